package id.mufakat.discussion;

import static id.mufakat.comment.Visibility.INTERNAL;
import static id.mufakat.comment.Visibility.SHARED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.access.Actor;
import id.mufakat.agreement.SampleWalk;
import id.mufakat.agreement.Stage;
import id.mufakat.agreement.WrongStage;
import id.mufakat.audit.VerifyAuditTrail;
import id.mufakat.cancellation.CancelAgreement;
import id.mufakat.comment.CommentAnswered;
import id.mufakat.comment.CommentOfOthers;
import id.mufakat.comment.Notebook;
import id.mufakat.comment.Visibility;
import id.mufakat.dossier.ReadTrail;
import id.mufakat.dossier.ReadTrail.Deed;
import id.mufakat.turn.TurnElsewhere;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DiscussionIT {

    private static final String SECRET = "burung kenari di ruang rapat";

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
    void internal_comment_is_read_at_home_by_every_role_and_nowhere_else() {
        SampleWalk walk = sent();
        UUID comment = write(walk, walk.one.reviewer(), "opening", SECRET, INTERNAL);
        answer(walk, walk.one.head(), comment, SECRET + "?", INTERNAL);

        for (Actor colleague : List.of(walk.one.drafter(), walk.one.registrar(), walk.one.archivist())) {
            assertThat(read(walk, colleague).toString()).contains(SECRET, SECRET + "?");
        }
        for (Actor other : List.of(walk.two.drafter(), walk.two.reviewer(), walk.two.head())) {
            assertThat(read(walk, other).comments()).isEmpty();
        }
        assertThatThrownBy(() -> answer(walk, walk.two.drafter(), comment, "apa ini", SHARED))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.get(WithdrawComment.class).withdraw(walk.id, comment))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void shared_comment_is_read_by_all_sides_and_answered_at_home_or_to_all() {
        SampleWalk walk = sent();
        UUID comment = write(walk, walk.two.drafter(), "opening", "mohon 30 hari kerja", SHARED);

        answer(walk, walk.one.reviewer(), comment, SECRET, INTERNAL);
        answer(walk, walk.one.drafter(), comment, "setuju", SHARED);

        assertThat(only(read(walk, walk.one.head())).answers())
                .extracting(CommentSheet::text)
                .containsExactlyInAnyOrder(SECRET, "setuju");
        assertThat(only(read(walk, walk.two.head())).answers())
                .extracting(CommentSheet::text)
                .containsExactly("setuju");
    }

    @Test
    void internal_comment_is_shared_on_purpose_and_its_answers_are_not() {
        SampleWalk walk = sent();
        UUID comment = write(walk, walk.one.drafter(), "opening", "terlalu luas", INTERNAL);
        answer(walk, walk.one.reviewer(), comment, SECRET, INTERNAL);
        assertThat(only(read(walk, walk.one.reviewer())).acts()).contains("share");

        house.as(walk.one.reviewer()).get(ShareComment.class).share(walk.id, comment);

        CommentSheet seen = only(read(walk, walk.two.drafter()));
        assertThat(seen.visibility()).isEqualTo(SHARED);
        assertThat(seen.text()).isEqualTo("terlalu luas");
        assertThat(seen.answers()).isEmpty();
        assertThat(seen.acts()).containsExactly("answer");
    }

    @Test
    void refusals_betray_nothing_that_is_internal_to_the_other_side() {
        SampleWalk walk = sent();
        UUID comment = write(walk, walk.one.drafter(), "opening", "terlalu luas", SHARED);
        answer(walk, walk.two.reviewer(), comment, SECRET, INTERNAL);

        house.as(walk.one.drafter()).get(WithdrawComment.class).withdraw(walk.id, comment);

        assertThat(only(read(walk, walk.one.drafter())).text()).isEmpty();
        assertThat(only(read(walk, walk.two.reviewer())).answers())
                .extracting(CommentSheet::text)
                .containsExactly(SECRET);
    }

    @Test
    void what_was_answered_for_all_to_read_cannot_be_withdrawn() {
        SampleWalk walk = sent();
        UUID comment = write(walk, walk.one.drafter(), null, "terlalu luas", SHARED);
        answer(walk, walk.two.reviewer(), comment, "setuju", SHARED);

        house.as(walk.one.drafter());
        assertThatThrownBy(() -> house.get(WithdrawComment.class).withdraw(walk.id, comment))
                .isInstanceOf(CommentAnswered.class);
        house.as(walk.two.drafter());
        assertThatThrownBy(() -> house.get(SettleComment.class).settle(walk.id, comment))
                .isInstanceOf(CommentOfOthers.class);
        house.as(walk.one.reviewer()).get(SettleComment.class).settle(walk.id, comment);
        assertThat(only(read(walk, walk.two.drafter())).settled()).isTrue();
        assertThat(only(read(walk, walk.one.drafter())).acts()).isEmpty();
    }

    @Test
    void nobody_is_told_of_what_was_not_sent_to_them() {
        SampleWalk walk = new SampleWalk(house);
        Actor drafter = walk.one.drafter();
        assertThat(read(walk, drafter).sent()).isFalse();
        UUID comment = write(walk, drafter, "opening", SECRET, INTERNAL);

        assertThatThrownBy(() -> write(walk, drafter, null, "halo", SHARED)).isInstanceOf(TextUnsent.class);
        assertThatThrownBy(() -> write(walk, drafter, "opening", "halo", SHARED))
                .isInstanceOf(TextUnsent.class);
        assertThatThrownBy(() -> house.get(ShareComment.class).share(walk.id, comment))
                .isInstanceOf(TextUnsent.class);
        assertThatThrownBy(() -> write(walk, drafter, "tidak-ada", "halo", INTERNAL))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> write(walk, drafter, "opening", "  ", INTERNAL))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> read(walk, walk.two.drafter())).isInstanceOf(NotFound.class);

        walk.send(drafter);
        house.as(drafter).get(ShareComment.class).share(walk.id, comment);
        assertThat(only(read(walk, walk.two.drafter())).text()).isEqualTo(SECRET);
    }

    @Test
    void comments_are_no_edits_and_need_no_turn() {
        SampleWalk walk = sent();

        assertThatThrownBy(() -> walk.send(walk.one.drafter())).isInstanceOf(TurnElsewhere.class);
        write(walk, walk.one.head(), "opening", "saya setuju", SHARED);

        assertThat(house.in(() -> Set.copyOf(walk.agreement().authors())))
                .doesNotContain(walk.one.head().person());
        SampleWalk printed = new SampleWalk(house).print();
        write(printed, printed.one.head(), "opening", "sampai ditandatangani", SHARED);
        assertThat(printed.agreement().stage()).isEqualTo(Stage.SIGNING);
    }

    @Test
    void after_its_end_comments_are_read_and_not_written() {
        SampleWalk walk = sent();
        UUID comment = write(walk, walk.one.drafter(), "opening", "terlalu luas", INTERNAL);
        house.as(walk.one.drafter()).get(CancelAgreement.class).cancel(walk.id, "Batal.");

        assertThat(read(walk, walk.one.drafter()).open()).isFalse();
        assertThat(only(read(walk, walk.one.drafter())).acts()).isEmpty();
        assertThatThrownBy(() -> write(walk, walk.one.drafter(), "opening", "halo", INTERNAL))
                .isInstanceOf(WrongStage.class);
        assertThatThrownBy(() -> house.get(ShareComment.class).share(walk.id, comment))
                .isInstanceOf(WrongStage.class);
    }

    @Test
    void the_other_side_s_trail_is_the_same_with_and_without_internal_comments() {
        SampleWalk walk = sent();
        List<Deed> before = trail(walk, walk.two.drafter());
        UUID comment = write(walk, walk.one.drafter(), "opening", SECRET, INTERNAL);
        house.get(WithdrawComment.class).withdraw(walk.id, comment);

        assertThat(trail(walk, walk.two.drafter())).isEqualTo(before);
        assertThat(trail(walk, walk.one.archivist()))
                .extracting(Deed::act)
                .containsSubsequence("version-sent", "note-written", "note-withdrawn");

        write(walk, walk.one.drafter(), "opening", "terbaca", SHARED);
        assertThat(trail(walk, walk.two.drafter())).extracting(Deed::act).endsWith("comment-shared");
        assertThat(rows("select string_agg(facts, '') from audit_entry"))
                .doesNotContain(SECRET)
                .doesNotContain("terbaca");
        assertThat(rows("select count(*)::text from audit_entry where subject = '"
                        + Notebook.of(walk.id, walk.one.agency().id()) + "'"))
                .isEqualTo("2");
        assertThat(house.as(null).get(VerifyAuditTrail.class).verify().isClean())
                .isTrue();
    }

    @Test
    void what_was_said_or_shared_is_never_changed_back_in_the_database() {
        SampleWalk walk = sent();
        UUID comment = write(walk, walk.one.drafter(), "opening", "terlalu luas", SHARED);

        for (String change : List.of(
                "delete from comment",
                "update comment set words = 'lain' where id = '" + comment + "'",
                "update comment set shared_at = null, shared_by = null where id = '" + comment + "'")) {
            assertThatThrownBy(() -> database.execute(change)).hasStackTraceContaining("what was said stays said");
        }
    }

    private static SampleWalk sent() {
        SampleWalk walk = new SampleWalk(house);
        return walk.send(walk.one.drafter());
    }

    private static UUID write(SampleWalk walk, Actor author, @Nullable String unit, String text, Visibility readers) {
        return house.as(author).get(WriteComment.class).write(walk.id, unit, new Remark(text, readers));
    }

    private static UUID answer(SampleWalk walk, Actor author, UUID comment, String text, Visibility readers) {
        return house.as(author).get(AnswerComment.class).answer(walk.id, comment, new Remark(text, readers));
    }

    private static DiscussionSheet read(SampleWalk walk, Actor reader) {
        return house.as(reader).get(ReadComments.class).read(walk.id);
    }

    private static List<Deed> trail(SampleWalk walk, Actor reader) {
        return house.as(reader).get(ReadTrail.class).read(walk.id);
    }

    private static CommentSheet only(DiscussionSheet sheet) {
        assertThat(sheet.comments()).hasSize(1);
        return sheet.comments().get(0);
    }

    private static String rows(String query) {
        return house.in(() -> house.get(EntityManager.class)
                .createNativeQuery(query)
                .getSingleResult()
                .toString());
    }
}
