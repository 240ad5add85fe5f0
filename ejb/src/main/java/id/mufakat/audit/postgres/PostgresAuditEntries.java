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
        List<?> rows = database.createNativeQuery(
                        "select subject, seq, act, account, agency, name, instant, facts, previous, hash"
                                + " from audit_entry where subject = ? order by seq",
                        Tuple.class)
                .setParameter(1, subject)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(PostgresAuditEntries::entry)
                .toList();
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
    public Optional<Head> findHead(UUID subject) {
        List<?> rows = database.createNativeQuery("select seq, hash from audit_head where subject = ?", Tuple.class)
                .setParameter(1, subject)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Head(row.get("seq", Number.class).longValue(), row.get("hash", String.class)))
                .findFirst();
    }

    @Override
    public List<UUID> subjects(UUID after, int limit) {
        List<?> rows = database.createNativeQuery(
                        "select subject from (select subject from audit_head union select subject from audit_entry) s"
                                + " where subject > ? order by subject limit ?",
                        UUID.class)
                .setParameter(1, after)
                .setParameter(2, limit)
                .getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }
}
