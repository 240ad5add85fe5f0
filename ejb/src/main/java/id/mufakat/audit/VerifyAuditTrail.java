package id.mufakat.audit;

import id.mufakat.Role;
import id.mufakat.audit.AuditEntries.Head;
import id.mufakat.audit.AuditEntries.Trail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads every trail again and says where one was tampered with; the answer holds ids and numbers, no contents. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.ARCHIVIST, Role.SYSTEM})
public class VerifyAuditTrail {

    private static final int PAGE = 500;
    private static final UUID ALL = new UUID(0, 0);

    @Inject
    AuditEntries entries;

    @Inject
    TrailSeals seals;

    /**
     * Something that does not fit.
     *
     * @param seq the entry at fault, or the one that should have followed
     * @param fault what is wrong there
     */
    public record Finding(UUID subject, long seq, Fault fault) {}

    /** What is wrong with an entry. */
    public enum Fault {
        /** Its fields are not those that were hashed. */
        CHANGED,
        /** Its number does not follow: an entry is missing or was put in. */
        GAP,
        /** It does not name the hash of the entry before it. */
        UNCHAINED,
        /** The subject's head names another last entry, or is missing. */
        HEAD,
        /** The entry that an earlier check sealed is not there any more. */
        REWRITTEN,
        /** The seals themselves are not those that the earlier check left. */
        SEALS
    }

    /**
     * @param trails how many were read
     * @param entries how many were read
     * @param findings empty when all of it holds
     */
    public record Report(long trails, long entries, List<Finding> findings) {

        public boolean isClean() {
            return findings.isEmpty();
        }
    }

    public Report verify() {
        long trails = 0;
        long read = 0;
        List<Finding> findings = new ArrayList<>();
        if (!seals.areUntouched()) {
            findings.add(new Finding(ALL, 0, Fault.SEALS));
        }
        UUID last = new UUID(0, 0);
        for (var page = entries.subjects(last, PAGE); !page.isEmpty(); page = entries.subjects(last, PAGE)) {
            for (UUID subject : page) {
                read += check(subject, findings);
            }
            trails += page.size();
            last = page.get(page.size() - 1);
        }
        return new Report(trails, read, List.copyOf(findings));
    }

    private int check(UUID subject, List<Finding> findings) {
        Trail trail = entries.trail(subject);
        String previous = AuditEntry.ORIGIN;
        long expected = 1;
        for (AuditEntry entry : trail.entries()) {
            if (!entry.isIntact()) {
                findings.add(new Finding(subject, entry.seq(), Fault.CHANGED));
            } else if (entry.seq() != expected) {
                findings.add(new Finding(subject, expected, Fault.GAP));
            } else if (!entry.previous().equals(previous)) {
                findings.add(new Finding(subject, entry.seq(), Fault.UNCHAINED));
            }
            previous = entry.hash();
            expected = entry.seq() + 1;
        }
        Head real = new Head(expected - 1, previous);
        if (trail.head().filter(real::equals).isEmpty()) {
            findings.add(new Finding(subject, expected, Fault.HEAD));
        }
        trail.seal()
                .filter(seal -> !isKept(seal, trail.entries()))
                .ifPresent(seal -> findings.add(new Finding(subject, seal.seq(), Fault.REWRITTEN)));
        return trail.entries().size();
    }

    private static boolean isKept(Head seal, List<AuditEntry> entries) {
        return entries.stream().anyMatch(entry -> new Head(entry.seq(), entry.hash()).equals(seal));
    }
}
