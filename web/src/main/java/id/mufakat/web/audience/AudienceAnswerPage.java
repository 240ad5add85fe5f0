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

    /** @throws id.mufakat.NotFound unless the reader is asked now */
    public AudienceSheet getSheet() {
        return audience.sheetFor("answer");
    }

    public Map<String, String> getValues() {
        return values;
    }

    public void accept() {
        answer(new Answer(Choice.ACCEPT, null, null, null, null));
    }

    public void move() {
        answer(new Answer(
                Choice.MOVE,
                Entered.day("date", values.get("date")),
                values.get("time"),
                values.get("place"),
                values.get("remark")));
    }

    public void decline() {
        answer(new Answer(Choice.DECLINE, null, null, null, values.get("words")));
    }

    private void answer(Answer given) {
        answer.answer(asked.id(), given);
        steps.succeed("audience.answered." + given.choice()).go("/audience/sheet?id=" + asked.id());
    }
}
