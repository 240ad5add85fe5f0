package id.mufakat.workflows.agreement;

import id.mufakat.Role;
import id.mufakat.drafting.ReopenDraft;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The steps that open the draft again although nobody returned it. */
@Named
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class ReopenAgreement {

    @Inject
    ReopenDraft draft;

    /** A side did not decide in time. */
    public void afterDeadline(String agreement) {
        draft.reopen(UUID.fromString(agreement), "expired");
    }

    /** An office has another holder than the approved text names. */
    public void forNewSignatory(String agreement) {
        draft.reopen(UUID.fromString(agreement), "signatory-changed");
    }
}
