package id.mufakat.verification;

import static id.mufakat.JsonMaker.JSON;

import id.mufakat.Role;
import id.mufakat.agreement.Agreements;
import id.mufakat.archive.ReadArchived;
import id.mufakat.audit.AuditEntries;
import id.mufakat.document.Fingerprint;
import id.mufakat.round.SigningRound;
import id.mufakat.round.SigningRounds;
import id.mufakat.round.Slot;
import id.mufakat.verification.Authenticity.Signature;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells the parties to an archived document what proves it genuine. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class ReadAuthenticity {

    private static final String ACCEPTED = "signatures-accepted";

    @Inject
    ReadArchived archive;

    @Inject
    SigningRounds rounds;

    @Inject
    Agreements agreements;

    @Inject
    AuditEntries entries;

    /** What the trail says of the judging of one file. */
    private record Verdict(Instant at, Set<String> onRecord) {}

    /**
     * @param document the archived document's id
     * @return empty for a file that was not signed here
     * @throws id.mufakat.NotFound if there is none, or the actor's agency is no party to it
     */
    public Optional<Authenticity> read(UUID document) {
        Fingerprint paper = archive.read(document).paper();
        return rounds.findByPaper(paper).map(round -> of(round, paper));
    }

    private Authenticity of(SigningRound round, Fingerprint paper) {
        Optional<Verdict> verdict = verdict(round.subject(), paper);
        Set<String> onRecord = verdict.map(Verdict::onRecord).orElse(Set.of());
        List<Signature> signatures = round.slots().stream()
                .map(slot -> signature(slot, onRecord.contains(slot.field())))
                .toList();
        return new Authenticity(
                agreements.get(round.subject()).code(), verdict.map(Verdict::at).orElse(null), signatures);
    }

    private Optional<Verdict> verdict(UUID agreement, Fingerprint paper) {
        return entries.of(agreement).stream()
                .filter(entry -> entry.act().equals(ACCEPTED))
                .map(entry -> verdict(entry.instant(), facts(entry.facts()), paper))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Verdict> verdict(Instant at, JsonObject facts, Fingerprint paper) {
        return facts.getString("fingerprint", "").equals(paper.hex())
                ? Optional.of(
                        new Verdict(at, Set.of(facts.getString("onRecord", "").split(", "))))
                : Optional.empty();
    }

    private static JsonObject facts(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static Signature signature(Slot slot, boolean onRecord) {
        return new Signature(
                String.join(" ", slot.signatory().officeLines()).replaceAll(",$", ""),
                slot.signatory().nameLines().get(0),
                slot.signedAt().orElse(null),
                onRecord);
    }
}
