package id.mufakat.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Remembers a process across the death of its starter. A number alone is no proof, since numbers are used again: the
 * process counts as ours only while its command line holds the mark, which names the data folder.
 */
public record PidFile(Path file, String mark) {

    /** Replaces what the file said before. */
    public void write(long pid) {
        try {
            Files.writeString(file, pid + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets the process. */
    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it still runs and is ours. */
    public Optional<ProcessHandle> find() {
        return read().flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive).filter(this::isOurs);
    }

    private boolean isOurs(ProcessHandle process) {
        return CommandLine.of(process.pid()).contains(mark + " ");
    }

    private Optional<Long> read() {
        try {
            String first = Files.readString(file).lines().findFirst().orElse("").trim();
            return Optional.of(Long.valueOf(first));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
