package id.mufakat.access.postgres;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an act was asked for, as one digest, so that a repeat can be told from another request.
 *
 * <p>Passwords and passphrases, which the house carries as {@code char[]}, are left out: whoever steals the table could
 * try words until one fits.
 */
final class Arguments {

    private static final List<Class<?>> PLAIN = List.of(
            CharSequence.class,
            UUID.class,
            Number.class,
            Boolean.class,
            Enum.class,
            Temporal.class,
            int.class,
            boolean.class);

    private final MessageDigest digest;

    private Arguments(MessageDigest digest) {
        this.digest = digest;
    }

    static String digest(@Nullable Object[] arguments) {
        try {
            Arguments all = new Arguments(MessageDigest.getInstance("SHA-256"));
            for (Object argument : arguments) {
                all.add(argument);
            }
            return HexFormat.of().formatHex(all.digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether values of that type say all that they are. */
    static boolean isPlain(Class<?> type) {
        return PLAIN.stream().anyMatch(plain -> plain.isAssignableFrom(type))
                || type == byte[].class
                || type == char[].class;
    }

    private void add(@Nullable Object value) {
        if (value == null) {
            add("null", new byte[0]);
        } else if (value instanceof byte[] bytes) {
            add("bytes", bytes);
        } else if (value instanceof Record facts) {
            addAll(facts);
        } else if (value instanceof Map<?, ?> map) {
            new TreeMap<Object, Object>(map).forEach((name, member) -> {
                add(name);
                add(member);
            });
            add("map", new byte[0]);
        } else if (value instanceof Collection<?> many) {
            many.forEach(this::add);
            add("all", new byte[0]);
        } else if (!isPlain(value.getClass())) {
            throw new IllegalStateException("@Once cannot tell one " + value.getClass() + " from another");
        } else if (!(value instanceof char[])) {
            add(value.getClass().getName(), value.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void addAll(Record facts) {
        for (RecordComponent component : facts.getClass().getRecordComponents()) {
            Method reader = component.getAccessor();
            try {
                reader.setAccessible(true);
                add(reader.invoke(facts));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record that cannot be read: " + facts.getClass(), e);
            }
        }
        add("facts", new byte[0]);
    }

    /** With its length, so that two values never run together into a third. */
    private void add(String kind, byte[] bytes) {
        digest.update(kind.getBytes(StandardCharsets.UTF_8));
        digest.update(ByteBuffer.allocate(1 + Integer.BYTES)
                .put((byte) 0)
                .putInt(bytes.length)
                .array());
        digest.update(bytes);
    }
}
