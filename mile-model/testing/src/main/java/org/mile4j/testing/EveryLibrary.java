package org.mile4j.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

/**
 * What holds for the classes of every library, for its {@code ArchitectureTest} to take in with {@code ArchTests.in}.
 * ArchUnit comes with the tests of the library.
 */
public final class EveryLibrary {

    /** The packages of a library have an order. */
    @ArchTest
    public static final ArchRule packagesFormNoCycle =
            slices().matching("org.mile4j.*.(**)").should().beFreeOfCycles();

    /** What a library has to say, it says to its caller or to a logger. */
    @ArchTest
    public static final ArchRule noClassPrints = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    /** The logger is {@link System.Logger}, for the application to choose what is behind it. */
    @ArchTest
    public static final ArchRule noClassUsesJavaUtilLogging =
            GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    /** An exception has a type that a caller can tell from others. */
    @ArchTest
    public static final ArchRule exceptionsSayWhatTheyAre =
            GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    /** What waits, waits for something. */
    @ArchTest
    public static final ArchRule noClassWaitsByTheClock =
            noClasses().should().callMethod(Thread.class, "sleep", long.class);

    private EveryLibrary() {}
}
