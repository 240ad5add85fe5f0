package id.mufakat.reader.extract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "id.mufakat.reader.extract", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule knows_nothing_of_the_house = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.camunda..", "com.itextpdf..", "eu.europa.esig..")
            .orShould()
            .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "of the house",
                    each -> each.getPackageName().startsWith("id.mufakat")
                            && !each.getPackageName().startsWith("id.mufakat.reader")));

    @ArchTest
    static final ArchRule opens_no_connection = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "javax.net..", "java.nio.channels..");

    @ArchTest
    static final ArchRule only_letters_are_recognised_elsewhere = noClasses()
            .that()
            .doNotHaveSimpleName("Ocr")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ProcessBuilder.class, Process.class, Runtime.class);
}
