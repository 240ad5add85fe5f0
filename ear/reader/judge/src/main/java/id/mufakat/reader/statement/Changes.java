package id.mufakat.reader.statement;

import com.fasterxml.jackson.databind.JsonNode;
import id.mufakat.reader.clause.Sha256;
import id.mufakat.reader.clause.Unsound;
import id.mufakat.reader.clause.WrittenClause;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that the units said to have changed are all that did, and that their bytes hash to what both lists say. */
final class Changes {

    private final Units from;
    private final Units to;
    private final Set<String> listed = new HashSet<>();

    Changes(Units from, Units to) {
        this.from = from;
        this.to = to;
    }

    /** @return how many */
    int check(JsonNode changed) throws Unsound {
        Unsound.unless(changed.isArray(), "no list of changes");
        for (JsonNode each : changed) {
            add(each);
        }
        demandAll(from);
        demandAll(to);
        return listed.size();
    }

    private void add(JsonNode change) throws Unsound {
        String id = Json.text(change, "unit");
        String before = from.hash(id);
        String after = to.hash(id);
        Unsound.unless(before != null || after != null, "a changed unit stands in no version");
        Unsound.unless(!Objects.equals(before, after), "unit " + id + " is listed and did not change");
        Unsound.unless(listed.add(id), "unit " + id + " is listed twice");
        demandHash(change, "before", id, before);
        demandHash(change, "after", id, after);
        Unsound.unless(change.size() == (before == null || after == null ? 2 : 3), "members missing or unknown");
    }

    private static void demandHash(JsonNode change, String name, String id, @Nullable String hash) throws Unsound {
        if (hash == null) {
            return;
        }
        String written = Json.text(change, name);
        Unsound.unless(Sha256.hex(written).equals(hash), "unit " + id + " does not have its hash");
        Unsound.unless(WrittenClause.unit(written).equals(id), "the words of unit " + id + " are another unit's");
    }

    private void demandAll(Units version) throws Unsound {
        for (String id : version.ids()) {
            boolean same = Objects.equals(from.hash(id), to.hash(id));
            Unsound.unless(same || listed.contains(id), "unit " + id + " changed and is not listed");
        }
    }
}
