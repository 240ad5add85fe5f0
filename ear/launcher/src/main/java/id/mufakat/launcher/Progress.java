package id.mufakat.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** Says what is being done and for how long: a turning mark on a terminal, plain lines elsewhere. */
public final class Progress {

    private static final String MARKS = "\u280b\u2819\u2839\u2838\u283c\u2834\u2826\u2827\u2807\u280f";
    private static final Duration TURN = Duration.ofMillis(100);
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream out;
    private final boolean terminal;

    public Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** The terminal is the script's to know: a virtual machine cannot tell. */
    public static Progress onConsole() {
        return new Progress(System.out, Boolean.getBoolean("mufakat.terminal"));
    }

    /** Begins a step; it must be ended by {@link Step#done} or {@link Step#close}. */
    public Step begin(String what) {
        Step step = new Step(what);
        step.start();
        return step;
    }

    /** A line of its own. */
    public void say(String line) {
        synchronized (out) {
            out.println(line);
            out.flush();
        }
    }

    /** One thing that takes a while. */
    public final class Step implements AutoCloseable {

        private final String what;
        private final long since = System.nanoTime();
        private volatile String note = "";
        private volatile boolean over;

        private Step(String what) {
            this.what = what;
        }

        /** What it waits for just now; shown on a terminal. */
        public void note(String waitsFor) {
            note = waitsFor.isEmpty() ? "" : "  " + waitsFor;
        }

        /** It worked; the detail is for people. */
        public void done(String detail) {
            end();
            say((terminal ? CLEAR + "\u001b[32m\u2714\u001b[0m " : "")
                    + "%-28s %s".formatted(what, detail)
                    + String.format(Locale.ROOT, "  %.1f s", seconds()));
        }

        /** Without a word, unless it is over already: the reason follows elsewhere. */
        @Override
        public void close() {
            if (!over) {
                end();
                say((terminal ? CLEAR + "\u001b[31m\u2718\u001b[0m " : "") + what + ": failed");
            }
        }

        private void end() {
            synchronized (out) {
                over = true;
            }
        }

        private double seconds() {
            return (System.nanoTime() - since) / 1e9;
        }

        private void start() {
            if (!terminal) {
                say(what + " ...");
                return;
            }
            Thread thread = new Thread(this::turn, "progress");
            thread.setDaemon(true);
            thread.start();
        }

        private void turn() {
            for (int i = 0; ; i++) {
                synchronized (out) {
                    if (over) {
                        return;
                    }
                    out.print(CLEAR + MARKS.charAt(i % MARKS.length()) + " " + what
                            + String.format(Locale.ROOT, "  %.0f s", seconds()) + note);
                    out.flush();
                }
                LockSupport.parkNanos(TURN.toNanos());
            }
        }
    }
}
