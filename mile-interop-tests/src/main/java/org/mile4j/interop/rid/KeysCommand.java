package org.mile4j.interop.rid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mile4j.interop.option.WholeNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mile rid keys}: certificates for a test. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = "Makes a test authority and the certificates of systems, and a list of them as peers.")
final class KeysCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder; it must not have an authority yet.")
    private Path folder;

    @Parameters(
            index = "1..*",
            paramLabel = "NAME",
            defaultValue = "sp1.example sp2.example",
            split = " ",
            description = "The DNS names of the systems. Default: ${DEFAULT-VALUE}.")
    private List<String> names;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "4590",
            converter = WholeNumber.Port.class,
            description = "The port of the first system; the others follow. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Override
    public Integer call() {
        if (Files.exists(folder.resolve("ca.pem"))) {
            spec.commandLine().getErr().println("mile: " + folder + " has an authority; name another folder.");
            return 3;
        }
        try {
            TestAuthority.fill(folder, names, port);
            spec.commandLine().getOut().println("certificates of " + String.join(", ", names) + " in " + folder);
            return 0;
        } catch (IOException e) {
            spec.commandLine().getErr().println("mile: " + e.getMessage());
            return 3;
        }
    }
}
