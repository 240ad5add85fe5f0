package id.mufakat.bench;

import id.mufakat.document.DocumentTypes;
import id.mufakat.rendering.PrintOrder;
import id.mufakat.rendering.PrintOrder.SignatureBlock;
import id.mufakat.wording.Typesetter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The memorandum of {@code templates/nota-kesepahaman/sample.json} as an order to print. */
final class SampleMemorandum {

    private static final String CODE = "MEMORANDUM";

    private SampleMemorandum() {}

    static PrintOrder order(DocumentTypes types, Path home) {
        SampleTexts memorandum = new SampleTexts(types, home, CODE);
        Map<String, String> facts = memorandum.sample();
        return new PrintOrder(
                memorandum.type(),
                "Nota Kesepahaman",
                new Typesetter().set(memorandum.tree(), facts),
                facts,
                List.of(Optional.empty(), Optional.empty()),
                List.of(block("first", "pihakKesatu", facts), block("second", "pihakKedua", facts)),
                "https://mufakat.example.go.id/v/7KQ2-M9XF-3TPA",
                Instant.EPOCH,
                false);
    }

    private static SignatureBlock block(String slot, String party, Map<String, String> facts) {
        return new SignatureBlock(
                slot,
                slot.equals("first") ? "PIHAK KESATU," : "PIHAK KEDUA,",
                List.of(facts.getOrDefault(party + ".jabatan", "")),
                List.of(facts.getOrDefault(party + ".nama", "")),
                "Tanda tangan elektronik");
    }
}
