package id.mufakat.workflows.signing;

import id.mufakat.Role;
import id.mufakat.conclusion.AcceptSignatures;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The step "Accept the signatures": the judge is asked, and a paper that it rejects stays here for an operator. */
@Named
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class AcceptPaper {

    @Inject
    AcceptSignatures signatures;

    /** @return the fingerprint of the signed paper */
    public String of(String agreement) {
        return signatures.accept(UUID.fromString(agreement)).hex();
    }
}
