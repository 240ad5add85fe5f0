package id.mufakat.reader.judge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = {
            "id.mufakat.reader.judge",
            "id.mufakat.reader.clause",
            "id.mufakat.reader.statement",
            "id.mufakat.reader.verify"
        },
        importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule knows_nothing_of_the_house = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.camunda..", "org.apache.tika..")
            .orShould()
            .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "of the house",
                    each -> each.getPackageName().startsWith("id.mufakat")
                            && !each.getPackageName().startsWith("id.mufakat.reader")));

    @ArchTest
    static final ArchRule only_the_verifier_starts_a_process_or_asks_a_server = noClasses()
            .that()
            .resideOutsideOfPackage("id.mufakat.reader.verify")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "javax.net..", "java.nio.channels..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(ProcessBuilder.class, Process.class);

    @ArchTest
    static final ArchRule the_verifier_opens_no_file_itself = noClasses()
            .that()
            .resideInAnyPackage("id.mufakat.reader.verify", "id.mufakat.reader.clause", "id.mufakat.reader.statement")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.itextpdf..", "eu.europa..", "org.bouncycastle..", "id.mufakat.reader.judge");
}
