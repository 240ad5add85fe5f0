package id.mufakat.paper;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Particulars;
import id.mufakat.agreement.Particulars.Side;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.rendering.PrintOrder;
import id.mufakat.rendering.PrintOrder.SignatureBlock;
import id.mufakat.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything the renderer needs to print an agreement, as a draft or for good. */
@ApplicationScoped
public class PaperOrder {

    private static final List<String> ORDINALS = List.of("KESATU", "KEDUA", "KETIGA", "KEEMPAT");

    @Inject
    DocumentTypes types;

    @Inject
    PaperFacts facts;

    @Inject
    PaperWording wordings;

    public PrintOrder draft(Agreement agreement, Instant at) {
        return draft(agreement, facts.particulars(agreement), at);
    }

    /** @param particulars what the draft says of its parties */
    public PrintOrder draft(Agreement agreement, Particulars particulars, Instant at) {
        return order(agreement, particulars, wordings.of(agreement, particulars), null, at);
    }

    /**
     * @param verifyUrl what the QR code says
     * @throws IllegalStateException if the text is not the approved one
     */
    public PrintOrder last(Agreement agreement, String verifyUrl) {
        return order(
                agreement,
                facts.particulars(agreement),
                wordings.approved(agreement),
                verifyUrl,
                agreement.concluded().frozenAt());
    }

    private PrintOrder order(
            Agreement agreement, Particulars particulars, Wording wording, @Nullable String verifyUrl, Instant at) {
        DocumentType type = types.get(agreement.subject().type());
        List<Side> sides = particulars.sides();
        return new PrintOrder(
                type,
                particulars.kind() + " tentang " + agreement.subject().topic(),
                wording,
                facts.of(agreement, particulars),
                sides.stream().map(side -> Optional.ofNullable(side.logo())).toList(),
                type.slots().stream()
                        .map(slot -> block(slot, sides.get(slot.party() - 1)))
                        .toList(),
                verifyUrl,
                at,
                verifyUrl == null);
    }

    private static SignatureBlock block(DocumentType.SlotRule slot, Side side) {
        String party = "PIHAK " + ORDINALS.get(slot.party() - 1);
        String description = "Tanda tangan %s: %s, %s".formatted(party, side.title(), side.signatory());
        return new SignatureBlock(slot.id(), party + ",", side.officeLines(), side.nameLines(), description);
    }
}
