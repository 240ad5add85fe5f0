package id.mufakat.launcher.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Sets a process apart from the terminal, so that Ctrl-C reaches the launcher alone, which then ends the others in
 * order; and ties its life to the launcher's, so that killing the launcher leaves nothing behind. Both by programs of
 * util-linux, which replace themselves by the process and so keep its number.
 */
public final class Apart {

    private static final boolean SESSION = works("setsid", "true");
    private static final boolean TIED = works("setpriv", "--pdeathsig", "TERM", "true");

    private Apart() {}

    /**
     * In a session of its own.
     *
     * @param onDeath what the process gets when the thread that started it ends, as with the launcher's death
     */
    public static List<String> from(Signal onDeath, List<String> command) {
        List<String> all = new ArrayList<>();
        if (SESSION) {
            all.add("setsid");
        }
        all.addAll(tied(onDeath, command));
        return all;
    }

    /** In a user namespace of its own, for programs that refuse to run as root. */
    public static List<String> unprivileged(Signal onDeath, List<String> command) {
        List<String> all = new ArrayList<>();
        if (SESSION) {
            all.add("setsid");
        }
        all.addAll(List.of("unshare", "-U"));
        // Inside, as entering the namespace would forget the tie.
        all.addAll(tied(onDeath, command));
        return all;
    }

    /** Whether this machine lets root give up its rights for one process. */
    public static boolean canDropRoot() {
        return works("unshare", "-U", "true");
    }

    private static List<String> tied(Signal onDeath, List<String> command) {
        List<String> all = new ArrayList<>();
        if (TIED) {
            all.addAll(List.of("setpriv", "--pdeathsig", onDeath.name(), "--"));
        }
        all.addAll(command);
        return all;
    }

    private static boolean works(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
