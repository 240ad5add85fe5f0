package id.mufakat.player;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What each version changed, as the house states it, and the certificate under which anybody can check that. */
final class Statements {

    private final Log log;
    private final Path out;

    Statements(Log log, Path out) {
        this.log = log;
        this.out = out;
    }

    /** @param versions where they are, ending in a slash */
    void keep(Api reader, String versions, Api stranger) throws IOException {
        log.file(out, "anchor.pem", stranger.bytes("read-anchor", "/api/v1/verify/anchor"));
        for (int number : List.of(1, 2, 3)) {
            byte[] statement = reader.bytes("read-statement", versions + number + "/statement");
            log.file(out, "statement-" + number + ".json", statement);
        }
    }
}
