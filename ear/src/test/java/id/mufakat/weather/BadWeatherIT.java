package id.mufakat.weather;

import static id.mufakat.weather.Blow.before;
import static id.mufakat.weather.Blow.reopening;
import static id.mufakat.weather.Blow.unanswered;
import static id.mufakat.weather.Blow.within;
import static id.mufakat.weather.Blow.withoutJudge;
import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.launcher.Ports;
import id.mufakat.weather.LaunchedHouse.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Processes are killed with {@code kill -9} while an agreement walks from its template to the archive. It goes on where
 * it was: nothing that was acknowledged is lost, nothing is half done, nothing is done twice (invariants 7 and 8).
 *
 * <p>Each blow meets one known moment, however fast the machine is: a lock holds the transaction up until the process is
 * dead, or the answer is caught on its way. With {@code -Dmufakat.weather=full} the storm is longer, and every process is
 * killed before every single step.
 */
@Execution(ExecutionMode.CONCURRENT)
class BadWeatherIT {

    private static final String FULL = "full";

    private static final List<Blow> STORM = List.of(
            before("start", Part.EXTRACT),
            // Numbered on both sides, the house freezes and prints by itself.
            within("give-number-2", "vault", Part.SERVER),
            before("read-paper", Part.JUDGE),
            within("sign", "audit_entry", Part.SERVER),
            before("sign-2", Part.JUDGE),
            unanswered("sign-2", Part.DATABASE),
            // Signed by both, the paper is judged and filed by the house itself, as soon as it is open again.
            reopening("sign-2", "archived_document", Part.LAUNCHER),
            before("in-force", Part.EXTRACT));

    private static final List<Blow> LONG_STORM = List.of(
            before("start", Part.EXTRACT),
            before("send", Part.LAUNCHER),
            within("agree", "audit_entry", Part.SERVER),
            within("approve", "act_hi_actinst", Part.DATABASE),
            unanswered("approve-2", Part.SERVER),
            unanswered("give-number", Part.DATABASE),
            within("give-number-2", "vault", Part.SERVER),
            before("read-paper", Part.JUDGE),
            within("sign", "audit_entry", Part.SERVER),
            unanswered("sign-2", Part.DATABASE),
            reopening("sign-2", "agreement", Part.SERVER),
            withoutJudge("sign-2", "archived_document", Part.DATABASE),
            before("in-force", Part.EXTRACT));

    @TempDir
    private Path folder;

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void an_agreement_walks_through_a_storm() throws IOException, InterruptedException, SQLException {
        walk(STORM);
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @EnabledIfSystemProperty(named = "mufakat.weather", matches = FULL)
    void an_agreement_walks_through_a_longer_storm() throws IOException, InterruptedException, SQLException {
        walk(LONG_STORM);
    }

    @ParameterizedTest
    @Execution(ExecutionMode.SAME_THREAD)
    @EnumSource(Part.class)
    @EnabledIfSystemProperty(named = "mufakat.weather", matches = FULL)
    void every_step_survives_the_death_of(Part part) throws IOException, InterruptedException, SQLException {
        walk(List.of(before(Blow.ANY_STEP, part)));
    }

    private void walk(List<Blow> storm) throws IOException, InterruptedException, SQLException {
        Path out = folder.resolve("journey");
        try (LaunchedHouse house = LaunchedHouse.open(folder.resolve("data"), Ports.free());
                LossyLine line = LossyLine.to(house.port());
                Walk walk = Walk.begin(line.url(), out)) {
            Storm weather = new Storm(storm, house, line, walk);
            for (Optional<String> step = walk.next(); step.isPresent(); step = walk.next()) {
                weather.around(step.get());
            }
            assertThat(walk.end()).as(walk.said()).isZero();
            assertThat(weather.left()).as("blows that met no step").isEmpty();
            demand(house, out);
        }
    }

    private static void demand(LaunchedHouse house, Path out) throws SQLException, IOException {
        try (Aftermath aftermath = new Aftermath(house.database())) {
            aftermath.awaitReading();
            aftermath.demandOneOfEach();
            aftermath.demandGaplessRegisters();
            aftermath.demandNothingStuck();
            aftermath.demandWholeHistory();
            aftermath.demandPapers(out);
            aftermath.demandAuditChains();
        }
    }
}
