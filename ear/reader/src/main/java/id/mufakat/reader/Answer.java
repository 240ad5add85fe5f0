package id.mufakat.reader;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a reader found.
 *
 * @param header the facts
 * @param payload the bulk, such as extracted text in UTF-8; may be empty
 */
public record Answer(JsonNode header, byte[] payload) {}
