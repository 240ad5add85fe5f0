package id.mufakat.safety;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What the placeholders of a rule stand for, by their names. */
record Sample(Map<String, String> parts) {

    private static final int ID_LENGTH = 36;

    /** @param pairs names and values in turn */
    static Sample of(String... pairs) {
        Map<String, String> parts = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parts.put(pairs[i], pairs[i + 1]);
        }
        return new Sample(parts);
    }

    String get(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    String id() {
        return get("id");
    }

    String fill(String path) {
        String filled = path;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            filled = filled.replace("{" + part.getKey() + "}", part.getValue());
        }
        return filled;
    }

    /** The same with ids that are nobody's. */
    Sample unknown() {
        Map<String, String> nobodys = new HashMap<>(parts);
        nobodys.replaceAll(
                (name, value) -> value.length() == ID_LENGTH ? UUID.randomUUID().toString() : value);
        return new Sample(nobodys);
    }
}
