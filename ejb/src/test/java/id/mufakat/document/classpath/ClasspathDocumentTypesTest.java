package id.mufakat.document.classpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentType.Fate;
import id.mufakat.document.DocumentType.Security;
import id.mufakat.document.DocumentType.SlotRule;
import id.mufakat.document.DocumentType.Trigger;
import id.mufakat.document.DocumentType.Urgency;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Field;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Forms;
import id.mufakat.party.Agency;
import id.mufakat.text.Tree;
import id.mufakat.wording.Typesetter;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClasspathDocumentTypesTest {

    private final Path jar;
    private final DocumentTypes types = new ClasspathDocumentTypes();

    ClasspathDocumentTypesTest(@TempDir Path jar) {
        this.jar = jar;
    }

    @Test
    void knows_the_memorandum() {
        DocumentType type = types.get("MEMORANDUM");

        assertThat(type.folder()).isEqualTo("nota-kesepahaman");
        assertThat(type.title())
                .containsEntry("id", "Nota Kesepahaman")
                .containsEntry("en", "Memorandum of Understanding");
        assertThat(type.group()).isEqualTo("SPECIAL");
        assertThat(type.process()).isEqualTo("agreement");
        assertThat(type.slots())
                .containsExactly(
                        new SlotRule("first", 1, 2, "duties-first"), new SlotRule("second", 2, 1, "duties-second"));
        assertThat(type.takes(List.of(Agency.Type.BAWASLU_KAB, Agency.Type.BKPSDM)))
                .isTrue();
        assertThat(type.takes(List.of(Agency.Type.BKPSDM, Agency.Type.BAWASLU_KAB)))
                .isFalse();
        assertThat(type.joins(Agency.Type.BKPSDM, Agency.Type.BAWASLU_KAB)).isTrue();
        assertThat(type.joins(Agency.Type.BKPSDM, Agency.Type.BKD)).isFalse();
        assertThat(type.term()).isEqualTo("jangkaWaktu.angka");
        assertThat(type.archive().classification()).isEqualTo("HK.02");
        assertThat(type.archive().retention()).isEqualTo("AGREEMENT_ORIGINAL");
    }

    @Test
    void duties_named_by_a_type_are_units_of_its_text() {
        for (DocumentType type : types.all()) {
            Tree text = Tree.of(type.code(), type.edition().hex(), text(types, type.folder() + "/clauses.json"));

            assertThat(type.slots())
                    .filteredOn(slot -> !slot.duties().isEmpty())
                    .allSatisfy(slot -> assertThat(text.find(slot.duties()))
                            .as(slot.duties())
                            .isPresent());
        }
    }

    @Test
    void reads_fields_with_all_they_say() {
        Field term = field("MEMORANDUM", "jangkaWaktu.angka");
        Field mode = field("MEMORANDUM", "cara");

        assertThat(term.kind()).isEqualTo(Field.Kind.NUMBER);
        assertThat(term.preset()).isEqualTo("3");
        assertThat(term.minimum()).isEqualTo(1);
        assertThat(term.maximum()).isEqualTo(10);
        assertThat(mode.choices()).containsExactly("TTE", "BASAH");
        assertThat(mode.choiceLabels().get("BASAH")).containsKeys("id", "en");
        assertThat(mode.closed()).containsExactly("BASAH");
        assertThat(field("MEMORANDUM", "tentang").preset()).startsWith("Pencegahan pelanggaran");
        assertThat(field("MEMORANDUM", "pemilihan.nama").hint()).containsKeys("id", "en");
        assertThat(field("MINUTES", "pembukaan").kind()).isEqualTo(Field.Kind.LONG_TEXT);
        assertThat(field("MINUTES", "tanggal").kind()).isEqualTo(Field.Kind.DATE);
    }

    @Test
    void adding_a_folder_is_all_it_takes() throws IOException {
        put("templates/index", "surat-kuasa/type.json\nsurat-kuasa/clauses.json\nsurat-kuasa/fields.schema.json\n");
        put(
                "templates/surat-kuasa/type.json",
                """
                {"code": "POWER_OF_ATTORNEY", "title": {"id": "Surat Kuasa", "en": "Power of Attorney"},
                 "group": "SPECIAL", "process": "none", "parties": [[]], "slots": [{"id": "giver", "party": 1, "order": 1}],
                 "archive": {"class": "HK.02", "retention": "AGREEMENT_ORIGINAL"}}""");
        put(
                "templates/surat-kuasa/clauses.json",
                """
                {"language": "id-ID", "units": [{"id": "title", "kind": "TITLE", "text": "SURAT KUASA"},
                 {"id": "giver", "kind": "PARTY", "heading": "{{pemberi}}", "text": "memberi kuasa selama {{hari}} ({{hari|terbilang}}) hari."}]}""");
        put(
                "templates/surat-kuasa/fields.schema.json",
                """
                {"required": ["pemberi"], "properties": {
                 "pemberi": {"type": "string", "x-label": {"id": "Pemberi kuasa", "en": "Giver"}},
                 "hari": {"type": "integer", "default": 14, "x-label": {"id": "Hari", "en": "Days"}}}}""");
        DocumentTypes more = new ClasspathDocumentTypes(withJar());

        DocumentType type = more.get("POWER_OF_ATTORNEY");
        Map<String, String> filled = new Forms().complete(type, Map.of("pemberi", "Bupati Contoh"));
        Tree tree = Tree.of(type.code(), type.edition().hex(), text(more, "surat-kuasa/clauses.json"));

        assertThat(more.all()).extracting(DocumentType::code).contains("POWER_OF_ATTORNEY", "MEMORANDUM", "MINUTES");
        assertThat(new Typesetter().set(tree, filled).plain())
                .isEqualTo("SURAT KUASA\n1. Bupati Contoh: memberi kuasa selama 14 (empat belas) hari.\n");
    }

    @Test
    void an_edition_covers_every_file_of_the_folder_and_nothing_else() throws IOException {
        put("templates/index", "surat/type.json\nsurat/fields.schema.json\nsurat/note.txt\nother/note.txt\n");
        put(
                "templates/surat/type.json",
                """
                {"code": "LETTER", "title": {}, "group": "SPECIAL", "process": "none", "parties": [], "slots": [],
                 "archive": {"class": "HK.02", "retention": "AGREEMENT_ORIGINAL"}}""");
        put("templates/surat/fields.schema.json", "{\"properties\": {}}");
        put("templates/surat/note.txt", "satu");
        put("templates/other/note.txt", "satu");

        Fingerprint first = edition("LETTER");
        put("templates/other/note.txt", "dua");
        Fingerprint same = edition("LETTER");
        put("templates/surat/note.txt", "dua");
        Fingerprint changed = edition("LETTER");

        assertThat(same).isEqualTo(first);
        assertThat(changed).isNotEqualTo(first);
        assertThat(types.get("MEMORANDUM").edition())
                .isEqualTo(new ClasspathDocumentTypes().get("MEMORANDUM").edition());
    }

    @Test
    void a_broken_folder_is_named() throws IOException {
        put("templates/index", "rusak/type.json\n");
        put("templates/rusak/type.json", "{\"code\": \"BROKEN\"}");

        assertThatThrownBy(() -> new ClasspathDocumentTypes(withJar()).all()).hasMessageContaining("templates/rusak");
    }

    @Test
    void a_term_must_be_one_of_the_number_fields() throws IOException {
        put("templates/index", "rusak/type.json\nrusak/fields.schema.json\n");
        put(
                "templates/rusak/type.json",
                """
                {"code": "BROKEN", "title": {}, "group": "SPECIAL", "process": "none", "parties": [], "slots": [], "term": "lama",
                 "archive": {"class": "HK.02", "retention": "AGREEMENT_ORIGINAL"}}""");
        put("templates/rusak/fields.schema.json", "{\"properties\": {}}");

        assertThat(types.get("MINUTES").term()).isNull();
        assertThatThrownBy(() -> new ClasspathDocumentTypes(withJar()).all()).hasMessageContaining("the term lama");
    }

    /** What the house would not do is refused when the types are read, not when somebody signs. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'parties': [['LEMBAGA']], 'slots': []                                                 | LEMBAGA",
                "'parties': [[]], 'slots': [{'id': 'first', 'party': 2, 'order': 1}]                   | no party 2",
                "'parties': [[]], 'slots': [{'id': 'first', 'party': 1, 'order': 1, 'office': 'unit'}] | office",
                "'parties': [], 'slots': [], 'security': 'HUSH'                                         | HUSH",
                "'parties': [], 'slots': [], 'numbers': 'one per party'                                | numbers",
                "'slots': []                                                                           | not a document type"
            })
    void what_the_house_does_not_do_is_refused(String members, String reason) throws IOException {
        put("templates/index", "rusak/type.json\nrusak/fields.schema.json\n");
        put(
                "templates/rusak/type.json",
                """
                {"code": "BROKEN", "title": {}, "group": "SPECIAL", "process": "none", %s,
                 "archive": {"class": "HK.02", "retention": "AGREEMENT_ORIGINAL"}}"""
                        .formatted(members.replace('\'', '"')));
        put("templates/rusak/fields.schema.json", "{\"properties\": {}}");

        assertThatThrownBy(() -> new ClasspathDocumentTypes(withJar()).all())
                .hasMessageContaining("templates/rusak")
                .hasMessageContaining(reason);
    }

    @Test
    void every_type_with_a_process_asks_for_security_class_and_urgency() throws IOException {
        assertThat(field("MEMORANDUM", "keamanan").preset()).isEqualTo("ORDINARY");
        assertThat(field("MEMORANDUM", "keamanan").choices()).containsExactlyElementsOf(names(Security.values()));
        assertThat(field("MEMORANDUM", "sifat").choices()).containsExactlyElementsOf(names(Urgency.values()));
        assertThat(types.get("MINUTES").fields()).extracting(Field::name).doesNotContain(Security.FIELD, Urgency.FIELD);

        put("templates/index", "laporan/type.json\nlaporan/fields.schema.json\n");
        put(
                "templates/laporan/type.json",
                """
                {"code": "REPORT", "title": {}, "group": "SPECIAL", "process": "agreement", "parties": [], "slots": [],
                 "security": "SECRET", "archive": {"class": "PM.00", "retention": "VIOLATION_REPORT"}}""");
        put("templates/laporan/fields.schema.json", "{\"properties\": {}}");
        DocumentType report = new ClasspathDocumentTypes(withJar()).get("REPORT");

        assertThat(new Forms().complete(report, Map.of()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(Security.FIELD, "SECRET", Urgency.FIELD, "ORDINARY"));
    }

    @Test
    void every_row_of_the_retention_schedule_says_when_it_begins_and_how_it_ends() {
        assertThat(types.retentions()).hasSize(8).allSatisfy((code, row) -> {
            assertThat(row.series()).as(code).containsOnlyKeys("id", "en");
            assertThat(row.active()).as(code).isPositive();
            assertThat(row.inactive()).as(code).isPositive();
        });
        assertThat(types.retentions().get("AGREEMENT_ORIGINAL")).satisfies(row -> {
            assertThat(row.after()).isEqualTo(Trigger.AGREEMENT_ENDED);
            assertThat(row.active()).isEqualTo(2);
            assertThat(row.inactive()).isEqualTo(3);
            assertThat(row.fate()).isEqualTo(Fate.PERMANENT);
        });
        assertThat(types.retentions().get("DISSEMINATION"))
                .satisfies(row -> assertThat(row.after()).isNull());
    }

    @Test
    void every_archive_class_has_its_title_and_says_where_it_comes_from() {
        assertThat(types.classifications())
                .containsKeys("HK.02", "HM.02", "PM.00", "PM.01", "100.3.7", "800.1")
                .allSatisfy((code, row) -> {
                    assertThat(row.title()).as(code).containsOnlyKeys("id", "en");
                    assertThat(row.source()).as(code).contains("/20");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "HK.99, AGREEMENT_ORIGINAL, house/classification.json does not say what HK.99 is",
        "HK.02, FOR_A_WHILE, house/retention.json does not say what FOR_A_WHILE is"
    })
    void a_type_is_kept_by_rules_that_are_put_into_words(String code, String retention, String reason)
            throws IOException {
        put("templates/index", "rusak/type.json\nrusak/fields.schema.json\n");
        put(
                "templates/rusak/type.json",
                """
                {"code": "BROKEN", "title": {}, "group": "SPECIAL", "process": "none", "parties": [], "slots": [],
                 "archive": {"class": "%s", "retention": "%s"}}"""
                        .formatted(code, retention));
        put("templates/rusak/fields.schema.json", "{\"properties\": {}}");

        assertThatThrownBy(() -> new ClasspathDocumentTypes(withJar()).all())
                .hasMessageContaining("templates/rusak")
                .hasMessageContaining(reason);
    }

    @Test
    void two_folders_may_not_share_a_code() throws IOException {
        put("templates/index", "salinan/type.json\nsalinan/fields.schema.json\n");
        put("templates/salinan/type.json", text(types, "nota-kesepahaman/type.json"));
        put("templates/salinan/fields.schema.json", text(types, "nota-kesepahaman/fields.schema.json"));

        assertThatThrownBy(() -> new ClasspathDocumentTypes(withJar()).all()).hasMessageContaining("MEMORANDUM");
    }

    @Test
    void only_files_of_the_shelf_can_be_had() {
        assertThat(types.file("house/facts.json")).isNotEmpty();
        assertThat(types.factLabels().get("pihakKesatu.alamat")).containsEntry("id", "Alamat Pihak Kesatu");
        assertThatThrownBy(() -> types.get("MEMO")).isInstanceOf(NotFound.class);
        for (String path : new String[] {
            "../id/mufakat/Refusal.class", "house/../index", "index", "/etc/passwd", "house/", "", "house/none"
        }) {
            assertThatThrownBy(() -> types.file(path)).as(path).isInstanceOf(NotFound.class);
        }
    }

    private Fingerprint edition(String code) throws MalformedURLException {
        return new ClasspathDocumentTypes(withJar()).get(code).edition();
    }

    private Field field(String code, String name) {
        return types.get(code).fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ClassLoader withJar() throws MalformedURLException {
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader());
    }

    private void put(String path, String text) throws IOException {
        Path file = jar.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    private static String text(DocumentTypes types, String path) {
        return new String(types.file(path), StandardCharsets.UTF_8);
    }
}
