package id.mufakat.document.classpath;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Agreements;
import id.mufakat.agreement.Stage;
import id.mufakat.conclusion.PaperWalk;
import id.mufakat.document.DocumentTypes;
import id.mufakat.dossier.ReadText;
import id.mufakat.drafting.Opening;
import id.mufakat.drafting.PreviewDraft;
import id.mufakat.drafting.SendVersion;
import id.mufakat.drafting.StartAgreement;
import id.mufakat.rendering.PrintedPages;
import id.mufakat.workflow.Inbox;
import id.mufakat.workflow.WorkItem;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kind of document that an agency adds beside ours, by a folder alone: an agreement begins with it and is printed. */
class NewKindIT {

    private static final String NEAREST = "nota-kesepahaman";
    private static final String ADDED = "kesepakatan-bersama";
    private static final List<String> FILES =
            List.of("type.json", "clauses.json", "fields.schema.json", "document.html", "document.css");

    @TempDir
    Path jar;

    private TestDatabase database;
    private TestHouse house;

    @BeforeEach
    void open() throws IOException {
        copyTheNearestFolder();
        database = TestDatabase.fresh();
        URL[] urls = {jar.toUri().toURL()};
        house = PaperWalk.house(database)
                .with(
                        DocumentTypes.class,
                        new ClasspathDocumentTypes(
                                new URLClassLoader(urls, getClass().getClassLoader())));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_agreement_begins_with_a_folder_that_was_added_and_its_paper_is_rendered() {
        PaperWalk walk = new PaperWalk(house);
        Map<String, String> form = Map.of("tempat", "Mangupura", "pemilihan.nama", "Pemilihan Umum Tahun 2029");

        UUID id = house.as(walk.bkpsdm.drafter())
                .get(StartAgreement.class)
                .start(new Opening("JOINT_ACCORD", walk.bawaslu.agency().id(), form));
        String printed = new PrintedPages(house.get(PreviewDraft.class).preview(id))
                .text()
                .replaceAll("\\s+", " ");
        house.get(SendVersion.class).send(id, house.get(ReadText.class).read(id).root(), null);

        assertThat(printed)
                .containsSubsequence("KESEPAKATAN BERSAMA", "BAWASLU KABUPATEN BADUNG", "BKPSDM KABUPATEN BADUNG")
                .doesNotContainIgnoringCase("nota kesepahaman");
        Agreement agreement = house.in(() -> house.get(Agreements.class).get(id));
        assertThat(agreement.stage()).isEqualTo(Stage.DRAFT);
        assertThat(agreement.submission().orElseThrow().particulars().kind()).isEqualTo("Kesepakatan Bersama");
        assertThat(house.get(Inbox.class).under(id.toString()))
                .extracting(WorkItem::step)
                .containsOnly("answerVersion");
    }

    private void copyTheNearestFolder() throws IOException {
        DocumentTypes ours = new ClasspathDocumentTypes();
        StringBuilder index = new StringBuilder();
        for (String file : FILES) {
            String text = new String(ours.file(NEAREST + "/" + file), StandardCharsets.UTF_8)
                    .replace("MEMORANDUM", "JOINT_ACCORD")
                    .replace("NOTA KESEPAHAMAN", "KESEPAKATAN BERSAMA")
                    .replace("Nota Kesepahaman", "Kesepakatan Bersama");
            put("templates/" + ADDED + "/" + file, text);
            index.append(ADDED).append('/').append(file).append('\n');
        }
        put("templates/index", index.toString());
    }

    private void put(String path, String text) throws IOException {
        Path file = jar.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
