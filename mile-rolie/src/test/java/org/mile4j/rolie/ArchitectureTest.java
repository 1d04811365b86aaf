package org.mile4j.rolie;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.mile4j.testing.EveryLibrary;

/** The arrows between the packages of this module, and what no class of it does. */
@AnalyzeClasses(packages = "org.mile4j.rolie", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests whatHoldsForEveryLibrary = ArchTests.in(EveryLibrary.class);

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
    static final ArchRule theParserStandsBehindTwoClasses = noClasses()
            .that()
            .doNotHaveSimpleName("Cursor")
            .and()
            .doNotHaveSimpleName("Attributes")
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
    static final ArchRule bouncyCastleIsForOpenPgpAlone = noClasses()
            .that()
            .resideOutsideOfPackage("..rolie.openpgp..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.bouncycastle..");
}
