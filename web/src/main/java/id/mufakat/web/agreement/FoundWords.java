package id.mufakat.web.agreement;

import id.mufakat.finding.Finding;
import id.mufakat.proofreading.ReadFindings;
import id.mufakat.web.shell.Language;
import id.mufakat.web.shell.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What is wrong with a text, in the reader's language: the same for the page and for programs. */
@RequestScoped
public class FoundWords {

    @Inject
    ReadFindings findings;

    @Inject
    Language language;

    /**
     * One finding.
     *
     * @param rule a word in kebab case, such as {@code number-differs}: programs decide by it
     * @param severity {@code ERROR} keeps the text from being handed on, {@code WARNING} does not
     * @param unit its id; empty for the text as a whole
     * @param place where that stands, such as {@code Pasal 3 (2)}
     * @param text what is wrong
     * @param next what to do
     */
    public record Found(String rule, String severity, String unit, String place, String text, String next) {}

    /** @throws id.mufakat.NotFound if there is no such text for the reader */
    public List<Found> of(UUID agreement) {
        return of(findings.read(agreement));
    }

    public List<Found> of(List<Finding> found) {
        Words words = Words.in(language.getLocale());
        return found.stream().map(finding -> found(finding, words)).toList();
    }

    private static Found found(Finding finding, Words words) {
        return new Found(
                finding.rule(),
                finding.severity().name(),
                finding.place().unit(),
                words.say(finding.place()),
                words.say(finding),
                words.say("fault-next." + finding.rule()));
    }
}
