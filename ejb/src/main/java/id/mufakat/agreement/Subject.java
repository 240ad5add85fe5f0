package id.mufakat.agreement;

import static id.mufakat.JsonMaker.JSON;

import id.mufakat.Malformed;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentType.Security;
import id.mufakat.document.DocumentType.Urgency;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.FormIncomplete;
import id.mufakat.rendering.PrintOrder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an agreement is about, as the drafter filled it in.
 *
 * @param type the document type's code, such as {@code MEMORANDUM}
 * @param edition the template folder it was drafted with: templates evolve, drafted text does not
 * @param topic in sentence case, as it follows the word "tentang"
 * @param fields the filled form as a JSON object of strings
 */
@Embeddable
public record Subject(
        String type,
        Fingerprint edition,
        String topic,
        String place,
        @Enumerated(EnumType.STRING) Mode mode,
        String fields) {

    /** How the form calls it, as templates do. */
    public static final String MODE = PrintOrder.MODE;

    /** The form's field that says what it is about. */
    public static final String TOPIC = "tentang";

    private static final String PLACE = "tempat";

    /**
     * @param form the filled fields by dotted name, tidied; topic, place and mode are among them
     * @throws FormIncomplete if it is to be signed with ink: the house prints such a paper but cannot keep it yet
     */
    public static Subject of(DocumentType type, Map<String, String> form) {
        if (Mode.WET_INK.word().equals(form.get(MODE))) {
            throw new FormIncomplete(List.of(new Malformed(MODE, "ink-not-kept")));
        }
        String topic = form.getOrDefault(TOPIC, "");
        String place = form.getOrDefault(PLACE, "");
        return new Subject(type.code(), type.edition(), topic, place, Mode.ELECTRONIC, written(form));
    }

    /** The filled fields by dotted name. */
    public Map<String, String> form() {
        JsonObject object = JSON.createReader(new StringReader(fields)).readObject();
        Map<String, String> form = new TreeMap<>();
        object.keySet().forEach(name -> form.put(name, object.getString(name)));
        return form;
    }

    /** How far it may travel, as the drafter chose. */
    public Security security() {
        return Security.valueOf(form().getOrDefault(Security.FIELD, Security.ORDINARY.name()));
    }

    public Urgency urgency() {
        return Urgency.valueOf(form().getOrDefault(Urgency.FIELD, Urgency.ORDINARY.name()));
    }

    /** Of all that was filled in only what it is marked with. */
    static String marks(Map<String, String> form) {
        Map<String, String> marks = new TreeMap<>(form);
        marks.keySet().retainAll(Set.of(Security.FIELD, Urgency.FIELD));
        return written(marks);
    }

    /** A flat JSON object of strings, its keys sorted. */
    private static String written(Map<String, String> form) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        new TreeMap<>(form).forEach(object::add);
        return object.build().toString();
    }

    /** Electronically, or on paper with ink: it decides the closing clause and what is printed to sign on. */
    public enum Mode {
        ELECTRONIC("TTE"),
        WET_INK(PrintOrder.WET_INK);

        private final String word;

        Mode(String word) {
            this.word = word;
        }

        /** As forms and templates write it. */
        public String word() {
            return word;
        }
    }
}
