package id.mufakat.reading.socket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the readers listen, as the starter told the server.
 *
 * @param extract loopback ports of the readers that extract text
 * @param judge loopback ports of the readers that judge signatures
 * @param secret what the starter gave to both sides
 */
record ReaderSettings(List<Integer> extract, List<Integer> judge, Secret secret) {

    private static final String EXTRACT = "mufakat.reader.extract";
    private static final String JUDGE = "mufakat.reader.judge";
    private static final String SECRET_FILE = "mufakat.reader.secret.file";
    private static final String SECRET = "MUFAKAT_READER_SECRET";

    /** From system properties and the environment; without ports there is no reader, which is an answer too. */
    static ReaderSettings ofThisServer() {
        return new ReaderSettings(ports(EXTRACT), ports(JUDGE), new Secret(secretText()));
    }

    private static List<Integer> ports(String property) {
        return Arrays.stream(System.getProperty(property, "").split(","))
                .map(String::strip)
                .filter(port -> !port.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    private static String secretText() {
        String file = System.getProperty(SECRET_FILE);
        if (file == null) {
            return Optional.ofNullable(System.getenv(SECRET)).orElse("");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the readers' secret cannot be read from its file", e);
        }
    }
}
