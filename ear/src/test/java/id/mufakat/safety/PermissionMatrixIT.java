package id.mufakat.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mufakat.running.House;
import id.mufakat.running.RunningHouse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who may do what: every endpoint, page and servlet of the deployed archive, asked for by every role of three agencies.
 * The expected answers are the table {@code permissions.txt}; what has no row there fails here.
 */
@RunningHouse
class PermissionMatrixIT {

    private static final Path EAR = Path.of(System.getProperty("mufakat.home"), "ear/target/mufakat.ear");
    private static final List<Rule> RULES = Rule.all();

    private static Knocking knocking;
    private static Surface surface;

    @BeforeAll
    static void settle(House house) {
        knocking = new Knocking(Town.of(house));
        surface = Surface.of(EAR);
    }

    @Test
    void table_has_a_row_for_everything_there_is_and_for_nothing_else() {
        Set<String> there = new TreeSet<>(surface.endpoints());
        there.addAll(surface.views());
        there.addAll(surface.servlets());

        assertThat(subjects()).isEqualTo(there);
    }

    @Test
    void api_hides_no_endpoint_from_its_description() {
        assertThat(described()).isEqualTo(surface.endpoints());
    }

    @TestFactory
    Stream<DynamicTest> everybody_gets_what_the_table_says() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.toString(),
                        () -> assertThat(knocking.at(rule)).as(rule.toString()).isEqualTo(rule.expected())));
    }

    private static Set<String> subjects() {
        return RULES.stream().map(Rule::subject).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> described() {
        Set<String> described = new TreeSet<>();
        JsonNode paths =
                knocking.town().stranger().get("/api/v1/openapi.json").json().path("paths");
        paths.fieldNames()
                .forEachRemaining(path -> paths.path(path).fieldNames().forEachRemaining(method -> {
                    if (paths.path(path).path(method).has("operationId")) {
                        described.add(method.toUpperCase(Locale.ROOT) + " " + path);
                    }
                }));
        return described;
    }
}
