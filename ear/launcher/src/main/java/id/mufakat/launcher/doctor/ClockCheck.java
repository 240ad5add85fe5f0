package id.mufakat.launcher.doctor;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether the time can be right, and whether the three Indonesian zones are known. Mandates, deadlines and signatures
 * depend on it.
 *
 * @param built when the running build was made: it is never earlier than that
 */
record ClockCheck(Clock clock, Instant built) implements Check {

    private static final Map<String, Integer> ZONES = Map.of("Asia/Jakarta", 7, "Asia/Makassar", 8, "Asia/Jayapura", 9);

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Instant now = clock.instant();
        findings.add(
                now.isBefore(built)
                        ? Finding.wrong(
                                "clock",
                                "it says " + now + ", which is before this program was built",
                                "Set the clock: timedatectl set-ntp true")
                        : Finding.fine("clock", now.toString()));
        ZONES.forEach((zone, hours) -> {
            if (!isKnown(zone, hours, now)) {
                findings.add(Finding.wrong(
                        "clock",
                        "the zone " + zone + " is not UTC+" + hours + " here",
                        "Update the JDK, which brings the time zones."));
            }
        });
        return findings;
    }

    private static boolean isKnown(String zone, int hours, Instant now) {
        try {
            return ZoneId.of(zone).getRules().getOffset(now).equals(ZoneOffset.ofHours(hours));
        } catch (DateTimeException e) {
            return false;
        }
    }
}
