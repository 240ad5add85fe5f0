package id.mufakat.document;

import java.util.List;
import java.util.Map;

/** All kinds of document the house knows: the folders of {@code templates/}. */
public interface DocumentTypes {

    List<DocumentType> all();

    /** @throws id.mufakat.NotFound if there is no such code */
    DocumentType get(String code);

    /**
     * One file of a type's folder, or of {@code house/} for files shared by all.
     *
     * @param path such as {@code nota-kesepahaman/clauses.json} or {@code house/page.css}
     */
    byte[] file(String path);

    /** The files of this name in all folders, ours first: whoever adds a folder adds to what these say. */
    default List<String> filesNamed(String name) {
        return List.of();
    }

    /**
     * What facts are called that no form asks for, such as {@code pihakKesatu.alamat}: by name, then by language. Empty
     * where nobody keeps such a list.
     */
    default Map<String, Map<String, String>> factLabels() {
        return Map.of();
    }

    /** What a blank is called, whether a form asks for it or the house knows it: by language, empty for neither. */
    default Map<String, String> label(DocumentType type, String name) {
        return type.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(Field::label)
                .findFirst()
                .orElseGet(() -> factLabels().getOrDefault(name, Map.of()));
    }

    /** What somebody is told of it: the words of the form, or its own name where nobody has named it. */
    default Map<String, String> spoken(DocumentType type, String name) {
        Map<String, String> words = label(type, name);
        return words.isEmpty() ? Map.of("id", "{" + name + "}") : words;
    }

    /** The records classification by code: what an archive class is called. */
    default Map<String, DocumentType.Classification> classifications() {
        return Map.of();
    }

    /** The retention schedule by code. */
    default Map<String, DocumentType.Retention> retentions() {
        return Map.of();
    }
}
