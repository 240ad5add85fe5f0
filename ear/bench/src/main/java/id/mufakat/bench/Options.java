package id.mufakat.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked of a benchmark.
 *
 * @param home the repository: the script and the samples lie there
 * @param url a house that runs already; without it the bench starts one of its own where it needs one
 * @param json where the figures go as well
 */
record Options(Path home, Optional<URI> url, Optional<Path> json) {

    private static final Set<String> KNOWN = Set.of("--url", "--json");

    /** @throws IllegalArgumentException for what is not known, or lacks its value */
    static Options of(List<String> words, Path home) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            if (!KNOWN.contains(words.get(i)) || i + 1 == words.size()) {
                throw new IllegalArgumentException(words.get(i));
            }
            given.put(words.get(i), words.get(i + 1));
        }
        return new Options(
                home,
                Optional.ofNullable(given.get("--url"))
                        .map(url -> URI.create(url.replaceAll("/+$", "")))
                        .map(Options::loopback),
                Optional.ofNullable(given.get("--json")).map(Path::of));
    }

    /** A load test on somebody else's machine is an attack. */
    private static URI loopback(URI url) {
        if (!Set.of("127.0.0.1", "localhost", "[::1]").contains(String.valueOf(url.getHost()))) {
            throw new IllegalArgumentException("--url: only a house on this machine is measured, not " + url);
        }
        return url;
    }
}
