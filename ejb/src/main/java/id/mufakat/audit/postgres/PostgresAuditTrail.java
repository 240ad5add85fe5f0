package id.mufakat.audit.postgres;

import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.audit.AuditEntries.Head;
import id.mufakat.audit.AuditEntry;
import id.mufakat.audit.AuditTrail;
import id.mufakat.audit.Herald;
import id.mufakat.party.Parties;
import id.mufakat.party.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresAuditTrail implements AuditTrail {

    @Inject
    CurrentActor current;

    @Inject
    Accounts accounts;

    @Inject
    Parties parties;

    @Inject
    Clock clock;

    @Inject
    Herald herald;

    @PersistenceContext
    EntityManager database;

    @Override
    public void record(UUID subject, String act, Map<String, ?> facts) {
        write(subject, act, current.find(), facts);
    }

    @Override
    public void recordFor(UUID account, UUID subject, String act, Map<String, ?> facts) {
        Account found = accounts.get(account);
        Person person = parties.person(found.person());
        Actor actor = new Actor(account, person.id(), person.agency(), person.name(), Set.of());
        write(subject, act, Optional.of(actor), facts);
    }

    private void write(UUID subject, String act, Optional<Actor> actor, Map<String, ?> facts) {
        Head head = holdHead(subject);
        Instant instant = clock.instant().truncatedTo(ChronoUnit.MICROS);
        AuditEntry entry = new AuditEntry(
                        subject,
                        head.seq() + 1,
                        act,
                        actor.map(Actor::account).orElse(null),
                        actor.map(Actor::agency).orElse(null),
                        actor.map(Actor::name).orElse(AuditEntry.SYSTEM),
                        instant,
                        AuditEntry.json(facts),
                        head.hash(),
                        "")
                .sealed();
        insert(entry);
        moveHead(entry);
        herald.recorded(subject, act, facts);
    }

    /** The row is locked until the transaction ends, so that two of them cannot write the same number. */
    private Head holdHead(UUID subject) {
        database.createNativeQuery(
                        "insert into audit_head (subject, seq, hash) values (?, 0, ?) on conflict do nothing")
                .setParameter(1, subject)
                .setParameter(2, AuditEntry.ORIGIN)
                .executeUpdate();
        Object[] row =
                (Object[]) database.createNativeQuery("select seq, hash from audit_head where subject = ? for update")
                        .setParameter(1, subject)
                        .getSingleResult();
        return new Head(((Number) row[0]).longValue(), (String) row[1]);
    }

    private void insert(AuditEntry entry) {
        database.createNativeQuery("insert into audit_entry (subject, seq, act, account, agency, name, instant, facts,"
                        + " previous, hash) values (?, ?, ?, cast(? as uuid), cast(? as uuid), ?, ?, ?, ?, ?)")
                .setParameter(1, entry.subject())
                .setParameter(2, entry.seq())
                .setParameter(3, entry.act())
                .setParameter(4, text(entry.account()))
                .setParameter(5, text(entry.agency()))
                .setParameter(6, entry.name())
                .setParameter(7, entry.instant())
                .setParameter(8, entry.facts())
                .setParameter(9, entry.previous())
                .setParameter(10, entry.hash())
                .executeUpdate();
    }

    private void moveHead(AuditEntry entry) {
        database.createNativeQuery("update audit_head set seq = ?, hash = ? where subject = ?")
                .setParameter(1, entry.seq())
                .setParameter(2, entry.hash())
                .setParameter(3, entry.subject())
                .executeUpdate();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
