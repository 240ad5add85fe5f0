package id.mufakat.web.account;

/** @param link to be handed to the person; works once and is never shown again */
public record Invited(String link) {}
