package org.mile4j.interop.xmpp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mile4j.model.data.XmlElement;
import org.mile4j.xmpp.topic.JsonContainer;
import org.mile4j.xmpp.topic.PublishedForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mile xmpp publish}: publishes documents. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "Publishes documents, XML or JSON, and prints the ids of their items.")
final class PublishCommand implements Callable<Integer> {

    @Mixin
    private GridOptions options;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "TOPIC", description = "The name of the Topic.")
    private String topic;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "The documents.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        return options.run((grid, out) -> {
            for (Path file : files) {
                XmlElement payload = payload(file);
                for (String hazard : PublishedForm.of(payload).hazards()) {
                    spec.commandLine().getErr().println("mile: " + file + ": " + hazard);
                }
                out.println(grid.provider(options.broker()).publish(topic, payload) + "\t" + file);
            }
            return GridOptions.OK;
        });
    }

    private static XmlElement payload(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        try {
            return text.stripLeading().startsWith("<") ? XmlElement.parse(text.strip()) : JsonContainer.of(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }
}
