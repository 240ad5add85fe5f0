package id.mufakat.round;

import id.mufakat.Role;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Vault;
import id.mufakat.party.Mandate;
import id.mufakat.party.Parties;
import id.mufakat.signature.Inspector;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Sends a printed paper round for its signatures; an earlier round of the same business becomes void. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class OpenSigning {
    @Inject
    SigningRounds rounds;

    @Inject
    Vault vault;

    @Inject
    Inspector inspector;

    @Inject
    Parties parties;

    @Inject
    Clock clock;

    /**
     * What goes round, and who signs where.
     *
     * @param subject the id of the agreement or other business it belongs to
     * @param excluded persons who may not sign, since they wrote the text or gave a number (invariant 9)
     */
    public record Order(
            UUID subject,
            Fingerprint paper,
            String title,
            String verifyUrl,
            String place,
            List<Place> places,
            Set<UUID> excluded) {}

    /**
     * One place to sign, as printed.
     *
     * @param field the signature field's name
     * @param party the number of the party that signs here, from 1
     * @param turn who signs first; equal turns sign in the order of the parties
     * @param mandate under which the printed person signs
     */
    public record Place(
            String field, int party, int turn, UUID mandate, List<String> officeLines, List<String> nameLines) {}

    /**
     * @return the round's id
     * @throws IllegalStateException if the paper lacks one of the fields, or is signed already (invariant 2)
     */
    public UUID open(Order order) {
        Inspector.Paper paper = inspector.read(vault.open(order.paper()));
        List<String> fields = order.places().stream().map(Place::field).toList();
        if (!paper.signedFields().isEmpty() || !paper.emptyFields().containsAll(fields)) {
            throw new IllegalStateException("the paper is not ready to be signed in " + fields + ": " + paper);
        }
        rounds.under(order.subject()).forEach(round -> round.abandon("replaced by a new edition", clock.instant()));
        SigningRound round = new SigningRound(
                UUID.randomUUID(),
                new SigningRound.Sheet(
                        order.subject(), order.paper(), order.title(), order.verifyUrl(), order.place(), paper.pages()),
                order.places().stream().map(this::slot).toList(),
                order.excluded(),
                clock.instant());
        rounds.add(round);
        return round.id();
    }

    private Slot slot(Place place) {
        Mandate mandate = parties.mandate(place.mandate());
        UUID agency = parties.office(mandate.office()).agency();
        Signatory signatory = Signatory.of(mandate, agency, place.officeLines(), place.nameLines());
        return new Slot(UUID.randomUUID(), place.field(), place.party(), place.turn(), signatory);
    }
}
