package id.mufakat.paper;

import id.mufakat.agreement.Agreement;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Fingerprint;
import id.mufakat.rendering.PrintOrder;
import id.mufakat.rendering.PrintOrder.SignatureBlock;
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
    Representatives representatives;

    @Inject
    PaperFacts facts;

    @Inject
    PaperWording wordings;

    public PrintOrder draft(Agreement agreement, Instant at) {
        return order(agreement, null, at);
    }

    /** @param verifyUrl what the QR code says */
    public PrintOrder last(Agreement agreement, String verifyUrl) {
        return order(agreement, verifyUrl, agreement.concluded().frozenAt());
    }

    private PrintOrder order(Agreement agreement, @Nullable String verifyUrl, Instant at) {
        DocumentType type = types.get(agreement.subject().type());
        List<Representative> speakers = representatives.of(agreement);
        return new PrintOrder(
                type,
                type.title().getOrDefault("id", type.code()) + " tentang "
                        + agreement.subject().topic(),
                wordings.of(agreement),
                facts.of(agreement),
                logos(speakers),
                type.slots().stream()
                        .map(slot -> block(slot, speakers.get(slot.party() - 1)))
                        .toList(),
                verifyUrl,
                at,
                verifyUrl == null);
    }

    private static List<Optional<Fingerprint>> logos(List<Representative> speakers) {
        return speakers.stream()
                .map(speaker -> Optional.ofNullable(speaker.agency().logo()).map(Fingerprint::new))
                .toList();
    }

    private static SignatureBlock block(DocumentType.SlotRule slot, Representative speaker) {
        String party = "PIHAK " + ORDINALS.get(slot.party() - 1);
        String description = "Tanda tangan %s: %s, %s".formatted(party, speaker.title(), speaker.name());
        return new SignatureBlock(slot.id(), party + ",", speaker.officeLines(), speaker.nameLines(), description);
    }
}
