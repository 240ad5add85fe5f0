package id.mufakat.rendering;

import id.mufakat.document.Fingerprint;
import id.mufakat.rendering.PrintOrder.SignatureBlock;
import id.mufakat.text.ClauseHash;
import id.mufakat.text.Line;
import id.mufakat.text.Line.Kind;
import id.mufakat.text.Table;
import id.mufakat.text.Wording;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Orders to print with every kind of unit in them; persons invented. */
public final class SampleOrders {

    public static final Instant INSTANT = Instant.parse("2026-11-21T02:00:00Z");
    public static final String URL = "https://mufakat.example.go.id/v/7KQ2-M9XF-3TPA";
    public static final String EMBEDDED = "{\"root\":\"contoh\"}";

    private static final ClauseHash HASH = new ClauseHash(
            Fingerprint.of("contoh".getBytes(StandardCharsets.UTF_8)).hex());

    private SampleOrders() {}

    public static PrintOrder finalOne() {
        return order(lines(), blocks(), Map.of());
    }

    public static PrintOrder draft() {
        PrintOrder order = finalOne();
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

    public static PrintOrder wet() {
        return order(lines(), blocks(), Map.of("cara", PrintOrder.WET_INK));
    }

    public static PrintOrder order(List<Line> lines, List<SignatureBlock> blocks, Map<String, String> facts) {
        Map<String, String> all = new HashMap<>(Map.of(
                "pihakKesatu.instansi", "Badan Pengawas Pemilihan Umum Kabupaten Badung",
                "pihakKedua.instansi", "BKPSDM Kabupaten Badung"));
        all.putAll(facts);
        return new PrintOrder(
                TemplateFolder.type("nota-kesepahaman"),
                "Nota Kesepahaman tentang Netralitas",
                new Wording("id-ID", lines, HASH, EMBEDDED),
                all,
                List.of(Optional.empty(), Optional.empty()),
                blocks,
                URL,
                INSTANT,
                false);
    }

    public static List<SignatureBlock> blocks() {
        return List.of(
                block("first", "PIHAK KESATU,", "I Made Contoh Suarjana, S.H."),
                block("second", "PIHAK KEDUA,", "Dr. Ni Luh Contoh Astuti, S.E., M.Si."));
    }

    public static SignatureBlock block(String field, String label, String name) {
        return new SignatureBlock(
                field,
                label,
                List.of("KEPALA BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA KABUPATEN BADUNG,"),
                List.of(name, "Pembina Utama Muda (IV/c)", "NIP 197304121998032004"),
                "Tanda tangan elektronik " + name);
    }

    public static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(line(Kind.TITLE, 0, "", null, "NOTA KESEPAHAMAN"));
        lines.add(line(Kind.TITLE, 0, "", null, "ANTARA"));
        lines.add(line(Kind.TITLE, 0, "", null, "BAWASLU KABUPATEN BADUNG"));
        lines.add(line(Kind.NUMBERS, 0, "", null, "NOMOR: 001/HK.02.00/K.BA-03/11/2026"));
        lines.add(line(Kind.OPENING, 0, "", null, "Pada hari ini Sabtu, bertempat di Mangupura:"));
        lines.add(line(Kind.PARTY, 0, "1.", "I Made Contoh Suarjana, S.H.", "Ketua, disebut PIHAK KESATU."));
        lines.add(line(Kind.PREMISE, 0, "a.", null, "bahwa netralitas wajib dijaga; dan"));
        lines.add(line(Kind.PREMISE, 0, "b.", null, "bahwa sinergi perlu diperkuat."));
        lines.add(line(Kind.LEGAL_BASIS, 0, "1.", null, "Undang-Undang Nomor 20 Tahun 2023; dan"));
        lines.add(line(Kind.TRANSITION, 0, "", null, "PARA PIHAK sepakat:"));
        lines.add(line(Kind.ARTICLE, 0, "Pasal 1", "MAKSUD DAN TUJUAN", ""));
        lines.add(line(Kind.PARAGRAPH, 1, "(1)", null, "Nota Kesepahaman ini bertujuan untuk:"));
        lines.add(line(Kind.LETTER, 2, "a.", null, "mencegah pelanggaran; dan"));
        lines.add(line(Kind.ITEM, 3, "1.", null, "sebelum tahapan;"));
        lines.add(line(Kind.LETTER, 2, "b.", null, "mempercepat koordinasi."));
        lines.add(table(2, new Table(List.of(), List.of(List.of("Telepon", "0361 000 000")))));
        lines.add(table(0, new Table(List.of("No", "Uraian"), List.of(List.of("1", "Sosialisasi")))));
        lines.add(line(Kind.ARTICLE, 0, "Pasal 2", "PENUTUP", ""));
        lines.add(line(Kind.CLOSING, 1, "", null, "Nota Kesepahaman ini mulai berlaku pada tanggal terakhir."));
        return lines;
    }

    public static Line line(Kind kind, int depth, String label, @Nullable String heading, String text) {
        return new Line("unit", kind, depth, label, heading, text, null, HASH);
    }

    private static Line table(int depth, Table table) {
        return new Line("unit", Kind.TABLE, depth, "", null, "", table, HASH);
    }
}
