package id.mufakat.launcher.postgres;

import id.mufakat.launcher.process.Part;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The database of one run. */
public interface Database extends Part {

    /** For the server: a role that owns its database and nothing else. */
    Access access();

    /** Product, version and place, for people. */
    String description();

    /** Completes with the reason if it ends while the house runs; empty when somebody else looks after it. */
    Optional<CompletableFuture<String>> end();
}
