package id.mufakat.workflows.engine;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;

/** The diagrams of this module, listed by the build, since a server does not let a program list its own archive. */
final class DiagramFiles {

    private static final String LIST = "META-INF/diagrams";

    private DiagramFiles() {}

    /** Deploys what differs from the newest deployment; running processes keep the diagram they began with. */
    static void deployTo(ProcessEngine engine) {
        List<String> paths = paths();
        if (paths.isEmpty()) {
            return;
        }
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .name("mufakat")
                .source("mufakat")
                .enableDuplicateFiltering(true);
        for (String path : paths) {
            deployment.addString(path.substring(path.lastIndexOf('/') + 1), read(path));
        }
        deployment.deploy();
    }

    static List<String> paths() {
        return read(LIST).lines().filter(line -> !line.isBlank()).sorted().toList();
    }

    private static String read(String path) {
        try (InputStream in = DiagramFiles.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException("not in the archive: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
