package id.mufakat.negotiation;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.docket.Docket;
import id.mufakat.turn.Correspondence;
import id.mufakat.turn.Letters;
import id.mufakat.turn.SentVersion;
import id.mufakat.turn.Standing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Where the text stands between the sides, unit by unit; reading what the other side sent opens it. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class ReadNegotiation {

    /** So many versions without an agreement: it is time to meet. */
    private static final int TURNS = 5;

    @Inject
    Docket docket;

    @Inject
    Correspondence correspondence;

    @Inject
    Letters letters;

    @Inject
    UnitSheets units;

    @Inject
    Names names;

    /** @throws NotFound if there is none for the actor, or nothing was sent yet */
    public NegotiationSheet read(UUID id) {
        Agreement agreement = docket.get(id);
        Actor reader = docket.actor();
        SentVersion last = correspondence.open(agreement, reader).orElseThrow(() -> new NotFound(id));
        Standing standing = correspondence.standing(agreement, last, reader.agency());
        return new NegotiationSheet(
                agreement.isWrittenBy(reader.agency()) && reader.is(Role.DRAFTER),
                last.agency().equals(reader.agency())
                        && reader.is(Role.DRAFTER)
                        && letters.isRecallable(agreement, last),
                agreement.isDraftOpen() && last.number() >= TURNS,
                names.sent(last),
                letters.delivered(agreement),
                last.submission().root(),
                (int) standing.places().stream().filter(standing::isAgreed).count(),
                units.of(agreement, last, reader, standing));
    }
}
