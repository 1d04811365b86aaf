package org.mile4j.interop.rolie;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mile4j.rolie.client.SignatureVerdict;
import org.mile4j.rolie.client.SignatureVerifier;
import org.mile4j.rolie.openpgp.OpenPgpVerifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mile rolie verify}: the signature of a file. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Verifies the detached OpenPGP signature of a file: verified, no trusted key, or broken.")
final class VerifyCommand implements Callable<Integer> {

    private static final long LARGEST = 64 << 10;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "What was signed.")
    private Path file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SIGNATURE",
            description = "The signature. Default: the name of the file with .asc.")
    private Path signature;

    @Option(
            names = "--keys",
            required = true,
            paramLabel = "FILE",
            description = "The public keys to trust, as \"gpg --export\" gives them.")
    private Path keys;

    @Override
    public Integer call() {
        Path signed = signature == null ? file.resolveSibling(file.getFileName() + ".asc") : signature;
        try {
            SignatureVerdict verdict = verdict(OpenPgpVerifier.trusting(keys), signed);
            PrintWriter out = spec.commandLine().getOut();
            out.println(file + ": "
                    + switch (verdict.answer()) {
                        case VERIFIED -> "verified, " + verdict;
                        case NO_TRUSTED_KEY -> "no trusted key: " + verdict;
                        case BROKEN -> "broken: " + verdict;
                    });
            out.flush();
            return verdict.isVerified() ? 0 : 1;
        } catch (IllegalArgumentException e) {
            return failed(e.getMessage());
        } catch (IOException e) {
            return failed(e.getMessage() + " (" + e.getClass().getSimpleName() + ")");
        }
    }

    private SignatureVerdict verdict(SignatureVerifier verifier, Path signed) throws IOException {
        if (Files.size(signed) > LARGEST) {
            throw new IllegalArgumentException(signed + ": expected a signature of at most 64 kB, met a larger file.");
        }
        SignatureVerifier.Check check = verifier.begin(Files.readAllBytes(signed));
        byte[] buffer = new byte[64 << 10];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                check.update(buffer, 0, read);
            }
        }
        return check.judge();
    }

    private int failed(String message) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("mile: " + message);
        err.flush();
        return 3;
    }
}
