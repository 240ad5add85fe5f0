package id.mufakat.reader.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.reader.Question;
import id.mufakat.reader.Refused;
import id.mufakat.reader.clause.Clauses;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class JudgeSignaturesTest {

    private final JudgeSignatures judge = new JudgeSignatures();
    private final TestAuthority authority = new TestAuthority();
    private final TestAuthority.Holder siti = authority.holder("Siti Rahmawati");
    private final TestAuthority.Holder bambang = authority.holder("Bambang Wijaya");

    @Test
    void two_good_signatures_pass() throws Exception {
        Finding finding = judge.judge(signedTwice(), authority.trust());

        assertThat(finding.signatures())
                .extracting(Finding.Signature::field)
                .containsExactly(Papers.FIRST, Papers.SECOND);
        assertThat(finding.signatures()).allSatisfy(each -> {
            assertThat(each.indication()).isEqualTo("TOTAL_PASSED");
            assertThat(each.level()).isEqualTo("PAdES-BASELINE-B");
            assertThat(each.intact()).isTrue();
            assertThat(each.trusted()).isTrue();
            assertThat(each.claimedTime()).isNotNull();
        });
        assertThat(finding.signatures().get(0).signer()).isEqualTo("Siti Rahmawati");
        assertThat(finding.coversWholeFile()).isTrue();
        assertThat(finding.revisionsClean()).isTrue();
        assertThat(finding.openFields()).isEmpty();
    }

    @Test
    void a_signature_still_to_come_is_named() throws Exception {
        Finding finding = judge.judge(signedOnce(), authority.trust());

        assertThat(finding.signatures()).hasSize(1);
        assertThat(finding.openFields()).containsExactly(Papers.SECOND);
        assertThat(finding.coversWholeFile()).isTrue();
    }

    @Test
    void one_changed_byte_breaks_every_signature_over_it() throws Exception {
        byte[] paper = signedTwice();
        paper[8]++;

        assertThat(judge.judge(paper, authority.trust()).signatures()).allSatisfy(each -> {
            assertThat(each.intact()).isFalse();
            assertThat(each.indication()).isNotEqualTo("TOTAL_PASSED");
        });
    }

    @Test
    void an_unknown_authority_is_not_trusted() throws Exception {
        Finding finding = judge.judge(signedOnce(), new TestAuthority().trust());

        assertThat(finding.signatures()).singleElement().satisfies(each -> {
            assertThat(each.intact()).isTrue();
            assertThat(each.trusted()).isFalse();
            assertThat(each.indication()).isEqualTo("INDETERMINATE");
            assertThat(each.subIndication()).isEqualTo("NO_CERTIFICATE_CHAIN_FOUND");
        });
    }

    @Test
    void a_revoked_key_does_not_pass() throws Exception {
        Finding finding = judge.judge(signedTwice(), authority.trust(bambang));

        assertThat(finding.signatures().get(0).indication()).isEqualTo("TOTAL_PASSED");
        assertThat(finding.signatures().get(1).indication()).isNotEqualTo("TOTAL_PASSED");
        assertThat(finding.signatures().get(1).subIndication()).contains("REVOKED");
    }

    @Test
    void without_a_revocation_list_nothing_passes() throws Exception {
        Finding finding = judge.judge(signedOnce(), authority.trustWithoutLists());

        assertThat(finding.signatures()).singleElement().satisfies(each -> {
            assertThat(each.indication()).isEqualTo("INDETERMINATE");
            assertThat(each.intact()).isTrue();
            assertThat(each.trusted()).isTrue();
        });
    }

    @Test
    void bytes_after_the_last_signature_are_not_covered() throws Exception {
        byte[] signed = signedTwice();
        byte[] longer = Arrays.copyOf(signed, signed.length + 1);
        longer[signed.length] = '\n';

        assertThat(judge.judge(longer, authority.trust()).coversWholeFile()).isFalse();
        assertThat(judge.judge(Papers.revise(signed, Papers::retitle), authority.trust())
                        .coversWholeFile())
                .isFalse();
    }

    @Test
    void what_is_changed_after_signing_is_no_clean_revision() throws Exception {
        byte[] signed = signedOnce();

        assertThat(judge.judge(Papers.revise(signed, Papers::stickNote), authority.trust())
                        .revisionsClean())
                .isFalse();
        assertThat(judge.judge(Papers.revise(signed, Papers::overprint), authority.trust())
                        .revisionsClean())
                .isFalse();
        assertThat(judge.judge(Papers.revise(signed, Papers::addPage), authority.trust())
                        .revisionsClean())
                .isFalse();
    }

    /** Certified or not, and however a second signature covers what was changed before it. */
    @Test
    void a_change_between_two_signatures_is_found() throws Exception {
        for (boolean certified : new boolean[] {true, false}) {
            byte[] once = Papers.sign(Papers.unsigned(""), Papers.FIRST, siti, certified);
            byte[] changed = Papers.revise(once, Papers::stickNote);

            Finding finding = judge.judge(Papers.sign(changed, Papers.SECOND, bambang, false), authority.trust());

            assertThat(finding.coversWholeFile()).isTrue();
            assertThat(finding.revisionsClean()).isFalse();
        }
    }

    @Test
    void a_paper_without_signatures_has_none_to_judge() throws Exception {
        Finding finding = judge.judge(Papers.unsigned(""), authority.trust());

        assertThat(finding.signatures()).isEmpty();
        assertThat(finding.openFields()).containsExactlyInAnyOrder(Papers.FIRST, Papers.SECOND);
        assertThat(finding.coversWholeFile()).isFalse();
        assertThat(finding.clauses()).isEqualTo(Clauses.NONE);
    }

    @Test
    void what_is_no_readable_pdf_is_refused() {
        assertThatThrownBy(() -> answer("MZ no pdf".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(Refused.class)
                .hasMessage("not-allowed-type");
        assertThatThrownBy(() -> answer(Papers.encrypted()))
                .isInstanceOf(Refused.class)
                .hasMessage("encrypted");
    }

    @Test
    void the_judge_knows_its_specimen() {
        judge.warmUp();
    }

    private void answer(byte[] file) throws Exception {
        judge.answer(Question.of("judge", file));
    }

    private byte[] signedOnce() throws Exception {
        return Papers.sign(Papers.unsigned(""), Papers.FIRST, siti, true);
    }

    private byte[] signedTwice() throws Exception {
        return Papers.sign(signedOnce(), Papers.SECOND, bambang, false);
    }
}
