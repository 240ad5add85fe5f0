package id.mufakat.workflows.agreement;

import id.mufakat.Role;
import id.mufakat.conclusion.FreezeText;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The step "Freeze the text". */
@Named
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class FreezeAgreement {

    @Inject
    FreezeText freeze;

    /** @throws id.mufakat.conclusion.SignatoryChanged which the diagram catches */
    public void of(String agreement) {
        freeze.freeze(UUID.fromString(agreement));
    }
}
