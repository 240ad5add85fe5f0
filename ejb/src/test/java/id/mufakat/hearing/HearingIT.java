package id.mufakat.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.access.Actor;
import id.mufakat.agreement.SampleWalk;
import id.mufakat.audience.Audience.State;
import id.mufakat.audience.AudienceSettled;
import id.mufakat.audience.MeetingPassed;
import id.mufakat.audience.Minutes;
import id.mufakat.audience.Proposal.Kind;
import id.mufakat.audience.ProposalSuperseded;
import id.mufakat.dossier.ReadAgreement;
import id.mufakat.drafting.Opening;
import id.mufakat.drafting.StartAgreement;
import id.mufakat.hearing.AnswerInvitation.Answer;
import id.mufakat.hearing.AnswerInvitation.Choice;
import id.mufakat.hearing.InviteAudience.Letter;
import id.mufakat.hearing.MinutesInput.Guest;
import id.mufakat.hearing.MinutesInput.Name;
import id.mufakat.hearing.MinutesInput.Task;
import id.mufakat.initiative.Grounds;
import id.mufakat.letter.InviterSigns;
import id.mufakat.logo.SamplePictures;
import id.mufakat.reading.Redrawer;
import id.mufakat.rendering.PrintedPages;
import jakarta.persistence.EntityManager;
import java.awt.Color;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HearingIT {

    private static final String TOPIC = "Pencegahan pelanggaran netralitas aparatur sipil negara";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
    private static final Task TASK =
            new Task("Menyusun pokok-pokok", null, "Orang tanpa akun", LocalDate.of(2026, 6, 5));
    private static final Task NOTHING = new Task("", null, " ", null);

    private static TestDatabase database;
    private static TestHouse house;

    private SampleWalk walk;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = SampleWalk.house(database).with(Redrawer.class, SamplePictures.PLAIN);
    }

    @AfterAll
    static void close() {
        SampleWalk.close(database);
    }

    @BeforeEach
    void meet() {
        house.at(Instant.parse("2026-05-08T02:00:00Z"));
        walk = new SampleWalk(house);
    }

    @Test
    void invitation_is_a_letter_with_the_next_number_of_the_agencys_book() {
        UUID first = invite();
        UUID second = invite();

        AudienceSheet sheet = sheet(second, walk.two.drafter());
        assertThat(sheet(first, walk.one.drafter()).number()).isEqualTo("001/PM.00/05/2026");
        assertThat(sheet.number()).isEqualTo("002/PM.00/05/2026");
        assertThat(sheet.state()).isEqualTo(State.PROPOSED);
        assertThat(text(second, "invitation"))
                .contains("Nomor", "002/PM.00/05/2026", "Yth. Kepala BKPSDM Kabupaten Badung")
                .contains("dalam rangka pencegahan pelanggaran netralitas")
                .contains("pada tahapan Pemilihan Serentak Tahun 2029")
                .contains("Rabu, 20 Mei 2026", "09.00", "1. Perkenalan; dan 2. Pokok-pokok.")
                .contains("I Putu Fiktif Wirawan")
                .doesNotContain("Rancangan", "……");
        assertThat(walk.desk().under(second.toString())).singleElement().satisfies(item -> assertThat(item.agency())
                .isEqualTo(walk.two.agency().id()));
    }

    @Test
    void letter_that_lacks_something_takes_no_number() {
        refused("date", () -> invite(letter(LocalDate.of(2026, 5, 7), "09.00", TOPIC)));
        refused("time", () -> invite(letter(DAY, "25.00", TOPIC)));
        refused("topic", () -> invite(letter(DAY, "09.00", " ")));
        refused("topic", () -> invite(letter(DAY, "09.00", "{{nomor}}")));

        assertThat(sheet(invite(), walk.one.drafter()).number()).isEqualTo("001/PM.00/05/2026");
    }

    @Test
    void another_date_asks_the_other_side_and_what_was_agreed_waits_for_its_record() {
        UUID id = invite();

        answer(walk.two.drafter(), id, new Answer(1, Choice.MOVE, DAY.plusDays(1), "10:00", "Daring", null));
        settled(() -> answer(walk.two.drafter(), id, accept(2)));
        answer(walk.one.drafter(), id, accept(2));

        AudienceSheet sheet = sheet(id, walk.one.drafter());
        assertThat(sheet.state()).isEqualTo(State.AGREED);
        assertThat(sheet.meeting().time()).isEqualTo("10.00");
        assertThat(sheet.answers())
                .extracting(AudienceSheet.Answer::kind)
                .containsExactly(Kind.INVITED, Kind.MOVED, Kind.ACCEPTED);
        assertThat(sheet.acts()).containsExactly("record");
        assertThat(sheet(id, walk.two.drafter()).acts()).isEmpty();
        settled(() -> hold(walk.two.drafter(), id));
    }

    @Test
    void declining_says_why() {
        UUID id = invite();

        refused("words", () -> answer(walk.two.drafter(), id, new Answer(1, Choice.DECLINE, null, null, null, " ")));
        refused("time", () -> answer(walk.two.drafter(), id, new Answer(1, Choice.ACCEPT, null, "10.00", null, null)));
        answer(walk.two.drafter(), id, new Answer(1, Choice.DECLINE, null, null, null, "Sedang tahapan lain"));

        assertThat(sheet(id, walk.one.drafter()).state()).isEqualTo(State.DECLINED);
        assertThat(walk.desk().under(id.toString())).isEmpty();
        settled(() -> answer(walk.two.drafter(), id, accept()));
    }

    @Test
    void what_was_held_becomes_minutes_and_things_to_do() {
        UUID id = agreed();
        house.at(Instant.parse("2026-05-20T06:00:00Z"));

        hold(walk.one.drafter(), id);

        AudienceSheet sheet = sheet(id, walk.two.drafter());
        assertThat(sheet.state()).isEqualTo(State.HELD);
        assertThat(sheet.attendees()).hasSize(2);
        assertThat(text(id, "minutes"))
                .contains(
                        "NOTULA",
                        "Ruang lingkup",
                        "Naskah disusun Bawaslu.",
                        "Orang tanpa akun (Bawaslu Kabupaten Badung)",
                        "5 Juni 2026",
                        "1. Perkenalan; dan 2. Pokok-pokok.",
                        "Notulis")
                .contains("DAFTAR HADIR", "Dr. Fiktif Undangan", "2 orang")
                .doesNotContain("……");
        List<ListTasks.Entry> mine = tasks(walk.two.reviewer());
        assertThat(mine).singleElement().satisfies(task -> assertThat(task.words())
                .isEqualTo("Menunjuk penghubung"));
        assertThatThrownBy(() -> finish(walk.one.drafter(), mine.get(0).id())).isInstanceOf(NotFound.class);
        finish(walk.two.reviewer(), mine.get(0).id());
        assertThat(tasks(walk.two.reviewer())).isEmpty();
        assertThat(sheet(id, walk.one.drafter()).tasks().get(1).doneAt()).isEqualTo(house.now());
    }

    @Test
    void an_answer_is_to_what_was_on_the_screen() {
        UUID id = invite();
        answer(walk.two.drafter(), id, new Answer(1, Choice.MOVE, DAY.plusDays(1), "10.00", "Daring", null));
        answer(walk.one.drafter(), id, new Answer(2, Choice.MOVE, DAY.plusDays(2), "10.00", "Daring", null));

        assertThat(sheet(id, walk.two.drafter()).seen()).isEqualTo(3);
        for (Choice choice : Choice.values()) {
            assertThatThrownBy(() -> answer(
                            walk.two.drafter(),
                            id,
                            new Answer(1, choice, DAY.plusDays(3), "10.00", "Daring", "Alasan")))
                    .isInstanceOf(ProposalSuperseded.class);
        }
        answer(walk.two.drafter(), id, accept(3));
    }

    @Test
    void nobody_agrees_to_a_day_that_is_over() {
        UUID id = invite();
        house.at(Instant.parse("2026-05-20T17:00:00Z"));

        assertThatThrownBy(() -> answer(walk.two.drafter(), id, accept())).isInstanceOf(MeetingPassed.class);
        house.at(Instant.parse("2026-05-20T15:59:59Z"));
        answer(walk.two.drafter(), id, accept());
    }

    @Test
    void number_of_a_letter_is_in_use_and_never_given_by_who_signs_it() {
        Actor head = walk.also(walk.one.head(), Role.DRAFTER);
        assertThatThrownBy(() -> house.as(head).get(InviteAudience.class).invite(letter(DAY, "09.00", TOPIC)))
                .isInstanceOf(InviterSigns.class);

        UUID id = invite();

        assertThat(sheet(id, walk.one.drafter()).number()).startsWith("001/");
        assertThat(database.ask("select state from document_number where subject = '" + id + "'"))
                .isEqualTo("USED");
    }

    @Test
    void minutes_are_of_a_time_that_was() {
        UUID id = agreed();
        house.at(Instant.parse("2026-05-20T06:00:00Z"));
        RecordAudience record = house.as(walk.one.drafter()).get(RecordAudience.class);

        refused("date", () -> record.hold(id, minutes(LocalDate.of(2026, 5, 7), "11.00", "", List.of())));
        refused("date", () -> record.hold(id, minutes(DAY.plusDays(1), "11.00", "", List.of())));
        refused("until", () -> record.hold(id, minutes(null, "09.00", "", List.of())));
        refused("until", () -> record.hold(id, minutes(null, "08:59", "", List.of())));
    }

    @Test
    void faults_are_in_the_row_that_was_shown_and_long_texts_keep_their_paragraphs() {
        UUID id = agreed();
        house.at(Instant.parse("2026-05-20T06:00:00Z"));
        RecordAudience record = house.as(walk.one.drafter()).get(RecordAudience.class);
        Task unowned = new Task("Menyusun", null, "", LocalDate.of(2026, 6, 5));

        refused("tasks.3.owner", () -> record.hold(id, minutes(null, "11.00", "", List.of(TASK, NOTHING, unowned))));
        record.hold(id, minutes(null, "11.00", "Alinea satu.\r\n\r\nAlinea  dua.", List.of(TASK, NOTHING)));

        assertThat(sheet(id, walk.one.drafter()).tasks()).hasSize(2);
        byte[] paper = house.as(walk.one.drafter()).get(OpenAudiencePaper.class).open(id, "minutes");
        assertThat(new PrintedPages(paper).text()).containsPattern("Alinea satu\\.\\s*\\n\\s*Alinea dua\\.");
    }

    @Test
    void what_two_finish_at_once_was_done_once() {
        UUID id = agreed();
        house.at(Instant.parse("2026-05-20T06:00:00Z"));
        hold(walk.one.drafter(), id);
        UUID task = tasks(walk.two.reviewer()).get(0).id();
        FinishTask finish = house.get(FinishTask.class);

        CompletableFuture<Void> second = house.in(() -> {
            finish.finish(task);
            house.get(EntityManager.class).flush();
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> finish.finish(task));
            while (!other.isDone() && !someoneWaits()) {
                Thread.onSpinWait();
            }
            return other;
        });
        second.join();

        assertThat(database.ask(
                        "select count(*) from audit_entry where act = 'follow-up-done' and subject = '" + id + "'"))
                .isEqualTo("1");
    }

    private static boolean someoneWaits() {
        return !"0"
                .equals(database.ask("select count(*) from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock'"));
    }

    @Test
    void photograph_is_kept_as_it_was_drawn_anew() {
        UUID id = agreed();
        byte[] upload = SamplePictures.jpeg(300, 200, Color.LIGHT_GRAY);
        settled(() -> photograph(id, upload));
        house.at(Instant.parse("2026-05-20T06:00:00Z"));
        hold(walk.one.drafter(), id);

        refused("photograph", () -> photograph(id, "GIF89a".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        photograph(id, upload);

        byte[] kept = house.as(walk.one.drafter()).get(OpenAudiencePaper.class).open(id, "1");
        assertThat(kept).startsWith(0x89, 'P', 'N', 'G').isNotEqualTo(upload);
        assertThatThrownBy(() -> house.get(OpenAudiencePaper.class).open(id, "2"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void agreement_comes_from_a_held_audience_of_its_two_agencies() {
        UUID open = invite();
        refused("audience", () -> start(open));
        UUID id = agreed();
        house.at(Instant.parse("2026-05-20T06:00:00Z"));
        hold(walk.one.drafter(), id);

        UUID agreement = start(id);

        assertThat(house.in(() -> house.as(walk.one.drafter())
                                .get(ReadAgreement.class)
                                .read(agreement))
                        .origin()
                        .audience())
                .isEqualTo(id);
        assertThat(sheet(id, walk.one.drafter()).agreements()).containsExactly(agreement);
        assertThat(sheet(id, walk.two.drafter()).agreements())
                .as("a draft is its drafters' own")
                .isEmpty();
    }

    @Test
    void nobody_else_knows_of_it() {
        UUID id = invite();
        SampleWalk others = new SampleWalk(house);

        assertThatThrownBy(() -> sheet(id, others.one.drafter())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answer(others.two.drafter(), id, accept())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.get(OpenAudiencePaper.class).open(id, "invitation"))
                .isInstanceOf(NotFound.class);
        assertThat(house.in(() -> house.get(ListAudiences.class).list(null))).isEmpty();
    }

    private UUID invite() {
        return invite(letter(DAY, "09.00", TOPIC));
    }

    private UUID invite(Letter letter) {
        return house.as(walk.one.drafter()).get(InviteAudience.class).invite(letter);
    }

    private Letter letter(LocalDate day, String time, String topic) {
        return new Letter(
                walk.two.agency().id(),
                topic,
                "Pemilihan Serentak Tahun 2029",
                day,
                time,
                "Ruang Rapat BKPSDM",
                "Kepala BKPSDM Kabupaten Badung",
                List.of("Perkenalan;", "", "Pokok-pokok"));
    }

    private UUID agreed() {
        UUID id = invite();
        answer(walk.two.drafter(), id, accept());
        return id;
    }

    private static Answer accept() {
        return accept(1);
    }

    private static Answer accept(int seen) {
        return new Answer(seen, Choice.ACCEPT, null, null, null, null);
    }

    private static void answer(Actor drafter, UUID id, Answer answer) {
        house.as(drafter).get(AnswerInvitation.class).answer(id, answer);
    }

    private void hold(Actor drafter, UUID id) {
        house.as(drafter).get(RecordAudience.class).hold(id, minutes(null, "11.00", "", List.of(TASK)));
    }

    private MinutesInput minutes(@Nullable LocalDate day, String until, String opening, List<Task> before) {
        UUID two = walk.two.agency().id();
        List<Task> tasks = new ArrayList<>(before);
        tasks.add(new Task("Menunjuk penghubung", two, "i nyoman fiktif penelaah", LocalDate.of(2026, 5, 27)));
        return new MinutesInput(
                day,
                "09.00",
                until,
                new Name("I Putu Fiktif Wirawan", "Ketua"),
                new Name("Ni Made Fiktif Perancang", "Staf"),
                opening,
                List.of(new Minutes.Point("Ruang lingkup", "Perlu sosialisasi\nJuga daring", "Setuju", "Disepakati")),
                List.of("Naskah disusun Bawaslu."),
                tasks,
                List.of(new Guest(null, "I Putu Fiktif Wirawan", "Ketua"), new Guest(two, "Dr. Fiktif Undangan", "")),
                null);
    }

    private void photograph(UUID id, byte[] upload) {
        house.as(walk.two.drafter()).get(AddPhotograph.class).add(id, upload);
    }

    private UUID start(UUID audience) {
        Grounds grounds = new Grounds(List.of(), null, audience);
        return house.as(walk.one.drafter())
                .get(StartAgreement.class)
                .start(new Opening("MEMORANDUM", walk.two.agency().id(), SampleWalk.FORM, grounds));
    }

    private static void finish(Actor actor, UUID task) {
        house.as(actor).get(FinishTask.class).finish(task);
    }

    private static List<ListTasks.Entry> tasks(Actor actor) {
        return house.in(() -> house.as(actor).get(ListTasks.class).list());
    }

    private static AudienceSheet sheet(UUID id, Actor reader) {
        return house.in(() -> house.as(reader).get(ReadAudience.class).read(id));
    }

    private String text(UUID id, String name) {
        byte[] paper = house.as(walk.one.drafter()).get(OpenAudiencePaper.class).open(id, name);
        return new PrintedPages(paper).text().replaceAll("\\s+", " ");
    }

    private static void refused(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Malformed.class, fault -> assertThat(fault.field())
                .isEqualTo(field));
    }

    private static void settled(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(AudienceSettled.class);
    }
}
