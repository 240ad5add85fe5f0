package id.mufakat.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.administration.ListAgencies;
import id.mufakat.agreement.SampleWalk;
import id.mufakat.approval.Approval.Outcome;
import id.mufakat.conclusion.FreezeText;
import id.mufakat.conclusion.PrintAgreement;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Vault;
import id.mufakat.numbering.GiveNumber;
import id.mufakat.reading.Redrawer;
import id.mufakat.rendering.PrintedPages;
import java.awt.Color;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChooseLogoIT {

    private static final byte[] DARK = SamplePictures.png(120, 120, Color.DARK_GRAY);
    private static final byte[] LIGHT = SamplePictures.jpeg(120, 120, Color.LIGHT_GRAY);

    private static final int MIDDLE = 180;

    private static TestDatabase database;
    private static TestHouse house;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = SampleWalk.house(database).with(Redrawer.class, SamplePictures.PLAIN);
    }

    @AfterAll
    static void close() {
        SampleWalk.close(database);
    }

    @Test
    void everybody_sees_the_logo_that_the_administrator_chose() {
        SampleWalk walk = new SampleWalk(house);
        assertThatThrownBy(() -> logoOf(walk.one)).isInstanceOf(NotFound.class);

        choose(walk.one, DARK);

        house.as(walk.two.drafter());
        assertThat(logoOf(walk.one).mediaType()).isEqualTo("image/png");
        assertThat(house.get(ListAgencies.class).list())
                .filteredOn(sheet -> sheet.id().equals(walk.one.agency().id()))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.logo())
                        .isEqualTo(Fingerprint.of(logoOf(walk.one).bytes()).hex()));
        assertThat(database.ask("select facts from audit_entry where act = 'logo-chosen' and subject = '"
                        + walk.one.agency().id() + "'"))
                .contains(Fingerprint.of(logoOf(walk.one).bytes()).hex());
        assertThatThrownBy(() -> house.get(OpenLogo.class).open(UUID.randomUUID()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void papers_keep_the_logo_that_they_were_submitted_with() {
        SampleWalk walk = new SampleWalk(house);
        choose(walk.one, DARK);
        walk.submit();

        choose(walk.one, LIGHT);

        assertThat(walk.agreement().submission().orElseThrow().particulars().sides())
                .map(side -> side.logo() == null ? "" : side.logo().hex())
                .containsExactly(Fingerprint.of(DARK).hex(), "");
        assertThat(brightness(draft(walk))).isLessThan(MIDDLE);
        assertThat(brightness(printed(walk))).isLessThan(MIDDLE);
    }

    @Test
    void papers_submitted_afterwards_carry_the_new_logo() {
        SampleWalk walk = new SampleWalk(house);
        choose(walk.one, DARK);
        choose(walk.one, LIGHT);
        walk.submit();

        assertThat(brightness(draft(walk))).isBetween(MIDDLE, 250);
    }

    @Test
    void a_logo_is_taken_down_and_papers_submitted_before_keep_it() {
        SampleWalk walk = new SampleWalk(house);
        choose(walk.one, DARK);
        walk.submit();

        house.as(walk.one.administrator()).get(RemoveLogo.class).remove();

        assertThatThrownBy(() -> logoOf(walk.one)).isInstanceOf(NotFound.class);
        assertThat(brightness(draft(walk))).isLessThan(MIDDLE);
        assertThat(brightness(printed(walk))).isLessThan(MIDDLE);
        assertThat(database.ask("select facts from audit_entry where act = 'logo-removed' and subject = '"
                        + walk.one.agency().id() + "'"))
                .contains(Fingerprint.of(DARK).hex());
        RemoveLogo remove = house.as(walk.one.administrator()).get(RemoveLogo.class);
        assertThatThrownBy(remove::remove).isInstanceOf(NotFound.class);
    }

    @Test
    void a_refused_file_changes_nothing() {
        SampleWalk walk = new SampleWalk(house);
        choose(walk.one, DARK);

        assertThatThrownBy(() -> choose(walk.one, new byte[] {1, 2, 3})).isInstanceOf(Malformed.class);

        assertThat(logoOf(walk.one).bytes()).isEqualTo(DARK);
    }

    private static byte[] draft(SampleWalk walk) {
        return paper(walk.agreement().submission().orElseThrow().paper());
    }

    private static byte[] paper(@Nullable Fingerprint paper) {
        return house.in(() -> house.get(Vault.class).open(Objects.requireNonNull(paper)));
    }

    /** The final paper, made by the steps that follow the submission. */
    private static byte[] printed(SampleWalk walk) {
        for (SampleWalk.Side side : List.of(walk.one, walk.two)) {
            walk.decide(side.reviewer(), Outcome.APPROVED, null);
        }
        for (SampleWalk.Side side : List.of(walk.one, walk.two)) {
            house.as(side.registrar()).get(GiveNumber.class).give(walk.id, null);
        }
        house.as(null).get(FreezeText.class).freeze(walk.id);
        house.get(PrintAgreement.class).print(walk.id);
        return paper(walk.agreement().concluded().paper());
    }

    /** How bright the middle of the left logo is, 23 mm high at the top left of an A4 page at 50 points an inch. */
    private static int brightness(byte[] pdf) {
        return new PrintedPages(pdf).pictures(50).get(0).getRGB(80, 60) & 0xff;
    }

    private static void choose(SampleWalk.Side side, byte[] file) {
        house.as(side.administrator()).get(ChooseLogo.class).choose(file);
    }

    private static Logo logoOf(SampleWalk.Side side) {
        return house.get(OpenLogo.class).open(side.agency().id());
    }
}
