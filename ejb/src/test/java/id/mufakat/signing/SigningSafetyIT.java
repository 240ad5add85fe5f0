package id.mufakat.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Refusal;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.certificate.PassphraseWrong;
import id.mufakat.document.Fingerprint;
import id.mufakat.signature.Inspector;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SigningSafetyIT {

    private static final int CLICKS = 50;

    private static TestDatabase database;
    private static TestHouse house;
    private static OpenDesk desk;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        desk = new OpenDesk();
        house = SampleRound.house(database, desk);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void fifty_clicks_at_once_make_one_signature() throws Exception {
        SampleRound walk = new SampleRound(house);
        Fingerprint shown = walk.round().current();
        SignDocument sign = house.as(walk.head.actor()).get(SignDocument.class);

        List<String> answers = atOnce(() ->
                sign.sign(walk.round().subject(), walk.id, walk.second, shown, SampleRound.PASSPHRASE.toCharArray()));

        assertThat(answers).filteredOn(answer -> answer.length() == 64).hasSize(1);
        assertThat(answers).filteredOn("SlotClosed"::equals).hasSize(CLICKS - 1);
        assertThat(walk.slot("second").after()).hasValue(walk.round().current());
        assertThat(house.get(Inspector.class).read(walk.paper()).signedFields()).containsExactly("second");
    }

    @Test
    void guesses_at_once_are_counted_one_by_one() throws Exception {
        SampleRound walk = new SampleRound(house);
        Fingerprint shown = walk.round().current();
        SignDocument sign = house.as(walk.head.actor()).get(SignDocument.class);

        List<String> answers = atOnce(() ->
                sign.sign(walk.round().subject(), walk.id, walk.second, shown, "kuda laut biru enam!".toCharArray()));

        assertThat(answers).containsOnly("PassphraseWrong");
        String key = " from holder_key where person = '" + walk.head.actor().person() + "'";
        assertThat(database.ask("select wrong_tries" + key)).isEqualTo("5");
        assertThat(database.ask("select rests_until > '2026-05-08T02:00:00Z'" + key))
                .isEqualTo("t");
        assertThatThrownBy(walk::headSigns).isInstanceOf(PassphraseWrong.class);
    }

    @Test
    void the_passphrase_is_in_no_row_of_any_table() throws Exception {
        SampleRound walk = new SampleRound(house);
        walk.headSigns();
        assertThatThrownBy(() -> walk.sign(walk.chair, walk.first, "kuda laut biru enam!"))
                .isInstanceOf(PassphraseWrong.class);

        String rows = everyRow();

        for (String secret : List.of(SampleRound.PASSPHRASE, "kuda laut biru enam!")) {
            byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
            assertThat(rows.contains(secret)).isFalse();
            assertThat(rows.contains(Base64.getEncoder().encodeToString(bytes))).isFalse();
            assertThat(rows.contains(HexFormat.of().formatHex(bytes))).isFalse();
            assertThat(rows.contains(HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_16BE))))
                    .isFalse();
        }
        assertThat(rows).contains(walk.head.actor().person().toString());
    }

    /** As text, bytes in hexadecimal. */
    private static String everyRow() throws SQLException {
        StringBuilder rows = new StringBuilder();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found =
                    statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet found = statement.executeQuery("select t::text from \"" + table + "\" t")) {
                    while (found.next()) {
                        rows.append(found.getString(1)).append('\n');
                    }
                }
            }
        }
        return rows.toString();
    }

    private static List<String> atOnce(Callable<String> click) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(CLICKS);
        try {
            List<String> answers = new ArrayList<>();
            for (Future<String> future : threads.invokeAll(
                    IntStream.range(0, CLICKS).mapToObj(i -> click).toList())) {
                answers.add(answer(future));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String answer(Future<String> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                return refusal.getClass().getSimpleName();
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
