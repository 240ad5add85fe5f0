package id.mufakat.launcher.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * What has been started, to be ended in the opposite order: the server still needs the readers and the database while
 * it ends. Starting and ending exclude each other, so that nothing is started behind the back of a Ctrl-C.
 */
public final class House implements Part {

    private final Deque<Part> parts = new ArrayDeque<>();
    private volatile boolean closing;

    /** Starts a part and keeps it. */
    public synchronized <T extends Part> T add(Supplier<T> start) {
        if (closing) {
            throw new Broken("The house is being closed.");
        }
        T part = start.get();
        parts.push(part);
        return part;
    }

    public boolean isClosing() {
        return closing;
    }

    /** Ends all parts; a part that does not end does not keep the others. */
    @Override
    public void close() {
        closing = true;
        synchronized (this) {
            while (!parts.isEmpty()) {
                end(parts.pop());
            }
        }
    }

    private static void end(Part part) {
        try {
            part.close();
        } catch (RuntimeException e) {
            // Whatever goes wrong with one part, the others must still end.
            System.err.println(e.getMessage());
        }
    }
}
