package id.mufakat.reader.statement;

import com.fasterxml.jackson.databind.JsonNode;
import id.mufakat.reader.clause.Sha256;
import id.mufakat.reader.clause.Unsound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The list of a version's units: where each stands and to what it hashes. */
final class Units {

    private static final int MOST = 10_000;
    private static final String TOP = "";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Map<String, String> hashes = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final List<String> above = new ArrayList<>();
    private final StringBuilder list = new StringBuilder("mufakat-root-1\n");

    /** @throws Unsound unless it is a list of units that hang together */
    static Units of(JsonNode listed) throws Unsound {
        Unsound.unless(listed.isArray() && listed.size() <= MOST, "no list of units");
        Units units = new Units();
        for (JsonNode each : listed) {
            units.add(each);
        }
        return units;
    }

    private void add(JsonNode unit) throws Unsound {
        boolean formed = unit.isArray()
                && unit.size() == 3
                && unit.path(0).isInt()
                && unit.path(1).isTextual()
                && unit.path(2).isTextual();
        Unsound.unless(formed, "a unit that is no unit");
        int depth = unit.path(0).intValue();
        String id = unit.path(1).textValue();
        String hash = unit.path(2).textValue();
        Unsound.unless(ID.matcher(id).matches() && HASH.matcher(hash).matches(), "a unit that is no unit");
        Unsound.unless(depth >= 0 && depth <= above.size(), "unit " + id + " hangs in the air");
        Unsound.unless(hashes.put(id, hash) == null, "unit " + id + " stands twice");
        above.subList(depth, above.size()).clear();
        parents.put(id, depth == 0 ? TOP : above.get(depth - 1));
        above.add(id);
        list.append(depth).append(' ').append(id).append(' ').append(hash).append('\n');
    }

    String root() {
        return Sha256.hex(list.toString());
    }

    /** In reading order. */
    List<String> ids() {
        return List.copyOf(hashes.keySet());
    }

    boolean has(String id) {
        return hashes.containsKey(id);
    }

    /** Null without such a unit. */
    @Nullable
    String hash(String id) {
        return hashes.get(id);
    }

    /** The unit it stands under; empty at the top, null without such a unit. */
    @Nullable
    String parent(String id) {
        return parents.get(id);
    }
}
