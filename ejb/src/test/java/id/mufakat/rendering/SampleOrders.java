package id.mufakat.rendering;

import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentType.SlotRule;
import id.mufakat.document.Fingerprint;
import id.mufakat.rendering.PrintOrder.SignatureBlock;
import id.mufakat.text.ClauseHash;
import id.mufakat.text.SampleTexts;
import id.mufakat.text.Unit;
import id.mufakat.wording.Line;
import id.mufakat.wording.Typesetter;
import id.mufakat.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Orders to print: the samples of {@code templates/}, and texts made for a test. Persons invented. */
public final class SampleOrders {

    public static final Instant INSTANT = Instant.parse("2026-11-21T02:00:00Z");
    public static final String URL = "https://mufakat.example.go.id/v/7KQ2-M9XF-3TPA";

    private static final TemplateFolder TYPES = new TemplateFolder();
    private static final List<String> PARTIES = List.of("pihakKesatu", "pihakKedua");
    private static final ClauseHash HASH = new ClauseHash(
            Fingerprint.of("contoh".getBytes(StandardCharsets.UTF_8)).hex());

    private SampleOrders() {}

    /** The memorandum as its sample has it, signed electronically. */
    public static PrintOrder memorandum() {
        return sample("nota-kesepahaman", "sample");
    }

    public static PrintOrder wetMemorandum() {
        return sample("nota-kesepahaman", "sample-long");
    }

    public static PrintOrder sample(String folder, String sample) {
        DocumentType type = TYPES.get(folder);
        Map<String, String> facts = new TreeMap<>(SampleTexts.facts(folder + "/" + sample + ".json"));
        Wording wording = new Typesetter().set(SampleTexts.tree(type.code(), folder), facts);
        return new PrintOrder(
                type,
                type.title().getOrDefault("id", folder),
                wording,
                facts,
                List.of(Optional.empty(), Optional.empty()),
                blocks(type, facts),
                URL,
                INSTANT,
                false);
    }

    /** The same order at the desk of a drafter. */
    public static PrintOrder draft(PrintOrder order) {
        return new PrintOrder(
                order.type(),
                order.title(),
                order.wording(),
                order.facts(),
                order.logos(),
                order.blocks(),
                null,
                INSTANT,
                true);
    }

    public static PrintOrder withLogos(Fingerprint... logos) {
        PrintOrder order = memorandum();
        return new PrintOrder(
                order.type(),
                order.title(),
                order.wording(),
                order.facts(),
                Stream.of(logos).map(Optional::of).toList(),
                order.blocks(),
                URL,
                INSTANT,
                false);
    }

    /** A memorandum of nothing but these lines. */
    public static PrintOrder of(List<Line> lines, List<SignatureBlock> blocks) {
        return new PrintOrder(
                TYPES.get("nota-kesepahaman"),
                "Nota Kesepahaman",
                new Wording("id-ID", lines, HASH, "{}"),
                new HashMap<>(),
                List.of(),
                blocks,
                URL,
                INSTANT,
                false);
    }

    public static Line line(Unit.Kind kind, int depth, String label, @Nullable String heading, String text) {
        return new Line("unit", kind, depth, label, heading, text, null, HASH);
    }

    public static SignatureBlock block(String field, String label, String name) {
        return new SignatureBlock(
                field,
                label,
                List.of("KEPALA BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA KABUPATEN BADUNG,"),
                List.of(name, "Pembina Utama Muda (IV/c)", "NIP 197304121998032004"),
                "Tanda tangan elektronik " + name);
    }

    private static List<SignatureBlock> blocks(DocumentType type, Map<String, String> facts) {
        return type.slots().stream().map(slot -> block(slot, facts)).toList();
    }

    private static SignatureBlock block(SlotRule slot, Map<String, String> facts) {
        String party = PARTIES.get(slot.party() - 1);
        boolean head = facts.containsKey(party + ".jabatan");
        String office = head ? facts.getOrDefault(party + ".jabatan", "") : slot.id();
        String name = head ? facts.getOrDefault(party + ".nama", "") : "Nama Contoh, S.H.";
        return new SignatureBlock(
                slot.id(),
                slot.party() == 1 ? "PIHAK KESATU," : "PIHAK KEDUA,",
                List.of(office.toUpperCase(Locale.ROOT) + ","),
                slot.party() == 1
                        ? List.of(name)
                        : List.of(name, "Pembina Utama Muda (IV/c)", "NIP 197304121998032004"),
                "Tanda tangan elektronik " + name);
    }
}
