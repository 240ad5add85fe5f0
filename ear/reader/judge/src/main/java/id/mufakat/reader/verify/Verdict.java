package id.mufakat.reader.verify;

import java.util.Locale;

/** What a file is, in one word for programs and one sentence for people. */
enum Verdict {
    GENUINE("Genuine: signed by trusted keys and unchanged since."),
    GENUINE_INCOMPLETE("Genuine and unchanged, but signatures are still to come."),
    CHANGED("Changed: this is not what was signed."),
    FOREIGN_INTACT("Not known here as ours; its signatures are intact."),
    FOREIGN_CHANGED("Not known here as ours, and changed after it was signed."),
    UNSIGNED("Not signed."),
    UNVERIFIABLE("Cannot be verified.");

    private final String sentence;

    Verdict(String sentence) {
        this.sentence = sentence;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String sentence() {
        return sentence;
    }
}
