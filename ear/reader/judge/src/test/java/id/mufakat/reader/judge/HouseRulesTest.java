package id.mufakat.reader.judge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "id.mufakat.reader.judge", importOptions = ImportOption.DoNotIncludeTests.class)
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
}
