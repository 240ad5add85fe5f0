package id.mufakat.workflows.signing;

import id.mufakat.Role;
import id.mufakat.conclusion.OpenAgreementSigning;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The step "Open the round". */
@Named
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class OpenRound {

    @Inject
    OpenAgreementSigning signing;

    /** @return the id of the signing round */
    public String of(String agreement) {
        return signing.open(UUID.fromString(agreement)).toString();
    }
}
