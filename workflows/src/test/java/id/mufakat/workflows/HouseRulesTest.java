package id.mufakat.workflows;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.mufakat.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What the engine and the steps of the diagrams may see, and who runs a step. */
@AnalyzeClasses(packages = "id.mufakat.workflows", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    private static final String ENGINE = "id.mufakat.workflows.engine..";

    @ArchTest
    static final ArchRule only_the_engine_knows_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..", "org.joda..", "org.flywaydb..", ENGINE);

    @ArchTest
    static final ArchRule the_engine_knows_only_its_ports_and_who_acts = noClasses()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .dependOnClassesThat(resideInAPackage("id.mufakat..")
                    .and(outside("id.mufakat", "id.mufakat.workflow", "id.mufakat.access")));

    @ArchTest
    static final ArchRule no_step_opens_a_closet = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "id.mufakat..jpa..",
                    "id.mufakat..postgres..",
                    "id.mufakat..itext..",
                    "id.mufakat..lucene..",
                    "id.mufakat..socket..",
                    "id.mufakat.web..",
                    "jakarta.persistence..",
                    "com.itextpdf.."));

    @ArchTest
    static final ArchRule processes_do_not_see_one_another =
            slices().matching("id.mufakat.workflows.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule every_bean_is_called_from_a_diagram = classes()
            .that()
            .resideOutsideOfPackage(ENGINE)
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .beAnnotatedWith(Named.class)
            .andShould()
            .bePublic();

    /** Job threads have no caller, and a person's click may not lend its roles to the system's steps. */
    @ArchTest
    static void steps_run_as_the_system(JavaClasses all) {
        for (JavaClass step : all.that(DescribedPredicate.describe("steps", c -> c.isAnnotatedWith(Stateless.class)))) {
            assertThat(step.isAnnotatedWith(PermitAll.class)).as(step.getName()).isTrue();
            assertThat(step.getAnnotationOfType(RunAs.class).value())
                    .as(step.getName())
                    .isEqualTo(Role.SYSTEM);
        }
    }

    @ArchTest
    static final ArchRule what_only_answers_is_a_plain_bean = classes()
            .that()
            .resideOutsideOfPackage(ENGINE)
            .and()
            .areNotAnnotatedWith(Stateless.class)
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .beAnnotatedWith(ApplicationScoped.class);

    private static DescribedPredicate<JavaClass> outside(String... packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages))
                .and(DescribedPredicate.not(resideInAPackage(ENGINE)));
    }
}
