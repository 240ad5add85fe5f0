package id.mufakat.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.access.Actor;
import id.mufakat.agreement.SampleWalk;
import id.mufakat.approval.Approval.Outcome;
import id.mufakat.audit.AuditTrail;
import id.mufakat.cancellation.CancelAgreement;
import id.mufakat.comment.Visibility;
import id.mufakat.discussion.Remark;
import id.mufakat.discussion.WriteComment;
import id.mufakat.drafting.WriteDraft;
import id.mufakat.hearing.InviteAudience;
import id.mufakat.mail.ChangeCorrespondence;
import id.mufakat.mail.Correspondent;
import id.mufakat.mail.Correspondents;
import id.mufakat.mail.EmailAddress;
import id.mufakat.mail.Letter;
import id.mufakat.mail.Letters;
import id.mufakat.mail.SampleMail;
import id.mufakat.workflow.Arrivals;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticeIT {

    private static final String SIDES = "Bawaslu Kabupaten Badung – BKPSDM Kabupaten Badung";

    private TestDatabase database;
    private TestHouse house;
    private SampleWalk walk;
    private SampleMail mail;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        mail = SampleMail.open();
        house = SampleWalk.house(database);
        walk = new SampleWalk(house);
        walk.desk().tell(house.get(Arrivals.class));
        Stream.of(walk.one, walk.two)
                .flatMap(side ->
                        Stream.of(side.drafter(), side.reviewer(), side.registrar(), side.head(), side.archivist()))
                .forEach(this::introduce);
    }

    @AfterEach
    void close() {
        mail.close();
        SampleMail.forget();
        SampleWalk.close(database);
    }

    @Test
    void whoever_a_work_item_reaches_is_told_in_their_language_with_title_parties_and_a_link() {
        house.as(walk.two.reviewer()).get(ChangeCorrespondence.class).change("telaah@bkpsdm.example", "en", true);

        walk.submit();

        assertThat(readers())
                .containsExactlyInAnyOrder(
                        walk.two.drafter().account(),
                        walk.one.reviewer().account(),
                        walk.two.reviewer().account());
        assertThat(to(walk.two.drafter()).subject()).startsWith("Menunggu tanggapan Anda: ");
        Letter indonesian = to(walk.one.reviewer());
        Letter english = to(walk.two.reviewer());
        assertThat(indonesian.subject()).startsWith("Menunggu pemeriksaan Anda: Nota Kesepahaman tentang ");
        assertThat(indonesian.body())
                .contains(walk.agreement().subject().topic(), SIDES, link("reviewText"))
                .startsWith("Yth. ")
                .contains("https://mufakat.example/account/profile");
        assertThat(english.subject()).startsWith("Waiting for your review: Memorandum of Understanding on ");
        assertThat(english.body()).startsWith("Dear ").contains(SIDES, link("reviewText"));
    }

    @Test
    void no_letter_holds_anything_of_the_text_or_of_the_reasons() {
        String opening = walk.raw("opening");
        house.as(walk.one.drafter())
                .get(WriteDraft.class)
                .reword(walk.id, "opening", opening, opening + " Burung kenari.");
        walk.submit();
        walk.decide(walk.two.reviewer(), Outcome.RETURNED, "Kenari itu salah.");
        walk.print();

        assertThat(letters()).hasSizeGreaterThan(9).allSatisfy(letter -> assertThat(letter.subject() + letter.body())
                .doesNotContainIgnoringCase("kenari")
                .doesNotContainIgnoringCase("pasal"));
    }

    @Test
    void who_acts_is_not_told_and_who_is_concerned_twice_gets_one_letter() {
        Actor both = walk.also(walk.two.reviewer(), Role.DRAFTER);
        walk.submit();
        forget();

        walk.decide(both, Outcome.RETURNED, "Perbaiki.");

        assertThat(readers())
                .containsExactlyInAnyOrder(
                        walk.one.drafter().account(),
                        walk.one.reviewer().account(),
                        walk.one.registrar().account(),
                        walk.one.head().account(),
                        walk.two.drafter().account(),
                        walk.two.registrar().account(),
                        walk.two.head().account());
        assertThat(letters()).allSatisfy(letter -> assertThat(letter.subject()).startsWith("Dikembalikan: "));
    }

    @Test
    void cancelled_draft_that_was_never_submitted_is_told_to_its_own_side_alone() {
        forget();

        house.as(walk.one.drafter()).get(CancelAgreement.class).cancel(walk.id, "Salah mitra.");

        assertThat(readers())
                .containsExactlyInAnyOrder(
                        walk.one.reviewer().account(),
                        walk.one.registrar().account(),
                        walk.one.head().account());
        assertThat(letters()).allSatisfy(letter -> assertThat(letter.subject()).startsWith("Dibatalkan: "));
    }

    @Test
    void entering_into_force_is_told_to_all_sides_and_their_archivists() {
        walk.submit();
        forget();

        record("in-force", Map.of("until", ""));

        assertThat(readers())
                .hasSize(10)
                .contains(walk.one.archivist().account(), walk.two.archivist().account());
        assertThat(letters()).allSatisfy(letter -> assertThat(letter.subject()).startsWith("Mulai berlaku: "));
    }

    @Test
    void reminder_goes_to_the_desk_and_a_delay_to_those_who_draft_as_well() {
        walk.submit();
        forget();
        Map<String, ?> there = Map.of("agency", walk.two.agency().id());

        record("review-reminded", there);
        assertThat(readers()).containsExactly(walk.two.reviewer().account());
        assertThat(letters().get(0).subject()).startsWith("Pengingat: ");
        forget();
        record("review-overdue", there);

        assertThat(readers())
                .containsExactlyInAnyOrder(
                        walk.two.reviewer().account(), walk.one.drafter().account());
    }

    @Test
    void of_what_may_not_travel_freely_a_letter_names_neither_title_nor_parties() {
        walk.fill(walk.one.drafter(), Map.of("keamanan", "LIMITED"));

        walk.submit();

        assertThat(letters()).hasSize(3).allSatisfy(letter -> assertThat(letter.subject() + letter.body())
                .doesNotContain(walk.agreement().subject().topic(), "Badung")
                .contains("sifatnya tidak biasa"));
    }

    @Test
    void shared_comment_is_told_to_the_drafters_of_the_other_side_and_an_internal_one_to_nobody() {
        walk.send(walk.one.drafter());
        forget();
        WriteComment write = house.as(walk.one.reviewer()).get(WriteComment.class);

        write.write(walk.id, "opening", new Remark("Burung kenari.", Visibility.INTERNAL));
        assertThat(letters()).isEmpty();
        write.write(walk.id, "opening", new Remark("Burung kenari.", Visibility.SHARED));

        assertThat(readers()).containsExactly(walk.two.drafter().account());
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).startsWith("Komentar baru: ");
            assertThat(letter.body())
                    .contains("https://mufakat.example/agreement/comments?id=" + walk.id)
                    .doesNotContain("kenari");
        });
    }

    @Test
    void letter_vanishes_with_the_act_that_did_not_happen() {
        assertThatThrownBy(() -> house.run(() -> {
                    walk.submit();
                    throw new IllegalStateException("too late");
                }))
                .hasMessage("too late");

        assertThat(letters()).isEmpty();
    }

    /** Whatever got into the table: a header has one line, and reads in the order in which it is written. */
    @Test
    void hostile_name_opens_no_header_and_turns_no_text_round() {
        database.execute("update agency set short_name = E'BKPSDM\r\nBcc: semua@x.example\u202Egnudab' where id = '"
                + walk.two.agency().id() + "'");
        database.execute("update person set name = E'Ni Made\r\n\r\nSalam\u2028palsu' where id = '"
                + walk.one.reviewer().person() + "'");

        house.run(() -> walk.desk()
                .ask(
                        walk.id.toString(),
                        "reviewText",
                        Role.REVIEWER,
                        walk.one.agency().id()));

        Letter letter = to(walk.one.reviewer());
        assertThat(letter.subject())
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}]")
                .contains("BKPSDM Bcc: semua@x.examplegnudab");
        assertThat(letter.body()).doesNotContainPattern("[\\p{Cf}\\p{Zl}]");
    }

    @Test
    void in_a_house_without_a_mail_server_nothing_is_written() {
        SampleMail.forget();

        walk.submit();

        assertThat(letters()).isEmpty();
    }

    /** Whatever people are told of by letter happens: its act is recorded somewhere. */
    @Test
    void every_act_that_is_told_has_words_in_both_languages() {
        assertThat(News.all().values().stream().map(News::words).collect(Collectors.toSet()))
                .hasSizeGreaterThan(5)
                .allSatisfy(words -> {
                    for (String language : Correspondent.LANGUAGES) {
                        assertThat(Wording.has(language, "news." + words + ".subject"))
                                .isTrue();
                        assertThat(Wording.has(language, "news." + words + ".text"))
                                .isTrue();
                    }
                });
    }

    @Test
    void invitation_is_told_to_the_partners_drafters_and_its_delay_to_their_head_and_to_who_invited() {
        forget();
        UUID id = house.as(walk.one.drafter())
                .get(InviteAudience.class)
                .invite(new InviteAudience.Letter(
                        walk.two.agency().id(),
                        "Sosialisasi netralitas",
                        null,
                        LocalDate.of(2099, 5, 20),
                        "09.00",
                        "Ruang rapat",
                        "Kepala Badan",
                        List.of("Perkenalan")));

        assertThat(readers()).containsExactly(walk.two.drafter().account());
        assertThat(to(walk.two.drafter()).subject())
                .isEqualTo("Usulan waktu audiensi menunggu jawaban Anda: Audiensi tentang Sosialisasi netralitas · "
                        + SIDES);
        assertThat(to(walk.two.drafter()).body()).contains("https://mufakat.example/audience/answer?id=" + id);
        forget();

        house.as(null).run(() -> house.get(AuditTrail.class)
                .record(
                        id,
                        "invitation-overdue",
                        Map.of("agency", walk.two.agency().id())));

        assertThat(readers())
                .containsExactlyInAnyOrder(
                        walk.two.head().account(), walk.one.drafter().account());
        assertThat(letters()).allSatisfy(letter -> assertThat(letter.body())
                .contains("sepuluh hari kerja", "https://mufakat.example/audience/sheet?id=" + id));
        forget();

        house.as(null).run(() -> house.get(AuditTrail.class)
                .record(
                        id,
                        "invitation-overdue",
                        Map.of("agency", walk.one.agency().id())));

        assertThat(readers())
                .as("the inviter was offered another date and is waited for")
                .containsExactlyInAnyOrder(
                        walk.one.head().account(), walk.two.drafter().account());
    }

    private void record(String act, Map<String, ?> facts) {
        house.as(null).run(() -> house.get(AuditTrail.class).record(walk.id, act, facts));
    }

    private void forget() {
        database.execute("delete from letter");
    }

    private void introduce(Actor actor) {
        house.run(() -> house.get(Correspondents.class)
                .add(new Correspondent(actor.account(), EmailAddress.of("a" + actor.account() + "@instansi.example"))));
    }

    private String link(String page) {
        return "https://mufakat.example/agreement/" + page + "?id=" + walk.id;
    }

    private List<Letter> letters() {
        return house.in(() -> house.get(Letters.class).latest(100));
    }

    private List<UUID> readers() {
        return letters().stream().map(Letter::account).toList();
    }

    private Letter to(Actor actor) {
        return letters().stream()
                .filter(letter -> letter.account().equals(actor.account()))
                .max(Comparator.comparing(Letter::written))
                .orElseThrow();
    }
}
