package org.mile4j.xmpp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.mile4j.testing.EveryLibrary;

/** The arrows between the packages of this module and of the reference broker, and what no class of them does. */
@AnalyzeClasses(packages = "org.mile4j.xmpp", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String BROKER = "org.mile4j.xmpp.broker..";

    @ArchTest
    static final ArchTests whatHoldsForEveryLibrary = ArchTests.in(EveryLibrary.class);

    @ArchTest
    static final ArchRule valuesKnowNoStream = noClasses()
            .that()
            .resideInAnyPackage("org.mile4j.xmpp.topic..", "org.mile4j.xmpp.config..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jivesoftware..", "org.jxmpp..", "org.mile4j.xmpp.internal..");

    @ArchTest
    static final ArchRule smackStandsBehindTheSession = noClasses()
            .that()
            .resideOutsideOfPackages("org.mile4j.xmpp.internal.session..", "org.mile4j.xmpp.internal.security..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jivesoftware..", "org.jxmpp..", "org.minidns..");

    @ArchTest
    static final ArchRule clientAndBrokerShareNothing = noClasses()
            .that()
            .resideInAPackage(BROKER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.mile4j.xmpp",
                    "org.mile4j.xmpp.config..",
                    "org.mile4j.xmpp.topic..",
                    "org.mile4j.xmpp.internal..",
                    "org.jivesoftware..");

    @ArchTest
    static final ArchRule theLibraryKnowsNoBroker = noClasses()
            .that()
            .resideOutsideOfPackage(BROKER)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(BROKER);

    @ArchTest
    static final ArchRule noOtherTransportIsKnown = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.mile4j.rid..", "org.mile4j.rolie..", "org.mile4j.json..");

    @Test
    void internalPackagesAreNotExported() throws IOException, URISyntaxException {
        Path classes = Path.of(XmppGrid.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
            ModuleDescriptor module = ModuleDescriptor.read(in);

            assertThat(module.exports())
                    .extracting(ModuleDescriptor.Exports::source)
                    .containsExactlyInAnyOrder("org.mile4j.xmpp", "org.mile4j.xmpp.config", "org.mile4j.xmpp.topic");
            assertThat(module.opens()).isEmpty();
        }
    }
}
