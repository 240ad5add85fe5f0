package id.mufakat.document;

import id.mufakat.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** Some fields of a form do not hold what they must: all of them at once, so that nobody corrects a form in rounds. */
public final class FormIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> faults;

    /** @param faults at least one, in the order of the form, each naming its field */
    public FormIncomplete(List<Refusal> faults) {
        super(
                faults.get(0).field(),
                faults.stream().map(Refusal::getMessage).collect(Collectors.joining("; ")),
                new Object[] {faults.size()});
        this.faults = List.copyOf(faults);
    }

    /** One per field: {@link id.mufakat.Malformed} or {@link id.mufakat.language.IllegibleCharacter}. */
    @Override
    public List<Refusal> faults() {
        return faults;
    }
}
