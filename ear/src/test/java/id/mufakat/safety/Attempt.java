package id.mufakat.safety;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/** One request that is made again and again with something else wrong in it; what goes through is begun anew. */
final class Attempt {

    private static final String JSON = "application/json";

    private final Rule rule;
    private final Rule.Cell cell;
    private final Caller caller;
    private final Samples samples;
    private final Bodies bodies;
    private Sample sample;
    private JsonNode right;

    private Attempt(Rule rule, Town town, Sample sample) {
        this.rule = rule;
        this.cell = rule.admitted().orElseThrow();
        this.caller = town.as(cell);
        this.samples = Samples.of(town);
        this.bodies = new Bodies(town);
        this.sample = sample;
        this.right = body();
    }

    /** With a thing of its own. */
    static Attempt at(Rule rule, Town town) {
        return new Attempt(rule, town, Samples.of(town).of(rule));
    }

    /** That cannot go through, with a thing that others look at too. */
    static Attempt inVain(Rule rule, Town town) {
        return new Attempt(rule, town, Samples.of(town).shared(rule.sample()));
    }

    JsonNode right() {
        return right;
    }

    Answer with(String field, JsonNode value) {
        Answer answer = send(sample.fill(rule.path()), JSON, Json.ascii(Fields.with(right, field, value)));
        if (answer.isDone() && !canBeAgain()) {
            sample = samples.of(rule);
            right = body();
        }
        return answer;
    }

    /** What is put can be put again, unless it says what it was based on; and something can always be said. */
    private boolean canBeAgain() {
        return rule.sample().equals("printed")
                || rule.path().contains("/comments")
                || rule.method().equals("PUT") && !right.has("based");
    }

    Answer send(String mediaType, byte[] body) {
        return send(sample.fill(rule.path()), mediaType, body);
    }

    /** In the right words about something that is not there. */
    Answer about(String place, String id) {
        String path = sample.fill(rule.path().replace(place, id));
        return send(path, JSON, right.isEmpty() ? new byte[0] : utf8(right.toString()));
    }

    private Answer send(String path, String mediaType, byte[] body) {
        return rule.isReading()
                ? caller.get(path)
                : caller.with("Idempotency-Key", Act.key())
                        .with("Content-Type", mediaType)
                        .send(rule.method(), path, body);
    }

    private JsonNode body() {
        String body = bodies.of(rule, cell, sample);
        return body.isEmpty() ? Json.node() : Json.read(body);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Done, or a problem that is not ours. */
    static boolean isCalm(Answer answer) {
        return isData(answer) && (answer.isDone() || isRefused(answer));
    }

    /** A problem of the caller's. */
    static boolean isRefused(Answer answer) {
        return isData(answer) && answer.isProblem() && answer.status() >= 400 && answer.status() < 500;
    }

    /** Nothing that any browser would take for a page, and no header that the caller has written. */
    private static boolean isData(Answer answer) {
        String type = answer.header("Content-Type");
        return !type.contains("html")
                && answer.header("X-Content-Type-Options").equals("nosniff")
                && answer.headers().allValues("Set-Cookie").isEmpty();
    }
}
