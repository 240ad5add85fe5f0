package id.mufakat.document;

import java.util.List;

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
}
