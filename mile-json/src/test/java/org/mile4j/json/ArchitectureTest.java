package org.mile4j.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.mile4j.json", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.mile4j.json.(**)").should().beFreeOfCycles();

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

    @ArchTest
    static final ArchRule noClassPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule noClassUsesJavaUtilLogging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule noClassWaitsByTheClock = noClasses().should().callMethod(Thread.class, "sleep", long.class);
}
