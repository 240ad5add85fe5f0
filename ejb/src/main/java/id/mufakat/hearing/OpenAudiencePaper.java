package id.mufakat.hearing;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.audience.Audience;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Vault;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** The papers and pictures of an audience, for everybody of the two agencies. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST, Role.ADMINISTRATOR})
public class OpenAudiencePaper {

    @Inject
    AudienceDesk desk;

    @Inject
    Vault vault;

    /**
     * @param name {@code invitation}, {@code minutes}, or the number of a photograph
     * @return a PDF; of a photograph a PNG
     * @throws NotFound if there is none of that name for the actor
     */
    public byte[] open(UUID id, String name) {
        return vault.open(find(desk.get(id), name));
    }

    private static Fingerprint find(Audience audience, String name) {
        if (name.equals("invitation")) {
            return audience.invitation();
        }
        if (name.equals("minutes")) {
            return audience.minutes().orElseThrow(() -> new NotFound(name));
        }
        int number = name.matches("[1-9][0-9]?") ? Integer.parseInt(name) : 0;
        if (number < 1 || number > audience.photographs().size()) {
            throw new NotFound(name);
        }
        return audience.photographs().get(number - 1).picture();
    }
}
