package id.mufakat.reader.verify;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param anchors files with certificates to trust, PEM or DER
 * @param lists files with revocation lists, PEM or DER
 * @param url the server whose register is asked as well, or null
 */
record Request(List<Path> files, boolean json, List<Path> anchors, List<Path> lists, @Nullable URI url) {

    static final String USAGE =
            """
            usage: mufakat verify FILE... [--json] [--anchor CERT]... [--crl LIST]... [--url URL]

            Says of each PDF what it is: genuine, genuine-incomplete (signatures still to come), changed,
            foreign-intact, foreign-changed, unsigned or unverifiable. Needs no server.
            A statement of what changed in a round (JSON) is genuine, changed, foreign-intact or unverifiable; of several,
            each must begin where another one ends. Without --anchor it is believed under the certificate of the server
            that --url names, else of the house whose data lie beside this command (data/anchor.pem).

              --anchor CERT  trust this certificate (PEM or DER); without one, no signature can be called ours
              --crl LIST     a revocation list of the authority (PEM or DER)
              --url URL      ask the register of this server as well
              --json         print an array instead of lines

            Exit code: 0 if every file is genuine, 1 if one is not, 2 if it could not run.
            """;

    /** @throws IllegalArgumentException if the command line cannot be understood */
    static Request of(String[] arguments) {
        Iterator<String> words = List.of(arguments).iterator();
        List<Path> files = new ArrayList<>();
        List<Path> anchors = new ArrayList<>();
        List<Path> lists = new ArrayList<>();
        boolean json = false;
        URI url = null;
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--json" -> json = true;
                case "--anchor" -> anchors.add(Path.of(value(word, words)));
                case "--crl" -> lists.add(Path.of(value(word, words)));
                case "--url" -> url = url(value(word, words));
                default -> files.add(file(word));
            }
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no file named");
        }
        return new Request(files, json, anchors, lists, url);
    }

    private static Path file(String word) {
        if (word.startsWith("--")) {
            throw new IllegalArgumentException("unknown option " + word);
        }
        return Path.of(word);
    }

    private static URI url(String word) {
        URI url = URI.create(word.endsWith("/") ? word : word + "/");
        if (!"http".equals(url.getScheme()) && !"https".equals(url.getScheme())) {
            throw new IllegalArgumentException("--url must be an http or https address");
        }
        return url;
    }

    private static String value(String option, Iterator<String> words) {
        if (!words.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return words.next();
    }
}
