package id.mufakat.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Poppler's judge, which shares no code with the signer nor with DSS; it looks at the mathematics, not at trust. */
final class PdfSig {

    private PdfSig() {}

    /** Every signature in the file holds, and the last of them covers all of it. */
    static void requireIntact(byte[] pdf, int signatures) throws IOException, InterruptedException {
        List<String> said = ask(pdf);

        assertThat(said.stream().filter(line -> line.contains("Signature Validation:")))
                .hasSize(signatures)
                .allMatch(line -> line.endsWith("Signature is Valid."));
        assertThat(said.stream().filter(line -> line.endsWith("- Total document signed")))
                .hasSize(1);
    }

    /** How many signatures hold. */
    static long valid(byte[] pdf) throws IOException, InterruptedException {
        return ask(pdf).stream()
                .filter(line -> line.endsWith("Signature is Valid."))
                .count();
    }

    private static List<String> ask(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.createTempFile("signed", ".pdf");
        try {
            Files.write(file, pdf);
            Process pdfsig = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                    .redirectErrorStream(true)
                    .start();
            byte[] said = pdfsig.getInputStream().readAllBytes();
            pdfsig.waitFor();
            return Arrays.asList(new String(said, StandardCharsets.UTF_8).split("\\R"));
        } finally {
            Files.delete(file);
        }
    }
}
