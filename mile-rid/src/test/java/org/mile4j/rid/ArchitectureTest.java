package org.mile4j.rid;

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
@AnalyzeClasses(packages = "org.mile4j.rid", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.mile4j.rid.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule messagesKnowNeitherSecurityNorTransport = noClasses()
            .that()
            .resideInAnyPackage("..rid.message..", "..rid.xml..", "..rid.payload..", "..rid.compose..", "..rid.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..rid.security..", "..rid.http..", "..rid.store..", "..rid.system..");

    @ArchTest
    static final ArchRule transportKnowsNoMessages = noClasses()
            .that()
            .resideInAPackage("..rid.http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..rid.message..", "..rid.xml..", "..rid.system..", "..rid.store..");

    @ArchTest
    static final ArchRule otherTransportsAreNotKnown = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.mile4j.rolie..", "org.mile4j.xmpp..", "org.mile4j.json..");

    @ArchTest
    static final ArchRule librariesStandBehindTheirPackages = noClasses()
            .that()
            .resideOutsideOfPackages("..rid.security..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.xml.security..", "org.w3c.dom..");

    @ArchTest
    static final ArchRule noClassPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule noClassUsesJavaUtilLogging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule exceptionsSayWhatTheyAre = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule noClassWaitsByTheClock = noClasses().should().callMethod(Thread.class, "sleep", long.class);
}
