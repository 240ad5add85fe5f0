package id.mufakat.workflows.engine;

import id.mufakat.audit.AuditTrail;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A trail that only takes notes: the act and the agency it concerns. */
public record Notes(List<String> of) implements AuditTrail {

    @Override
    public void record(UUID subject, String act, Map<String, ?> facts) {
        of.add(act + " " + facts.get("agency"));
    }

    @Override
    public void recordFor(UUID account, UUID subject, String act, Map<String, ?> facts) {
        throw new UnsupportedOperationException("a step acts for nobody");
    }
}
