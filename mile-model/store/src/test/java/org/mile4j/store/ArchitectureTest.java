package org.mile4j.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.mile4j.testing.EveryLibrary;

/** What holds for every library, and that this one stands on H2 alone. */
@AnalyzeClasses(packages = "org.mile4j.store", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests whatHoldsForEveryLibrary = ArchTests.in(EveryLibrary.class);

    @ArchTest
    static final ArchRule nothingElseIsUsed =
            classes().should().onlyDependOnClassesThat().resideInAnyPackage("org.mile4j.store..", "java..", "org.h2..");
}
