package id.mufakat.launcher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.DriverManager;

/** The starter is a program, not a room: it knows how to reach processes and nothing of what they mean. */
@AnalyzeClasses(packages = "id.mufakat", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule it_knows_nothing_of_the_house = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "id.mufakat.launcher..",
                    "org.jspecify..",
                    "org.apache.commons.compress..",
                    "org.tukaani.xz..",
                    "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule processes_know_nobody = noClasses()
            .that()
            .resideInAPackage("..process..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..postgres..", "..reader..", "..server..", "..doctor..");

    @ArchTest
    static final ArchRule archives_are_opened_in_one_place = noClasses()
            .that()
            .doNotHaveSimpleName("Programs")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.commons.compress..", "org.tukaani.xz..");

    @ArchTest
    static final ArchRule connections_are_made_in_one_place = noClasses()
            .that()
            .doNotHaveSimpleName("Access")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(DriverManager.class);

    @ArchTest
    static final ArchRule neighbours_are_blind_to_each_other = slices().matching(
                    "id.mufakat.launcher.(postgres|reader|server)..")
            .should()
            .beFreeOfCycles();
}
