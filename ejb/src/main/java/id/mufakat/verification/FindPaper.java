package id.mufakat.verification;

import id.mufakat.agreement.Agreements;
import id.mufakat.archive.ArchivedDocument;
import id.mufakat.archive.ArchivedDocuments;
import id.mufakat.document.Fingerprint;
import id.mufakat.round.SigningRound;
import id.mufakat.round.SigningRounds;
import id.mufakat.verification.Found.Standing;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Whether a file is one of ours, by nothing but its fingerprint: the strongest answer there is. */
@Stateless
@PermitAll
public class FindPaper {

    @Inject
    ArchivedDocuments archive;

    @Inject
    Agreements agreements;

    @Inject
    SigningRounds rounds;

    /** @return empty if the register does not know these bytes */
    public Optional<Found> find(Fingerprint paper) {
        return archive.findByPaper(paper)
                .map(ArchivedDocument::subject)
                .map(subject -> found(subject, Standing.FINISHED))
                .or(() -> rounds.findByPaper(paper).map(round -> found(round.subject(), standing(round))));
    }

    private Found found(UUID subject, Standing standing) {
        return new Found(agreements.get(subject).code(), standing);
    }

    private static Standing standing(SigningRound round) {
        return round.state() == SigningRound.State.VOID ? Standing.VOID : Standing.UNFINISHED;
    }
}
