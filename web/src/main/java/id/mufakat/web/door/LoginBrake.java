package id.mufakat.web.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows a place down that tries many names: so many failures from one address, then a pause. Guessing one name is slowed
 * by the room {@code entrance}; successful logins never count, so that a whole office behind one address gets in.
 */
@ApplicationScoped
public class LoginBrake {

    static final int FREE = 60;
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int PLACES = 10_000;

    @Inject
    Clock clock;

    private final Map<String, Failures> places = new LinkedHashMap<>();

    private record Failures(Instant first, int count) {
        Failures again() {
            return new Failures(first, count + 1);
        }
    }

    /** Whether this address has to wait. */
    synchronized boolean holds(String address) {
        Failures failures = places.get(address);
        return failures != null && failures.count() >= FREE && !isOver(failures);
    }

    synchronized void failed(String address) {
        Failures before = places.get(address);
        places.put(address, before == null || isOver(before) ? new Failures(clock.instant(), 1) : before.again());
        if (places.size() > PLACES) {
            Iterator<String> oldest = places.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    private boolean isOver(Failures failures) {
        return clock.instant().isAfter(failures.first().plus(WINDOW));
    }
}
