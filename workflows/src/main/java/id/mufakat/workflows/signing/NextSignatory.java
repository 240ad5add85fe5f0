package id.mufakat.workflows.signing;

import id.mufakat.round.SigningRounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Whose turn it is: one after the other, since each signature continues the file that the one before left. */
@Named
@ApplicationScoped
public class NextSignatory {

    private static final String NOBODY = "";

    @Inject
    SigningRounds rounds;

    /** @return the agency whose head signs next, or an empty text when all have signed */
    public String in(String round) {
        return rounds.get(UUID.fromString(round))
                .next()
                .map(slot -> slot.signatory().agency().toString())
                .orElse(NOBODY);
    }

    public boolean isFound(String agency) {
        return !agency.isEmpty();
    }
}
