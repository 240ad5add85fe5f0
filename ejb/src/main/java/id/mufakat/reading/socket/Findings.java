package id.mufakat.reading.socket;

import id.mufakat.reading.Extract;
import id.mufakat.reading.Judgement;
import id.mufakat.reading.Judgement.SignatureFinding;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads answers; throws whatever comes up when they are not as specified. */
final class Findings {

    private Findings() {}

    static Extract extract(JsonObject facts, String text) {
        return new Extract(facts.getString("mediaType"), text, facts.getInt("pages"), facts.getBoolean("truncated"));
    }

    static Judgement judgement(JsonObject facts) {
        List<SignatureFinding> signatures = facts.getJsonArray("signatures").getValuesAs(JsonObject.class).stream()
                .map(Findings::signature)
                .toList();
        return new Judgement(
                signatures,
                facts.getBoolean("coversWholeFile"),
                facts.getBoolean("revisionsClean"),
                facts.getString("pdfaPart"),
                facts.getJsonArray("notes").getValuesAs(JsonString::getString));
    }

    private static SignatureFinding signature(JsonObject facts) {
        return new SignatureFinding(
                facts.getString("field"),
                facts.getString("indication"),
                facts.getString("subIndication"),
                facts.getString("level"),
                facts.getBoolean("intact"),
                facts.getBoolean("trusted"),
                facts.getString("signer"),
                instant(facts));
    }

    private static @Nullable Instant instant(JsonObject facts) {
        return facts.isNull("claimedTime") ? null : Instant.parse(facts.getString("claimedTime"));
    }
}
