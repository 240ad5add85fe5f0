package id.mufakat.reading.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.reader.ReaderProcess;
import id.mufakat.reader.judge.SignedSample;
import id.mufakat.reading.Judgement;
import id.mufakat.reading.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The house's closet and the real processes understand one another. */
class RealReadersIT {

    /** Each waits two seconds for its answer. */
    private static final int LOOKS = 30;

    private final SocketReader house = new SocketReader();
    private ReaderProcess extractor;
    private ReaderProcess judge;

    @BeforeEach
    void start() throws Exception {
        extractor = new ReaderProcess("extract", "../extract/target/lib/*");
        judge = new ReaderProcess("judge", "target/lib/*");
        house.settle(
                new ReaderSettings(List.of(extractor.port()), List.of(judge.port()), new Secret(ReaderProcess.SECRET)));
    }

    @AfterEach
    void stop() {
        extractor.close();
        judge.close();
    }

    @Test
    void both_kinds_answer_the_house() throws Exception {
        assertThat(becomesReady()).isTrue();
        assertThat(house.extract("Pasal 1".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("Pasal 1");

        SignedSample sample = SignedSample.signedTwice();
        Judgement judgement = house.judge(sample.pdf(), sample.anchors(), sample.lists());

        assertThat(judgement.signatures()).hasSize(2).allMatch(Judgement.SignatureFinding::passed);
        assertThat(judgement.coversWholeFile()).isTrue();
        assertThat(judgement.revisionsClean()).isTrue();
        assertThat(judgement.signatures().get(0).claimedTime()).isNotNull();
    }

    /** Who has just begun is busy with itself, and may answer a ping too late once or twice. */
    private boolean becomesReady() {
        boolean ready = house.isReady();
        for (int look = 1; look < LOOKS && !ready; look++) {
            ready = house.isReady();
        }
        return ready;
    }

    @Test
    void refusals_reach_the_house() {
        assertThatThrownBy(() -> house.extract(new byte[] {'M', 'Z', 0, 0}))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("not-allowed-type");
        assertThatThrownBy(() -> house.judge(new byte[9], List.of(), List.of()))
                .hasMessageContaining("not-allowed-type");
    }

    /** The starter brings a dead reader back on its old port; meanwhile the house waits. */
    @Test
    void a_reader_that_comes_back_is_used_again() throws Exception {
        int port = extractor.port();
        extractor.close();
        extractor.exitCode();
        assertThat(house.isReady()).isFalse();

        extractor = new ReaderProcess("extract", "../extract/target/lib/*", port);

        assertThat(house.extract("Pasal 2".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("Pasal 2");
    }
}
