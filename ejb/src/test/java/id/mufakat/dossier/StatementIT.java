package id.mufakat.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.access.Actor;
import id.mufakat.agreement.SampleWalk;
import id.mufakat.approval.Approval.Outcome;
import id.mufakat.conclusion.FreezeText;
import id.mufakat.negotiation.ReadNegotiation;
import id.mufakat.negotiation.TakeBack;
import id.mufakat.negotiation.VersionMissing;
import id.mufakat.numbering.GiveNumber;
import id.mufakat.turn.VersionOpened;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StatementIT {

    private static final String SECRET = "burung kenari di dapur perancang";

    private static TestDatabase database;
    private static TestHouse house;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = SampleWalk.house(database);
    }

    @AfterAll
    static void close() {
        SampleWalk.close(database);
    }

    @Test
    void each_round_is_stated_and_both_sides_get_the_same_file() {
        SampleWalk walk = new SampleWalk(house);
        walk.send(walk.one.drafter());
        walk.reword(walk.two.drafter(), "opening", "di bawah ini", "berikut");
        walk.send(walk.two.drafter());

        JsonObject first = json(read(walk, walk.one.drafter(), 1));
        JsonObject second = json(read(walk, walk.one.drafter(), 2));

        assertThat(read(walk, walk.two.reviewer(), 2)).isEqualTo(read(walk, walk.one.drafter(), 2));
        assertThat(first.getJsonObject("from").getInt("version")).isZero();
        assertThat(first.getJsonArray("changed"))
                .hasSameSizeAs(first.getJsonObject("to").getJsonArray("units"));
        assertThat(second.getJsonObject("from")).isEqualTo(first.getJsonObject("to"));
        assertThat(second.getJsonObject("to").getString("side"))
                .isEqualTo(walk.two.agency().name());
        assertThat(second.getJsonArray("changed").getValuesAs(JsonObject.class))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.getString("unit")).isEqualTo("opening");
                    assertThat(change.getString("before")).contains("di bawah ini");
                    assertThat(change.getString("after")).contains("berikut");
                });
    }

    @Test
    void what_was_not_sent_is_stated_to_nobody() {
        SampleWalk walk = new SampleWalk(house);
        assertThatThrownBy(() -> read(walk, walk.one.drafter(), 1)).isInstanceOf(NotFound.class);
        walk.send(walk.one.drafter());
        walk.reword(walk.two.drafter(), "opening", "di bawah ini", SECRET);

        assertThat(new String(read(walk, walk.two.drafter(), 1), StandardCharsets.UTF_8))
                .doesNotContain(SECRET);
        assertThatThrownBy(() -> read(walk, walk.two.drafter(), 2)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(walk, new SampleWalk(house).one.drafter(), 1))
                .isInstanceOf(NotFound.class);
    }

    /** Else its sender could take it back, send another one and have two beginnings sealed. */
    @Test
    void what_can_be_taken_back_is_not_stated() {
        SampleWalk walk = new SampleWalk(house);
        walk.send(walk.one.drafter());

        assertThatThrownBy(() -> read(walk, walk.one.drafter(), 1)).isInstanceOf(NotFound.class);
        assertThat(stated(walk, walk.one.drafter())).isEmpty();

        byte[] opened = read(walk, walk.two.reviewer(), 1);
        assertThat(read(walk, walk.one.drafter(), 1)).isEqualTo(opened);
        assertThat(stated(walk, walk.one.drafter())).containsExactly(1);
        assertThatThrownBy(
                        () -> house.as(walk.one.drafter()).get(TakeBack.class).takeBack(walk.id))
                .isInstanceOf(VersionOpened.class);
    }

    @Test
    void what_both_sides_agreed_to_is_stated_and_cannot_be_taken_back_even_if_it_is_returned() {
        SampleWalk walk = new SampleWalk(house).submit();
        byte[] agreed = read(walk, walk.two.drafter(), 2);

        walk.decide(walk.two.reviewer(), Outcome.RETURNED, "Pasal 3 belum sesuai.");

        assertThat(read(walk, walk.two.drafter(), 2)).isEqualTo(agreed);
        assertThat(stated(walk, walk.two.drafter())).containsExactly(1, 2);
        assertThatThrownBy(
                        () -> house.as(walk.two.drafter()).get(TakeBack.class).takeBack(walk.id))
                .isInstanceOf(VersionMissing.class);
        assertThat(read(walk, walk.two.drafter(), 2)).isEqualTo(agreed);
    }

    @Test
    void a_version_that_was_taken_back_is_no_step_of_the_chain() {
        SampleWalk walk = new SampleWalk(house);
        walk.send(walk.one.drafter());
        walk.reword(walk.two.drafter(), "opening", "di bawah ini", "berikut");
        walk.send(walk.two.drafter());
        house.as(walk.two.drafter()).get(TakeBack.class).takeBack(walk.id);
        walk.send(walk.two.drafter());

        JsonObject third = json(read(walk, walk.one.drafter(), 3));

        assertThat(third.getJsonObject("from").getInt("version")).isEqualTo(1);
        assertThatThrownBy(() -> read(walk, walk.two.drafter(), 2)).isInstanceOf(NotFound.class);
    }

    @Test
    void numbers_and_date_change_no_statement() {
        SampleWalk walk = new SampleWalk(house).submit();
        byte[] before = read(walk, walk.one.drafter(), 2);

        walk.decide(walk.one.reviewer(), Outcome.APPROVED, null);
        walk.decide(walk.two.reviewer(), Outcome.APPROVED, null);
        house.as(walk.one.registrar()).get(GiveNumber.class).give(walk.id, null);
        house.as(walk.two.registrar()).get(GiveNumber.class).give(walk.id, null);
        house.as(null).get(FreezeText.class).freeze(walk.id);

        assertThat(read(walk, walk.two.archivist(), 2)).isEqualTo(before);
        assertThat(json(before).getJsonArray("changed")).isEmpty();
    }

    private static byte[] read(SampleWalk walk, Actor reader, int number) {
        return house.as(reader).get(ReadStatement.class).read(walk.id, number);
    }

    private static List<Integer> stated(SampleWalk walk, Actor reader) {
        return house.as(reader).get(ReadNegotiation.class).read(walk.id).stated();
    }

    private static JsonObject json(byte[] file) {
        return Json.createReader(new ByteArrayInputStream(file)).readObject();
    }
}
