package id.mufakat.initiative;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the drafter says beside the form when an agreement begins.
 *
 * @param bases the regulations that its text shall cite besides those of the template, such as {@code UU 7/2017}
 * @param earlier what was decided about an agreement in force on the same topic; null while nobody asked
 * @param audience the audience it came from, or null
 */
public record Grounds(List<String> bases, @Nullable Earlier earlier, @Nullable UUID audience) {

    public static final Grounds NONE = new Grounds(List.of(), null, null);

    public Grounds {
        bases = List.copyOf(bases);
    }
}
