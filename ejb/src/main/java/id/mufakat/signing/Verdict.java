package id.mufakat.signing;

import java.util.List;

/** What became of a question: is this signed paper good? */
public sealed interface Verdict {

    /** Every signature passed, every earlier revision is untouched. */
    record Valid() implements Verdict {}

    /** @param reasons for the operator's eyes, in English, without names of persons */
    record Invalid(List<String> reasons) implements Verdict {}

    default boolean isValid() {
        return this instanceof Valid;
    }
}
