package id.mufakat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What the server can load at all: nothing that opens an upload, nothing that starts processes. */
class EarContentsIT {

    private static final Path EAR = Path.of(System.getProperty("mufakat.home"), "ear/target/mufakat.ear");
    private static final Pattern ARCHIVE = Pattern.compile(".*\\.(jar|war)");

    /** Parsers of untrusted bytes, and the programs beside the server. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "org/apache/(tika|pdfbox|poi|fontbox)/.*|eu/europa/esig/.*|id/mufakat/(reader|launcher|player|bench)/.*");

    @Test
    void no_parser_of_uploads_travels_in_the_ear() throws IOException {
        List<String> found = new ArrayList<>();
        List<String> archives = new ArrayList<>();
        try (InputStream in = Files.newInputStream(EAR)) {
            look(new ZipInputStream(in), found, archives);
        }

        assertThat(archives).contains("mufakat-ejb.jar", "mufakat-workflows.jar", "mufakat-web.war");
        assertThat(found).isEmpty();
    }

    private static void look(ZipInputStream archive, List<String> found, List<String> archives) throws IOException {
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            String name = entry.getName().replaceFirst("^WEB-INF/classes/", "");
            if (FORBIDDEN.matcher(name).matches()) {
                found.add(name);
            }
            if (ARCHIVE.matcher(name).matches()) {
                archives.add(name);
                look(new ZipInputStream(archive), found, archives);
            }
        }
    }
}
