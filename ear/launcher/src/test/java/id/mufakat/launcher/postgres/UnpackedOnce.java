package id.mufakat.launcher.postgres;

import id.mufakat.launcher.DataFolder;
import id.mufakat.launcher.Folders;
import id.mufakat.launcher.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Unpacking takes seconds: data folders of tests share the programs, which stay among the build's output. */
public final class UnpackedOnce {

    private UnpackedOnce() {}

    /** A data folder that finds the programs unpacked. */
    public static DataFolder data(Path path) {
        String version = Installation.version("postgres");
        Path shared = Folders.create(Path.of("target", "postgres").toAbsolutePath());
        Programs.in(shared, version);
        DataFolder data = DataFolder.locked(path);
        Path link = data.folder("postgres").resolve(version);
        try {
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, shared.resolve(version));
            }
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
