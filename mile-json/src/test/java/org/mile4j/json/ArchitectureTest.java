package org.mile4j.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.mile4j.testing.EveryLibrary;

@AnalyzeClasses(packages = "org.mile4j.json", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests whatHoldsForEveryLibrary = ArchTests.in(EveryLibrary.class);

    @ArchTest
    static final ArchRule theInterpreterKnowsNoTable = noClasses()
            .that()
            .resideInAPackage("org.mile4j.json.internal.codec..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.mile4j.json.internal.iodef..");

    @ArchTest
    static final ArchRule noOtherEncodingIsWritten = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.mile4j.model.xml..", "org.mile4j.rid..", "org.mile4j.rolie..", "org.mile4j.xmpp..");
}
