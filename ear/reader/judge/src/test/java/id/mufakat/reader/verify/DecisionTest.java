package id.mufakat.reader.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mufakat.reader.verify.Decision.Register;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private final ObjectNode finding = JsonNodeFactory.instance.objectNode();
    private final ArrayNode signatures = finding.putArray("signatures");

    DecisionTest() {
        finding.putArray("openFields").add("archive");
        finding.put("coversWholeFile", true).put("revisionsClean", true);
        finding.putObject("clauses").put("embedded", true).put("sound", true);
        for (String field : new String[] {"Ttd_Pihak_1", "Ttd_Pihak_2"}) {
            signatures
                    .addObject()
                    .put("field", field)
                    .put("indication", "TOTAL_PASSED")
                    .put("intact", true)
                    .put("trusted", true);
        }
    }

    @Test
    void ours_is_genuine_with_and_without_the_register() {
        assertThat(verdict(Register.YES)).isEqualTo(Verdict.GENUINE);
        assertThat(verdict(Register.NOT_ASKED)).isEqualTo(Verdict.GENUINE);
    }

    @Test
    void a_register_that_was_asked_and_is_silent_leaves_it_open() {
        assertThat(verdict(Register.SILENT)).isEqualTo(Verdict.UNVERIFIABLE);
    }

    @Test
    void what_the_register_denies_is_not_genuine() {
        assertThat(verdict(Register.NO)).isEqualTo(Verdict.UNVERIFIABLE);
    }

    @Test
    void a_missing_signature_makes_it_incomplete() {
        finding.withArray("openFields").add("Ttd_Pihak_3");

        assertThat(verdict(Register.NOT_ASKED)).isEqualTo(Verdict.GENUINE_INCOMPLETE);
        assertThat(verdict(Register.NO)).isEqualTo(Verdict.GENUINE_INCOMPLETE);
    }

    @Test
    void any_change_is_a_change_whatever_the_register_says() {
        for (String flag : new String[] {"coversWholeFile", "revisionsClean"}) {
            finding.put(flag, false);
            assertThat(verdict(Register.YES)).isEqualTo(Verdict.CHANGED);
            assertThat(verdict(Register.NOT_ASKED)).isEqualTo(Verdict.CHANGED);
            finding.put(flag, true);
        }
        ((ObjectNode) signatures.get(0)).put("intact", false);
        assertThat(verdict(Register.NOT_ASKED)).isEqualTo(Verdict.CHANGED);
    }

    @Test
    void clauses_that_do_not_hold_are_a_change() {
        finding.withObject("clauses").put("sound", false);

        assertThat(verdict(Register.NOT_ASKED)).isEqualTo(Verdict.CHANGED);
    }

    @Test
    void without_trust_or_clauses_it_is_foreign() {
        ((ObjectNode) signatures.get(1)).put("trusted", false);
        assertThat(verdict(Register.NOT_ASKED)).isEqualTo(Verdict.FOREIGN_INTACT);
        finding.put("revisionsClean", false);
        assertThat(verdict(Register.NOT_ASKED)).isEqualTo(Verdict.FOREIGN_CHANGED);
    }

    @Test
    void a_revoked_signer_cannot_be_verified_unless_the_register_knows() {
        ((ObjectNode) signatures.get(0)).put("indication", "INDETERMINATE").put("subIndication", "REVOKED_NO_POE");

        assertThat(verdict(Register.NOT_ASKED)).isEqualTo(Verdict.UNVERIFIABLE);
        assertThat(verdict(Register.YES)).isEqualTo(Verdict.GENUINE);
    }

    @Test
    void unchecked_revocation_is_said() {
        ((ObjectNode) signatures.get(0)).put("indication", "INDETERMINATE").put("subIndication", "TRY_LATER");
        Decision decision = new Decision(finding, Register.NOT_ASKED, true);

        assertThat(decision.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(decision.reasons()).contains(Reason.REVOCATION_NOT_CHECKED, Reason.REGISTER_NOT_ASKED);
    }

    @Test
    void without_signatures_it_is_unsigned() {
        signatures.removeAll();

        assertThat(verdict(Register.NOT_ASKED)).isEqualTo(Verdict.UNSIGNED);
    }

    private Verdict verdict(Register register) {
        return new Decision(finding, register, true).verdict();
    }
}
