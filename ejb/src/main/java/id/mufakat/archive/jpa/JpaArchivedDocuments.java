package id.mufakat.archive.jpa;

import id.mufakat.NotFound;
import id.mufakat.archive.ArchivedDocument;
import id.mufakat.archive.ArchivedDocuments;
import id.mufakat.document.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The closet of {@link ArchivedDocuments}. */
@ApplicationScoped
class JpaArchivedDocuments implements ArchivedDocuments {

    @PersistenceContext
    EntityManager database;

    @Override
    public void add(ArchivedDocument document) {
        database.persist(document);
    }

    @Override
    public ArchivedDocument get(UUID id) {
        return Optional.ofNullable(database.find(ArchivedDocument.class, id)).orElseThrow(() -> new NotFound(id));
    }

    @Override
    public Optional<ArchivedDocument> findByPaper(Fingerprint paper) {
        return one("paper", paper);
    }

    @Override
    public Optional<ArchivedDocument> findBySubject(UUID subject) {
        return one("subject", subject);
    }

    @Override
    public List<ArchivedDocument> unread(int count) {
        return database.createQuery(
                        "select d from ArchivedDocument d where d.reading = :waiting order by d.depositedAt",
                        ArchivedDocument.class)
                .setParameter("waiting", ArchivedDocument.Reading.WAITING)
                .setMaxResults(count)
                .getResultList();
    }

    private Optional<ArchivedDocument> one(String by, Object value) {
        return database.createQuery(
                        "select d from ArchivedDocument d where d." + by + " = :value", ArchivedDocument.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }
}
