package id.mufakat.launcher.reader;

import id.mufakat.launcher.DataFolder;
import id.mufakat.launcher.process.Broken;
import id.mufakat.launcher.process.Child;
import id.mufakat.launcher.process.Part;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A reader that is there again soon after a hostile file has ended it, on the port that the server knows. A file ends a
 * reader now and then, and the next one starts at once; one that keeps dying waits longer each time.
 */
public final class WatchedReader implements Part {

    private static final Duration STARTS = Duration.ofSeconds(60);
    private static final Duration STEADY = Duration.ofSeconds(30);

    /** The reader's own word for what starting again would not help: a broken build, a port that is taken. */
    private static final int CANNOT_RUN = 2;

    private final ReaderProcess process;
    private final BackOff pauses = new BackOff(Duration.ofMillis(100), Duration.ofSeconds(10));
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final Thread watch;
    private @Nullable Child running;
    private boolean closed;

    private WatchedReader(ReaderProcess process) {
        this.process = process;
        this.watch = new Thread(this::watch, "reader-" + process.kind());
        this.watch.setDaemon(true);
    }

    /** Starts it; the process belongs to a thread of its own, which lives as long as the launcher. */
    public static WatchedReader start(String kind, Path library, String secret, DataFolder data) {
        WatchedReader reader = new WatchedReader(new ReaderProcess(kind, library, secret, data));
        reader.process.endLeftover();
        reader.watch.start();
        return reader;
    }

    /** The loopback port, the same for the whole run; waits until it listens. */
    public int port() {
        try {
            return port.get(STARTS.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new Broken(
                    String.valueOf(e.getCause() == null ? e : e.getCause().getMessage()), e);
        } catch (TimeoutException e) {
            throw new Broken("The " + process.kind() + " reader does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Broken("Interrupted.", e);
        }
    }

    private void watch() {
        try {
            for (Child child = begin(); child != null && listens(child); child = begin()) {
                long since = System.nanoTime();
                if (child.exit().join() == CANNOT_RUN) {
                    System.err.println(process.hopeless());
                    return;
                }
                if (System.nanoTime() - since > STEADY.toNanos()) {
                    pauses.reset();
                }
                pauses.pause();
            }
        } catch (RuntimeException e) {
            port.completeExceptionally(e);
            throw e;
        }
    }

    private synchronized @Nullable Child begin() {
        if (!closed) {
            running = process.start(port.getNow(0));
            return running;
        }
        return null;
    }

    /** Whether it is worth going on: a first start that fails is the answer to whoever asks for the port. */
    private boolean listens(Child child) {
        try {
            port.complete(process.portOf(child));
            return true;
        } catch (Broken e) {
            child.close();
            return !port.completeExceptionally(e);
        }
    }

    /** Returns when nobody watches any more. */
    void awaitTheEnd() throws InterruptedException {
        watch.join();
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (running != null) {
            running.close();
        }
    }
}
