package id.mufakat.reader.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;

/** Prints findings, as lines or as JSON. */
final class Report {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Report() {}

    static void print(List<Finding> findings, boolean json, PrintStream out) {
        if (json) {
            out.println(json(findings));
        } else {
            findings.forEach(each -> print(each, out));
        }
    }

    private static String json(List<Finding> findings) {
        ArrayNode all = JSON.createArrayNode();
        for (Finding each : findings) {
            ObjectNode one = all.addObject()
                    .put("file", each.file().toString())
                    .put("verdict", each.verdict().word());
            one.set("reasons", JSON.valueToTree(each.reasons()));
            JsonNode signatures = each.judged().path("signatures");
            one.set("signatures", signatures.isArray() ? signatures : JSON.createArrayNode());
            JsonNode statement = each.judged().path("statement");
            if (statement.isObject()) {
                one.set("statement", statement);
            } else {
                one.put("root", each.judged().path("clauses").path("root").asText());
                one.put("pdfa", each.judged().path("pdfaPart").asText());
            }
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a finding cannot be written", e);
        }
    }

    private static void print(Finding finding, PrintStream out) {
        out.println(finding.file() + ": " + finding.verdict().word());
        out.println("  " + finding.verdict().sentence());
        finding.sentences().forEach(sentence -> out.println("  - " + sentence));
        if (finding.sentences().isEmpty()) {
            finding.reasons().forEach(reason -> out.println("  - the file is " + reason));
        }
        if (finding.judged().path("statement").isObject()) {
            statement(finding.judged(), out);
            return;
        }
        for (JsonNode signature : finding.judged().path("signatures")) {
            out.printf(
                    "  %s: %s, %s, %s %s%n",
                    signature.path("field").asText(),
                    signature.path("signer").asText(),
                    signature.path("claimedTime").asText("without time"),
                    signature.path("indication").asText(),
                    signature.path("subIndication").asText());
        }
    }

    private static void statement(JsonNode judged, PrintStream out) {
        JsonNode statement = judged.path("statement");
        JsonNode seal = judged.path("signatures").path(0);
        for (String problem :
                List.of(statement.path("problem").asText(), seal.path("problem").asText())) {
            if (!problem.isEmpty()) {
                out.println("  - " + problem);
            }
        }
        if (statement.path("sound").asBoolean()) {
            String signer = seal.path("signer").asText();
            out.printf(
                    "  %s, version %d to %d: %d changed, %d moved%s%n",
                    statement.path("agreement").asText(),
                    statement.path("from").path("version").asInt(),
                    statement.path("to").path("version").asInt(),
                    statement.path("changed").asInt(),
                    statement.path("moved").asInt(),
                    signer.isEmpty() ? "" : "; sealed by " + signer);
        }
    }
}
