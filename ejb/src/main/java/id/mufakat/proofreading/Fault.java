package id.mufakat.proofreading;

import id.mufakat.Refusal;
import id.mufakat.finding.Finding;
import java.util.stream.Stream;

/** One thing that is wrong in a text; the bundles say it under {@code fault.<rule>}. */
public final class Fault extends Refusal {

    private static final long serialVersionUID = 1L;

    Fault(Finding finding) {
        super(fieldOf(finding), finding.rule() + " at " + finding.place(), facts(finding));
    }

    /** Where the page of the draft shows the unit; for the text as a whole its list of findings. */
    static String fieldOf(Finding finding) {
        String unit = finding.place().unit();
        return unit.isEmpty() ? "checks" : "u-" + unit;
    }

    private static Object[] facts(Finding finding) {
        return Stream.of(Stream.of(finding.place()), finding.facts().stream(), Stream.of(finding.rule()))
                .flatMap(facts -> facts)
                .toArray();
    }
}
