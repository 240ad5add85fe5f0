package id.mufakat.reader.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * Several statements of one agreement, put together: what one calls a version, no other may call otherwise; no two that
 * say different things begin or end with the same number; and each must begin where another one ends, unless it is the
 * first of them.
 */
final class StatementChain {

    private final List<Finding> findings;

    StatementChain(List<Finding> findings) {
        this.findings = findings;
    }

    /** The findings in their order, with the verdict of each statement as the others leave it. */
    List<Finding> judged() {
        return findings.stream().map(this::judged).toList();
    }

    private Finding judged(Finding finding) {
        if (finding.verdict() != Verdict.GENUINE || !finding.judged().has("statement")) {
            return finding;
        }
        JsonNode statement = finding.judged().path("statement");
        List<JsonNode> others = others(statement).toList();
        boolean contradicted = others.stream().flatMap(StatementChain::ends).anyMatch(end -> ends(statement)
                .anyMatch(own -> sameNumber(own, end) && !own.equals(end)));
        boolean forked = others.stream().anyMatch(other -> !other.equals(statement) && forks(statement, other));
        if (contradicted || forked) {
            return finding.with(Verdict.CHANGED, Reason.CHAIN_CONTRADICTED);
        }
        boolean first = others.stream().allMatch(other -> number(other.path("from")) >= number(statement.path("from")));
        boolean linked = others.stream().anyMatch(other -> other.path("to").equals(statement.path("from")));
        return first || linked ? finding : finding.with(Verdict.UNVERIFIABLE, Reason.CHAIN_MISSING);
    }

    /** Only those that are genuine by themselves say anything. */
    private Stream<JsonNode> others(JsonNode statement) {
        return findings.stream()
                .filter(each -> each.verdict() == Verdict.GENUINE)
                .map(each -> each.judged().path("statement"))
                .filter(other -> other.isObject() && other != statement)
                .filter(other -> other.path("agreement").equals(statement.path("agreement")));
    }

    private static Stream<JsonNode> ends(JsonNode statement) {
        return Stream.of(statement.path("from"), statement.path("to"));
    }

    /** A number has one version before it and one after it; copies of one statement say the same twice. */
    private static boolean forks(JsonNode one, JsonNode other) {
        return sameNumber(one.path("from"), other.path("from")) || sameNumber(one.path("to"), other.path("to"));
    }

    private static boolean sameNumber(JsonNode one, JsonNode other) {
        return number(one) == number(other);
    }

    private static int number(JsonNode end) {
        return end.path("version").asInt();
    }
}
