package id.mufakat.archive;

import id.mufakat.document.Fingerprint;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything the archive holds. */
public interface ArchivedDocuments {

    void add(ArchivedDocument document);

    /** @throws id.mufakat.NotFound if there is none */
    ArchivedDocument get(UUID id);

    Optional<ArchivedDocument> findByPaper(Fingerprint paper);

    Optional<ArchivedDocument> findBySubject(UUID subject);

    /** Those whose words nobody has read yet, the earliest first. */
    List<ArchivedDocument> unread(int count);
}
