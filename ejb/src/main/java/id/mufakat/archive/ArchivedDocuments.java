package id.mufakat.archive;

import id.mufakat.document.Fingerprint;
import java.util.Optional;
import java.util.UUID;

/** Everything the archive holds. */
public interface ArchivedDocuments {

    void add(ArchivedDocument document);

    /** @throws id.mufakat.NotFound if there is none */
    ArchivedDocument get(UUID id);

    Optional<ArchivedDocument> findByPaper(Fingerprint paper);

    Optional<ArchivedDocument> findBySubject(UUID subject);

    /** The earliest whose words nobody has read and that no other transaction has taken; held until this one ends. */
    Optional<ArchivedDocument> takeUnread();
}
