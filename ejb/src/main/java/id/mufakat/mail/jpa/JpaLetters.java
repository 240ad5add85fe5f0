package id.mufakat.mail.jpa;

import id.mufakat.NotFound;
import id.mufakat.mail.Delivery.Outcome;
import id.mufakat.mail.Letter;
import id.mufakat.mail.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class JpaLetters implements Letters {

    private static final String WRITE =
            """
            insert into letter (id, account, matter, act, language, subject, body, written, state, attempts, due, until)
            values (?, ?, ?, cast(pg_current_xact_id() as varchar), ?, ?, ?, ?, 'WAITING', 0, ?, ?)
            on conflict (account, matter, act) do""";

    private static final String TAKE =
            """
            select id from letter where state = 'WAITING' and due <= ?
            order by due limit 1 for update skip locked""";

    private static final String WAKE =
            """
            update letter set due = ? where id in (select id from letter
            where state = 'WAITING' and hindrance = ? for update skip locked)""";

    /** News of the day before last week is no news. */
    private static final Duration LIFE = Duration.ofDays(5);

    @PersistenceContext
    EntityManager database;

    @Override
    public void write(Draft draft, Instant now) {
        write(WRITE + " nothing", draft, now);
    }

    @Override
    public void rewrite(Draft draft, Instant now) {
        write(WRITE + " update set subject = excluded.subject, body = excluded.body", draft, now);
    }

    private void write(String statement, Draft draft, Instant now) {
        session()
                .createNativeMutationQuery(statement)
                .setParameter(1, draft.id())
                .setParameter(2, draft.account())
                .setParameter(3, draft.matter())
                .setParameter(4, draft.language())
                .setParameter(5, draft.subject())
                .setParameter(6, draft.body())
                .setParameter(7, now)
                .setParameter(8, now)
                .setParameter(9, now.plus(LIFE))
                .executeUpdate();
    }

    @Override
    public Optional<Letter> takeDue(Instant now) {
        return session()
                .createNativeQuery(TAKE, UUID.class)
                .setParameter(1, now)
                .getResultStream()
                .findFirst()
                .map(id -> database.find(Letter.class, id));
    }

    @Override
    public void serverIsBack(Instant now) {
        session()
                .createNativeMutationQuery(WAKE)
                .setParameter(1, now)
                .setParameter(2, Outcome.NO_SERVER.name())
                .executeUpdate();
    }

    @Override
    public Letter hold(UUID id) {
        return Optional.ofNullable(database.find(Letter.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(id));
    }

    @Override
    public List<Letter> hindered(int most) {
        return list(
                "where l.state <> id.mufakat.mail.Letter.State.SENT and l.hindrance is not null order by l.written",
                most);
    }

    @Override
    public List<Letter> latest(int most) {
        return list("order by l.written desc, l.id", most);
    }

    private List<Letter> list(String which, int most) {
        return database.createQuery("select l from Letter l " + which, Letter.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void sweep(Instant writtenBefore) {
        database.createQuery("delete from Letter l where l.written < :before")
                .setParameter("before", writtenBefore)
                .executeUpdate();
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
