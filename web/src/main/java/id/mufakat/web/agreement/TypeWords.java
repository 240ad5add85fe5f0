package id.mufakat.web.agreement;

import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Field;

/** What a document type and its blanks are called in the language of the page. */
final class TypeWords {

    private TypeWords() {}

    static String title(DocumentType type, String language) {
        return Field.in(type.title(), language, type.code());
    }

    /** The label of a blank, whether a form asks for it or the house knows it. */
    static String fact(DocumentTypes types, DocumentType type, String name, String language) {
        return Field.in(types.label(type, name), language, name);
    }
}
