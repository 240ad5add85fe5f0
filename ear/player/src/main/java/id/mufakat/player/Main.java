package id.mufakat.player;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code ./mufakat demo --url URL --out DIR}: exit 0 if all of the journey held, 1 if not, 2 if it could not be played. */
public final class Main {

    private static final String HELP =
            """
            ./mufakat demo --url URL --out DIR [--patience SECONDS] [--step-by-step]
              Plays one agreement, and the audience before it, on a running --demo server through its
              public API and writes 0-invitation.pdf, 0-minutes.pdf, 1-draft.pdf, 2-final-unsigned.pdf,
              3-signed-once.pdf, 4-signed.pdf, the statement of each round and journey.json to DIR.
              Each step has a line when it begins and a line when it is answered.

              --patience SECONDS  how long a request without answer is sent again, with the same key (10)
              --step-by-step      wait for Enter before each step

              Exit status: 0 all of it held, 1 something did not, 2 it could not be played.""";

    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;

    private Main() {}

    /** @param args as {@link #HELP} says */
    public static void main(String[] args) {
        System.exit(run(List.of(args)));
    }

    private static int run(List<String> args) {
        if (args.contains("--help")) {
            OUT.println(HELP);
            return 0;
        }
        Optional<Options> options = Options.of(args);
        if (options.isEmpty()) {
            ERR.println(HELP);
            return 2;
        }
        return play(options.get());
    }

    private static int play(Options options) {
        Path out = options.out();
        Log log = new Log(OUT, options.stepByStep() ? enter() : null);
        try {
            Files.createDirectories(out);
            return played(options, log);
        } catch (IOException e) {
            ERR.println("could not play: " + e.getMessage());
            return 2;
        }
    }

    private static int played(Options options, Log log) throws IOException {
        Path record = options.out().resolve("journey.json");
        try {
            Api.Server server = new Api.Server(options.url(), new Sender(options.patience()), log);
            new Journey(server, options.out(), Cast.fromLoginPage(Api.stranger(server))).play();
            log.write(record, true);
            OUT.println("all of it held; see " + options.out());
            return 0;
        } catch (Failed e) {
            log.write(record, false);
            ERR.println(e.getMessage());
            OUT.println("it did not hold; see " + record);
            return 1;
        } catch (UncheckedIOException e) {
            log.write(record, false);
            ERR.println("could not play on: " + e.getMessage());
            return 2;
        }
    }

    private static BufferedReader enter() {
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }
}
