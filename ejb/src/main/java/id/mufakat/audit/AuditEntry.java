package id.mufakat.audit;

import id.mufakat.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of a subject's trail.
 *
 * <p>The hash is the SHA-256 of these fields in this order, each written in UTF-8 as its length in bytes, a colon, the
 * bytes and a comma (a netstring; null is {@code -}): {@code mufakat-audit-1}, previous hash, subject, number, act,
 * account, agency, name, instant in ISO 8601 with microseconds at most, facts as stored.
 *
 * @param seq from 1, without gaps
 * @param account who did it; null for the system
 * @param agency for which agency it was done; null for the system
 * @param name of the person, or {@code SYSTEM}
 * @param instant to the microsecond, as the database keeps it
 * @param facts a JSON object with sorted keys, as stored
 * @param previous the hash of entry {@code seq - 1}, or 64 zeros
 */
public record AuditEntry(
        UUID subject,
        long seq,
        String act,
        @Nullable UUID account,
        @Nullable UUID agency,
        String name,
        Instant instant,
        String facts,
        String previous,
        String hash) {

    public static final String ORIGIN = "0".repeat(64);
    public static final String SYSTEM = "SYSTEM";

    private static final String FORM = "mufakat-audit-1";

    /** Whether the hash is that of the fields. */
    public boolean isIntact() {
        return hash.equals(digest());
    }

    /** The same entry with the hash that belongs to it. */
    public AuditEntry sealed() {
        return new AuditEntry(subject, seq, act, account, agency, name, instant, facts, previous, digest());
    }

    /** Facts as the trail stores them: a JSON object of strings, keys sorted. */
    public static String json(Map<String, ?> facts) {
        return new TreeMap<>(facts)
                .entrySet().stream()
                        .map(fact -> quoted(fact.getKey()) + ":" + quoted(String.valueOf(fact.getValue())))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private String digest() {
        MessageDigest sha256 = Sha256.digest();
        for (Object field : fields()) {
            byte[] bytes = String.valueOf(field).getBytes(StandardCharsets.UTF_8);
            sha256.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            sha256.update(bytes);
            sha256.update((byte) ',');
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private List<Object> fields() {
        return List.of(FORM, previous, subject, seq, act, orDash(account), orDash(agency), name, instant, facts);
    }

    private static Object orDash(@Nullable UUID id) {
        return id == null ? "-" : id;
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            if (character == '"' || character == '\\') {
                json.append('\\').append(character);
            } else if (character < ' ') {
                json.append("\\u%04x".formatted((int) character));
            } else {
                json.append(character);
            }
        }
        return json.append('"').toString();
    }
}
