package id.mufakat.reader.judge;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.mufakat.reader.Answer;
import id.mufakat.reader.Question;
import id.mufakat.reader.Refused;
import id.mufakat.reader.Work;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The kind of work {@code judge}: what a PDF's signatures are worth, or, asked for it, a sealed statement's words. */
public final class JudgeSignatures implements Work {

    private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_REACH = 1024;
    private static final int COMMENT = 11;
    private static final int MOST_NOTES = 100;
    private static final byte[] NOTHING = {};

    private final ObjectMapper json = new ObjectMapper();
    private final DssJudge dss = new DssJudge();

    /** Installs what iText's validator needs before any of its classes is used. */
    public JudgeSignatures() {
        BouncyCastleBridge.install();
    }

    @Override
    public String kind() {
        return "judge";
    }

    @Override
    public Answer answer(Question question) throws Refused, IOException {
        if (question.ask().equals("statement")) {
            return new Answer(json.valueToTree(JudgeStatement.judge(question.file(), Trust.of(question))), NOTHING);
        }
        if (!isPdf(question.file())) {
            throw new Refused("not-allowed-type");
        }
        return new Answer(json.valueToTree(judge(question.file(), Trust.of(question))), NOTHING);
    }

    /** Judges a specimen of its own, sound and broken: a judge that gets these wrong must not sit. */
    @Override
    public void warmUp() {
        Warming specimen = Warming.make();
        byte[] broken = specimen.pdf().clone();
        // In the comment after the header, which no parser minds.
        broken[COMMENT]++;
        try {
            Trust trust = new Trust(List.of(specimen.anchor()), List.of());
            Finding good = judge(specimen.pdf(), trust);
            boolean sound = good.coversWholeFile()
                    && good.revisionsClean()
                    && good.signatures().stream().allMatch(each -> each.intact() && each.trusted());
            boolean caught = judge(broken, trust).signatures().stream().noneMatch(Finding.Signature::intact);
            if (!sound || !caught) {
                throw new IllegalStateException("the judge misjudges its own specimen: " + good);
            }
        } catch (Refused | IOException e) {
            throw new IllegalStateException("the judge cannot read its own specimen", e);
        }
    }

    Finding judge(byte[] pdf, Trust trust) throws Refused, IOException {
        ITextOpinion itext = ITextOpinion.of(pdf);
        DssOpinion opinion = dss.judge(pdf, trust);
        List<String> notes = new ArrayList<>(opinion.notes());
        notes.addAll(itext.notes());
        boolean agreed = opinion.fields().equals(itext.signed());
        if (!agreed) {
            notes.add("the validators find different signatures: " + opinion.fields() + ", " + itext.signed());
        }
        List<Finding.Signature> signatures = opinion.signatures().stream()
                .map(each -> itext.intact().contains(each.field()) ? each : DssOpinion.broken(each))
                .toList();
        return new Finding(
                signatures,
                itext.open(),
                itext.covered(),
                agreed && itext.clean() && opinion.clean(),
                itext.pdfaPart(),
                itext.clauses(),
                notes.stream().limit(MOST_NOTES).toList());
    }

    /** Some web sites put a few bytes before the header; viewers forgive up to a kilobyte. */
    private static boolean isPdf(byte[] file) {
        int last = Math.min(HEADER_REACH, file.length - HEADER.length);
        for (int at = 0; at <= last; at++) {
            if (Arrays.equals(file, at, at + HEADER.length, HEADER, 0, HEADER.length)) {
                return true;
            }
        }
        return false;
    }
}
