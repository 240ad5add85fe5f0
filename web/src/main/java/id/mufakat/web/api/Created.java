package id.mufakat.web.api;

import java.util.UUID;

/** What a request made. */
public record Created(UUID id) {}
