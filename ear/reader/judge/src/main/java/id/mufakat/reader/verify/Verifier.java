package id.mufakat.reader.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.mufakat.reader.Question;
import id.mufakat.reader.Refused;
import id.mufakat.reader.clause.Sha256;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through the files, one answer each, however hostile the file. */
public final class Verifier {

    private static final int ALL_GENUINE = 0;
    private static final int NOT_ALL_GENUINE = 1;
    private static final int COULD_NOT_RUN = 2;

    /** So that every file has its answer within 20 seconds, the start of a judge included. */
    private static final Duration DEADLINE = Duration.ofSeconds(14);

    private final Request request;
    private final TrustFiles trust;
    private final Register register;
    private final JudgeProcess judge;
    private @Nullable TrustFiles house;

    private Verifier(Request request, JudgeProcess judge) throws IOException, GeneralSecurityException {
        this.request = request;
        this.trust = TrustFiles.of(request);
        this.register = new Register(request.url());
        this.judge = judge;
    }

    /** Runs the command and returns its exit code. */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (List.of(arguments).contains("--help")) {
            out.print(Request.USAGE);
            return ALL_GENUINE;
        }
        try (JudgeProcess judge = new JudgeProcess()) {
            Request request = Request.of(arguments);
            List<Finding> findings = new Verifier(request, judge).findings();
            Report.print(findings, request.json(), out);
            boolean all = findings.stream().allMatch(each -> each.verdict() == Verdict.GENUINE);
            return all ? ALL_GENUINE : NOT_ALL_GENUINE;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.print(Request.USAGE);
        } catch (IOException | GeneralSecurityException e) {
            err.println("Could not verify: " + e.getMessage());
        }
        return COULD_NOT_RUN;
    }

    private List<Finding> findings() throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (Path file : request.files()) {
            if (!Files.isRegularFile(file)) {
                throw new IOException("no such file: " + file);
            }
            findings.add(finding(file));
        }
        return new StatementChain(findings).judged();
    }

    private Finding finding(Path file) throws IOException {
        try {
            if (Files.size(file) > Question.MOST_BYTES) {
                throw new Refused("too-big");
            }
            byte[] bytes = Files.readAllBytes(file);
            if (isStatement(file, bytes)) {
                return statement(file, bytes);
            }
            JsonNode found = judge.ask(question("judge", bytes, trust)).header();
            Decision decision = new Decision(found, register.knows(Sha256.hex(bytes)), trust.isAnchored());
            Verdict verdict = decision.verdict();
            return Finding.of(file, verdict, decision.reasons(), found);
        } catch (Refused e) {
            return new Finding(file, Verdict.UNVERIFIABLE, List.of(e.word()), List.of(), MissingNode.getInstance());
        }
    }

    private Finding statement(Path file, byte[] bytes) throws IOException, Refused {
        TrustFiles known = house();
        JsonNode found = judge.ask(question("statement", bytes, known)).header();
        StatementDecision decision = new StatementDecision(found, known.isAnchored());
        return Finding.of(file, decision.verdict(), decision.reasons(), found);
    }

    /** Who names no certificate believes, of statements, the server that is asked, else the house that runs here. */
    private TrustFiles house() throws IOException {
        TrustFiles known = house;
        if (known == null) {
            Path own = Path.of(System.getProperty("mufakat.home", ""), "data", "anchor.pem");
            byte[] beside = Files.isRegularFile(own) ? Files.readAllBytes(own) : new byte[0];
            known = trust.isAnchored()
                    ? trust
                    : trust.anchoredBy(register.anchor().orElse(beside));
            house = known;
        }
        return known;
    }

    /** By its name too: a statement whose first letter was changed is still asked about as one. */
    private static boolean isStatement(Path file, byte[] bytes) {
        return file.toString().endsWith(".json") || (bytes.length > 0 && bytes[0] == '{');
    }

    private static Question question(String ask, byte[] file, TrustFiles trust) {
        List<byte[]> parts = new ArrayList<>(List.of(file));
        parts.addAll(trust.anchors());
        parts.addAll(trust.lists());
        Question question = Question.of(ask).with(parts);
        question.header().put("deadlineMillis", DEADLINE.toMillis());
        question.header().put("anchors", trust.anchors().size());
        return question;
    }
}
