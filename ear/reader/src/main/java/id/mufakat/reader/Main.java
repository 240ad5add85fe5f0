package id.mufakat.reader;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Starts a reader: {@code Main extract|judge [--port N]}, the secret in {@code MUFAKAT_READER_SECRET}. Prints
 * {@code READY <port>} as its only line on standard output, and ends when its standard input closes.
 */
public final class Main {

    private static final String USAGE = "usage: Main extract|judge [--port N]";

    private Main() {}

    /** Exit codes: see {@link End}. */
    public static void main(String[] arguments) {
        PrintStream starter = System.out;
        // Libraries print to standard output, which belongs to the starter.
        System.setOut(System.err);
        Offline.enforce();
        try {
            Server server = new Server(secret(), work(arguments[0]), port(arguments));
            starter.println("READY " + server.port());
            starter.flush();
            server.serve();
            waitForTheEnd();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            System.err.println(USAGE + " (" + e.getMessage() + ")");
            End.halt(End.CANNOT_RUN);
        } catch (BindException e) {
            System.err.println("The port is taken: " + e.getMessage());
            End.halt(End.CANNOT_RUN);
        } catch (IOException e) {
            System.err.println("The reader cannot go on: " + e);
            End.halt(End.UNSURE);
        }
        End.halt(End.STOPPED);
    }

    private static Secret secret() {
        return new Secret(Optional.ofNullable(System.getenv(Secret.VARIABLE)).orElse(""));
    }

    private static Work work(String kind) {
        return ServiceLoader.load(Work.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such kind of work here: " + kind));
    }

    private static int port(String[] arguments) {
        if (arguments.length == 1) {
            return 0;
        }
        if (arguments.length != 3 || !arguments[1].equals("--port")) {
            throw new IllegalArgumentException("unknown argument " + arguments[1]);
        }
        return Integer.parseInt(arguments[2]);
    }

    /** The starter's end of the pipe closes with the starter, however it ended. */
    private static void waitForTheEnd() throws IOException {
        byte[] ignored = new byte[64];
        while (System.in.read(ignored) >= 0) {
            // Nothing is said on this pipe.
        }
    }
}
