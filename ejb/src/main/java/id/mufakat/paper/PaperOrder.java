package id.mufakat.paper;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Particulars;
import id.mufakat.agreement.Particulars.Side;
import id.mufakat.agreement.Submission;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Fingerprint;
import id.mufakat.rendering.PrintOrder;
import id.mufakat.rendering.PrintOrder.SignatureBlock;
import id.mufakat.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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

    /**
     * As it was sent to the other side, whatever was changed since.
     *
     * @param wording that the paper of then carries
     */
    public PrintOrder sent(Agreement agreement, Submission sent, Wording wording) {
        Particulars particulars = sent.particulars();
        String topic = Objects.requireNonNullElse(
                sent.topic(), particulars.facts().getOrDefault("tentang", particulars.kind()));
        DocumentType type = types.get(agreement.subject().type());
        return new PrintOrder(
                type,
                particulars.kind() + " tentang " + topic,
                wording,
                particulars.facts(),
                logos(particulars),
                blocks(type, particulars),
                null,
                sent.at(),
                true);
    }

    private PrintOrder order(
            Agreement agreement, Particulars particulars, Wording wording, @Nullable String verifyUrl, Instant at) {
        DocumentType type = types.get(agreement.subject().type());
        return new PrintOrder(
                type,
                particulars.kind() + " tentang " + agreement.subject().topic(),
                wording,
                facts.of(agreement, particulars),
                logos(particulars),
                blocks(type, particulars),
                verifyUrl,
                at,
                verifyUrl == null);
    }

    private static List<Optional<Fingerprint>> logos(Particulars particulars) {
        return particulars.sides().stream()
                .map(side -> Optional.ofNullable(side.logo()))
                .toList();
    }

    private static List<SignatureBlock> blocks(DocumentType type, Particulars particulars) {
        return type.slots().stream()
                .map(slot -> block(slot, particulars.sides().get(slot.party() - 1)))
                .toList();
    }

    private static SignatureBlock block(DocumentType.SlotRule slot, Side side) {
        String party = "PIHAK " + ORDINALS.get(slot.party() - 1);
        String description = "Tanda tangan %s: %s, %s".formatted(party, side.title(), side.signatory());
        return new SignatureBlock(slot.id(), party + ",", side.officeLines(), side.nameLines(), description);
    }
}
