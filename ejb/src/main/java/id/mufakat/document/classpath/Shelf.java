package id.mufakat.document.classpath;

import id.mufakat.NotFound;
import id.mufakat.document.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The files under {@code templates/} of all jars that bring some; {@code templates/index} lists them, one a line. */
final class Shelf {

    private static final String ROOT = "templates/";

    private final ClassLoader loader;

    Shelf(ClassLoader loader) {
        this.loader = loader;
    }

    /** The folders that hold a document type, in alphabetical order. */
    SortedSet<String> folders() {
        SortedSet<String> folders = new TreeSet<>();
        for (String path : index()) {
            if (path.endsWith("/type.json")) {
                folders.add(path.substring(0, path.indexOf('/')));
            }
        }
        return folders;
    }

    /** The files of this name, the house's own before those of other folders. */
    List<String> named(String name) {
        return index().stream()
                .filter(path -> path.endsWith("/" + name))
                .sorted(Comparator.comparing(path -> !path.startsWith("house/")))
                .toList();
    }

    byte[] file(String path) {
        if (!path.matches("[a-z0-9-]+(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+")) {
            throw new NotFound(path);
        }
        try (InputStream in = loader.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new NotFound(path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** Over the names and contents of all files of a folder, so that nothing in it can change unseen. */
    Fingerprint edition(String folder) {
        StringBuilder list = new StringBuilder("mufakat-edition-1\n");
        for (String path : index()) {
            if (path.startsWith(folder + "/")) {
                list.append(Fingerprint.of(file(path))).append(' ');
                list.append(path.substring(folder.length() + 1)).append('\n');
            }
        }
        return Fingerprint.of(list.toString().getBytes(StandardCharsets.UTF_8));
    }

    private SortedSet<String> index() {
        SortedSet<String> paths = new TreeSet<>();
        try {
            for (URL index : Collections.list(loader.getResources(ROOT + "index"))) {
                try (InputStream in = index.openStream()) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .forEach(paths::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the templates", e);
        }
        return paths;
    }
}
