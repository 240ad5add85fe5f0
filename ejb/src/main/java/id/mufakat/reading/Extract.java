package id.mufakat.reading;

/**
 * @param mediaType as recognised from the bytes, never from the name
 * @param pages 0 where pages have no meaning
 * @param truncated whether the text was cut at the limit
 */
public record Extract(String mediaType, String text, int pages, boolean truncated) {}
