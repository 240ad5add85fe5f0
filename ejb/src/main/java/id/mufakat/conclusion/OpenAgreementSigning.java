package id.mufakat.conclusion;

import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Agreements;
import id.mufakat.agreement.Party;
import id.mufakat.agreement.WrongStage;
import id.mufakat.audit.AuditTrail;
import id.mufakat.document.DocumentType.SlotRule;
import id.mufakat.document.Fingerprint;
import id.mufakat.paper.PaperOrder;
import id.mufakat.paper.PublicAddress;
import id.mufakat.rendering.PrintOrder;
import id.mufakat.rendering.PrintOrder.SignatureBlock;
import id.mufakat.round.OpenSigning;
import id.mufakat.round.OpenSigning.Order;
import id.mufakat.round.OpenSigning.Place;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Sends the printed paper to the heads, in the order that the document type sets. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class OpenAgreementSigning {

    @Inject
    Agreements agreements;

    @Inject
    PaperOrder orders;

    @Inject
    PublicAddress address;

    @Inject
    OpenSigning signing;

    @Inject
    AuditTrail audit;

    /** @return the signing round's id */
    public UUID open(UUID id) {
        Agreement agreement = agreements.lock(id);
        Fingerprint paper =
                Optional.ofNullable(agreement.concluded().paper()).orElseThrow(() -> new WrongStage(agreement.stage()));
        PrintOrder printed = orders.last(agreement, address.of(agreement.code()));
        UUID round = signing.open(new Order(
                id,
                paper,
                printed.title(),
                address.of(agreement.code()),
                agreement.subject().place(),
                places(agreement, printed),
                excluded(agreement)));
        agreement.openSigning(round);
        audit.record(id, "signing-opened", Map.of("fingerprint", paper.hex()));
        return round;
    }

    private static List<Place> places(Agreement agreement, PrintOrder printed) {
        List<SlotRule> slots = printed.type().slots();
        return IntStream.range(0, slots.size())
                .mapToObj(i -> place(agreement, slots.get(i), printed.blocks().get(i)))
                .toList();
    }

    private static Place place(Agreement agreement, SlotRule slot, SignatureBlock block) {
        UUID mandate = agreement.parties().get(slot.party() - 1).mandate();
        return new Place(slot.id(), slot.party(), slot.order(), mandate, block.officeLines(), block.nameLines());
    }

    /** Who gave a number or wrote some of the text does not sign (invariant 9). */
    private static Set<UUID> excluded(Agreement agreement) {
        Set<UUID> excluded = new HashSet<>(agreement.authors());
        excluded.addAll(Party.numberGivers(agreement.parties()));
        return excluded;
    }
}
