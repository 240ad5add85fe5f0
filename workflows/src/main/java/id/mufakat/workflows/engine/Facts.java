package id.mufakat.workflows.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What a process may carry: ids, fingerprints and outcomes. Text and bytes stay in the rooms. */
final class Facts {

    /** Room for an id, a fingerprint or a word; free text does not fit. */
    private static final int LONGEST = 80;

    private Facts() {}

    static Map<String, Object> checked(Map<String, ?> facts) {
        Map<String, Object> variables = new HashMap<>();
        facts.forEach((name, value) -> variables.put(name, checked(name, value)));
        return variables;
    }

    private static Object checked(String name, Object value) {
        if (value instanceof Boolean) {
            return value;
        }
        if (value instanceof UUID || value instanceof String) {
            String text = value.toString();
            if (text.length() <= LONGEST) {
                return text;
            }
        }
        throw new IllegalArgumentException("no fact for a process: " + name);
    }
}
