package id.mufakat.archive.jpa;

import id.mufakat.NotFound;
import id.mufakat.archive.ArchivedDocument;
import id.mufakat.archive.ArchivedDocuments;
import id.mufakat.document.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The closet of {@link ArchivedDocuments}. */
@ApplicationScoped
class JpaArchivedDocuments implements ArchivedDocuments {

    private static final String TAKE =
            """
            select id from archived_document where reading = 'WAITING'
            order by deposited_at limit 1 for update skip locked""";

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
    public Optional<ArchivedDocument> takeUnread() {
        return session()
                .createNativeQuery(TAKE, UUID.class)
                .getResultStream()
                .findFirst()
                .map(this::get);
    }

    private Session session() {
        return database.unwrap(Session.class);
    }

    private Optional<ArchivedDocument> one(String by, Object value) {
        return database.createQuery(
                        "select d from ArchivedDocument d where d." + by + " = :value", ArchivedDocument.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }
}
