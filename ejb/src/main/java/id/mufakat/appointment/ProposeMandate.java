package id.mufakat.appointment;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Policy;
import id.mufakat.audit.AuditTrail;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Vault;
import id.mufakat.party.Mandate;
import id.mufakat.party.Parties;
import id.mufakat.reading.Reader;
import id.mufakat.reading.Unreadable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** First of the two persons of invariant 16: enters a mandate with the decree it rests on. It does not count yet. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.REGISTRAR})
public class ProposeMandate {

    @Inject
    Desk desk;

    @Inject
    Parties parties;

    @Inject
    Vault vault;

    @Inject
    Reader reader;

    @Inject
    AuditTrail trail;

    /**
     * @param decree the scan or the signed file: PDF, JPEG or PNG, 20 MiB at most
     * @throws id.mufakat.NotFound if person or office are another agency's
     */
    @Once
    public UUID propose(MandateFacts facts, byte[] decree) {
        UUID agency = desk.actor().agency();
        Policy.demand(desk.isOwn(facts.office()), facts.office());
        Policy.demand(parties.person(facts.person()).agency().equals(agency), facts.person());
        demandReal(facts.onBehalfOf());
        demandReal(facts.through());
        Decree checked = inspected(Decree.of(decree));
        Mandate mandate = facts.propose(
                UUID.randomUUID(),
                desk.actor().account(),
                Fingerprint.of(decree).hex());
        vault.put(checked.bytes());
        parties.add(mandate);
        trail.record(
                agency,
                "mandate-proposed",
                Map.of("mandate", mandate.id(), "office", mandate.office(), "decree", mandate.decree()));
        return mandate.id();
    }

    /** Colleagues will open it to compare: it may bring nothing but what they see. */
    private Decree inspected(Decree decree) {
        try {
            reader.inspect(decree.bytes());
            return decree;
        } catch (Unreadable hostile) {
            throw hostile.in("decree");
        }
    }

    /** The giver may sit in another agency: a regent empowers the head of a board. */
    private void demandReal(@Nullable UUID office) {
        if (office != null) {
            parties.office(office);
        }
    }
}
