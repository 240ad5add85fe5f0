package id.mufakat.drafting;

import id.mufakat.initiative.Grounds;
import java.util.Map;
import java.util.UUID;

/**
 * The short form that opens an agreement.
 *
 * @param type the document type's code
 * @param partner the other agency
 * @param fields the type's fields by dotted name, topic and place among them; absent ones take their presets
 * @param grounds what it rests on besides
 */
public record Opening(String type, UUID partner, Map<String, String> fields, Grounds grounds) {

    /** For nothing but its template. */
    public Opening(String type, UUID partner, Map<String, String> fields) {
        this(type, partner, fields, Grounds.NONE);
    }
}
