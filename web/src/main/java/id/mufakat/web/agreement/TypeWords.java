package id.mufakat.web.agreement;

import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import java.util.Map;

/** What a document type and its blanks are called in the language of the page. */
final class TypeWords {

    private TypeWords() {}

    static String title(DocumentType type, String language) {
        return in(type.title(), language, type.code());
    }

    /** The label of a blank, whether a form asks for it or the house knows it. */
    static String fact(DocumentTypes types, DocumentType type, String name, String language) {
        return in(types.label(type, name), language, name);
    }

    /** One of several wordings, by language. */
    private static String in(Map<String, String> words, String language, String otherwise) {
        return words.getOrDefault(language, words.getOrDefault("id", otherwise));
    }
}
