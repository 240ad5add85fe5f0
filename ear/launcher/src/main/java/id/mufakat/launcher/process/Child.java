package id.mufakat.launcher.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** A process of the house while it runs. It sees of our environment only what it is given and what every program needs. */
public final class Child implements Part {

    private static final List<String> EVERYBODYS = List.of("PATH", "HOME", "USER", "TZ");

    private final Process process;
    private final PidFile pidFile;
    private final Ending ending;

    private Child(Process process, PidFile pidFile, Ending ending) {
        this.process = process;
        this.pidFile = pidFile;
        this.ending = ending;
    }

    /**
     * What to start.
     *
     * @param log where its output goes
     * @param piped whether standard output is to be read by us instead
     */
    public record Order(
            List<String> command, Map<String, String> environment, Path folder, LogFile log, boolean piped) {}

    /** Starts it and remembers it in the file. */
    public static Child start(Order order, PidFile pidFile, Ending ending) {
        ProcessBuilder builder =
                new ProcessBuilder(order.command()).directory(order.folder().toFile());
        Map<String, String> environment = builder.environment();
        Map<String, String> ours = new TreeMap<>(environment);
        environment.clear();
        EVERYBODYS.stream().filter(ours::containsKey).forEach(name -> environment.put(name, ours.get(name)));
        environment.put("LANG", "C.UTF-8");
        environment.putAll(order.environment());
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(order.log().rotated().path().toFile());
        builder.redirectError(log);
        if (!order.piped()) {
            builder.redirectOutput(log);
        }
        try {
            Process process = builder.start();
            pidFile.write(process.pid());
            return new Child(process, pidFile, ending);
        } catch (IOException e) {
            throw new Broken("Cannot start " + order.command().get(0) + ": " + e.getMessage(), e);
        }
    }

    /** Its standard output, if piped. */
    public InputStream output() {
        return process.getInputStream();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes with the exit code. */
    public CompletableFuture<Integer> exit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Ends it, if it still runs; its standard input stays open until then. */
    @Override
    public void close() {
        if (process.isAlive()) {
            ending.end(process.toHandle());
        }
        pidFile.delete();
    }
}
