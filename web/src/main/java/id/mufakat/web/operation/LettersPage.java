package id.mufakat.web.operation;

import id.mufakat.operation.HinderedLetter;
import id.mufakat.operation.ListHinderedLetters;
import id.mufakat.operation.RetryLetter;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On the page of operations: letters that do not get out, why, and a new attempt. */
@Page
@RequestScoped
public class LettersPage {

    @Inject
    ListHinderedLetters listHindered;

    @Inject
    RetryLetter retryLetter;

    @Inject
    Steps steps;

    private @Nullable List<HinderedLetter> hindered;

    public List<HinderedLetter> getHindered() {
        List<HinderedLetter> known = hindered;
        if (known == null) {
            known = listHindered.list();
            hindered = known;
        }
        return known;
    }

    public void retry(UUID id) {
        retryLetter.retry(id);
        steps.succeed("operations.letter-retried").go("/operations");
    }
}
