package id.mufakat.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.mufakat.Once;
import id.mufakat.entrance.LogIn;
import id.mufakat.session.FindActor;
import jakarta.ejb.Stateless;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A key that is demanded is kept: whatever a changing request reaches acts once. */
class OnceRuleTest {

    private static final Map<Class<?>, String> EXEMPT = Map.of(
            LogIn.class, "a door: every try is counted and answered for itself; the token it opens for is issued once",
            FindActor.class, "changes nothing: it says who calls");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.mufakat");

    @Test
    void every_use_case_that_a_changing_request_reaches_acts_once_per_key() {
        Set<String> careless = new TreeSet<>();
        useCases()
                .filter(act -> !act.isAnnotatedWith(Once.class))
                .filter(act -> !act.getOwner().isAnnotatedWith(Once.class))
                .filter(act -> EXEMPT.keySet().stream()
                        .noneMatch(exempt -> act.getOwner().isEquivalentTo(exempt)))
                .forEach(act -> careless.add(act.getFullName()));

        assertThat(careless).isEmpty();
    }

    @Test
    void the_rule_sees_the_use_cases_and_every_exemption_is_needed() {
        Set<String> reached = useCases().map(act -> act.getOwner().getName()).collect(Collectors.toSet());

        assertThat(reached).hasSizeGreaterThan(25);
        assertThat(EXEMPT).allSatisfy((exempt, reason) -> {
            assertThat(reached).contains(exempt.getName());
            assertThat(reason).isNotBlank();
        });
    }

    /** Public methods of stateless beans behind everything that is not a GET, through any code of the edge. */
    private static Stream<JavaMethod> useCases() {
        Set<JavaCodeUnit> walked = new HashSet<>();
        HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(resource -> resource.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class) && !method.isAnnotatedWith(GET.class))
                .forEach(method -> walk(method, walked));
        return walked.stream()
                .filter(JavaMethod.class::isInstance)
                .map(JavaMethod.class::cast)
                .filter(method -> method.getOwner().isAnnotatedWith(Stateless.class));
    }

    private static void walk(JavaCodeUnit unit, Set<JavaCodeUnit> walked) {
        if (!walked.add(unit) || !isEdge(unit.getOwner())) {
            return;
        }
        Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
                .flatMap(access -> access.getTarget().resolveMember().stream())
                .filter(JavaCodeUnit.class::isInstance)
                .forEach(member -> walk((JavaCodeUnit) member, walked));
    }

    private static boolean isEdge(JavaClass type) {
        return type.getPackageName().startsWith("id.mufakat.web");
    }
}
