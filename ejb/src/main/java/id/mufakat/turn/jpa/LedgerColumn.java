package id.mufakat.turn.jpa;

import static id.mufakat.JsonMaker.JSON;

import id.mufakat.turn.Standing.Ledger;
import id.mufakat.turn.Standing.Ledger.Entry;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Keeps a ledger as JSON in one column: a row per unit, {@code [unit, depth, hash, gone, since]}. */
@Converter(autoApply = true)
public class LedgerColumn implements AttributeConverter<Ledger, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Ledger ledger) {
        if (ledger == null) {
            return null;
        }
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        ledger.entries()
                .forEach(entry -> rows.add(JSON.createArrayBuilder()
                        .add(entry.unit())
                        .add(entry.depth())
                        .add(entry.hash())
                        .add(entry.gone())
                        .add(entry.since())));
        return rows.build().toString();
    }

    @Override
    public @Nullable Ledger convertToEntityAttribute(@Nullable String json) {
        return json == null
                ? null
                : new Ledger(JSON.createReader(new StringReader(json))
                        .readArray()
                        .getValuesAs((JsonArray row) -> new Entry(
                                row.getString(0), row.getInt(1), row.getString(2), row.getBoolean(3), row.getInt(4))));
    }
}
