package id.mufakat.launcher.doctor;

import id.mufakat.launcher.Progress;

/** Prints each finding as it comes, and counts what is wrong. */
final class Report {

    private final Progress progress;
    private int wrong;

    Report(Progress progress) {
        this.progress = progress;
    }

    void add(Finding finding) {
        String mark =
                switch (finding.level()) {
                    case FINE -> "ok   ";
                    case NOTE -> "note ";
                    case WRONG -> "WRONG";
                };
        progress.say("%s  %-9s %s".formatted(mark, finding.topic(), finding.what()));
        if (!finding.mend().isEmpty()) {
            progress.say("                 -> " + finding.mend());
        }
        wrong += finding.level() == Finding.Level.WRONG ? 1 : 0;
    }

    /** The exit code. */
    int end() {
        progress.say(
                wrong == 0 ? "Nothing is wrong." : wrong + (wrong == 1 ? " thing is wrong." : " things are wrong."));
        return wrong == 0 ? 0 : 1;
    }
}
