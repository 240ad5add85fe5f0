package id.mufakat.drafting;

import id.mufakat.agreement.Subject.Terms;
import java.util.Map;
import java.util.UUID;

/**
 * The short form that opens an agreement.
 *
 * @param type the document type's code
 * @param partner the other agency
 * @param fields the type's own fields by dotted name; absent ones take their presets
 */
public record Opening(String type, UUID partner, Terms terms, Map<String, String> fields) {}
