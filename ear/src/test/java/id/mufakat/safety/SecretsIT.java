package id.mufakat.safety;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.launcher.postgres.EmbeddedPostgres;
import id.mufakat.running.House;
import id.mufakat.running.RunningHouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What people type where only stars are shown, right or wrong, and the tokens they are given: in no table of house or
 * engine and in no log (invariant 10). Their personal numbers are in the house's own tables only.
 */
@RunningHouse
class SecretsIT {

    /** The cards of the demonstration show their passwords and passphrases to everybody, on purpose. */
    private static final String CARDS = "demo_card";

    private static final Map<String, String> SECRETS = new LinkedHashMap<>();
    private static final Map<String, String> NUMBERS = new LinkedHashMap<>();

    private static Path data;

    @BeforeAll
    static void use_every_secret_once(House house) {
        data = house.data();
        Town town = Town.of(house);
        Person head = town.newcomer(Side.THIRD);
        town.as(Side.THIRD, Post.ADMINISTRATOR)
                .demand("PUT", "/api/v1/accounts/" + town.accountIdOf(Side.THIRD, head) + "/roles/SIGNATORY", "");
        logInAndLock(town, head);
        sign(town);
        town.secrets().forEach(secret -> keep(SECRETS, secret));
        town.as(Side.OWN, Post.ADMINISTRATOR)
                .all("/api/v1/persons")
                .forEach(person -> keep(NUMBERS, person.path("nip").asText()));
        assertThat(NUMBERS).isNotEmpty();
    }

    @Test
    void no_table_of_house_or_engine_has_a_secret() throws SQLException {
        assertThat(found(SECRETS, "%")).isEmpty();
    }

    @Test
    void no_table_of_the_engine_has_a_personal_number() throws SQLException {
        assertThat(found(NUMBERS, "act!_%")).isEmpty();
    }

    @Test
    void no_log_has_a_secret_or_a_personal_number() throws IOException {
        StringBuilder logs = new StringBuilder();
        try (Stream<Path> files = Files.walk(data.resolve("log"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                logs.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }

        assertThat(logs).contains("WFLYSRV0025");
        assertThat(within(logs.toString(), SECRETS)).isEmpty();
        assertThat(within(logs.toString(), NUMBERS)).isEmpty();
    }

    private static void logInAndLock(Town town, Person head) {
        String guess = fresh("tebakan-");
        String chosen = fresh("kata-sandi-");
        String lock = fresh("kunci-rumah-");
        Raw place = new Raw(town.house(), "127.0.0.81");
        place.post("/api/v1/tokens", Json.of("username", head.username(), "password", guess));
        place.post("/api/v1/tokens", "{\"username\":\"" + head.username() + "\",\"password\":\"" + guess + "\"");
        String token = Person.token(town.house(), head.username(), head.password());
        keep(SECRETS, token);
        Caller caller = town.stranger().bearing(token);
        caller.demand("POST", "/api/v1/me/key", Json.of("passphrase", lock));
        caller.act("PUT", "/api/v1/me/key", Json.of("passphrase", List.of(lock)));
        Browser browser = head.browsing(town.house());
        Document page = browser.page("/account/password");
        browser.submit(page, "change", Map.of("oldPassword", guess, "password", chosen));
        browser.submit(page, "change", Map.of("oldPassword", head.password(), "password", chosen));
    }

    /** Once with the wrong passphrase, then rightly. */
    private static void sign(Town town) {
        Walk walk = new Walk(town);
        String id = walk.printed();
        Side first = walk.first(id);
        String wrong = fresh("bukan kunci saya ");
        String right = town.person(first, Post.SIGNATORY).passphrase();
        String act = walk.signature(id, first);
        Answer answer =
                town.as(first, Post.SIGNATORY).act("POST", Walk.path(id, "/signature"), act.replace(right, wrong));
        assertThat(answer.status()).isBetween(400, 499);
        walk.signed(id);
    }

    private static String fresh(String start) {
        String secret = start + UUID.randomUUID();
        keep(SECRETS, secret);
        return secret;
    }

    /** Under every form it might hide in. */
    private static void keep(Map<String, String> forms, String secret) {
        if (secret.isEmpty()) {
            return;
        }
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        forms.put(secret, secret);
        forms.put(Base64.getEncoder().withoutPadding().encodeToString(bytes), secret + " in Base64");
        forms.put(HexFormat.of().formatHex(bytes), secret + " as bytes");
        forms.put(HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_16BE)), secret + " as characters");
    }

    private static List<String> within(String text, Map<String, String> forms) {
        return forms.entrySet().stream()
                .filter(form -> text.contains(form.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** @param tables a pattern of their names, {@code !} before a character that is meant as it is */
    private static List<String> found(Map<String, String> forms, String tables) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection =
                        EmbeddedPostgres.runningIn(data).orElseThrow().connect();
                Statement statement = connection.createStatement()) {
            List<String> names = tables(statement, tables);
            assertThat(names).contains("act_hi_varinst", "act_ge_bytearray", "act_hi_taskinst");
            for (String table : names) {
                try (ResultSet rows = statement.executeQuery("select t::text from \"" + table + "\" t")) {
                    while (rows.next()) {
                        within(rows.getString(1), forms).forEach(form -> found.add(table + ": " + form));
                    }
                }
            }
        }
        return found;
    }

    private static List<String> tables(Statement statement, String pattern) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = statement.executeQuery("select tablename from pg_tables where schemaname = 'public'"
                + " and tablename <> '" + CARDS + "' and tablename like '" + pattern + "' escape '!'")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }
}
