package id.mufakat.negotiation;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.docket.Docket;
import id.mufakat.negotiation.NegotiationSheet.Mark;
import id.mufakat.negotiation.NegotiationSheet.Unit;
import id.mufakat.turn.Correspondence;
import id.mufakat.turn.Letters;
import id.mufakat.turn.SentVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Where the text stands between the sides, unit by unit; reading what the other side sent opens it. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class ReadNegotiation {

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
        Optional<SentVersion> seen = correspondence.seenBefore(last, reader);
        List<Unit> sheets = units.of(agreement, last, seen, reader);
        return new NegotiationSheet(
                agreement.isWrittenBy(reader.agency()) && reader.is(Role.DRAFTER),
                last.agency().equals(reader.agency())
                        && reader.is(Role.DRAFTER)
                        && letters.isRecallable(agreement, last),
                correspondence.isLong(agreement),
                seen.isEmpty(),
                names.sent(last),
                letters.delivered(agreement),
                last.submission().root(),
                (int) sheets.stream().filter(Unit::agreed).count(),
                seen.map(before -> marks(agreement, before, last)).orElse(List.of()),
                sheets);
    }

    private List<Mark> marks(Agreement agreement, SentVersion before, SentVersion last) {
        Map<String, String> was = correspondence.unprinted(agreement, before.tree(), before.submission());
        Map<String, String> now = correspondence.unprinted(agreement, last.tree(), last.submission());
        return Stream.concat(was.keySet().stream(), now.keySet().stream())
                .distinct()
                .map(field -> new Mark(field, was.getOrDefault(field, ""), now.getOrDefault(field, "")))
                .filter(mark -> !mark.before().equals(mark.now()))
                .toList();
    }
}
