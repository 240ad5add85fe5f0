package id.mufakat.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A file that a process writes; kept small by putting the old one aside at the start. */
public record LogFile(Path path) {

    private static final long FULL = 10L << 20;

    /** To be called before a process writes: one old file is kept, under the name with {@code .1}. */
    public LogFile rotated() {
        try {
            if (Files.exists(path) && Files.size(path) > FULL) {
                Path old = path.resolveSibling(path.getFileName() + ".1");
                Files.move(path, old, StandardCopyOption.REPLACE_EXISTING);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lines, for an error message; empty if there is nothing to read. */
    public String tail(int lines) {
        try {
            List<String> all = Files.exists(path) ? Files.readAllLines(path) : List.of();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "";
        }
    }
}
