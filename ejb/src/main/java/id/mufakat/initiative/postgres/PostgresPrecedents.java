package id.mufakat.initiative.postgres;

import id.mufakat.agreement.Agreement;
import id.mufakat.initiative.Precedents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The closet of {@link Precedents}: how topics are compared is told to the database by its migration. */
@ApplicationScoped
class PostgresPrecedents implements Precedents {

    /** Written out, not given as a parameter: only so does the database know that the index of those in force will do. */
    private static final String IN_FORCE =
            """
            select a.* from agreement a
            join agreement_party own on own.agreement = a.id and own.agency = ?1
            join agreement_party other on other.agreement = a.id and other.agency = ?2
            where a.stage = 'IN_FORCE' and topic_key(a.topic) = topic_key(?3) and (a.ends_on is null or a.ends_on >= ?4)
            order by a.ends_on desc nulls first, a.begun_at desc, a.id
            """;

    private static final int MOST = 20;

    @PersistenceContext
    EntityManager database;

    @Override
    @SuppressWarnings("unchecked")
    public List<Agreement> find(UUID own, UUID partner, String topic, LocalDate day) {
        return database.createNativeQuery(IN_FORCE, Agreement.class)
                .setParameter(1, own)
                .setParameter(2, partner)
                .setParameter(3, topic)
                .setParameter(4, day)
                .setMaxResults(MOST)
                .getResultList();
    }
}
