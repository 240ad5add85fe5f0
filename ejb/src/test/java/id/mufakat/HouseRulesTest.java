package id.mufakat;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house keeps its rules, each of them a test of its own. */
class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.mufakat");

    @TestFactory
    Stream<DynamicTest> the_house_keeps() {
        return rules().map(field -> DynamicTest.dynamicTest(
                field.getName().toLowerCase(java.util.Locale.ROOT),
                () -> rule(field).allowEmptyShould(true).check(HOUSE)));
    }

    @Test
    void every_room_is_on_the_ladder_and_every_rung_is_a_room() {
        assertThat(HouseRules.LADDER.rungs())
                .containsOnlyKeys(HOUSE.stream()
                        .map(Ladder::room)
                        .flatMap(Optional::stream)
                        .distinct()
                        .filter(room -> !room.contains("package-info"))
                        .toList());
    }

    /** The thirteenth means a new room. Closets are not counted: nobody outside reads them. */
    @Test
    void no_room_holds_more_than_twelve_files() {
        Map<String, Long> files = HOUSE.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(HouseRules.LADDER.rungs().keySet())
                .allSatisfy(room -> assertThat(files.getOrDefault("id.mufakat." + room, 0L))
                        .as(room)
                        .isBetween(1L, 12L));
    }

    /** The product page draws the same ladder. */
    @Test
    void the_readme_draws_the_same_ladder() {
        assertThat(Ladder.read(Path.of("../README.md"))).isEqualTo(HouseRules.LADDER.rungs());
    }

    @Test
    void no_null_crosses_a_border_unmarked() {
        assertThat(HOUSE.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy((JavaPackage each) -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as(each.getName())
                        .isTrue());
    }

    static Stream<Field> rules() {
        return Arrays.stream(HouseRules.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()));
    }

    static ArchRule rule(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
