package id.mufakat.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mufakat.running.House;
import id.mufakat.running.RunningHouse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What one side has not told the other stands in nothing that the other, a stranger, or who reads no texts can ask for:
 * no page, list, count, paper, search, refusal, letter or log (invariant 5). Every address of the permission table is
 * asked about things in which each internal field holds a word of its own.
 */
@RunningHouse
class CanaryIT {

    private static final Map<Integer, String> PAPERS = new ConcurrentHashMap<>();

    private static Town town;
    private static Canaries canaries;
    private static Path logs;
    private static JsonNode filed;
    private static JsonNode draft;
    private static String unit;

    /**
     * Somebody, and what must not reach them.
     *
     * @param side null together with the post for a stranger
     */
    private record Watcher(@Nullable Side side, @Nullable Post post, Map<String, String> hidden) {

        /**
         * Of those on a side who are let in, the first speaks for all, since sides are told apart and not roles; of those
         * who are not, who would have most to gain. At home, whoever reads no texts asks for whatever they may.
         */
        boolean asksFor(Rule rule) {
            Stream<Post> admitted = rule.cells().stream()
                    .filter(cell -> cell.side() == side && !cell.isRefused())
                    .flatMap(cell -> Stream.ofNullable(cell.post()));
            return post == null
                    || post == Post.DRAFTER
                    || (side == Side.OWN ? admitted : admitted.limit(1)).anyMatch(post::equals);
        }

        Caller api() {
            return side == null || post == null ? town.stranger() : town.as(side, post);
        }

        Browser pages() {
            return side == null || post == null
                    ? new Browser(town.house())
                    : town.person(side, post).browsing(town.house());
        }

        @Override
        public String toString() {
            return side == null ? "a stranger" : side.word + " " + post;
        }
    }

    @BeforeAll
    static void release(House house) {
        town = Town.of(house);
        canaries = Canaries.released(town);
        logs = house.data().resolve("log");
        Walk walk = new Walk(town);
        filed = walk.sheet(canaries.filed);
        draft = walk.sheet(canaries.draft);
        unit = walk.unit(canaries.returned).path("line").path("unit").asText();
    }

    @Test
    void everything_that_is_hidden_is_seen_at_home() {
        assertThat(canaries.withMeetings()).hasSizeGreaterThan(25);
        assertThat(canaries.unseen()).isEmpty();
    }

    @Test
    void nobody_else_reads_it_anywhere() {
        Set<String> found = new ConcurrentSkipListSet<>();
        Set<String> answers = new ConcurrentSkipListSet<>();

        watchers().parallelStream().forEach(watcher -> {
            Caller api = watcher.api();
            Browser pages = watcher.pages();
            places(watcher).forEach(place -> {
                Answer answer = place.startsWith("/api/") ? api.get(place) : pages.get(place);
                answers.add(answer.status() + " " + answer.header("Content-Type"));
                leaks(watcher, answer).forEach(field -> found.add(field + " for " + watcher + " at " + place));
            });
        });

        assertThat(found).isEmpty();
        assertThat(answers)
                .noneMatch(answer -> answer.startsWith("5"))
                .anyMatch(answer -> answer.startsWith("200 application/json"))
                .anyMatch(answer -> answer.startsWith("200 application/pdf"))
                .anyMatch(answer -> answer.startsWith("200 application/vnd.openxmlformats"))
                .anyMatch(answer -> answer.startsWith("200 text/html"))
                .anyMatch(answer -> answer.startsWith("404 "));
    }

    /** Or the watch over papers would see nothing. */
    @Test
    void what_is_printed_on_a_paper_or_packed_into_its_file_is_read() {
        byte[] paper = town.as(Side.PARTNER, Post.DRAFTER)
                .get(Walk.path(canaries.filed, "/papers/signed"))
                .body();

        assertThat(words(paper)).contains("Pasal 1", filed.path("root").asText());
        byte[] copy = town.as(Side.PARTNER, Post.DRAFTER)
                .get(Walk.path(canaries.filed, "/versions/1/docx"))
                .body();
        assertThat(unzipped(copy)).contains("Pasal 1", "word/document.xml");
    }

    @Test
    void no_refusal_repeats_it() {
        List<String> found = new ArrayList<>();
        for (Post post : List.of(Post.DRAFTER, Post.REVIEWER)) {
            Watcher partner = new Watcher(Side.PARTNER, post, canaries.all());
            acts().forEach((act, body) -> {
                String[] words = act.split(" ");
                Answer answer = partner.api().act(words[0], words[1], body);
                assertThat(answer.isDone())
                        .as("%s by %s: %s", act, post, answer)
                        .isFalse();
                leaks(partner, answer).forEach(field -> found.add(field + " at " + act));
            });
        }

        assertThat(found).isEmpty();
    }

    /** Whoever searches for it is answered as for a word that nobody ever wrote. */
    @Test
    void no_search_knows_it() {
        Caller partner = town.as(Side.PARTNER, Post.ARCHIVIST);
        Browser pages = town.person(Side.PARTNER, Post.ARCHIVIST).browsing(town.house());
        String nothing = "kenari" + UUID.randomUUID().toString().replace("-", "");
        String answered = partner.get("/api/v1/archive?q=" + nothing).text();
        String shown = results(pages, nothing);

        canaries.texts().forEach((word, field) -> {
            assertThat(partner.get("/api/v1/archive?q=" + word).text())
                    .as(field)
                    .isEqualTo(answered);
            assertThat(results(pages, word).replace(word, nothing)).as(field).isEqualTo(shown);
        });
    }

    @Test
    void no_log_has_it() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(logs)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }

        assertThat(all).contains("WFLYSRV0025");
        assertThat(canaries.texts().keySet()).noneMatch(word -> all.indexOf(word) >= 0);
    }

    private static String results(Browser pages, String word) {
        return pages.page("/archive/search?q=" + word).select("main").text();
    }

    /** The partner's people, whoever else works in this house, strangers; and at home those who read no texts. */
    private static List<Watcher> watchers() {
        List<Watcher> watchers = new ArrayList<>();
        for (Post post : Rule.ELSEWHERE) {
            watchers.add(new Watcher(Side.PARTNER, post, canaries.all()));
        }
        watchers.add(new Watcher(Side.THIRD, Post.DRAFTER, canaries.withMeetings()));
        watchers.add(new Watcher(Side.OWN, Post.ADMINISTRATOR, canaries.texts()));
        watchers.add(new Watcher(null, null, canaries.withMeetings()));
        return watchers;
    }

    /** Every address of the table, with everything that its placeholders might stand for. */
    private static Set<String> places(Watcher watcher) {
        Set<String> places = new TreeSet<>();
        Rule.all().stream()
                .filter(rule -> rule.isReading() && watcher.asksFor(rule))
                .forEach(rule -> places.addAll(filled(rule.path())));
        return places;
    }

    private static List<String> filled(String path) {
        List<String> all = List.of(path);
        for (Map.Entry<String, List<String>> choice : choices(path).entrySet()) {
            String place = "{" + choice.getKey() + "}";
            all = all.stream()
                    .flatMap(each -> each.contains(place)
                            ? choice.getValue().stream().map(value -> each.replace(place, value))
                            : Stream.of(each))
                    .toList();
        }
        return all;
    }

    private static Map<String, List<String>> choices(String path) {
        List<String> ids = new ArrayList<>(canaries.people());
        ids.add(town.agency(Side.OWN));
        if (path.contains("audience")) {
            ids = List.of(canaries.audience);
        } else if (path.contains("/agreement") || path.contains("/signing/")) {
            ids = List.of(canaries.returned, canaries.draft, canaries.filed);
        } else if (path.contains("/archive")) {
            ids = List.of(filed.path("archived").asText());
        }
        return Map.of(
                "id", ids,
                "unit", List.of(unit),
                "comment", canaries.comments(),
                "number", List.of("1", "2", "3", "4", "5"),
                "name", List.of("submitted", "signed", "invitation", "minutes"),
                "code", List.of(filed.path("code").asText(), draft.path("code").asText()),
                "sha256", List.of(filed.path("papers").path("signed").asText()),
                "kind", List.of("MEMORANDUM"),
                "year", List.of(Year.now(ZoneOffset.UTC).toString()));
    }

    /** What the partner might try to do with what they cannot see, or may not touch now. */
    private static Map<String, String> acts() {
        Map<String, String> acts = new TreeMap<>();
        for (String id : List.of(canaries.returned, canaries.draft)) {
            acts.put("PUT " + Walk.path(id, "/text/" + unit), Json.of("based", "x", "text", "y"));
            acts.put("PUT " + Walk.path(id, "/form"), Json.of("based", place("x"), "fields", place("y")));
            acts.put("POST " + Walk.path(id, "/units/" + unit + "/stance"), Json.of("kind", "ACCEPTED", "hash", "0"));
            acts.put("POST " + Walk.path(id, "/acceptance"), Json.of("root", "0"));
            acts.put("POST " + Walk.path(id, "/versions"), Json.of("root", "0"));
            acts.put("POST " + Walk.path(id, "/versions/recall"), "");
            acts.put("POST " + Walk.path(id, "/decisions"), Json.of("outcome", "APPROVED", "root", "0"));
            acts.put("POST " + Walk.path(id, "/cancellation"), Json.of("reason", "Batal"));
        }
        for (String comment : canaries.comments().subList(0, 2)) {
            String path = "POST " + Walk.path(canaries.returned, "/comments/" + comment);
            acts.put(path + "/answers", Json.of("text", "Apa ini", "visibility", "SHARED"));
            acts.put(path + "/sharing", "");
            acts.put(path + "/settlement", "");
            acts.put(path + "/withdrawal", "");
        }
        return acts;
    }

    private static Map<String, String> place(String name) {
        return Map.of("tempat", name);
    }

    private static List<String> leaks(Watcher watcher, Answer answer) {
        String type = answer.header("Content-Type");
        String text = type.contains("pdf")
                ? words(answer.body())
                : type.contains("wordprocessingml") ? unzipped(answer.body()) : answer.text();
        String all = answer.headers().map() + text;
        return watcher.hidden().entrySet().stream()
                .filter(canary -> all.contains(canary.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What is printed on a paper, and whatever is packed into its file; many are handed the same one. */
    private static String words(byte[] pdf) {
        return PAPERS.computeIfAbsent(Arrays.hashCode(pdf), any -> printed(pdf) + unpacked(pdf));
    }

    /** What is in a file for word processors, with its tags and without, since words may change their look half-way. */
    private static String unzipped(byte[] docx) {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                all.append(entry.getName()).append(part).append(part.replaceAll("<[^>]*>", ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    private static String printed(byte[] pdf) {
        try {
            Process reader = new ProcessBuilder("pdftotext", "-", "-").start();
            try (OutputStream in = reader.getOutputStream()) {
                in.write(pdf);
            }
            return new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unpacked(byte[] pdf) {
        String raw = new String(pdf, StandardCharsets.ISO_8859_1);
        StringBuilder all = new StringBuilder(raw);
        for (int at = raw.indexOf("stream\n"); at >= 0; at = raw.indexOf("stream\n", at + 1)) {
            all.append(inflated(pdf, at + "stream\n".length()));
        }
        return all.toString();
    }

    /** Empty for what was not packed. */
    private static String inflated(byte[] pdf, int from) {
        Inflater inflater = new Inflater();
        inflater.setInput(pdf, from, pdf.length - from);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        try {
            for (int read = inflater.inflate(piece); read > 0; read = inflater.inflate(piece)) {
                out.write(piece, 0, read);
            }
        } catch (DataFormatException e) {
            return "";
        } finally {
            inflater.end();
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
