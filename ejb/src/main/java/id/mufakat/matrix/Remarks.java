package id.mufakat.matrix;

import id.mufakat.comment.Comment;
import id.mufakat.comment.Comments;
import id.mufakat.comment.Conversation;
import id.mufakat.matrix.MatrixSheet.Remark;
import id.mufakat.party.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was said to all sides, unit by unit; what an agency says among its own people is never asked for here. */
@ApplicationScoped
class Remarks {

    /** Under which the remarks about the whole text are found: no unit is called so. */
    static final String WHOLE = "";

    @Inject
    Comments comments;

    @Inject
    Parties parties;

    /** By the ids of units; each conversation stays together. */
    Map<String, List<Remark>> of(UUID agreement) {
        Map<String, List<Remark>> remarks = new HashMap<>();
        for (Conversation conversation : Conversation.of(comments.shared(agreement))) {
            Comment opening = conversation.opening();
            List<Remark> about = remarks.computeIfAbsent(opening.unit().orElse(WHOLE), none -> new ArrayList<>());
            add(about, opening, opening);
            conversation.answers().forEach(answer -> add(about, answer, opening));
        }
        return remarks;
    }

    private void add(List<Remark> about, Comment comment, Comment opening) {
        if (!comment.isWithdrawn()) {
            about.add(new Remark(
                    comment.agency(),
                    parties.agency(comment.agency()).shortName(),
                    parties.person(comment.person()).name(),
                    comment.sharedAt().orElseThrow(),
                    comment.words(),
                    comment != opening,
                    opening.isSettled()));
        }
    }
}
