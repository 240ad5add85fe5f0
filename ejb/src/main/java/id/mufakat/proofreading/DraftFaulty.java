package id.mufakat.proofreading;

import id.mufakat.Refusal;
import id.mufakat.finding.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** The text says something that is wrong for certain: each of it is told at its unit. */
public final class DraftFaulty extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> faults;

    /** @param errors at least one, in reading order */
    public DraftFaulty(List<Finding> errors) {
        super(
                Fault.fieldOf(errors.get(0)),
                errors.stream()
                        .map(error -> error.rule() + " at " + error.place().unit())
                        .collect(Collectors.joining("; ")),
                new Object[] {errors.size()});
        this.faults = errors.stream().<Refusal>map(Fault::new).toList();
    }

    @Override
    public List<Refusal> faults() {
        return faults;
    }
}
