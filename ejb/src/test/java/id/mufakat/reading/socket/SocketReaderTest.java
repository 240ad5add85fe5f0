package id.mufakat.reading.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.reading.Extract;
import id.mufakat.reading.Judgement;
import id.mufakat.reading.Unreadable;
import id.mufakat.reading.socket.ScriptedReader.Act;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SocketReaderTest {

    private static final byte[] FILE = {1, 2, 3};
    private static final String TEXT = """
            {"mediaType": "text/plain", "pages": 2, "truncated": true}""";
    private static final String FINDING =
            """
            {"signatures": [{"field": "Ttd_Pihak_1", "indication": "TOTAL_PASSED", "subIndication": "",
              "level": "PAdES-BASELINE-B", "intact": true, "trusted": true, "signer": "Siti", "claimedTime": null}],
             "openFields": [], "coversWholeFile": true, "revisionsClean": true, "pdfaPart": "3A",
             "clauses": {"embedded": false}, "notes": ["a remark"]}""";

    @Test
    void text_comes_back_with_its_facts() throws Exception {
        try (ScriptedReader reader = new ScriptedReader(TEXT, Act.ANSWER)) {
            assertThat(asking(reader).extract(FILE)).isEqualTo(new Extract("text/plain", "Pasal 1", 2, true));
        }
    }

    @Test
    void a_picture_comes_back_with_the_size_it_had() throws Exception {
        try (ScriptedReader reader = new ScriptedReader("{\"width\": 900, \"height\": 600}", Act.ANSWER)) {
            assertThat(asking(reader).redraw(FILE, 480)).satisfies(picture -> {
                assertThat(picture.width()).isEqualTo(900);
                assertThat(picture.height()).isEqualTo(600);
                assertThat(picture.png()).isNotEmpty();
            });
        }
        try (ScriptedReader reader = new ScriptedReader("{\"width\": 900}", Act.ANSWER)) {
            assertThatThrownBy(() -> asking(reader).redraw(FILE, 480)).hasMessageContaining("damaged");
        }
    }

    @Test
    void a_judgement_comes_back_in_full() throws Exception {
        try (ScriptedReader reader = new ScriptedReader(FINDING, Act.ANSWER)) {
            Judgement judgement = asking(reader).judge(FILE, List.of(FILE), List.of(FILE, FILE));

            assertThat(judgement.signatures()).singleElement().satisfies(signature -> {
                assertThat(signature.passed()).isTrue();
                assertThat(signature.signer()).isEqualTo("Siti");
                assertThat(signature.claimedTime()).isNull();
            });
            assertThat(judgement.notes()).containsExactly("a remark");
        }
    }

    @Test
    void a_refusal_keeps_its_word() throws Exception {
        try (ScriptedReader reader = new ScriptedReader(TEXT, Act.REFUSE)) {
            assertThatThrownBy(() -> asking(reader).extract(FILE))
                    .isInstanceOf(Unreadable.class)
                    .hasMessageContaining("active-content");
        }
    }

    @Test
    void a_reader_that_leaves_before_the_work_is_asked_again() throws Exception {
        try (ScriptedReader reader = new ScriptedReader(TEXT, Act.LEAVE_BEFORE_WORK, Act.ANSWER)) {
            assertThat(asking(reader).extract(FILE).text()).isEqualTo("Pasal 1");
            assertThat(reader.visits()).isEqualTo(2);
        }
    }

    @Test
    void a_file_that_ends_its_reader_is_not_tried_on_the_next() throws Exception {
        try (ScriptedReader reader = new ScriptedReader(TEXT, Act.DIE_AT_WORK)) {
            assertThatThrownBy(() -> asking(reader).extract(FILE))
                    .isInstanceOfSatisfying(Unreadable.class, lost -> assertThat(lost.isInDoubt())
                            .isTrue());
            assertThat(reader.visits()).isEqualTo(1);
        }
    }

    @Test
    void what_cannot_be_understood_is_damage() throws Exception {
        for (Act act : List.of(Act.TALK_NONSENSE, Act.CLAIM_A_HUGE_ANSWER)) {
            try (ScriptedReader reader = new ScriptedReader(TEXT, act)) {
                assertThatThrownBy(() -> asking(reader).extract(FILE)).hasMessageContaining("damaged");
            }
        }
        try (ScriptedReader reader = new ScriptedReader("{\"pages\": \"many\"}", Act.ANSWER)) {
            assertThatThrownBy(() -> asking(reader).extract(FILE)).hasMessageContaining("damaged");
        }
    }

    @Test
    void a_listener_without_the_secret_is_given_no_file() throws Exception {
        try (ScriptedReader thief = new ScriptedReader(TEXT, Act.NOT_KNOW_THE_SECRET, Act.ANSWER)) {
            assertThat(asking(thief).extract(FILE).pages()).isEqualTo(2);
            assertThat(thief.visits()).isEqualTo(2);
        }
    }

    @Test
    void without_readers_the_answer_is_no_reader() {
        SocketReader reader = new SocketReader();
        reader.settle(new ReaderSettings(List.of(), List.of(), new Secret(ScriptedReader.SECRET)));

        assertThatThrownBy(() -> reader.extract(FILE)).hasMessageContaining("no-reader");
        assertThat(reader.isReady()).isFalse();
    }

    @Test
    void ready_means_that_both_kinds_answer() throws Exception {
        try (ScriptedReader reader = new ScriptedReader("{}", Act.ANSWER, Act.ANSWER)) {
            assertThat(asking(reader).isReady()).isTrue();
        }
        try (ScriptedReader reader = new ScriptedReader("{}", Act.ANSWER, Act.LEAVE_BEFORE_WORK)) {
            assertThat(asking(reader).isReady()).isFalse();
        }
    }

    @Test
    void a_file_beyond_the_limit_is_not_even_sent() throws IOException {
        try (ScriptedReader reader = new ScriptedReader(TEXT, Act.ANSWER)) {
            assertThatThrownBy(() -> asking(reader).extract(new byte[(20 << 20) + 1]))
                    .hasMessageContaining("too-big");
        }
    }

    private static SocketReader asking(ScriptedReader scripted) {
        SocketReader reader = new SocketReader();
        List<Integer> ports = List.of(scripted.port());
        reader.settle(new ReaderSettings(ports, ports, new Secret(ScriptedReader.SECRET)));
        return reader;
    }
}
