package id.mufakat.founding;

import id.mufakat.access.Accounts;
import id.mufakat.access.Secrets;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * At each start of an empty house, prints {@code MUFAKAT SETUP <secret>} as one line on standard output, for the launcher
 * to make a link of. The demo has its own cast and needs none.
 */
@Startup
@Singleton
@PermitAll
public class AnnounceSetup {

    @Inject
    Accounts accounts;

    @Inject
    SetupLinks links;

    @Inject
    Secrets secrets;

    @Inject
    Console console;

    @Inject
    Clock clock;

    @PostConstruct
    void announce() {
        if (!Boolean.getBoolean("mufakat.demo")) {
            next().ifPresent(secret -> console.print("MUFAKAT SETUP " + secret));
        }
    }

    /** Empty once there is an account. */
    private Optional<String> next() {
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        links.all().forEach(link -> link.close(now));
        String secret = secrets.next();
        links.add(new SetupLink(Secrets.hash(secret), now));
        return Optional.of(secret);
    }
}
