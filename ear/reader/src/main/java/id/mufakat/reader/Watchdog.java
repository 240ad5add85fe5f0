package id.mufakat.reader;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Ends the process when the file in hand exceeds its deadline: a parser in an endless loop cannot be stopped in any
 * gentler way.
 */
final class Watchdog {

    /** A file was halted; {@link Watch#close()} is the only way to escape. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    private final ScheduledThreadPoolExecutor clock;
    private final Runnable end;

    Watchdog(Runnable end) {
        this.end = end;
        clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "watchdog");
            thread.setDaemon(true);
            thread.setPriority(Thread.MAX_PRIORITY);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        // When it is needed there may be no memory left for a thread.
        clock.prestartAllCoreThreads();
    }

    Watch watch(Duration deadline) {
        ScheduledFuture<?> halt = clock.schedule(end, deadline.toMillis(), TimeUnit.MILLISECONDS);
        return () -> halt.cancel(false);
    }
}
