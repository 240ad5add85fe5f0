package id.mufakat.reader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "id.mufakat", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule knows_nothing_of_the_house = noClasses()
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "id.mufakat.reader", "java..", "javax.crypto..", "com.fasterxml.jackson..", "org.jspecify..");
}
