package org.mile4j.xmpp.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.testing.Consumer;
import org.mile4j.xmpp.XmppGrid;

/** The library works alone: with mile-model and Smack and nothing else, on the class path and on the module path. */
class ConsumerTest {

    private static final List<Path> LIBRARIES = libraries();

    private static final String MAIN = """
            package consumer;

            import java.time.Duration;
            import org.mile4j.model.TransportException;
            import org.mile4j.model.data.XmlElement;
            import org.mile4j.xmpp.XmppGrid;
            import org.mile4j.xmpp.config.GridConfig;
            import org.mile4j.xmpp.config.GridLimits;
            import org.mile4j.xmpp.topic.JsonContainer;
            import org.mile4j.xmpp.topic.PublishedForm;

            public final class Main {
                private Main() {}

                public static void main(String[] args) {
                    System.out.println(PublishedForm.of(XmlElement.parse("<p:a xmlns:p='urn:a'/>")).element());
                    System.out.println(JsonContainer.text(JsonContainer.of("{}")).orElseThrow());
                    GridConfig config = GridConfig.builder("grid.example")
                            .host("127.0.0.1", 1)
                            .password("user", "secret")
                            .limits(GridLimits.DEFAULT.withTimeouts(Duration.ofSeconds(2), Duration.ofSeconds(2)))
                            .build();
                    try (XmppGrid grid = XmppGrid.connect(config)) {
                        System.out.println("connected: " + grid.address());
                    } catch (TransportException e) {
                        System.out.println("peer: " + e.peer());
                    }
                    System.out.println("module: " + XmppGrid.class.getModule().getName());
                }
            }
            """;

    private static final String MODULE = "module consumer { requires org.mile4j.xmpp; }";

    private static final String EXPECTED = """
            <a xmlns="urn:a"/>
            {}
            peer: grid.example
            module: %s
            """;

    @TempDir
    Path folder;

    private static List<Path> libraries() {
        List<Path> all = new ArrayList<>(Consumer.libraries(
                XmppGrid.class,
                "aalto-xml-",
                "stax2-api-",
                "smack-core-",
                "smack-tcp-",
                "smack-streammanagement-",
                "smack-java8-",
                "smack-resolver-javax-",
                "smack-sasl-javax-",
                "smack-xmlparser-4",
                "smack-xmlparser-stax-",
                "jxmpp-core-",
                "jxmpp-jid-",
                "jxmpp-util-cache-",
                "minidns-core-"));
        all.addAll(Consumer.libraries(IodefXml.class));
        return all;
    }

    @Test
    void runsOnTheClassPath() throws IOException, InterruptedException {
        Consumer consumer = Consumer.onClassPath(folder, LIBRARIES);

        assertThat(consumer.compile(Map.of("consumer/Main.java", MAIN))).isEmpty();

        assertThat(consumer.run("consumer.Main")).isEqualTo(new Consumer.Run(0, EXPECTED.formatted("null")));
    }

    @Test
    void runsOnTheModulePath() throws IOException, InterruptedException {
        Consumer consumer = Consumer.onModulePath(folder, LIBRARIES);

        assertThat(consumer.compile(Map.of("consumer/Main.java", MAIN, "module-info.java", MODULE)))
                .isEmpty();

        assertThat(consumer.run("-m", "consumer/consumer.Main"))
                .isEqualTo(new Consumer.Run(0, EXPECTED.formatted("org.mile4j.xmpp")));
    }

    @Test
    void keepsItsInternalPackagesToItself() throws IOException {
        Consumer consumer = Consumer.onModulePath(folder, LIBRARIES);
        String reach = MAIN.replace(
                "import org.mile4j.xmpp.XmppGrid;",
                "import org.mile4j.xmpp.XmppGrid;\nimport org.mile4j.xmpp.internal.session.GridSession;");

        assertThat(consumer.compile(Map.of("consumer/Main.java", reach, "module-info.java", MODULE)))
                .contains("package org.mile4j.xmpp.internal.session is not visible");
    }
}
