package id.mufakat.workflows.agreement;

import id.mufakat.Role;
import id.mufakat.conclusion.PrintAgreement;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The step "Print the agreement". */
@Named
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class RenderAgreement {

    @Inject
    PrintAgreement print;

    /** @return the fingerprint of the unsigned paper */
    public String of(String agreement) {
        return print.print(UUID.fromString(agreement)).hex();
    }
}
