package id.mufakat.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.util.Version;
import org.junit.jupiter.api.Test;

class IndexVersionTest {

    @Test
    void words_are_cut_as_this_lucene_cuts_them() throws IOException {
        String settings = Files.readString(Path.of("src/main/resources/META-INF/persistence.xml"));

        assertThat(settings)
                .contains("name=\"hibernate.search.backend.lucene_version\" value=\"" + Version.LATEST + "\"");
    }
}
