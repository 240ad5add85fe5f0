package id.mufakat.agreement;

import id.mufakat.document.DocumentType;
import id.mufakat.document.Fingerprint;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;

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

    /** @param form the filled fields by dotted name, tidied; topic, place and mode are among them */
    public static Subject of(DocumentType type, Map<String, String> form) {
        Mode mode = PaperFacts.INK.equals(form.get(PaperFacts.MODE)) ? Mode.WET_INK : Mode.ELECTRONIC;
        String topic = form.getOrDefault(PaperFacts.TOPIC, "");
        String place = form.getOrDefault(PaperFacts.PLACE, "");
        return new Subject(type.code(), type.edition(), topic, place, mode, Form.write(form));
    }

    /** The filled fields by dotted name. */
    public Map<String, String> form() {
        return Form.read(fields);
    }

    /** Electronically, or on paper with ink: it decides the closing clause and what is printed to sign on. */
    public enum Mode {
        ELECTRONIC,
        WET_INK
    }
}
