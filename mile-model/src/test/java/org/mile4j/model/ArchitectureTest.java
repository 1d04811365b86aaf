package org.mile4j.model;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mile4j.testing.EveryLibrary;
import org.mile4j.testing.Requirement;

/** The arrows between the packages of this module, and what no class of it does. */
@AnalyzeClasses(packages = "org.mile4j.model", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String VALUES = "org.mile4j.model.iodef..";
    private static final String VALUES_1 = "org.mile4j.model.iodef1..";
    private static final String DATA = "org.mile4j.model.data..";
    private static final String INTERNAL = "org.mile4j.model.internal..";
    private static final String LISTS = "org.mile4j.model.internal.list..";

    @ArchTest
    static final ArchTests whatHoldsForEveryLibrary = ArchTests.in(EveryLibrary.class);

    @ArchTest
    static final ArchRule smallValuesKnowNoFormat = noClasses()
            .that()
            .resideInAPackage(DATA)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    VALUES,
                    VALUES_1,
                    "org.mile4j.model.xml..",
                    "org.mile4j.model.internal.iodef..",
                    "..internal.xml..");

    @ArchTest
    static final ArchRule valuesKnowNoReaderOrWriter = noClasses()
            .that()
            .resideInAnyPackage(VALUES, VALUES_1)
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.mile4j.model.xml..", INTERNAL, "javax.xml..", "org.xml..", "org.w3c..")
                            .and(resideOutsideOfPackage(LISTS)));

    @ArchTest
    static final ArchRule listsKnowNothing = noClasses()
            .that()
            .resideInAPackage(LISTS)
            .should()
            .dependOnClassesThat(resideInAPackage("org.mile4j..").and(resideOutsideOfPackage(LISTS)));

    @ArchTest
    static final ArchRule versionsKnowNothingOfEachOther = noClasses()
            .that()
            .resideInAnyPackage(VALUES, "org.mile4j.model.internal.iodef..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(VALUES_1, "org.mile4j.model.internal.iodef1..");

    @ArchTest
    static final ArchRule theParserStandsBehindOneClass = noClasses()
            .that()
            .resideOutsideOfPackage("org.mile4j.model.internal.parser..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "com.ctc..", "org.codehaus..");

    @ArchTest
    static final ArchRule jaxbIsForTheBridgeAlone = noClasses()
            .that()
            .resideOutsideOfPackage("org.mile4j.model.jaxb..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..");

    @ArchTest
    @Requirement({"7970-125", "7970-136", "5070-058"})
    static void noClassReachesTheNetwork(JavaClasses classes) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..", "java.nio.channels..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(URL|URLConnection|HttpURLConnection|.*Socket.*)")
                .check(classes);
    }

    @ArchTest
    @Requirement("7970-135")
    static void nothingThatIsReadIsRun(JavaClasses classes) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.Process.*|java\\.io\\.Object(Input|Output)Stream"
                        + "|java\\.beans\\..*|javax\\.script\\..*|javax\\.tools\\..*|java\\.net\\.URLClassLoader")
                .orShould()
                .accessTargetWhere(ofRuntimeButTheProcessors())
                .check(classes);
    }

    /** A program that uses both could import one only. The versions and RFC 5901 have their classes' names from the RFCs. */
    @ArchTest
    static void noClassOfOurOwnHasTheNameOfAnIodefClass(JavaClasses classes) {
        Set<String> taken = classes.that(resideInAPackage(VALUES)).stream()
                .map(JavaClass::getFullName)
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());

        assertThat(
                        classes
                                .that(resideOutsideOfPackages(VALUES, VALUES_1, INTERNAL, "org.mile4j.model.phish.."))
                                .stream()
                                .map(JavaClass::getFullName)
                                .filter(name -> taken.contains(name.substring(name.lastIndexOf('.') + 1)))
                                .filter(name -> !name.endsWith("package-info")))
                .isEmpty();
    }

    private static DescribedPredicate<JavaAccess<?>> ofRuntimeButTheProcessors() {
        return DescribedPredicate.describe(
                "is of Runtime, but does not count the processors",
                access -> access.getTargetOwner().isEquivalentTo(Runtime.class)
                        && !Set.of("getRuntime", "availableProcessors").contains(access.getName()));
    }

    @Test
    void internalPackagesAreNotExportedButToOurOwnModules() throws IOException, URISyntaxException {
        Path classes = Path.of(Finding.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
            ModuleDescriptor module = ModuleDescriptor.read(in);

            assertThat(module.exports())
                    .filteredOn(export -> !export.isQualified())
                    .extracting(ModuleDescriptor.Exports::source)
                    .contains("org.mile4j.model.xml")
                    .noneMatch(name -> name.contains(".internal"));
            assertThat(module.opens()).isEmpty();
        }
    }
}
