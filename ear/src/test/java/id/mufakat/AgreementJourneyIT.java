package id.mufakat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.mufakat.running.House;
import id.mufakat.running.Programs;
import id.mufakat.running.RunningHouse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * One agreement from the audience before it to the archive, on the house as a stranger starts it, played through the public API by
 * a program of its own and judged by the verifier that needs no server.
 */
@RunningHouse
class AgreementJourneyIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void an_agreement_is_drafted_approved_signed_judged_filed_and_found(House house) throws IOException {
        Path journey = house.journey();

        assertThat(JSON.readTree(journey.resolve("journey.json").toFile())
                        .path("held")
                        .asBoolean())
                .isTrue();
        assertThat(journey)
                .isDirectoryContaining("glob:**/1-draft.pdf")
                .isDirectoryContaining("glob:**/2-final-unsigned.pdf");
        assertThat(signaturesIn(journey.resolve("3-signed-once.pdf"))).isEqualTo(1);
        assertThat(signaturesIn(journey.resolve("4-signed.pdf"))).isEqualTo(2);
        assertThat(verify(house, journey.resolve("4-signed.pdf"))).isZero();
    }

    /** As veraPDF judges them: signing, too, leaves a file that can be archived and read aloud. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0-invitation.pdf",
                "0-minutes.pdf",
                "1-draft.pdf",
                "2-final-unsigned.pdf",
                "3-signed-once.pdf",
                "4-signed.pdf"
            })
    void every_paper_of_the_journey_is_archival_and_accessible(String paper, House house) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] pdf = Files.readAllBytes(house.journey().resolve(paper));
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf))) {
            var validator = Foundries.defaultInstance().createValidator(parser.getFlavours(), 1, false, true, false);

            assertThat(validator.validateAll(parser))
                    .allSatisfy(result -> assertThat(result.getTestAssertions()).isEmpty())
                    .extracting(ValidationResult::getPDFAFlavour)
                    .containsExactlyInAnyOrder(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);
        }
    }

    @Test
    void changed_paper_is_found_out(House house, @TempDir Path folder) throws IOException {
        Path signed = house.journey().resolve("4-signed.pdf");

        assertThat(verify(house, altered(signed, folder))).isEqualTo(1);
    }

    /** As poppler counts and judges them: the certificates are the house's own, the signatures must hold. */
    private static int signaturesIn(Path paper) throws IOException {
        Process pdfsig = new ProcessBuilder("pdfsig", "-nocert", paper.toString()).start();
        String said = new String(pdfsig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).doesNotContain("is Invalid");
        return said.split("Signature is Valid", -1).length - 1;
    }

    private static int verify(House house, Path file) {
        return Programs.run("reader/judge", "id.mufakat.reader.judge.Verify", file.toString(), "--url", house.url());
    }

    /** As anybody can: with the certificate that the house gives to everybody, and with nothing but the address of it. */
    @Test
    void what_changed_in_each_round_is_stated_and_a_forged_statement_is_refused(House house, @TempDir Path folder)
            throws IOException {
        List<String> chain = Stream.of(1, 2, 3)
                .map(number ->
                        house.journey().resolve("statement-" + number + ".json").toString())
                .toList();
        String anchor = house.journey().resolve("anchor.pem").toString();

        assertThat(verify(chain, "--anchor", anchor)).isZero();
        assertThat(verify(chain.subList(0, 1), "--url", house.url())).isZero();
        assertThat(verify(List.of(chain.get(0), chain.get(2)), "--anchor", anchor))
                .isEqualTo(1);
        assertThat(JSON.readTree(Path.of(chain.get(1)).toFile()).path("changed"))
                .hasSize(1);
        Path forged = folder.resolve("statement-2.json");
        Files.writeString(forged, Files.readString(Path.of(chain.get(1))).replace("resmi", "resmo"));
        assertThat(verify(List.of(forged.toString()), "--anchor", anchor)).isEqualTo(1);
    }

    private static int verify(List<String> files, String... trust) {
        String[] arguments = Stream.concat(files.stream(), Stream.of(trust)).toArray(String[]::new);
        return Programs.run("reader/judge", "id.mufakat.reader.judge.Verify", arguments);
    }

    /** The same paper with one bit turned in what the signatures cover. */
    private static Path altered(Path paper, Path folder) throws IOException {
        byte[] bytes = Files.readAllBytes(paper);
        bytes[bytes.length / 4] ^= 1;
        return Files.write(folder.resolve("altered.pdf"), bytes);
    }
}
