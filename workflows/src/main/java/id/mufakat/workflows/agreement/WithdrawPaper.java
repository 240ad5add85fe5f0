package id.mufakat.workflows.agreement;

import id.mufakat.Role;
import id.mufakat.audit.AuditTrail;
import id.mufakat.drafting.ReopenDraft;
import id.mufakat.round.SigningRound;
import id.mufakat.round.SigningRounds;
import id.mufakat.round.VoidRound;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;

/** The step "Withdraw the paper": nobody can sign it any more, and the draft is open again. */
@Named
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class WithdrawPaper {

    private static final String REASON = "expired";

    @Inject
    SigningRounds rounds;

    @Inject
    VoidRound paper;

    @Inject
    ReopenDraft draft;

    @Inject
    AuditTrail audit;

    public void of(String agreement) {
        UUID id = UUID.fromString(agreement);
        rounds.under(id).stream()
                .filter(round -> round.state() == SigningRound.State.OPEN)
                .forEach(round -> withdraw(id, round));
        draft.reopen(id, REASON);
    }

    private void withdraw(UUID id, SigningRound round) {
        paper.abandon(round.id(), REASON);
        audit.record(
                id,
                "paper-withdrawn",
                Map.of("reason", REASON, "fingerprint", round.current().hex()));
    }
}
