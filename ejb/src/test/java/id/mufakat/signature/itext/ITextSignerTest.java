package id.mufakat.signature.itext;

import static id.mufakat.certificate.local.SampleAuthority.BAWASLU;
import static id.mufakat.certificate.local.SampleAuthority.BKPSDM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.TurningClock;
import id.mufakat.certificate.PassphraseWrong;
import id.mufakat.certificate.local.SampleAuthority;
import id.mufakat.rendering.VeraPdf;
import id.mufakat.signature.Inspector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ITextSignerTest {

    private static final String PASSPHRASE = "kuda laut biru tujuh";

    private final TurningClock clock = new TurningClock(Instant.parse("2026-05-08T02:00:00Z"));
    private final ITextSigner signer = new ITextSigner();
    private final ITextInspector inspector = new ITextInspector();
    private SampleAuthority house;
    private UUID chair;
    private UUID head;

    @BeforeEach
    void furnish(@TempDir Path folder) {
        house = new SampleAuthority(folder, clock);
        chair = house.person(BAWASLU, "I Putu Fiktif Hery Wirawan");
        head = house.person(BKPSDM, "Raden Mas Fiktif Sastrawidjaja");
        house.enrol(chair, BAWASLU, PASSPHRASE);
        house.enrol(head, BKPSDM, PASSPHRASE);
        signer.keys = house.safe();
        signer.specimen = new Specimen();
        signer.specimen.fonts = SampleFonts.fonts();
    }

    @Test
    void two_signatures_append_certify_and_keep_the_paper_accessible() throws Exception {
        byte[] paper = SamplePaper.withFields(List.of("first", "second"));

        byte[] once = byChair(paper, "first");
        byte[] twice = byHead(once, "second");

        Files.write(Path.of("target", "signed-twice.pdf"), twice);
        assertThat(Arrays.copyOf(once, paper.length)).isEqualTo(paper);
        assertThat(Arrays.copyOf(twice, once.length)).isEqualTo(once);
        VeraPdf.requireArchivalAndAccessible(paper);
        VeraPdf.requireArchivalAndAccessible(once);
        VeraPdf.requireArchivalAndAccessible(twice);
        assertThat(inspector.inspect(paper, once, "first").subject()).contains("I Putu Fiktif Hery Wirawan");
        Inspector.Signature second = inspector.inspect(once, twice, "second");
        assertThat(second.certificate()).isEqualTo(house.safe().certificate(head, BKPSDM));
        assertThat(second.claimedAt()).isEqualTo(clock.instant());
        assertThat(Appearance.of(twice, "second").text())
                .startsWith(Specimen.SIGNED_BY)
                .contains("Sastrawidjaja")
                .endsWith(Specimen.NOT_CERTIFIED);
        assertThat(inspector.read(twice))
                .isEqualTo(new Inspector.Paper(2, List.of("archive"), List.of("first", "second")));
    }

    @Test
    void ten_sign_one_paper() {
        List<String> fields =
                IntStream.rangeClosed(1, 10).mapToObj(i -> "slot" + i).toList();
        byte[] paper = SamplePaper.withFields(fields);

        for (String field : fields) {
            byte[] before = paper;
            paper = field.equals("slot1") ? byChair(before, field) : byHead(before, field);
            inspector.inspect(before, paper, field);
        }

        assertThat(inspector.read(paper).signedFields()).isEqualTo(fields);
        VeraPdf.requireArchivalAndAccessible(paper);
    }

    @Test
    void the_cms_leaves_room_to_spare() {
        byte[] paper = SamplePaper.withFields(List.of("first"));

        byte[] once = byChair(paper, "first");

        String tail = new String(once, java.nio.charset.StandardCharsets.ISO_8859_1);
        String contents = tail.substring(tail.lastIndexOf("/Contents <") + 11);
        int used = contents.substring(0, contents.indexOf('>'))
                        .replaceFirst("0+$", "")
                        .length()
                / 2;
        assertThat(used).isLessThan(ITextSigner.CMS_ROOM * 2 / 3);
    }

    @Test
    void a_wrong_passphrase_makes_no_file() {
        byte[] paper = SamplePaper.withFields(List.of("first"));

        assertThatThrownBy(() -> signer.sign(
                        SampleOrders.order(paper, "first", chair, BAWASLU, true, clock.instant()),
                        "kuda laut biru enam!".toCharArray()))
                .isInstanceOf(PassphraseWrong.class);
    }

    @Test
    void every_changed_byte_of_a_signed_file_is_found() {
        byte[] paper = SamplePaper.withFields(List.of("first"));
        byte[] once = byChair(paper, "first");

        for (int place : new int[] {20, paper.length / 2, paper.length + 40, once.length - 30}) {
            byte[] forged = once.clone();
            forged[place] ^= 1;
            assertThatThrownBy(() -> inspector.inspect(paper, forged, "first"))
                    .as("byte %d of %d", place, once.length)
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void a_second_certification_is_not_taken_for_an_appended_signature() {
        byte[] paper = SamplePaper.withFields(List.of("first", "second"));
        byte[] once = byChair(paper, "first");

        assertThatThrownBy(() -> inspector.inspect(paper, once, "second")).hasMessageContaining("elsewhere");
        assertThatThrownBy(() -> inspector.inspect(once, paper, "first")).hasMessageContaining("earlier byte");
    }

    private byte[] byChair(byte[] paper, String field) {
        return signer.sign(
                SampleOrders.order(paper, field, chair, BAWASLU, true, clock.instant()), PASSPHRASE.toCharArray());
    }

    private byte[] byHead(byte[] paper, String field) {
        return signer.sign(
                SampleOrders.order(paper, field, head, BKPSDM, false, clock.instant()), PASSPHRASE.toCharArray());
    }
}
