package org.mile4j.rolie;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages of this module, and what no class of it does. */
@AnalyzeClasses(packages = "org.mile4j.rolie", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.mile4j.rolie.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule valuesKnowNoFormat = noClasses()
            .that()
            .resideInAPackage("org.mile4j.rolie.atom..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..rolie.xml..", "..rolie.json..", "..internal.xml..", "..internal.json..", "javax.xml..");

    @ArchTest
    static final ArchRule documentsKnowNoNetworkAndNoDatabase = noClasses()
            .that()
            .resideInAnyPackage(
                    "..rolie.atom..", "..rolie.rules..", "..rolie.xml..", "..rolie.json..", "..rolie.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.sql..", "org.apache..", "org.eclipse..", "com.zaxxer..");

    @ArchTest
    static final ArchRule clientAndServerKnowNothingOfEachOther = noClasses()
            .that()
            .resideInAPackage("..rolie.client..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..rolie.server..", "..rolie.store..");

    @ArchTest
    static final ArchRule serverKnowsNoClient = noClasses()
            .that()
            .resideInAnyPackage("..rolie.server..", "..rolie.store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..rolie.client..");

    @ArchTest
    static final ArchRule theParserStandsBehindOneClass = noClasses()
            .that()
            .doNotHaveSimpleName("Cursor")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.aalto..", "org.codehaus..");

    @ArchTest
    static final ArchRule incidentsAreForTheirProfileAlone = noClasses()
            .that()
            .resideOutsideOfPackage("..rolie.extension..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.mile4j.model.iodef..");

    @ArchTest
    static final ArchRule romeIsForTheBridgeAlone = noClasses()
            .that()
            .resideOutsideOfPackage("..rolie.rome..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.rometools..", "org.jdom2..");

    @ArchTest
    static final ArchRule noClassPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule noClassUsesJavaUtilLogging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule exceptionsSayWhatTheyAre = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
}
