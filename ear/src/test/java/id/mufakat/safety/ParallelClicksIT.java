package id.mufakat.safety;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.running.House;
import id.mufakat.running.RunningHouse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Fifty fingers on one button: with the same key one act and one answer, with keys of their own one act and clear words. */
@RunningHouse
class ParallelClicksIT {

    /** Making a key takes a second of the whole machine. */
    private static final int DOZEN = 12;

    private static Town town;
    private static Acts acts;
    private static Samples samples;
    private static Bodies bodies;

    @BeforeAll
    static void settle(House house) {
        town = Town.of(house);
        acts = new Acts(town);
        samples = Samples.of(town);
        bodies = new Bodies(town);
    }

    @TestFactory
    Stream<DynamicTest> one_key_is_one_act_with_one_answer() {
        return each(Stream.concat(acts.single(), acts.wished()), ready -> {
            clickWithOneKey(ready);

            assertThat(ready.effect()).isEqualTo(1);
        });
    }

    /** What is made has its id in the answer: two of them would be two answers. */
    @TestFactory
    Stream<DynamicTest> one_key_has_one_answer_where_acts_may_be_repeated() {
        return each(acts.repeatable(), ParallelClicksIT::clickWithOneKey);
    }

    @Test
    void it_is_decided_of_every_act_how_often_it_may_happen() {
        assertThat(acts.undecided()).isEmpty();
    }

    private static void clickWithOneKey(Act.Ready ready) {
        String key = Act.key();

        List<Answer> answers = Clicks.at(finger -> ready.click(key));

        assertThat(answers).allMatch(Answer::isDone);
        assertThat(answers).extracting(Answer::text).containsOnly(answers.get(0).text());
    }

    @TestFactory
    Stream<DynamicTest> keys_of_their_own_are_one_act_and_clear_refusals() {
        return each(acts.single(), ready -> {
            List<Answer> answers = Clicks.at(finger -> ready.click(Act.key()));

            assertThat(answers).filteredOn(Answer::isDone).hasSize(1);
            assertThat(answers).filteredOn(answer -> !answer.isDone()).allMatch(ParallelClicksIT::isClear);
            assertThat(ready.effect()).isEqualTo(1);
        });
    }

    @TestFactory
    Stream<DynamicTest> what_was_the_last_time_finds_nothing_there_again() {
        return each(acts.last(), ready -> {
            List<Answer> answers = Clicks.at(finger -> ready.click(Act.key()));

            assertThat(answers).filteredOn(Answer::isDone).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> !answer.isDone())
                    .extracting(Answer::status)
                    .containsOnly(404);
            assertThat(ready.effect()).isEqualTo(1);
        });
    }

    @TestFactory
    Stream<DynamicTest> what_may_be_wished_again_stays_as_it_was_wished() {
        return each(acts.wished(), ready -> {
            List<Answer> answers = Clicks.at(finger -> ready.click(Act.key()));

            assertThat(answers).allMatch(answer -> answer.isDone() || isClear(answer));
            assertThat(ready.effect()).isEqualTo(1);
        });
    }

    private static Stream<DynamicTest> each(Stream<Act> all, Consumer<Act.Ready> check) {
        return all.map(
                act -> DynamicTest.dynamicTest(act.toString(), () -> check.accept(act.ready(town, samples, bodies))));
    }

    @Test
    void one_name_is_one_person_s() {
        Caller administrator = town.as(Side.OWN, Post.ADMINISTRATOR);
        String username = "uji." + UUID.randomUUID();
        List<String> people = IntStream.range(0, Clicks.FINGERS)
                .mapToObj(any -> administrator
                        .demand(
                                "POST",
                                "/api/v1/persons",
                                Facts.person("Ni Ketut Uji").toString())
                        .json()
                        .path("id")
                        .asText())
                .toList();

        List<Answer> answers = Clicks.at(finger -> administrator.act(
                "POST", "/api/v1/accounts", Json.of("person", people.get(finger), "username", username)));

        assertThat(answers).filteredOn(Answer::isDone).hasSize(1);
        assertThat(answers).filteredOn(answer -> !answer.isDone()).allMatch(ParallelClicksIT::isClear);
    }

    @Test
    void one_signatory_gets_one_key() {
        Caller administrator = town.as(Side.OWN, Post.ADMINISTRATOR);
        Person head = town.newcomer(Side.OWN);
        administrator.demand("PUT", "/api/v1/accounts/" + town.accountIdOf(Side.OWN, head) + "/roles/SIGNATORY", "");
        Caller signatory =
                Caller.stranger(town.house()).bearing(Person.token(town.house(), head.username(), head.password()));

        List<Answer> answers = Clicks.at(
                DOZEN,
                finger -> signatory.act(
                        "POST", "/api/v1/me/key", Json.of("passphrase", "kunci-rumah-" + finger + "-melati")));

        assertThat(answers).filteredOn(Answer::isDone).hasSize(1);
        assertThat(answers).filteredOn(answer -> !answer.isDone()).allMatch(ParallelClicksIT::isClear);
    }

    @Test
    void registers_stay_gapless_when_many_number_at_once() {
        Walk walk = new Walk(town);
        List<String> approved = Stream.generate(walk::approved).limit(5).toList();
        Caller registrar = town.as(Side.PARTNER, Post.REGISTRAR);

        List<Answer> answers = Clicks.at(
                finger -> registrar.act("POST", Walk.path(approved.get(finger % approved.size()), "/number"), "{}"));

        assertThat(answers).filteredOn(Answer::isDone).hasSize(approved.size());
        List<Integer> book = bookOf(Side.PARTNER);
        assertThat(book).hasSizeGreaterThanOrEqualTo(approved.size());
        assertThat(book)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, book.size()).boxed().toList());
    }

    /** This year's numbers in their order, void ones included; without those that were inserted between two. */
    private static List<Integer> bookOf(Side side) {
        int year = LocalDate.now(ZoneId.of("Asia/Makassar")).getYear();
        return town.as(side, Post.REGISTRAR).all("/api/v1/books/MEMORANDUM/" + year).stream()
                .filter(line ->
                        line.path("sequence").isInt() && line.path("sub").asInt() == 0)
                .map(line -> line.path("sequence").asInt())
                .toList();
    }

    private static boolean isClear(Answer answer) {
        return answer.isProblem() && (answer.status() == 409 || answer.status() == 422);
    }
}
