package org.mile4j.json.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.json.IodefJson;
import org.mile4j.model.Finding;
import org.mile4j.testing.Consumer;

/** The library works in other people's programs, with Jackson and the model beside it and nothing else. */
class ConsumerTest {

    private static final String PROGRAM = """
            package consumer;

            import com.fasterxml.jackson.databind.ObjectMapper;
            import com.fasterxml.jackson.databind.json.JsonMapper;
            import org.mile4j.json.IodefCbor;
            import org.mile4j.json.IodefJson;
            import org.mile4j.json.IodefJsonSchema;
            import org.mile4j.json.IodefModule;
            import org.mile4j.model.iodef.Confidence;
            import org.mile4j.model.iodef.IodefDocument;

            public final class Main {
                private Main() {}

                public record Ticket(String id, Confidence confidence) {}

                public static void main(String[] args) throws Exception {
                    IodefDocument document = IodefDocument.builder().version("2.00").lang("en").build();
                    String text = IodefJson.defaults().toText(document);
                    System.out.println(text);
                    System.out.println(IodefJson.defaults().read(text).document().equals(document));
                    byte[] cbor = IodefCbor.defaults().toBytes(document);
                    System.out.println(IodefCbor.defaults().read(cbor).document().equals(document));
                    ObjectMapper mapper = JsonMapper.builder().addModule(new IodefModule()).build();
                    Ticket ticket = mapper.readValue(
                            "{\\"id\\":\\"T-1\\",\\"confidence\\":{\\"rating\\":\\"high\\"}}", Ticket.class);
                    System.out.println(mapper.writeValueAsString(ticket));
                    System.out.println(IodefJsonSchema.jsonSchema().startsWith("{"));
                    System.out.println(IodefJson.class.getModule().getName());
                }
            }
            """;

    private static final String EXPECTED = """
            {"version":"2.0","lang":"en"}
            true
            true
            {"id":"T-1","confidence":{"rating":"high"}}
            true
            """;

    @TempDir
    Path folder;

    private static List<Path> libraries() {
        List<Path> libraries = new ArrayList<>(Consumer.libraries(
                IodefJson.class,
                "aalto-xml-",
                "stax2-api-",
                "jackson-core-",
                "jackson-databind-",
                "jackson-annotations-",
                "jackson-dataformat-cbor-"));
        libraries.addAll(Consumer.libraries(Finding.class));
        return libraries;
    }

    @Test
    void worksOnTheClassPath() throws IOException, InterruptedException {
        Consumer consumer = Consumer.onClassPath(folder, libraries());

        assertThat(consumer.compile(Map.of("consumer/Main.java", PROGRAM))).isEmpty();
        assertThat(consumer.run("consumer.Main")).isEqualTo(new Consumer.Run(0, EXPECTED + "null\n"));
    }

    @Test
    void worksOnTheModulePath() throws IOException, InterruptedException {
        Consumer consumer = Consumer.onModulePath(folder, libraries());

        assertThat(
                        consumer.compile(
                                Map.of(
                                        "consumer/Main.java",
                                        PROGRAM,
                                        "module-info.java",
                                        "module consumer { requires org.mile4j.json; opens consumer to com.fasterxml.jackson.databind; }")))
                .isEmpty();
        assertThat(consumer.run("-m", "consumer/consumer.Main"))
                .isEqualTo(new Consumer.Run(0, EXPECTED + "org.mile4j.json\n"));
    }
}
