package id.mufakat.launcher.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process was started with, from {@code /proc}, since {@link ProcessHandle.Info} cuts long command lines. */
public final class CommandLine {

    private CommandLine() {}

    /** The words with spaces between them; empty if there is no such process. */
    public static String of(long pid) {
        try {
            byte[] words = Files.readAllBytes(Path.of("/proc", Long.toString(pid), "cmdline"));
            return new String(words, StandardCharsets.UTF_8).replace('\0', ' ');
        } catch (IOException e) {
            return "";
        }
    }
}
