package id.mufakat.reader;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;

/**
 * A request, as it came over the socket.
 *
 * @param header at least {@code ask}, the kind of work; {@code deadlineMillis} may shorten or lengthen the deadline
 * @param parts the file first, then what the kind of work needs beside it
 */
public record Question(ObjectNode header, List<byte[]> parts) {

    /** What a file may take when the caller names no deadline. */
    public static final Duration DEADLINE = Duration.ofSeconds(20);

    /** The greatest file a reader takes, 20 MiB. */
    public static final int MOST_BYTES = Frames.FILE;

    private static final long SHORTEST_MILLIS = 100;
    private static final long LONGEST_MILLIS = 120_000;

    /** A question without parts yet. */
    public static Question of(String ask) {
        return new Question(JsonNodeFactory.instance.objectNode().put("ask", ask), List.of());
    }

    /** A question about a file. */
    public static Question of(String ask, byte[] file) {
        return of(ask).with(List.of(file));
    }

    public Question with(List<byte[]> others) {
        return new Question(header, others);
    }

    public String ask() {
        return header.path("ask").asText();
    }

    /** How long the work may take, kept within sane bounds whatever the caller wrote. */
    public Duration deadline() {
        long millis = header.path("deadlineMillis").asLong(DEADLINE.toMillis());
        return Duration.ofMillis(Math.max(SHORTEST_MILLIS, Math.min(millis, LONGEST_MILLIS)));
    }

    public byte[] file() {
        return parts.get(0);
    }
}
