package id.mufakat.launcher.server;

import id.mufakat.launcher.DataFolder;
import id.mufakat.launcher.Folders;
import id.mufakat.launcher.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The server's own folder within the data folder, so that nothing is written where the programs are and several
 * installations can run from one build. Settings and the application are copied anew at each start; only what the
 * server keeps across starts, such as timers, stays.
 */
final class BaseFolder {

    private static final List<String> SETTINGS = List.of(
            "mufakat.xml",
            "logging.properties",
            "application-users.properties",
            "application-roles.properties",
            "mgmt-users.properties",
            "mgmt-groups.properties");

    private static final String APPLICATION = "mufakat.ear";
    private static final int FAILURE_LINES = 6;

    private final Path path;

    private BaseFolder(Path path) {
        this.path = path;
    }

    static BaseFolder fresh(DataFolder data, Installation installation) {
        Path path = data.folder("server");
        Path settings = Folders.empty(path.resolve("configuration"));
        Folders.copy(installation.server().resolve("standalone/configuration"), settings, SETTINGS);
        Folders.empty(path.resolve("tmp"));
        Folders.delete(path.resolve("data/content"));
        deploy(installation.application(), Folders.empty(path.resolve("deployments")));
        return new BaseFolder(path);
    }

    /** As a folder: the server would hash, copy and unpack an archive first, which takes it seconds. */
    private static void deploy(Path application, Path deployments) {
        Folders.copy(application, deployments.resolve(APPLICATION));
        try {
            Files.createFile(deployments.resolve(APPLICATION + ".dodeploy"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    Path settings() {
        return path.resolve("configuration");
    }

    Path temporary() {
        return path.resolve("tmp");
    }

    /** Why the server could not start the application, which it writes into a file; empty while it is not known to fail. */
    Optional<String> failure() {
        Path file = path.resolve("deployments").resolve(APPLICATION + ".failed");
        try {
            return Files.exists(file) ? Optional.of(shortened(Files.readString(file))) : Optional.empty();
        } catch (IOException e) {
            return Optional.of(file.toString());
        }
    }

    private static String shortened(String reason) {
        return reason.lines().limit(FAILURE_LINES).collect(Collectors.joining("\n"));
    }
}
