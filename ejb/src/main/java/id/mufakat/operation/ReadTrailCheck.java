package id.mufakat.operation;

import id.mufakat.Role;
import id.mufakat.audit.TrailChecks;
import id.mufakat.audit.TrailChecks.Broken;
import id.mufakat.audit.TrailChecks.TrailCheck;
import id.mufakat.operation.TrailSheet.BrokenTrail;
import id.mufakat.operation.TrailSheet.State;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the last nightly check of the trails found, of those matters that concern the administrator's agency. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ReadTrailCheck {

    /** A night and half a day: whoever comes to work late still finds last night's check in time. */
    private static final Duration IN_TIME = Duration.ofHours(36);

    @Inject
    TrailChecks checks;

    @Inject
    Ward ward;

    @Inject
    Clock clock;

    public TrailSheet read() {
        return checks.last().map(this::sheet).orElse(TrailSheet.NONE);
    }

    private TrailSheet sheet(TrailCheck check) {
        List<BrokenTrail> broken =
                check.broken().stream().flatMap(found -> trail(found).stream()).toList();
        Instant stale = clock.instant().minus(IN_TIME);
        State state = broken.isEmpty() ? State.HELD : State.BROKEN;
        boolean whole = ward.isWhole();
        return new TrailSheet(
                state,
                check.at(),
                check.at().isBefore(stale),
                whole ? check.trails() : null,
                whole ? check.entries() : null,
                whole ? check.seal() : null,
                broken);
    }

    private Optional<BrokenTrail> trail(Broken broken) {
        var finding = broken.finding();
        return ward.find(finding.subject().toString())
                .map(matter ->
                        new BrokenTrail(finding.subject(), matter, finding.seq(), finding.fault(), broken.since()));
    }
}
