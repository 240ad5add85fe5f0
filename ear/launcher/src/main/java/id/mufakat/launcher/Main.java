package id.mufakat.launcher;

import id.mufakat.launcher.doctor.DoctorCommand;
import id.mufakat.launcher.process.Broken;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * {@code run} or {@code doctor}, as the script {@code mufakat} passes them on. The folder of the script is in the system
 * property {@code mufakat.home}.
 */
public final class Main {

    private static final int DID_NOT_HOLD = 1;
    private static final int COULD_NOT_RUN = 2;

    private Main() {}

    /** Exit codes: 0 as asked, 1 it did not hold, 2 it could not run. */
    public static void main(String[] words) {
        System.exit(run(words));
    }

    private static int run(String[] words) {
        try {
            String[] rest = words.length == 0 ? words : Arrays.copyOfRange(words, 1, words.length);
            return command(words.length == 0 ? "" : words[0]).run(rest);
        } catch (CannotRun e) {
            System.err.println("mufakat: " + e.getMessage());
            return COULD_NOT_RUN;
        } catch (Broken e) {
            System.err.println("mufakat: " + e.getMessage());
            return DID_NOT_HOLD;
        }
    }

    private static Command command(String name) {
        Installation installation = new Installation(home());
        return switch (name) {
            case "run" -> new RunCommand(installation);
            case "doctor" -> new DoctorCommand(installation);
            default -> throw new CannotRun("There is no command '" + name + "'; ./mufakat --help lists them.");
        };
    }

    private static Path home() {
        return Path.of(System.getProperty("mufakat.home", "")).toAbsolutePath();
    }
}
