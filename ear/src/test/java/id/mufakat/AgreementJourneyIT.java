package id.mufakat;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.running.House;
import id.mufakat.running.Programs;
import id.mufakat.running.RunningHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One agreement from its template to the archive, on the house as a stranger starts it, played through the public API by
 * a program of its own and judged by the verifier that needs no server.
 */
@RunningHouse
class AgreementJourneyIT {

    @Test
    void an_agreement_is_drafted_approved_signed_judged_filed_and_found(House house, @TempDir Path out)
            throws IOException {
        int held = Programs.run("player", "id.mufakat.player.Main", "--url", house.url(), "--out", out.toString());

        assertThat(held).isZero();
        assertThat(out).isDirectoryContaining("glob:**/journey.json");
        assertThat(verify(house, out.resolve("4-signed.pdf"))).isZero();
        assertThat(verify(house, altered(out.resolve("4-signed.pdf")))).isEqualTo(1);
    }

    private static int verify(House house, Path file) {
        return Programs.run("reader/judge", "id.mufakat.reader.judge.Verify", file.toString(), "--url", house.url());
    }

    /** The same paper with one letter of its first clause changed, in the bytes. */
    private static Path altered(Path paper) throws IOException {
        byte[] bytes = Files.readAllBytes(paper);
        bytes[bytes.length / 4] ^= 1;
        return Files.write(paper.resolveSibling("altered.pdf"), bytes);
    }
}
