package id.mufakat.signing;

import java.util.List;

/** What became of a question: is this signed paper good? */
public sealed interface Verdict {

    /**
     * Every signature is good, every earlier revision is untouched.
     *
     * @param onRecord fields whose certificate was replaced or expired after they were signed: the judge lacked a proof
     *     of when that was, and our own record gave it
     */
    record Valid(List<String> onRecord) implements Verdict {}

    /** @param reasons for the operator's eyes, in English, without names of persons */
    record Invalid(List<String> reasons) implements Verdict {}

    default boolean isValid() {
        return this instanceof Valid;
    }
}
