package id.mufakat;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.function.Predicate;

/** What every room keeps to; {@link HouseRulesTest} checks the house, {@link PlantedViolationsTest} the rules. */
final class HouseRules {

    /** A technology's package inside a room: {@code id.mufakat.party.jpa}. */
    private static final DescribedPredicate<JavaClass> CLOSET =
            such("stand in a closet", type -> type.getPackageName().split("\\.").length > 3);

    static final Ladder LADDER = new Ladder();

    static final ArchRule ROOMS_SEE_DOWNWARD = classes().should(LADDER);

    static final ArchRule CLOSETS_ARE_SHUT =
            classes().that(CLOSET).should(have("no caller from elsewhere", HouseRules::isCalledFromHomeOnly));

    static final ArchRule NAMES_SPEAK_THE_AGENCIES_LANGUAGE = noClasses()
            .should()
            .haveNameMatching(".*\\.(Abstract|Base)[A-Z]\\w*")
            .orShould()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Service|DTO|VO|Bean)")
            .orShould()
            .resideInAnyPackage(
                    "..impl..", "..service..", "..util..", "..dto..", "..common..", "..shared..", "..misc..");

    static final ArchRule ITEXT_STAYS_IN_ITS_CLOSETS = locked("..itext..", "com.itextpdf..");

    static final ArchRule DATABASE_STAYS_IN_ITS_CLOSETS = noClasses()
            .that()
            .resideOutsideOfPackages("..jpa..", "..postgres..", "..lucene..")
            .should()
            .dependOnClassesThat(such(
                    "reach the database",
                    type -> type.getName().matches("jakarta\\.persistence\\.(EntityManager|(Typed)?Query|Tuple).*")
                            || type.getName().startsWith("jakarta.persistence.criteria.")));

    static final ArchRule JDBC_STAYS_IN_ITS_CLOSETS = noClasses()
            .that()
            .resideOutsideOfPackages("..postgres..", "..flyway..")
            .should()
            .dependOnClassesThat(resideInAPackage("java.sql..").or(resideInAPackage("javax.sql..")));

    static final ArchRule LUCENE_STAYS_IN_ITS_CLOSET =
            locked("id.mufakat.search.lucene..", "org.apache.lucene..", "org.hibernate.search..");

    static final ArchRule MAIL_STAYS_IN_ITS_CLOSET = locked("id.mufakat.mail.smtp..", "jakarta.mail..");

    static final ArchRule FOREIGN_LIBRARIES_STAY_OUT = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.camunda..",
                    "org.apache.tika..",
                    "org.apache.pdfbox..",
                    "eu.europa.esig..",
                    "jakarta.ws.rs..",
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "org.primefaces..");

    static final ArchRule NO_PROCESS_IS_STARTED =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName(ProcessBuilder.class.getName());

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = classes()
            .that()
            .resideOutsideOfPackage("id.mufakat.calendar..")
            .should(have("no glance at the machine's time", HouseRules::looksAtNoWatch));

    static final ArchRule NOUNS_MAKE_NO_IDS = classes()
            .that(such("are entities or records", type -> type.isAnnotatedWith(Entity.class) || type.isRecord()))
            .should(have("no random ids", HouseRules::rollsNoDice));

    static final ArchRule BEANS_SAY_WHO_MAY = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Singleton.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(RunAs.class);

    static final ArchRule USE_CASES_DO_ONE_THING = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .should(have("one public method", type -> publicMethods(type) == 1));

    /** The two that begin and submit are where a text, its paper and a process meet; no third is welcome. */
    static final ArchRule USE_CASES_NEED_LITTLE = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .and()
            .doNotHaveSimpleName("StartAgreement")
            .and()
            .doNotHaveSimpleName("SendVersion")
            .should(have("at most five injected fields", type -> injected(type) <= 5));

    static final ArchRule NOTHING_IS_SET =
            noMethods().that().arePublic().should().haveNameMatching("set[A-Z].*");

    static final ArchRule ENTITIES_HIDE_THEIR_FIELDS = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and(not(CLOSET))
            .should(have("private fields only", type -> type.getFields().stream()
                    .allMatch(field -> field.getModifiers().contains(JavaModifier.PRIVATE)
                            || field.getModifiers().contains(JavaModifier.STATIC))));

    static final ArchRule ONLY_USE_CASES_GUARD = methods()
            .that()
            .areAnnotatedWith(RolesAllowed.class)
            .or()
            .areAnnotatedWith(PermitAll.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class);

    static final ArchRule REFUSALS_ARE_LEAVES = classes()
            .that()
            .areAssignableTo(Refusal.class)
            .and()
            .doNotHaveSimpleName("Refusal")
            .should()
            .haveModifier(JavaModifier.FINAL);

    private HouseRules() {}

    private static ArchRule locked(String closet, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(closet)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static boolean isCalledFromHomeOnly(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .allMatch(dependency ->
                        dependency.getOriginClass().getPackageName().equals(type.getPackageName()));
    }

    private static boolean looksAtNoWatch(JavaClass type) {
        return type.getMethodCallsFromSelf().stream().noneMatch(HouseRules::isWatch);
    }

    private static boolean isWatch(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean time = owner.startsWith("java.time.");
        boolean unclocked = call.getTarget() instanceof MethodCallTarget m
                && m.getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class));
        return time && call.getName().equals("now") && unclocked
                || owner.equals("java.time.Clock") && call.getName().startsWith("system")
                || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
    }

    private static boolean rollsNoDice(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .noneMatch(call -> call.getName().equals("randomUUID")
                        || call.getTargetOwner().getName().equals("java.security.SecureRandom"));
    }

    private static long publicMethods(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(JavaMethod::getName)
                .count();
    }

    private static long injected(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.isAnnotatedWith(Inject.class))
                .count();
    }

    private static DescribedPredicate<JavaClass> such(String words, Predicate<JavaClass> test) {
        return DescribedPredicate.describe(words, test);
    }

    private static ArchCondition<JavaClass> have(String words, Predicate<JavaClass> test) {
        return new ArchCondition<>("have " + words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!test.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has not: " + words));
                }
            }
        };
    }
}
