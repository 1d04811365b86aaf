package org.mile4j.model.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.testing.Consumer;

/** The library works alone: with its parser and nothing else, on the class path and on the module path. */
class ConsumerTest {

    private static final List<Path> LIBRARIES = Consumer.libraries(IodefXml.class, "aalto-xml-", "stax2-api-");

    private static final String MAIN = """
            package consumer;

            import java.io.StringReader;
            import java.time.OffsetDateTime;
            import javax.xml.transform.stream.StreamSource;
            import org.mile4j.model.data.DateTime;
            import org.mile4j.model.iodef.*;
            import org.mile4j.model.xml.IodefSchema;
            import org.mile4j.model.xml.IodefXml;

            public final class Main {
                private Main() {}

                public static void main(String[] args) throws Exception {
                    IodefDocument document = IodefDocument.builder()
                            .version("2.00")
                            .lang("en")
                            .addIncident(Incident.builder()
                                    .purpose(IncidentPurpose.REPORTING)
                                    .incidentId(IncidentID.builder().name("csirt.example.com").id("17").build())
                                    .generationTime(DateTime.of(OffsetDateTime.parse("2026-01-31T08:00:00Z")))
                                    .addContact(Contact.builder()
                                            .role(ContactRole.CREATOR)
                                            .type(ContactType.ORGANIZATION)
                                            .addContactName("CSIRT")
                                            .build())
                                    .build())
                            .build();
                    String xml = IodefXml.defaults().toXml(document);
                    System.out.println("read: " + IodefXml.defaults().require(xml).equals(document));
                    System.out.println("findings: " + IodefXml.defaults().validate(xml).findings());
                    IodefSchema.schema().newValidator().validate(new StreamSource(new StringReader(xml)));
                    System.out.println("schema: valid");
                    System.out.println("module: " + IodefXml.class.getModule().getName());
                    System.out.println("jaxb: " + find("jakarta.xml.bind.JAXBContext"));
                }

                private static boolean find(String name) {
                    try {
                        Class.forName(name);
                        return true;
                    } catch (ClassNotFoundException e) {
                        return false;
                    }
                }
            }
            """;

    private static final String MODULE = "module consumer { requires org.mile4j.model; }";

    @TempDir
    Path folder;

    @Test
    void runsOnTheClassPath() throws IOException, InterruptedException {
        Consumer consumer = Consumer.onClassPath(folder, LIBRARIES);

        assertThat(consumer.compile(Map.of("consumer/Main.java", MAIN))).isEmpty();

        assertThat(consumer.run("consumer.Main")).isEqualTo(new Consumer.Run(0, """
                        read: true
                        findings: []
                        schema: valid
                        module: null
                        jaxb: false
                        """));
    }

    @Test
    void runsOnTheModulePath() throws IOException, InterruptedException {
        Consumer consumer = Consumer.onModulePath(folder, LIBRARIES);

        assertThat(consumer.compile(Map.of("consumer/Main.java", MAIN, "module-info.java", MODULE)))
                .isEmpty();

        assertThat(consumer.run("-m", "consumer/consumer.Main")).isEqualTo(new Consumer.Run(0, """
                        read: true
                        findings: []
                        schema: valid
                        module: org.mile4j.model
                        jaxb: false
                        """));
    }

    @Test
    void keepsItsInternalPackagesToItself() throws IOException {
        Consumer consumer = Consumer.onModulePath(folder, LIBRARIES);
        String reach = MAIN.replace("import org.mile4j.model.xml.IodefXml;", """
                import org.mile4j.model.xml.IodefXml;
                import org.mile4j.model.internal.xml.XmlOut;
                """);

        assertThat(consumer.compile(Map.of("consumer/Main.java", reach, "module-info.java", MODULE)))
                .contains("package org.mile4j.model.internal.xml is not visible");
    }
}
