package id.mufakat.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The judge of PDF/A and PDF/UA, which shares no code with the library that makes the files. */
public final class VeraPdf {

    private static final int SHOWN_FAILURES = 5;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** Fails unless the file claims PDF/A-3a and PDF/UA-1 and keeps both. */
    public static void requireArchivalAndAccessible(byte[] pdf) {
        assertThat(verdicts(pdf)).containsExactlyInAnyOrder("3a PASS", "ua1 PASS");
    }

    private static List<String> verdicts(byte[] pdf) {
        List<String> verdicts = new ArrayList<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf))) {
            var validator = Foundries.defaultInstance()
                    .createValidator(parser.getFlavours(), SHOWN_FAILURES, false, true, false);
            for (ValidationResult result : validator.validateAll(parser)) {
                verdicts.add(result.getPDFAFlavour() + (result.isCompliant() ? " PASS" : failures(result)));
            }
        } catch (IOException | VeraPDFException e) {
            throw new IllegalStateException(e);
        }
        return verdicts;
    }

    private static String failures(ValidationResult result) {
        StringBuilder failures = new StringBuilder(" FAIL");
        for (TestAssertion failure : result.getTestAssertions()) {
            failures.append('\n')
                    .append(failure.getRuleId())
                    .append(' ')
                    .append(failure.getMessage())
                    .append(" at ")
                    .append(failure.getLocation().getContext());
        }
        return failures.toString();
    }
}
