package id.mufakat.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.document.Fingerprint;
import id.mufakat.round.DocumentMovedOn;
import id.mufakat.round.NotYourTurn;
import id.mufakat.round.OpenSigning;
import id.mufakat.round.SignerExcluded;
import id.mufakat.round.SigningRound;
import id.mufakat.round.SigningRounds;
import id.mufakat.round.SlotClosed;
import id.mufakat.round.VoidRound;
import id.mufakat.signing.SigningSheet.Standing;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RoundsIT {

    private static TestDatabase database;
    private static TestHouse house;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = SampleRound.house(database, new OpenDesk());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void who_gave_the_number_does_not_sign() {
        SampleRound walk = new SampleRound(house);
        UUID giver = walk.head.actor().person();
        database.execute("insert into signing_round_excluded values ('" + walk.id + "', '" + giver + "')");

        assertThatThrownBy(walk::headSigns).isInstanceOf(SignerExcluded.class);
    }

    @Test
    void the_turn_the_revision_and_the_place_must_be_right() {
        SampleRound walk = new SampleRound(house);
        Fingerprint printed = walk.round().current();

        assertThatThrownBy(walk::chairSigns).isInstanceOf(NotYourTurn.class);
        assertThatThrownBy(() -> walk.sign(walk.head, walk.first, SampleRound.PASSPHRASE))
                .isInstanceOf(NotFound.class);
        walk.headSigns();
        assertThatThrownBy(walk::headSigns).isInstanceOf(SlotClosed.class);
        assertThatThrownBy(() -> house.as(walk.chair.actor())
                        .get(SignDocument.class)
                        .sign(UUID.randomUUID(), walk.id, walk.first, printed, SampleRound.PASSPHRASE.toCharArray()))
                .as("a round of another business")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.as(walk.chair.actor())
                        .get(SignDocument.class)
                        .sign(
                                walk.round().subject(),
                                walk.id,
                                walk.first,
                                printed,
                                SampleRound.PASSPHRASE.toCharArray()))
                .isInstanceOf(DocumentMovedOn.class);
    }

    @Test
    void a_void_paper_is_signed_by_nobody() {
        SampleRound walk = new SampleRound(house);

        house.get(VoidRound.class).abandon(walk.id, "Pasal 3 keliru");

        assertThatThrownBy(walk::headSigns).isInstanceOf(SlotClosed.class);
        assertThat(walk.round().voidReason()).hasValue("Pasal 3 keliru");
        assertThat(sheet(walk.head).state()).isEqualTo(Standing.VOID);
    }

    @Test
    void a_new_edition_makes_the_earlier_one_void() {
        SampleRound walk = new SampleRound(house);
        SigningRound before = walk.round();

        UUID next = house.get(OpenSigning.class)
                .open(new OpenSigning.Order(
                        walk.subject,
                        before.printed(),
                        before.title(),
                        before.verifyUrl(),
                        before.place(),
                        List.of(walk.place("first", 1, 1, walk.chair)),
                        Set.of()));

        assertThat(walk.round().state()).isEqualTo(SigningRound.State.VOID);
        assertThat(house.in(() -> house.get(SigningRounds.class)
                        .under(walk.subject)
                        .get(0)
                        .id()))
                .isEqualTo(next);
    }

    @Test
    void a_signed_paper_is_not_sent_round_again() {
        SampleRound walk = new SampleRound(house);
        walk.headSigns();
        Fingerprint signed = walk.round().current();

        OpenSigning.Order again = new OpenSigning.Order(
                walk.subject, signed, "", "", "", List.of(walk.place("first", 1, 1, walk.chair)), Set.of());

        assertThatThrownBy(() -> house.get(OpenSigning.class).open(again)).isInstanceOf(IllegalStateException.class);
        assertThat(walk.round().state()).isEqualTo(SigningRound.State.OPEN);
    }

    private static SigningSheet sheet(SampleRound.Head who) {
        return house.as(who.actor()).get(ReadSigningSheet.class).read(who.subject());
    }
}
