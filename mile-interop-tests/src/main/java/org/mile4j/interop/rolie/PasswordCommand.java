package org.mile4j.interop.rolie;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.mile4j.rolie.server.PasswordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mile rolie password}: a line for the file of users. */
@Command(
        name = "password",
        mixinStandardHelpOptions = true,
        description = "Prints a line for the file of users: the name, and a salted hash of the password that is in"
                + " MILE_PASSWORD or else on the first line of the input.")
final class PasswordCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME", description = "The name of the user.")
    private String name;

    @Override
    public Integer call() throws IOException {
        if (!PasswordFile.isName(name)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The name cannot be used: expected one without colons, # at its begin and control characters.");
        }
        String password = System.getenv("MILE_PASSWORD");
        if (password == null) {
            password = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        }
        if (password == null || password.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Give a password in MILE_PASSWORD or on the input.");
        }
        spec.commandLine().getOut().println(PasswordFile.line(name, password.toCharArray()));
        return 0;
    }
}
