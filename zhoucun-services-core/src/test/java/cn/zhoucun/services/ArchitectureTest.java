package cn.zhoucun.services;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rules that hold for all of the core. */
class ArchitectureTest {
    private static final String ROOT = "cn.zhoucun.services.";

    /** Lowest first. A package may use those before it, never those after it. */
    private static final List<String> LAYERS = List.of(
            "serial",
            "source",
            "fact",
            "parameter",
            "rule",
            "catalog",
            "programme",
            "assessment",
            "calculator",
            "target",
            "population",
            "plan");

    /** Works on groups of people, where shares and means need not be exact. */
    private static final Set<String> INEXACT = Set.of("population");

    /** Describes how even a measure is, and decides nothing. */
    private static final String EVENNESS = ROOT + "target.Evenness";

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.zhoucun.services");

    @Test
    void noPackageUsesALaterOne() {
        for (int i = 0; i < LAYERS.size() - 1; i++) {
            noClasses()
                    .that()
                    .resideInAPackage(pattern(LAYERS.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(patterns(LAYERS.subList(i + 1, LAYERS.size())))
                    .allowEmptyShould(true)
                    .check(CORE);
        }
    }

    @Test
    void nothingUsesThePlan() {
        noClasses()
                .that()
                .resideOutsideOfPackage(pattern("plan"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(pattern("plan"))
                .check(CORE);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CORE);
    }

    /** An export that is taken back breaks who uses it, and the comparison of classes does not see it. */
    @Test
    void everyPackageButTheInnerOnesIsExported() {
        ModuleDescriptor module = ModuleFinder.of(Path.of("target", "classes"))
                .find("cn.zhoucun.services.core")
                .orElseThrow()
                .descriptor();

        Set<String> kept = new TreeSet<>(module.packages());
        module.exports().forEach(each -> kept.remove(each.source()));
        assertThat(kept).containsExactly(ROOT + "programme", ROOT + "serial");
    }

    @Test
    void resultsDoNotDependOnTheMachine() {
        noClasses()
                .should()
                .accessTargetWhere(
                        target(owner(resideInAPackage("java.time.."))).and(target(name("now"))))
                .orShould()
                .accessTargetWhere(target(owner(type(ZoneId.class))).and(target(name("systemDefault"))))
                .orShould()
                .accessTargetWhere(target(owner(type(Locale.class))).and(target(name("getDefault"))))
                .orShould()
                .accessTargetWhere(target(owner(type(TimeZone.class))).and(target(name("getDefault"))))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(CORE);
    }

    @Test
    void nothingWritesToStandardStreams() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
    }

    /** It says which plan is prepared for which date. Nothing that sees a case can log it. */
    @Test
    void onlyThePreparationLogs() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "assessment.PreparationLog")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.slf4j..")
                .check(CORE);
    }

    @Test
    void nothingKnowsJackson() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..")
                .check(CORE);
    }

    @Test
    void fieldsAreExact() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(exactPackages())
                .and()
                .areDeclaredInClassesThat()
                .doNotHaveFullyQualifiedName(EVENNESS)
                .should()
                .haveRawType(floatingPoint())
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void parametersAreExact() {
        noCodeUnits()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(exactPackages())
                .and()
                .areDeclaredInClassesThat()
                .doNotHaveFullyQualifiedName(EVENNESS)
                .should()
                .haveRawParameterTypes(anyElementThat(floatingPoint()))
                .allowEmptyShould(true)
                .check(CORE);
    }

    private static String pattern(String layer) {
        return ROOT + layer + "..";
    }

    private static String[] patterns(List<String> layers) {
        return layers.stream().map(ArchitectureTest::pattern).toArray(String[]::new);
    }

    private static String[] exactPackages() {
        return patterns(LAYERS.stream().filter(each -> !INEXACT.contains(each)).toList());
    }

    private static DescribedPredicate<JavaClass> type(Class<?> type) {
        return JavaClass.Predicates.type(type);
    }

    private static DescribedPredicate<JavaClass> floatingPoint() {
        Set<String> names = Set.of("float", "double", "java.lang.Float", "java.lang.Double");
        return describe(
                "float or double",
                type -> names.contains(type.getBaseComponentType().getName()));
    }
}
