package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.model.Finding;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.extension.Extension;
import org.mile4j.model.extension.ExtensionContext;
import org.mile4j.model.extension.ExtensionElement;
import org.mile4j.model.extension.Extensions;
import org.mile4j.model.extension.IodefVersion;
import org.mile4j.model.extension.Registrations;
import org.mile4j.model.rules.Level;
import org.mile4j.model.rules.Rule;

/** Extensions and registries in documents that several threads read; an extension sees the threads at work. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PiecewiseExtensionsTest {

    private static final Rule RULE = new Rule(
            "WATCH-met",
            "watch",
            RuleGroup.SEMANTICS,
            Level.SHOULD,
            Finding.Severity.WARNING,
            EnumSet.allOf(Profile.class),
            "None",
            "Nothing.",
            "Nothing.",
            "Nothing.");
    private static final byte[] DOCUMENT = IodefXml.defaults()
            .toXml(ManyIncidents.clean(12))
            .replace(
                    "</Incident>",
                    "<AdditionalData dtype=\"xml\"><w:met xmlns:w=\"urn:example:watch\"/></AdditionalData></Incident>")
            .getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    /** Lets the test look at each element. */
    private record Watch(Consumer<XmlElement> watcher) implements Extension {
        @Override
        public String namespace() {
            return "urn:example:watch";
        }

        @Override
        public String name() {
            return "watch";
        }

        @Override
        public List<ExtensionElement<?>> elements(IodefVersion version) {
            return List.of();
        }

        @Override
        public List<Rule> rules() {
            return List.of(RULE);
        }

        @Override
        public void check(XmlElement element, ExtensionContext context) {
            watcher.accept(element);
        }
    }

    @Test
    void everyWayOfReadingThatCanUsesTheThreads() throws Exception {
        Path file = Files.write(folder.resolve("document.xml"), DOCUMENT);
        List<Consumer<IodefXml>> ways =
                List.of(xml -> xml.read(DOCUMENT), xml -> xml.require(DOCUMENT), xml -> xml.validate(DOCUMENT), xml -> {
                    try {
                        xml.read(file);
                    } catch (java.io.IOException e) {
                        throw new AssertionError(e);
                    }
                });
        for (Consumer<IodefXml> way : ways) {
            Set<Thread> threads = ConcurrentHashMap.newKeySet();
            CountDownLatch three = new CountDownLatch(3);

            way.accept(PiecewiseAnswers.several(watched(element -> {
                if (threads.add(Thread.currentThread())) {
                    three.countDown();
                    await(three);
                }
            })));

            assertThat(threads).hasSize(3).contains(Thread.currentThread());
        }
    }

    @Test
    void byDefaultTheCallingThreadReadsAlone() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();

        watched(element -> threads.add(Thread.currentThread()))
                .pieces(PiecewiseAnswers.SMALLEST)
                .read(DOCUMENT);

        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void anExtensionThatFailsIsTold() {
        IodefXml failing = watched(element -> {
            throw new IllegalStateException("asked to fail");
        });

        assertThat(PiecewiseAnswers.several(failing).validate(DOCUMENT).findings())
                .hasSize(12)
                .extracting(Finding::rule)
                .containsOnly("IODEF-extension-failed");
        PiecewiseAnswers.assertSame(failing, DOCUMENT);
    }

    @Test
    void memoryThatRunsOutInAThreadIsNoReasonToFail() {
        Thread caller = Thread.currentThread();

        assertThat(PiecewiseAnswers.several(watched(element -> {
                            if (Thread.currentThread() != caller) {
                                throw new OutOfMemoryError("as a test");
                            }
                        }))
                        .read(DOCUMENT)
                        .document()
                        .incidents())
                .hasSize(12);
    }

    @Test
    void privateValuesOfEveryPieceAreLookedUp() {
        Registrations registrations = Registrations.iana().with("""
                private-value | csirt.example.com | 13 | Incident-purpose | threat-hunt
                """);
        IodefXml xml = IodefXml.defaults().extensions(Extensions.installed().with(registrations));
        String good = new String(DOCUMENT, StandardCharsets.UTF_8)
                .replace(
                        "<IODEF-Document",
                        "<IODEF-Document private-enum-name=\"csirt.example.com\" private-enum-id=\"13\"")
                .replaceAll(" purpose=\"[a-z]*\"", " purpose=\"ext-value\" ext-purpose=\"threat-hunt\"");
        int middle = good.indexOf("threat-hunt", good.length() / 2);
        String bad = good.substring(0, middle) + "other" + good.substring(middle + 11);

        assertThat(PiecewiseAnswers.isReadInPieces(xml, good.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(PiecewiseAnswers.several(xml)
                        .validate(bad.getBytes(StandardCharsets.UTF_8))
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("IODEF-extension-private-value");
        PiecewiseAnswers.assertSame(xml, good.getBytes(StandardCharsets.UTF_8));
        PiecewiseAnswers.assertSame(xml, bad.getBytes(StandardCharsets.UTF_8));
    }

    private static IodefXml watched(Consumer<XmlElement> watcher) {
        return IodefXml.defaults().extensions(Extensions.of(new Watch(watcher)));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
