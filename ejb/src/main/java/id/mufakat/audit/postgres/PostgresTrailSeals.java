package id.mufakat.audit.postgres;

import id.mufakat.audit.TrailSeals;
import id.mufakat.audit.VerifyAuditTrail.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PostgresTrailSeals implements TrailSeals {

    @PersistenceContext
    EntityManager database;

    @Override
    public boolean areUntouched() {
        List<?> left = database.createNativeQuery("select seal from trail_check where seal is not null", String.class)
                .getResultList();
        return left.isEmpty() || left.contains(digest());
    }

    @Override
    public String digest() {
        return (String) database.createNativeQuery(
                        "select encode(sha256(convert_to(coalesce(string_agg(concat_ws(' ', subject, seq, hash), E'\\n'"
                                + " order by subject), ''), 'UTF8')), 'hex') from trail_seal",
                        String.class)
                .getSingleResult();
    }

    @Override
    public void moveOn(List<Finding> findings) {
        UUID[] broken = findings.stream().map(Finding::subject).distinct().toArray(UUID[]::new);
        database.createNativeQuery(
                        "insert into trail_seal (subject, seq, hash) select subject, seq, hash from audit_head"
                                + " where seq > 0 and subject <> all (?) on conflict (subject)"
                                + " do update set seq = excluded.seq, hash = excluded.hash")
                .setParameter(1, broken)
                .executeUpdate();
    }
}
