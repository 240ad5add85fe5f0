package id.mufakat.launcher;

/** One of the launcher's commands. */
public interface Command {

    /** Does the work and returns the exit code. */
    int run(String[] words);
}
