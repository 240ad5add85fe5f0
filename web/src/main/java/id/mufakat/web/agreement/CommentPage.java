package id.mufakat.web.agreement;

import id.mufakat.NotFound;
import id.mufakat.comment.Visibility;
import id.mufakat.discussion.AnswerComment;
import id.mufakat.discussion.CommentSheet;
import id.mufakat.discussion.ReadComments;
import id.mufakat.discussion.Remark;
import id.mufakat.discussion.SettleComment;
import id.mufakat.discussion.ShareComment;
import id.mufakat.discussion.WithdrawComment;
import id.mufakat.dossier.ReadText;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Entered;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One comment with its answers, and what may be done with it; whatever cannot be undone is asked for once more. */
@Page
@RequestScoped
public class CommentPage {

    @Inject
    Asked asked;

    @Inject
    ReadComments read;

    @Inject
    ReadText readText;

    @Inject
    AnswerComment answerComment;

    @Inject
    ShareComment shareComment;

    @Inject
    SettleComment settleComment;

    @Inject
    WithdrawComment withdrawComment;

    @Inject
    Steps steps;

    private @Nullable CommentSheet known;
    private String text = "";
    private String visibility = Visibility.INTERNAL.name();

    public void answer() {
        Visibility readers = Entered.choice("visibility", visibility, Visibility.class);
        answerComment.answer(asked.id(), opening(), new Remark(text, readers));
        steps.succeed("comment.written." + readers.name()).go(here());
    }

    public void share() {
        shareComment.share(asked.id(), asked.id("share"));
        steps.succeed("comment.share-done").go(here());
    }

    public void settle() {
        settleComment.settle(asked.id(), opening());
        steps.succeed("comment.settled-done").go(here());
    }

    public void withdraw() {
        withdrawComment.withdraw(asked.id(), asked.id("withdraw"));
        steps.succeed("comment.withdrawn-done").go(here());
    }

    private UUID opening() {
        return asked.id("comment");
    }

    /** @throws NotFound if there is none for the reader */
    public CommentSheet getComment() {
        CommentSheet sheet = known;
        if (sheet == null) {
            UUID id = opening();
            sheet = read.read(asked.id()).comments().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(id));
            known = sheet;
        }
        return sheet;
    }

    /** What it is about is called; empty for the whole text, and for what that does not have any more. */
    public String getUnit() {
        String unit = getComment().unit();
        return unit == null ? "" : Units.names(readText.read(asked.id())).getOrDefault(unit, "");
    }

    /** What is to be shared, once it is confirmed; null when nothing is. */
    public @Nullable CommentSheet getShared() {
        return chosen("share");
    }

    /** What is to be withdrawn, once it is confirmed; null when nothing is. */
    public @Nullable CommentSheet getWithdrawn() {
        return chosen("withdraw");
    }

    private @Nullable CommentSheet chosen(String act) {
        String id = asked.text(act);
        return Stream.concat(Stream.of(getComment()), getComment().answers().stream())
                .filter(each -> each.id().toString().equals(id))
                .filter(each -> each.acts().contains(act))
                .findFirst()
                .orElse(null);
    }

    /** Whether anything is asked to be confirmed, so that nothing else can be clicked meanwhile. */
    public boolean isConfirming() {
        return getShared() != null || getWithdrawn() != null;
    }

    private String here() {
        return "/agreement/comment?id=" + asked.id() + "&comment=" + opening();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public String getVisibility() {
        return visibility;
    }

    public void setVisibility(String visibility) {
        this.visibility = visibility == null ? "" : visibility;
    }
}
