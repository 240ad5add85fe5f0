package id.mufakat.launcher;

import id.mufakat.launcher.server.Settings;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked of {@code run}.
 *
 * @param data the data folder
 * @param plays whether a demonstration without an agreement plays one
 */
record RunOptions(Path data, Settings settings, boolean plays) {

    static final String PUBLIC_URL = "MUFAKAT_PUBLIC_URL";

    private static final Set<String> VALUED = Set.of("--port", "--data", "--bind");
    private static final Set<String> FLAGS = Set.of("--demo", "--cast-only", "--behind-proxy");
    private static final String LOOPBACK = "127.0.0.1";
    private static final int HIGHEST = 65_535;

    static Arguments arguments(String[] words) {
        return Arguments.parse(words, VALUED, FLAGS);
    }

    static RunOptions of(Arguments arguments, Map<String, String> environment, Path home) {
        int port = port(arguments.find("--port").orElse("8080"));
        boolean demo = arguments.has("--demo");
        String bind = bind(arguments.find("--bind").orElse(LOOPBACK));
        if (demo && !bind.equals(LOOPBACK)) {
            throw new CannotRun("--demo shows its people's accounts on the login page and so listens on " + LOOPBACK
                    + " only. Leave out --bind, or --demo.");
        }
        Path data = Path.of(arguments.find("--data").orElse(home.resolve("data").toString()));
        Optional<URI> publicUrl = Optional.ofNullable(environment.get(PUBLIC_URL))
                .filter(text -> !text.isBlank())
                .map(RunOptions::publicUrl)
                .or(() -> demo ? Optional.of(URI.create("http://" + LOOPBACK + ":" + port)) : Optional.empty());
        Settings settings = new Settings(port, bind, demo, arguments.has("--behind-proxy"), publicUrl);
        return new RunOptions(data, settings, demo && !arguments.has("--cast-only"));
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= HIGHEST) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers out of range.
        }
        throw new CannotRun("--port must be a number from 1 to " + HIGHEST + ", not '" + text + "'.");
    }

    private static String bind(String text) {
        try {
            return InetAddress.getByName(text).getHostAddress();
        } catch (UnknownHostException e) {
            throw new CannotRun(
                    "--bind must be an address of this machine, such as 0.0.0.0 for all, not '" + text + "'.", e);
        }
    }

    private static URI publicUrl(String text) {
        String bare = text.trim().replaceAll("/+$", "");
        try {
            URI url = URI.create(bare);
            boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            if (web && url.getHost() != null && url.getRawQuery() == null && url.getRawFragment() == null) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // Said below, together with other kinds of address.
        }
        throw new CannotRun(PUBLIC_URL + " must look like https://mufakat.example.go.id, not '" + text + "'.");
    }
}
