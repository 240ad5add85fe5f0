package id.mufakat.agreement;

import static id.mufakat.JsonMaker.JSON;

import id.mufakat.document.Fingerprint;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the paper says of its subject and its parties, as it stood when the text was handed to all sides. From
 * then on screen, paper, hashes, archive and public record are made from this one record: an agency that moves or is
 * renamed, or a person whose name is corrected, changes no text that was agreed (invariants 2, 4 and 15).
 *
 * @param kind the document type's display title in Indonesian
 * @param facts by dotted name, without those that come later: numbers, date and edition
 * @param sides in the order of the text
 */
public record Particulars(String kind, Map<String, String> facts, List<Side> sides) {

    public Particulars {
        facts = Map.copyOf(facts);
        sides = List.copyOf(sides);
    }

    /**
     * A party, and who speaks for it.
     *
     * @param mandate under which the named person speaks
     * @param region code of the agency's region, or null for a national body
     * @param signatory the name in running text
     * @param title the office in running text, with the capacity in front
     * @param officeLines as printed above the signature
     * @param nameLines as printed below the signature (invariant 11)
     */
    public record Side(
            UUID agency,
            UUID office,
            UUID mandate,
            String name,
            String shortName,
            @Nullable String region,
            @Nullable Fingerprint logo,
            String signatory,
            String title,
            List<String> officeLines,
            List<String> nameLines) {}

    /** With what came later. */
    public Map<String, String> with(Map<String, String> late) {
        Map<String, String> all = new TreeMap<>(facts);
        all.putAll(late);
        return all;
    }

    /** Keeps {@link Particulars} as JSON in one column. */
    @Converter(autoApply = true)
    static class Column implements AttributeConverter<@Nullable Particulars, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Particulars particulars) {
            if (particulars == null) {
                return null;
            }
            JsonObjectBuilder facts = JSON.createObjectBuilder();
            new TreeMap<>(particulars.facts()).forEach(facts::add);
            var sides = JSON.createArrayBuilder();
            particulars.sides().forEach(side -> sides.add(write(side)));
            return JSON.createObjectBuilder()
                    .add("kind", particulars.kind())
                    .add("facts", facts)
                    .add("sides", sides)
                    .build()
                    .toString();
        }

        @Override
        public @Nullable Particulars convertToEntityAttribute(@Nullable String json) {
            if (json == null) {
                return null;
            }
            JsonObject from = JSON.createReader(new StringReader(json)).readObject();
            Map<String, String> facts = new TreeMap<>();
            JsonObject given = from.getJsonObject("facts");
            given.keySet().forEach(name -> facts.put(name, given.getString(name)));
            List<Side> sides = from.getJsonArray("sides").getValuesAs((JsonObject side) -> read(side));
            return new Particulars(from.getString("kind"), facts, sides);
        }

        private static JsonObjectBuilder write(Side side) {
            JsonObjectBuilder out = JSON.createObjectBuilder()
                    .add("agency", side.agency().toString())
                    .add("office", side.office().toString())
                    .add("mandate", side.mandate().toString())
                    .add("name", side.name())
                    .add("shortName", side.shortName())
                    .add("signatory", side.signatory())
                    .add("title", side.title())
                    .add("officeLines", JSON.createArrayBuilder(side.officeLines()))
                    .add("nameLines", JSON.createArrayBuilder(side.nameLines()));
            if (side.region() != null) {
                out.add("region", side.region());
            }
            if (side.logo() != null) {
                out.add("logo", side.logo().hex());
            }
            return out;
        }

        private static Side read(JsonObject side) {
            String logo = side.getString("logo", "");
            String region = side.getString("region", "");
            return new Side(
                    UUID.fromString(side.getString("agency")),
                    UUID.fromString(side.getString("office")),
                    UUID.fromString(side.getString("mandate")),
                    side.getString("name"),
                    side.getString("shortName"),
                    region.isEmpty() ? null : region,
                    logo.isEmpty() ? null : new Fingerprint(logo),
                    side.getString("signatory"),
                    side.getString("title"),
                    lines(side.getJsonArray("officeLines")),
                    lines(side.getJsonArray("nameLines")));
        }

        private static List<String> lines(JsonArray lines) {
            return lines.getValuesAs(JsonString::getString);
        }
    }
}
