package id.mufakat.document;

import id.mufakat.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** Somebody filled the same fields otherwise meanwhile; both values are shown, so that the author can decide. */
public final class FieldChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Filled> current;

    /** @param current how the fields read now, at least one, in the order of the form */
    public FieldChanged(List<Filled> current) {
        super(
                current.get(0).field().name(),
                current.stream().map(now -> now.field().name()).collect(Collectors.joining(", "))
                        + " filled otherwise meanwhile",
                new Object[] {new Labels(List.of(current.get(0).field().label())), current.get(0)});
        this.current = List.copyOf(current);
    }

    @Override
    public List<Refusal> faults() {
        return current.size() == 1
                ? List.of(this)
                : current.stream()
                        .<Refusal>map(now -> new FieldChanged(List.of(now)))
                        .toList();
    }
}
