package org.mile4j.rid;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.mile4j.testing.EveryLibrary;

/** The arrows between the packages of this module, and what no class of it does. */
@AnalyzeClasses(packages = "org.mile4j.rid", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests whatHoldsForEveryLibrary = ArchTests.in(EveryLibrary.class);

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
}
