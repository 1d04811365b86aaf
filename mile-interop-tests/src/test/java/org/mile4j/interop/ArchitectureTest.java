package org.mile4j.interop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages of the command line, the matrix and the benchmarks. */
@AnalyzeClasses(packages = "org.mile4j.interop", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.mile4j.interop.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule librariesAreUsedByTheirFace = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.mile4j.model.internal..",
                    "org.mile4j.json.internal..",
                    "org.mile4j.rolie.internal..",
                    "org.mile4j.xmpp.internal..");

    @ArchTest
    static final ArchRule onlyTheProgramEndsTheJvm = noClasses()
            .that()
            .resideOutsideOfPackages("org.mile4j.interop.cli..", "org.mile4j.interop.bench..")
            .should()
            .callMethod(System.class, "exit", int.class);
}
