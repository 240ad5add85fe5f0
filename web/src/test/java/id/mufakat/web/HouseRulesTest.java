package id.mufakat.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.mufakat.web.form.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.Entity;

/** What the pages and the API may see. */
@AnalyzeClasses(packages = "id.mufakat.web", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule no_entity_reaches_a_page =
            noClasses().should().dependOnClassesThat().areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule closets_stay_closed = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "id.mufakat..jpa..",
                    "id.mufakat..postgres..",
                    "id.mufakat..itext..",
                    "id.mufakat..lucene..",
                    "id.mufakat..socket..",
                    "id.mufakat.workflows..",
                    "jakarta.persistence..",
                    "org.camunda..",
                    "com.itextpdf..",
                    "org.apache.lucene..",
                    "org.apache.tika..");

    @ArchTest
    static final ArchRule no_page_completes_a_work_item = noClasses()
            .should()
            .callMethod("id.mufakat.workflow.Inbox", "complete", "java.lang.String", "java.util.Map");

    @ArchTest
    static final ArchRule names_say_what_a_class_is_for = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveSimpleNameEndingWith("DTO")
            .orShould()
            .haveSimpleNameEndingWith("Bean");

    @ArchTest
    static final ArchRule time_is_asked_of_a_clock = noClasses()
            .should()
            .callMethod("java.time.Instant", "now")
            .orShould()
            .callMethod("java.time.LocalDate", "now")
            .orShould()
            .callMethod("java.time.ZonedDateTime", "now")
            .orShould()
            .callMethod("java.lang.System", "currentTimeMillis");

    @ArchTest
    static final ArchRule packages_form_no_circle =
            slices().matching("id.mufakat.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule resources_are_named_so = classes()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .should()
            .haveSimpleNameEndingWith("Resource")
            .allowEmptyShould(true);

    /** The server finds beans by their scope; it does not look into our stereotype. */
    @ArchTest
    static final ArchRule pages_live_for_one_request =
            classes().that().areAnnotatedWith(Page.class).should().beAnnotatedWith(RequestScoped.class);

    @ArchTest
    static final ArchRule pages_are_named_so =
            classes().that().areAnnotatedWith(Page.class).should().haveSimpleNameEndingWith("Page");

    @ArchTest
    static final ArchRule nobody_prints = noClasses().should().accessField("java.lang.System", "out");

    @ArchTest
    static final ArchRule resource_methods_are_public = methods()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.GET")
            .or()
            .areAnnotatedWith("jakarta.ws.rs.POST")
            .should()
            .bePublic()
            .allowEmptyShould(true);
}
