package id.mufakat.launcher;

import id.mufakat.launcher.server.Advice;
import id.mufakat.launcher.server.ServerOutput;
import id.mufakat.launcher.server.Settings;
import java.time.Duration;
import java.util.Locale;

/** What a person needs to know once the house is open: where it is, who can enter, where the logs are. */
record Welcome(Progress progress, DataFolder data) {

    void show(Settings settings, ServerOutput output, Duration took) {
        if (!output.cast().isEmpty()) {
            new Cast(output.cast()).lines().forEach(progress::say);
            progress.say("");
        }
        output.setup().ifPresent(token -> {
            progress.say("There is no administrator yet. Open this link once, soon; it is not shown again:");
            progress.say("  " + settings.shown() + "/setup?token=" + token);
            progress.say("");
        });
        progress.say("Mufakat is open at " + settings.shown() + "  (" + seconds(took) + ")");
        new Advice(settings).sentences().forEach(progress::say);
        progress.say("Data in " + data.path() + ", logs in " + data.path().resolve("log") + ". Ctrl-C ends it.");
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }
}
