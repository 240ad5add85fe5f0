package id.mufakat.web.edge;

import static id.mufakat.JsonMaker.JSON;

import id.mufakat.KeyReused;
import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.Refusal;
import id.mufakat.document.FormIncomplete;
import id.mufakat.enrolment.PassphraseWeak;
import id.mufakat.entrance.LoginRefused;
import id.mufakat.initiative.AgreementInForce;
import id.mufakat.initiative.Precedent;
import id.mufakat.language.IllegibleCharacter;
import id.mufakat.reading.Unreadable;
import id.mufakat.web.shell.Words;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the API says when it does not do what it was asked (RFC 9457, {@code application/problem+json}).
 *
 * @param type stable, {@code /problems/<kebab-case>}; programs decide by it
 * @param title the kind of problem in the caller's language
 * @param detail this problem in the caller's language
 * @param field the JSON member or parameter at fault, or null
 * @param number what to quote to the operator, or null when nothing broke
 * @param inForce the agreements that the refusal is about; empty for all other problems
 */
public record Problem(
        int status,
        String type,
        String title,
        String detail,
        @Nullable String field,
        @Nullable String number,
        List<Precedent> inForce) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Map<Integer, String> TYPES = Map.ofEntries(
            Map.entry(400, "bad-request"),
            Map.entry(401, "login-required"),
            Map.entry(403, "refused"),
            Map.entry(404, "not-found"),
            Map.entry(405, "method-not-allowed"),
            Map.entry(406, "not-acceptable"),
            Map.entry(409, "conflict"),
            Map.entry(413, "too-large"),
            Map.entry(415, "unsupported-media-type"),
            Map.entry(422, "malformed"),
            Map.entry(429, "too-many-requests"),
            Map.entry(500, "fault"),
            Map.entry(503, "unavailable"));

    private static int status(Refusal refusal) {
        if (refusal instanceof LoginRefused) {
            return 401;
        }
        boolean wrongField = refusal instanceof Malformed
                || refusal instanceof FormIncomplete
                || refusal instanceof IllegibleCharacter
                || refusal instanceof KeyReused
                || (refusal instanceof Unreadable file && !file.isForWantOfReader())
                || refusal instanceof PassphraseWeak;
        return wrongField ? 422 : 409;
    }

    /** Unknown and forbidden answer alike; a wrong field is 422; every other refusal conflicts with how things stand. */
    public static Problem of(Refusal refusal, Words words) {
        if (refusal instanceof NotFound) {
            return of(404, words);
        }
        int status = status(refusal);
        String title = words.say("problem.title." + status);
        return new Problem(
                status, path(refusal.type()), title, words.say(refusal), refusal.field(), null, inForce(refusal));
    }

    /** A status that says all there is to say. */
    public static Problem of(int status, Words words) {
        int known = TYPES.containsKey(status) ? status : status < 500 ? 400 : 500;
        return new Problem(
                status,
                path(TYPES.getOrDefault(known, "fault")),
                words.say("problem.title." + known),
                words.say("problem.detail." + known),
                null,
                null,
                List.of());
    }

    /** A malformed request that no use case has seen. */
    public static Problem malformed(String field, String reason, Words words) {
        return of(new Malformed(field, reason), words);
    }

    public Problem numbered(@Nullable String fault) {
        return new Problem(status, type, title, detail, field, fault, inForce);
    }

    public JsonObject json() {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("type", type)
                .add("title", title)
                .add("status", status)
                .add("detail", detail);
        if (field != null) {
            json.add("field", field);
        }
        if (number != null) {
            json.add("number", number);
        }
        if (!inForce.isEmpty()) {
            JsonArrayBuilder found = JSON.createArrayBuilder();
            inForce.forEach(precedent -> found.add(json(precedent)));
            json.add("inForce", found);
        }
        return json.build();
    }

    private static List<Precedent> inForce(Refusal refusal) {
        return refusal instanceof AgreementInForce known ? known.found() : List.of();
    }

    private static JsonObjectBuilder json(Precedent precedent) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", precedent.id().toString())
                .add("type", precedent.type())
                .add("topic", precedent.topic())
                .add("numbers", JSON.createArrayBuilder(precedent.numbers()))
                .add("date", precedent.date().toString())
                .add("ending", precedent.ending());
        if (precedent.endsOn() != null) {
            json.add("endsOn", precedent.endsOn().toString());
        }
        return json;
    }

    public void write(HttpServletResponse response) throws IOException {
        byte[] body = json().toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String path(String type) {
        return "/problems/" + type;
    }
}
