package id.mufakat.launcher.doctor;

import id.mufakat.launcher.Arguments;
import id.mufakat.launcher.CannotRun;
import id.mufakat.launcher.Command;
import id.mufakat.launcher.Installation;
import id.mufakat.launcher.Progress;
import java.nio.file.Path;
import java.util.Set;

/** Looks at everything that can be wrong and says how to mend it; 0 when nothing is. */
public final class DoctorCommand implements Command {

    private static final String HELP =
            """
            ./mufakat doctor [--port 8080] [--data DIR] [--bind ADDRESS]

            Says what is wrong with this installation and how to mend it. Changes nothing. Looks at the JDK and Maven,
            what is built, fonts, memory, the port, the data folder, the clock, the list of holidays, the database (the
            one named by MUFAKAT_DB_URL, or the one in the data folder, which is started for a moment if it does not run),
            the public address and the mail server.

            Exit codes: 0 nothing is wrong, 1 something is, 2 could not look.
            """;

    private static final String DEFAULT_PORT = "8080";

    private final Installation installation;

    public DoctorCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public int run(String[] words) {
        Arguments arguments = Arguments.parse(words, Set.of("--port", "--data", "--bind"), Set.of());
        if (arguments.asksForHelp()) {
            System.out.print(HELP);
            return 0;
        }
        Path data = Path.of(arguments
                .find("--data")
                .orElse(installation.home().resolve("data").toString()));
        int port = port(arguments.find("--port").orElse(DEFAULT_PORT));
        String bind = arguments.find("--bind").orElse("127.0.0.1");
        Report report = new Report(Progress.onConsole());
        new Visit(installation, data.toAbsolutePath(), bind, port).checks().forEach(check -> check.findings()
                .forEach(report::add));
        return report.end();
    }

    private static int port(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new CannotRun("--port must be a number, not '" + text + "'.", e);
        }
    }
}
