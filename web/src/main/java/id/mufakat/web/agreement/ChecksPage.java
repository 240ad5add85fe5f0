package id.mufakat.web.agreement;

import id.mufakat.web.agreement.FoundWords.Found;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of what is wrong with the text that a page shows. */
@Page
@RequestScoped
public class ChecksPage {

    private static final String ERROR = "ERROR";

    @Inject
    Asked asked;

    @Inject
    FoundWords words;

    private @Nullable List<Found> found;

    public List<Found> getErrors() {
        return found().stream()
                .filter(finding -> finding.severity().equals(ERROR))
                .toList();
    }

    public List<Found> getWarnings() {
        return found().stream()
                .filter(finding -> !finding.severity().equals(ERROR))
                .toList();
    }

    private List<Found> found() {
        List<Found> known = found;
        if (known == null) {
            known = words.of(asked.id());
            found = known;
        }
        return known;
    }
}
