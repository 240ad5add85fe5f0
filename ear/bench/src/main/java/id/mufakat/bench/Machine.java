package id.mufakat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Figures without the machine are gossip. */
final class Machine {

    private Machine() {}

    /** Cores, virtual machine, and how busy it is with other things. */
    static String words() {
        return "%d cores, Java %s, load %s"
                .formatted(Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"), load());
    }

    private static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ", -1)[0];
        } catch (IOException e) {
            return "unknown";
        }
    }
}
