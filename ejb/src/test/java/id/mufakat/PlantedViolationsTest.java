package id.mufakat;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Each rule of the house finds what was planted against it: a rule that finds nothing is no rule. */
@Tag("thorough")
class PlantedViolationsTest {

    private static final JavaClasses WEEDS = new ClassFileImporter().importPackages("id.mufakat.party");

    @TestFactory
    Stream<DynamicTest> finds_what_breaks() {
        return HouseRulesTest.rules()
                .map(field -> DynamicTest.dynamicTest(field.getName().toLowerCase(Locale.ROOT), () -> assertThat(
                                HouseRulesTest.rule(field).evaluate(WEEDS).hasViolation())
                        .isTrue()));
    }
}
