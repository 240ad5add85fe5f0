package id.mufakat.turn.jpa;

import static id.mufakat.JsonMaker.JSON;

import id.mufakat.turn.Standing;
import id.mufakat.turn.Standing.Ledger;
import id.mufakat.turn.Standing.Ledger.Entry;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps a ledger as JSON in one column: a row per unit, {@code [unit, depth, hash, gone, since]}, and one for their order. */
@Converter(autoApply = true)
public class LedgerColumn implements AttributeConverter<Ledger, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Ledger ledger) {
        if (ledger == null) {
            return null;
        }
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        Stream.concat(ledger.entries().stream(), Stream.ofNullable(ledger.order()))
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
        if (json == null) {
            return null;
        }
        Map<Boolean, List<Entry>> rows = JSON.createReader(new StringReader(json)).readArray().stream()
                .map(JsonValue::asJsonArray)
                .map(row ->
                        new Entry(row.getString(0), row.getInt(1), row.getString(2), row.getBoolean(3), row.getInt(4)))
                .collect(Collectors.partitioningBy(entry -> entry.unit().equals(Standing.ORDER)));
        return new Ledger(
                rows.getOrDefault(false, List.of()),
                rows.getOrDefault(true, List.of()).stream().findFirst().orElse(null));
    }
}
