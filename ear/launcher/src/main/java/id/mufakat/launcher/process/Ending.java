package id.mufakat.launcher.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How a process is asked to end, how long it may take, and what follows if it does not.
 *
 * @param forced sent when the patience is over
 */
public record Ending(Signal asked, Duration patience, Signal forced) {

    private static final Duration AFTER_FORCE = Duration.ofSeconds(10);

    /** Returns when the process is gone. */
    public void end(ProcessHandle process) {
        send(asked, process.pid());
        if (!isGone(process, patience)) {
            send(forced, process.pid());
            if (!isGone(process, AFTER_FORCE)) {
                throw new Broken(
                        "Process " + process.pid() + " does not end. End it by hand: kill -9 " + process.pid());
            }
        }
    }

    private static boolean isGone(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    /** By the shell's own {@code kill}: the program of that name is not on every machine. */
    private static void send(Signal signal, long pid) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid + " 2>/dev/null")
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new Broken("Cannot send a signal: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
