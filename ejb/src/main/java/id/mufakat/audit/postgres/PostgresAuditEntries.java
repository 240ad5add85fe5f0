package id.mufakat.audit.postgres;

import id.mufakat.audit.AuditEntries;
import id.mufakat.audit.AuditEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresAuditEntries implements AuditEntries {

    @PersistenceContext
    EntityManager database;

    @Override
    public List<AuditEntry> of(UUID subject) {
        return trail(subject).entries();
    }

    /** One statement, since two would see two moments. */
    @Override
    public Trail trail(UUID subject) {
        List<Tuple> rows = tuples(database.createNativeQuery(
                        "select e.subject, e.seq, e.act, e.account, e.agency, e.name, e.instant, e.facts, e.previous,"
                                + " e.hash, h.seq as head_seq, h.hash as head_hash, z.seq as seal_seq, z.hash as seal_hash"
                                + " from (select cast(? as uuid) as id) s"
                                + " left join audit_head h on h.subject = s.id"
                                + " left join trail_seal z on z.subject = s.id"
                                + " left join audit_entry e on e.subject = s.id order by e.seq",
                        Tuple.class)
                .setParameter(1, subject.toString())
                .getResultList());
        List<AuditEntry> entries = rows.stream()
                .filter(row -> row.get("subject") != null)
                .map(PostgresAuditEntries::entry)
                .toList();
        return new Trail(entries, mark("head", rows.get(0)), mark("seal", rows.get(0)));
    }

    private static Optional<Head> mark(String kind, Tuple row) {
        return Optional.ofNullable(row.get(kind + "_seq", Number.class))
                .map(seq -> new Head(seq.longValue(), row.get(kind + "_hash", String.class)));
    }

    private static List<Tuple> tuples(List<?> rows) {
        return rows.stream().map(Tuple.class::cast).toList();
    }

    private static AuditEntry entry(Tuple row) {
        return new AuditEntry(
                row.get("subject", UUID.class),
                row.get("seq", Number.class).longValue(),
                row.get("act", String.class),
                row.get("account", UUID.class),
                row.get("agency", UUID.class),
                row.get("name", String.class),
                row.get("instant", Instant.class),
                row.get("facts", String.class),
                row.get("previous", String.class),
                row.get("hash", String.class));
    }

    @Override
    public List<UUID> subjects(UUID after, int limit) {
        List<?> rows = database.createNativeQuery(
                        "select subject from (select subject from audit_head union select subject from audit_entry"
                                + " union select subject from trail_seal) s"
                                + " where subject > ? order by subject limit ?",
                        UUID.class)
                .setParameter(1, after)
                .setParameter(2, limit)
                .getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }
}
