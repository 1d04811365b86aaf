package org.mile4j.interop.rolie;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mile4j.interop.document.IoReason;
import org.mile4j.interop.option.WebAddress;
import org.mile4j.interop.report.LimitOptions;
import org.mile4j.model.MileException;
import org.mile4j.rolie.client.Created;
import org.mile4j.rolie.client.RolieClient;
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

    @Parameters(
            index = "0",
            paramLabel = "FEED",
            converter = WebAddress.class,
            description = "The address of the collection's feed.")
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
        PrintWriter err = spec.commandLine().getErr();
        return options.run(err, client -> {
            int published = 0;
            for (Path file : files) {
                try {
                    out.println(publish(client, file).location());
                    published++;
                } catch (MileException e) {
                    err.println("mile: " + file + ": " + LimitOptions.fixed(e.getMessage()));
                } catch (IOException e) {
                    err.println("mile: " + file + ": " + IoReason.of(e));
                }
            }
            out.flush();
            err.flush();
            return published == files.size() ? 0 : published == 0 ? 3 : 1;
        });
    }

    private Created publish(RolieClient client, Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return client.create(feed, Files.readAllBytes(file), mediaType(name), dot > 0 ? name.substring(0, dot) : name);
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
