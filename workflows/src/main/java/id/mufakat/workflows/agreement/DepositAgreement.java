package id.mufakat.workflows.agreement;

import id.mufakat.Role;
import id.mufakat.conclusion.FileAgreement;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The step "File the agreement". */
@Named
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class DepositAgreement {

    @Inject
    FileAgreement file;

    /** @return the id of the archived document */
    public String of(String agreement) {
        return file.file(UUID.fromString(agreement)).toString();
    }
}
