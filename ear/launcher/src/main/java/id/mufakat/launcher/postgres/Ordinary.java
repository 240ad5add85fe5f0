package id.mufakat.launcher.postgres;

import id.mufakat.launcher.CannotRun;
import id.mufakat.launcher.process.Apart;
import id.mufakat.launcher.process.Signal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL refuses to run as root, and is right; root starts it in a user namespace where it is nobody. */
final class Ordinary {

    private Ordinary() {}

    /** @param onDeath what the process gets when the launcher dies */
    static List<String> user(Signal onDeath, List<String> command) {
        if (!isRoot()) {
            return Apart.from(onDeath, command);
        }
        if (!Apart.canDropRoot()) {
            throw new CannotRun(
                    "PostgreSQL does not run as root, and this machine allows no user namespaces. Run mufakat"
                            + " as an ordinary user, or set MUFAKAT_DB_URL, MUFAKAT_DB_USER and MUFAKAT_DB_PASSWORD.");
        }
        return Apart.unprivileged(onDeath, command);
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
