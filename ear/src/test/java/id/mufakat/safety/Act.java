package id.mufakat.safety;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * Something that is done to a thing, and how it shows that it was.
 *
 * @param rule its row of the permission table
 * @param cell who does it
 * @param effect how often it has been done by now, as others see it
 */
record Act(Rule rule, Rule.Cell cell, Effect effect) {

    /** One whose effect nobody can tell from outside: it counts for nothing. */
    Act(Rule rule, Rule.Cell cell) {
        this(rule, cell, (sample, body) -> 0);
    }

    /** Counts what a request has done to a thing. */
    @FunctionalInterface
    interface Effect {
        int count(Sample sample, JsonNode body);
    }

    static Act of(String subject, Side side, Post post, Effect effect) {
        Rule rule = Rule.all().stream()
                .filter(row -> row.subject().equals(subject))
                .findFirst()
                .orElseThrow();
        Rule.Cell cell = rule.cells().stream()
                .filter(one -> one.side() == side && one.post() == post)
                .findFirst()
                .orElseThrow();
        return new Act(rule, cell, effect);
    }

    /** The request about a thing of its own, ready to be sent again and again. */
    Ready ready(Town town, Samples samples, Bodies bodies) {
        Sample sample = samples.fresh(rule);
        String body = bodies.of(rule, cell, sample);
        return new Ready(this, town.as(cell), sample, body);
    }

    /** A finger on the button. */
    record Ready(Act act, Caller caller, Sample sample, String body) {

        Answer click(String key) {
            return caller.act(act.rule.method(), sample.fill(act.rule.path()), body, key);
        }

        int effect() {
            return act.effect.count(sample, body.isEmpty() ? Json.node() : Json.read(body));
        }
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    @Override
    public String toString() {
        return rule.toString();
    }
}
