package id.mufakat.reader.extract;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;

/** The catalogue: what somebody might send, and how it may end. */
enum HostileFile {
    EMPTY(() -> new byte[0], "damaged"),
    PROGRAM(() -> Pdfs.ascii("MZ\0\0\0\0 this program cannot be run"), "not-allowed-type"),
    SCRIPT_PAGE(() -> Pdfs.ascii("<html><script>alert(1)</script>"), "not-allowed-type"),
    NESTED_MARKUP(() -> Pdfs.ascii("<div>".repeat(200_000)), "not-allowed-type"),
    RICH_TEXT(() -> Pdfs.ascii("{\\rtf1\\object}"), "not-allowed-type"),
    POSTSCRIPT(() -> Pdfs.ascii("%!PS-Adobe-3.0\n(x) run"), "not-allowed-type"),
    OLD_WORD(
            () -> Pdfs.ascii("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(600)),
            "not-allowed-type"),
    TOO_LONG(() -> Pdfs.ascii("a".repeat((20 << 20) + 1)), "too-big"),

    WORD_BOMB(() -> Documents.bomb(20_000_000), "too-big"),
    ZIP_BOMB(() -> Zips.bomb(2_048), "too-big"),
    ZIP_CROWD(() -> Zips.crowd(20_000), "too-big"),
    ZIP_OVERLAP(() -> Zips.overlapping(1_900), "damaged"),
    ZIP_NESTED(() -> Zips.nested(3), "not-allowed-type"),
    ZIP_SLIP(() -> Documents.wordWith("../../etc/cron.d/x", new byte[9]), "damaged"),
    ZIP_ABSOLUTE(() -> Documents.wordWith("/etc/cron.d/x", new byte[9]), "damaged"),
    ZIP_TWICE(() -> Documents.wordWith("Word/Document.xml", Documents.bytes("<a/>")), "damaged"),
    ZIP_TORN(() -> Arrays.copyOf(Documents.word("x"), 300), "not-allowed-type"),
    ZIP_ONLY(() -> Zips.bomb(1), "not-allowed-type"),

    LAUGHS(() -> Documents.wordOf(Markup.laughs()), "active-content"),
    MACRO(() -> Documents.wordWith("word/vbaProject.bin", new byte[9]), "active-content"),
    CONTROL(() -> Documents.wordWith("word/activeX/activeX1.xml", Documents.bytes("<a/>")), "active-content"),
    PACKED_PROGRAM(() -> Documents.wordWith("word/embeddings/oleObject1.bin", Markup.packed()), "active-content"),
    DDE(() -> Documents.wordOf(Markup.split("DD", "EAUTO c:\\\\x.exe")), "active-content"),
    DEEP_TABLES(() -> Documents.wordOf(Markup.tables(100_000)), "damaged", "too-slow", "read"),

    PDF_TORN(() -> Pdfs.ascii("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"), "damaged"),
    PDF_DEEP_ARRAYS(() -> Pdfs.text("x", "/A " + "[".repeat(500_000)), "damaged"),
    PDF_DEEP_DICTIONARIES(() -> Pdfs.text("x", "/A " + "<</A ".repeat(500_000)), "damaged"),
    PDF_MULTIPLYING(() -> Pdfs.multiplying(10), "too-slow"),
    PDF_FLATE_BOMB(() -> Pdfs.flateBomb(1_024), "damaged", "too-slow"),
    PDF_ENCRYPTED(() -> Pdfs.encrypted("secret"), "encrypted"),
    PDF_LOCKED(() -> Pdfs.encrypted(""), "encrypted"),
    PDF_SCRIPT(() -> Pdfs.text("x", "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"), "active-content"),
    PDF_LAUNCH(() -> Pdfs.text("x", "/OpenAction<</S/Launch/F(cmd.exe)>>"), "active-content"),
    PDF_HIDDEN_SCRIPT(() -> Pdfs.text("x", "", "<</S/JavaScript/JS(1)>>"), "active-content"),
    PDF_FOREIGN_FORM(() -> Pdfs.text("x", "/AcroForm<</XFA[]>>"), "active-content"),
    PDF_PROGRAM(() -> Pdfs.text("x", "", "<</Type/Filespec/F(a.exe)/EF<</F 5 0 R>>>>"), "active-content"),
    PDF_FALSE_DATA(() -> Pdfs.text("x", "", Markup.attached("MZ")), "active-content"),
    PDF_FILM(() -> Pdfs.text("x", "", "<</Type/Annot/Subtype/RichMedia>>"), "active-content"),
    PDF_AND_ZIP(() -> Markup.join(Pdfs.text("x", ""), Documents.word("x")), "not-allowed-type"),
    PDF_LATE(() -> Markup.join(Pdfs.ascii("junk\n"), Pdfs.text("x", "")), "not-allowed-type"),

    PICTURE_AND_PDF(() -> Markup.join(Pictures.png("x"), Pdfs.text("x", "")), "read"),
    PICTURE_WITH_PDF(() -> Markup.join(Arrays.copyOf(Pictures.png("x"), 40), Pdfs.text("x", "")), "not-allowed-type"),
    PICTURE_AND_ZIP(() -> Markup.join(Pictures.png("x"), Documents.word("x")), "not-allowed-type"),
    PICTURE_HUGE(() -> Pictures.pngHeader(50_000, 50_000), "too-big"),
    PICTURE_TORN(() -> Pictures.pngHeader(1_000, 1_000), "damaged");

    private final Callable<byte[]> maker;
    private final Set<String> outcomes;

    HostileFile(Callable<byte[]> maker, String... outcomes) {
        this.maker = maker;
        this.outcomes = Set.of(outcomes);
    }

    byte[] make() throws Exception {
        return maker.call();
    }

    Set<String> outcomes() {
        return outcomes;
    }
}
