package id.mufakat.hearing;

import id.mufakat.Malformed;
import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.audience.Audience;
import id.mufakat.audience.Photograph;
import id.mufakat.audit.AuditTrail;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Vault;
import id.mufakat.reading.Drawn;
import id.mufakat.reading.Redrawer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Keeps a photograph of an audience, drawn anew: nothing is left of where and with what it was taken. */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class AddPhotograph {

    /** The field of forms and of the API that the file is put into. */
    public static final String FIELD = "photograph";

    private static final Drawn.Limits LIMITS = new Drawn.Limits(FIELD, 8 << 20, "photograph-too-big", 1280);
    private static final int MOST = 12;

    @Inject
    AudienceDesk desk;

    @Inject
    Redrawer redrawer;

    @Inject
    Vault vault;

    @Inject
    AuditTrail audit;

    /**
     * @param upload PNG or JPEG, 8 MiB at most
     * @throws Malformed if it is not, or there are twelve already
     * @throws id.mufakat.reading.Unreadable if the reader will not open it
     * @throws id.mufakat.audience.AudienceSettled before the audience was held
     */
    @Once
    public void add(UUID id, byte[] upload) {
        Audience audience = desk.lock(id);
        if (audience.state() != Audience.State.HELD) {
            throw new id.mufakat.audience.AudienceSettled(audience.state());
        }
        if (audience.photographs().size() >= MOST) {
            throw new Malformed(FIELD, "too-many");
        }
        Fingerprint picture = vault.put(Drawn.of(upload, LIMITS, redrawer).png());
        Actor actor = desk.actor();
        audience.add(new Photograph(picture, actor.agency(), actor.person(), desk.now()));
        audit.record(id, "photograph-added", Map.of("picture", picture.hex()));
    }
}
