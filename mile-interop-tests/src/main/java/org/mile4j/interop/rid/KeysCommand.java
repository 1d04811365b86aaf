package org.mile4j.interop.rid;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.mile4j.interop.document.IoReason;
import org.mile4j.interop.option.WholeNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mile rid keys}: certificates for a test. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = "Makes a test authority and the certificates of systems, and a list of them as peers.")
final class KeysCommand implements Callable<Integer> {

    private static final Pattern DNS_NAME = Pattern.compile(
            "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*", Pattern.CASE_INSENSITIVE);
    /** RFC 5280 allows a common name no more. */
    private static final int LONGEST_NAME = 64;

    private static final int HIGHEST_PORT = 65_535;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder; it must not have an authority yet.")
    private Path folder;

    @Parameters(
            index = "1..*",
            paramLabel = "NAME",
            defaultValue = "sp1.example sp2.example",
            split = " ",
            description = "The DNS names of the systems.%nDefault: ${DEFAULT-VALUE}.")
    private List<String> names;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "4590",
            converter = WholeNumber.Port.class,
            description = "The port of the first system; the others follow. Default: ${DEFAULT-VALUE}.")
    private int port;

    private ParameterException usage(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }

    /** Each name becomes that of files and of a certificate. */
    private void checkNames() {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name.length() > LONGEST_NAME || !DNS_NAME.matcher(name).matches()) {
                throw usage("\"" + name + "\" is no DNS name of at most " + LONGEST_NAME
                        + " characters; expected one such as sp1.example.");
            }
            if (name.equalsIgnoreCase("ca")) {
                throw usage("A system cannot be called ca, as the authority's own files are.");
            }
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw usage("The name " + name + " is there twice.");
            }
        }
        int last = port + names.size() - 1;
        if (port < 1 || last > HIGHEST_PORT) {
            throw usage("The ports " + port + " to " + last + " are not all from 1 to " + HIGHEST_PORT + ".");
        }
    }

    @Override
    public Integer call() {
        checkNames();
        if (Files.exists(folder.resolve("ca.pem"))) {
            spec.commandLine().getErr().println("mile: " + folder + " has an authority; name another folder.");
            return 3;
        }
        try {
            TestAuthority.fill(folder, names, port);
            spec.commandLine().getOut().println("certificates of " + String.join(", ", names) + " in " + folder);
            return 0;
        } catch (FileAlreadyExistsException e) {
            spec.commandLine().getErr().println("mile: " + folder + " is a file; name a folder.");
            return 3;
        } catch (IOException e) {
            spec.commandLine().getErr().println("mile: " + IoReason.withFile(e));
            return 3;
        }
    }
}
