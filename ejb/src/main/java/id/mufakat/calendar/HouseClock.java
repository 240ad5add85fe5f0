package id.mufakat.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place that reads the machine's time: whoever needs an instant injects a {@link Clock}, so that tests may turn it. */
@ApplicationScoped
public class HouseClock {

    private final Clock clock = Clock.systemUTC();

    @Produces
    Clock clock() {
        return clock;
    }
}
