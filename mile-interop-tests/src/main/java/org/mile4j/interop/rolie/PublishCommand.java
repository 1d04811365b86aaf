package org.mile4j.interop.rolie;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mile4j.rolie.client.Created;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mile rolie publish}: creates members. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "Publishes files in a collection and prints the address of each member.")
final class PublishCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FEED", description = "The address of the collection's feed.")
    private URI feed;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Content, or an entry with --type entry.")
    private List<Path> files;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "The media type, or \"entry\". Default: told by the ending of the name.")
    private String type;

    @Mixin
    private ClientOptions options;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return options.run(spec.commandLine().getErr(), client -> {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                int dot = name.lastIndexOf('.');
                Created created = client.create(
                        feed, Files.readAllBytes(file), mediaType(name), dot > 0 ? name.substring(0, dot) : name);
                out.println(created.location());
            }
            out.flush();
            return 0;
        });
    }

    private String mediaType(String name) {
        if (type != null) {
            return type.equals("entry") ? "application/atom+xml;type=entry" : type;
        }
        if (name.endsWith(".xml")) {
            return "application/xml";
        }
        return name.endsWith(".json") ? "application/json" : "application/octet-stream";
    }
}
