package id.mufakat.audit.postgres;

import id.mufakat.audit.TrailChecks;
import id.mufakat.audit.TrailSeals;
import id.mufakat.audit.VerifyAuditTrail.Fault;
import id.mufakat.audit.VerifyAuditTrail.Finding;
import id.mufakat.audit.VerifyAuditTrail.Report;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresTrailChecks implements TrailChecks {

    @Inject
    TrailSeals seals;

    @PersistenceContext
    EntityManager database;

    @Override
    public Optional<TrailCheck> last() {
        return rows("select at, trails, entries, seal from trail_check").stream()
                .findFirst()
                .map(row -> new TrailCheck(
                        row.get("at", Instant.class),
                        row.get("trails", Number.class).longValue(),
                        row.get("entries", Number.class).longValue(),
                        Objects.requireNonNullElse(row.get("seal", String.class), ""),
                        broken()));
    }

    private List<Broken> broken() {
        return rows("select subject, seq, fault, since from trail_finding order by since, subject, seq, fault").stream()
                .map(row -> new Broken(
                        new Finding(
                                row.get("subject", UUID.class),
                                row.get("seq", Number.class).longValue(),
                                Fault.valueOf(row.get("fault", String.class))),
                        row.get("since", Instant.class)))
                .toList();
    }

    /** The row is held until the transaction ends, so that the findings of two checks never mix. */
    @Override
    public TrailCheck keep(Report report, Instant at) {
        hold(at);
        seals.moveOn(report.findings());
        write(report, seals.digest());
        List<Finding> known =
                last().orElseThrow().broken().stream().map(Broken::finding).toList();
        known.stream().filter(finding -> !report.findings().contains(finding)).forEach(this::forget);
        report.findings().stream().filter(finding -> !known.contains(finding)).forEach(finding -> add(finding, at));
        return last().orElseThrow();
    }

    private void hold(Instant at) {
        database.createNativeQuery("insert into trail_check (id, at, trails, entries) values (1, ?, 0, 0)"
                        + " on conflict (id) do update set at = excluded.at")
                .setParameter(1, at)
                .executeUpdate();
    }

    private void write(Report report, String seal) {
        database.createNativeQuery("update trail_check set trails = ?, entries = ?, seal = ?")
                .setParameter(1, report.trails())
                .setParameter(2, report.entries())
                .setParameter(3, seal)
                .executeUpdate();
    }

    private void forget(Finding finding) {
        database.createNativeQuery("delete from trail_finding where subject = ? and seq = ? and fault = ?")
                .setParameter(1, finding.subject())
                .setParameter(2, finding.seq())
                .setParameter(3, finding.fault().name())
                .executeUpdate();
    }

    private void add(Finding finding, Instant since) {
        database.createNativeQuery("insert into trail_finding (subject, seq, fault, since) values (?, ?, ?, ?)")
                .setParameter(1, finding.subject())
                .setParameter(2, finding.seq())
                .setParameter(3, finding.fault().name())
                .setParameter(4, since)
                .executeUpdate();
    }

    private List<Tuple> rows(String query) {
        return database.createNativeQuery(query, Tuple.class).getResultList().stream()
                .map(Tuple.class::cast)
                .toList();
    }
}
