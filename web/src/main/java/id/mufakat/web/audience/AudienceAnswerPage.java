package id.mufakat.web.audience;

import id.mufakat.hearing.AnswerInvitation;
import id.mufakat.hearing.AnswerInvitation.Answer;
import id.mufakat.hearing.AnswerInvitation.Choice;
import id.mufakat.hearing.AudienceSheet;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Entered;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page of the side that is asked for a date: accept it, propose another, decline. */
@Page
@RequestScoped
public class AudienceAnswerPage {

    @Inject
    Asked asked;

    @Inject
    AudiencePage audience;

    @Inject
    AnswerInvitation answer;

    @Inject
    Steps steps;

    private final Map<String, String> values = new HashMap<>();
    private @Nullable String seen;

    /** @throws id.mufakat.NotFound unless the reader is asked now */
    public AudienceSheet getSheet() {
        return audience.sheetFor("answer");
    }

    public Map<String, String> getValues() {
        return values;
    }

    /** How much had been said when the page was written. */
    public String getSeen() {
        String posted = seen;
        return posted == null ? String.valueOf(getSheet().seen()) : posted;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }

    public void accept() {
        answer(new Answer(shown(), Choice.ACCEPT, null, null, null, null));
    }

    public void move() {
        answer(new Answer(
                shown(),
                Choice.MOVE,
                Entered.day("date", values.get("date")),
                values.get("time"),
                values.get("place"),
                values.get("remark")));
    }

    public void decline() {
        answer(new Answer(shown(), Choice.DECLINE, null, null, null, values.get("words")));
    }

    /** What was posted; the page that comes back because of a refusal shows what is said now. */
    private int shown() {
        String posted = seen;
        seen = null;
        return Entered.count("seen", posted);
    }

    private void answer(Answer given) {
        answer.answer(asked.id(), given);
        steps.succeed("audience.answered." + given.choice()).go("/audience/sheet?id=" + asked.id());
    }
}
