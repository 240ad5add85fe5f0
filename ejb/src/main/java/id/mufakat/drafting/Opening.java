package id.mufakat.drafting;

import java.util.Map;
import java.util.UUID;

/**
 * The short form that opens an agreement.
 *
 * @param type the document type's code
 * @param partner the other agency
 * @param fields the type's fields by dotted name, topic and place among them; absent ones take their presets
 */
public record Opening(String type, UUID partner, Map<String, String> fields) {}
