package id.mufakat.reader;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

/** Where the one file in hand lies, under the watchdog's eyes. */
final class Desk {

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Work work;
    private final Watchdog watchdog;

    Desk(Work work, Watchdog watchdog) {
        this.work = work;
        this.watchdog = watchdog;
    }

    String kind() {
        return work.kind();
    }

    /** Waits until the desk is free. */
    void sitDown() {
        lock.lock();
    }

    void standUp() {
        lock.unlock();
    }

    boolean isBusy() {
        return lock.isLocked();
    }

    /** The first file should not pay for loading the libraries. */
    void warmUp() {
        sitDown();
        try {
            work.warmUp();
        } catch (RuntimeException | LinkageError e) {
            System.err.println("This reader cannot work: " + e);
            End.halt(End.CANNOT_RUN);
        } finally {
            standUp();
        }
    }

    /** @throws Refused also for what the parser could not bear */
    Answer work(Question question) throws Refused {
        try (Watchdog.Watch watch = watchdog.watch(question.deadline())) {
            return work.answer(question);
        } catch (IOException | RuntimeException e) {
            // The class only: messages quote the file.
            System.err.println("Not read: " + e.getClass().getName());
            throw new Refused("damaged");
        }
    }
}
