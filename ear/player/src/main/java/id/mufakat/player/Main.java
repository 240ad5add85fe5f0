package id.mufakat.player;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code ./mufakat demo --url URL --out DIR}: exit 0 if all of the journey held, 1 if not, 2 if it could not be played. */
public final class Main {

    private static final String HELP =
            """
            ./mufakat demo --url URL --out DIR
              Plays one agreement on a running --demo server through its public API and writes
              1-draft.pdf, 2-final-unsigned.pdf, 3-signed-once.pdf, 4-signed.pdf and journey.json to DIR.
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
        int url = args.indexOf("--url");
        int out = args.indexOf("--out");
        if (args.size() != 4 || url < 0 || out < 0 || url % 2 != 0 || out % 2 != 0) {
            ERR.println(HELP);
            return 2;
        }
        return play(args.get(url + 1).replaceAll("/+$", ""), Path.of(args.get(out + 1)));
    }

    private static int play(String url, Path out) {
        Log log = new Log();
        try {
            Files.createDirectories(out);
            boolean held = held(url, out, log);
            log.write(out.resolve("journey.json"), held);
            OUT.println(held ? "all of it held; see " + out : "it did not hold; see " + out.resolve("journey.json"));
            return held ? 0 : 1;
        } catch (IOException | UncheckedIOException e) {
            ERR.println("could not play: " + e.getMessage());
            return 2;
        }
    }

    private static boolean held(String url, Path out, Log log) throws IOException {
        try {
            Cast cast = Cast.fromLoginPage(Api.stranger(url, log));
            new Journey(url, out, cast, log).play();
            return true;
        } catch (Failed e) {
            ERR.println(e.getMessage());
            return false;
        }
    }
}
