package org.mile4j.rolie.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.model.Finding;
import org.mile4j.rolie.xml.RolieXml;
import org.mile4j.store.Durability;
import org.mile4j.testing.Consumer;

/** The library works in other people's programs: documents with a parser alone, client and server with their libraries. */
class ConsumerTest {

    private static final String DOCUMENTS = """
            package consumer;

            import java.time.Instant;
            import org.mile4j.rolie.atom.Entry;
            import org.mile4j.rolie.xml.RolieXml;

            public final class Main {
                private Main() {}

                public static void main(String[] args) {
                    Entry entry = Entry.builder().id("urn:example:1").title("One").updated(Instant.EPOCH).author("A")
                            .summary("S").informationType("csaf").content("application/json", "https://example.org/1")
                            .link("collection", "https://example.org/feed").build();
                    String xml = RolieXml.defaults().toXml(entry);
                    System.out.println(RolieXml.defaults().read(xml).require().equals(entry));
                    System.out.println(RolieXml.class.getModule().getName());
                }
            }
            """;

    private static final String EXCHANGE = """
            package consumer;

            import java.net.URI;
            import java.nio.charset.StandardCharsets;
            import java.util.List;
            import org.mile4j.rolie.client.EntryFilter;
            import org.mile4j.rolie.client.RolieClient;
            import org.mile4j.rolie.server.Access;
            import org.mile4j.rolie.server.RolieServer;
            import org.mile4j.rolie.server.ServedCollection;
            import org.mile4j.rolie.server.ServedWorkspace;
            import org.mile4j.rolie.store.JdbcStore;

            public final class Main {
                private Main() {}

                public static void main(String[] args) throws Exception {
                    try (JdbcStore store = JdbcStore.at("jdbc:h2:mem:consumer", "sa", "");
                            RolieServer server = RolieServer.builder(store)
                                    .workspace(new ServedWorkspace("W", Access.open(Access.ANYBODY),
                                            List.of(ServedCollection.of("c", "C", "csaf"))))
                                    .audit(event -> {})
                                    .start();
                            RolieClient client = RolieClient.builder().build()) {
                        URI feed = server.service().resolve("/rolie/c");
                        client.create(feed, "{}".getBytes(StandardCharsets.UTF_8), "application/json", "one");
                        System.out.println(client.list(feed, EntryFilter.ALL).size());
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    private static List<Path> parsers() {
        List<Path> libraries = new ArrayList<>(Consumer.libraries(RolieXml.class, "aalto-xml-", "stax2-api-"));
        libraries.addAll(Consumer.libraries(Finding.class));
        return libraries;
    }

    private static List<Path> all() {
        List<Path> libraries = parsers();
        List<String> jars = new ArrayList<>(List.of("jackson-core-"));
        jars.addAll(Consumer.forSystems());
        List<Path> exchange = Consumer.libraries(RolieXml.class, jars.toArray(String[]::new));
        libraries.addAll(exchange.subList(1, exchange.size()));
        libraries.addAll(Consumer.libraries(Durability.class));
        return libraries;
    }

    @Test
    void documentsNeedAParserAlone() throws IOException, InterruptedException {
        Consumer consumer = Consumer.onClassPath(folder, parsers());

        assertThat(consumer.compile(Map.of("consumer/Main.java", DOCUMENTS))).isEmpty();
        assertThat(consumer.run("consumer.Main")).isEqualTo(new Consumer.Run(0, "true\nnull\n"));
    }

    @Test
    void clientAndServerWorkOnTheClassPath() throws IOException, InterruptedException {
        Consumer consumer = Consumer.onClassPath(folder, all());

        assertThat(consumer.compile(Map.of("consumer/Main.java", EXCHANGE))).isEmpty();
        Consumer.Run run = consumer.run("consumer.Main");
        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output()).endsWith("1\n");
    }

    @Test
    void clientAndServerWorkOnTheModulePath() throws IOException, InterruptedException {
        Consumer consumer = Consumer.onModulePath(folder, all());

        assertThat(consumer.compile(Map.of(
                        "consumer/Main.java",
                        EXCHANGE,
                        "module-info.java",
                        "module consumer { requires org.mile4j.rolie; }")))
                .isEmpty();
        Consumer.Run run = consumer.run("-m", "consumer/consumer.Main");
        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output()).endsWith("1\n");
    }
}
