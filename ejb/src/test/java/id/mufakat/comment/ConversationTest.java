package id.mufakat.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.comment.Comment.Matter;
import id.mufakat.comment.Comment.Voice;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConversationTest {

    private static final Instant NOON = Instant.parse("2026-05-08T04:00:00Z");
    private static final UUID BAWASLU = UUID.randomUUID();
    private static final UUID BKPSDM = UUID.randomUUID();
    private static final Matter MATTER = new Matter(UUID.randomUUID(), "pasal-3", 1);

    private final Voice author = voice(BAWASLU);
    private final Voice colleague = voice(BAWASLU);
    private final Voice partner = voice(BKPSDM);
    private final Comment opening = new Comment(UUID.randomUUID(), MATTER, author, "terlalu luas");
    private final Conversation alone = new Conversation(opening, List.of());

    @Test
    void comment_is_internal_until_its_side_shares_it_and_never_again() {
        assertThat(opening.isInternal()).isTrue();
        assertThatThrownBy(() -> alone.share(opening, partner)).isInstanceOf(CommentOfOthers.class);
        assertThat(opening.isInternal()).isTrue();

        alone.share(opening, colleague);
        alone.share(opening, author);

        assertThat(opening.isInternal()).isFalse();
        assertThat(alone.mayShare(opening, author)).isFalse();
    }

    @Test
    void other_sides_learn_when_it_was_shared_and_not_how_long_it_was_internal() {
        alone.share(opening, new Voice(BAWASLU, colleague.person(), NOON.plusSeconds(3600)));

        assertThat(opening.since(BAWASLU)).isEqualTo(NOON);
        assertThat(opening.since(BKPSDM)).isEqualTo(NOON.plusSeconds(3600));
    }

    @Test
    void internal_acts_stand_in_a_notebook_and_shared_ones_in_the_trail_of_the_agreement() {
        assertThat(opening.trail())
                .isEqualTo(Notebook.of(MATTER.agreement(), BAWASLU))
                .isNotEqualTo(Notebook.of(MATTER.agreement(), BKPSDM))
                .isNotEqualTo(MATTER.agreement());
        assertThat(opening.facts().toString()).doesNotContain("luas");

        alone.share(opening, author);

        assertThat(opening.trail()).isEqualTo(MATTER.agreement());
    }

    @Test
    void answer_is_shared_only_below_what_is_shared() {
        Comment answer = alone.answer(UUID.randomUUID(), MATTER, colleague, "setuju");
        Conversation both = new Conversation(opening, List.of(answer));

        assertThat(answer.isInternal()).isTrue();
        assertThat(answer.unit()).contains("pasal-3");
        assertThatThrownBy(() -> both.share(answer, colleague)).isInstanceOf(ConversationInternal.class);
        both.share(opening, author);
        assertThat(answer.isInternal()).as("shared with it").isTrue();
        both.share(answer, colleague);
        assertThat(answer.isInternal()).isFalse();
    }

    @Test
    void only_the_side_that_opened_it_settles_it_and_then_it_is_closed() {
        alone.share(opening, author);
        assertThatThrownBy(() -> alone.settle(opening, partner)).isInstanceOf(CommentOfOthers.class);

        alone.settle(opening, colleague);

        assertThatCode(() -> alone.settle(opening, colleague)).doesNotThrowAnyException();
        assertThatThrownBy(() -> alone.answer(UUID.randomUUID(), MATTER, partner, "tunggu"))
                .isInstanceOf(CommentClosed.class);
        assertThatThrownBy(() -> alone.withdraw(opening, author)).isInstanceOf(CommentClosed.class);
    }

    @Test
    void only_its_author_withdraws_a_comment_and_its_words_are_gone() {
        assertThatThrownBy(() -> alone.withdraw(opening, colleague)).isInstanceOf(CommentOfOthers.class);
        assertThat(opening.words()).isEqualTo("terlalu luas");

        alone.withdraw(opening, author);

        assertThatCode(() -> alone.withdraw(opening, author)).doesNotThrowAnyException();
        assertThat(opening.words()).isEmpty();
        assertThatThrownBy(() -> alone.share(opening, author)).isInstanceOf(CommentClosed.class);
        assertThatThrownBy(() -> alone.settle(opening, author)).isInstanceOf(CommentClosed.class);
    }

    @Test
    void what_was_answered_stays_until_the_answer_is_withdrawn() {
        Comment answer = alone.answer(UUID.randomUUID(), MATTER, colleague, "setuju");
        Conversation both = new Conversation(opening, List.of(answer));

        assertThatThrownBy(() -> both.withdraw(opening, author)).isInstanceOf(CommentAnswered.class);
        both.withdraw(answer, colleague);
        both.withdraw(opening, author);

        assertThat(opening.isWithdrawn()).isTrue();
    }

    @Test
    void conversations_are_found_by_any_of_their_comments() {
        Comment answer = alone.answer(UUID.randomUUID(), MATTER, colleague, "setuju");
        Comment other = new Comment(UUID.randomUUID(), MATTER, partner, "lain");
        List<Conversation> all = Conversation.of(List.of(opening, other, answer));

        assertThat(all).hasSize(2);
        assertThat(Conversation.around(answer.id(), all).opening()).isSameAs(opening);
        assertThatThrownBy(() -> Conversation.around(UUID.randomUUID(), all)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> all.get(1).get(answer.id())).isInstanceOf(NotFound.class);
    }

    private static Voice voice(UUID agency) {
        return new Voice(agency, UUID.randomUUID(), NOON);
    }
}
