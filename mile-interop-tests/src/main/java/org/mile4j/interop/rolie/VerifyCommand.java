package org.mile4j.interop.rolie;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mile4j.interop.document.IoReason;
import org.mile4j.rolie.client.SignatureVerdict;
import org.mile4j.rolie.client.SignatureVerifier;
import org.mile4j.rolie.client.SignedPart;
import org.mile4j.rolie.client.SignedParts;
import org.mile4j.rolie.openpgp.OpenPgpVerifier;
import org.mile4j.rolie.xmlsig.DocumentSignature;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mile rolie verify}: the signature of a file. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Verifies the detached OpenPGP signature of a file, or the XML signatures in a feed or an entry:"
                + " verified, no trusted key, or broken.")
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
            description = "The signature.%nDefault: the name of the file with .asc.")
    private Path signature;

    /** Whom to trust, which says what kind of signature is meant. */
    private static final class Trust {
        @Option(
                names = "--keys",
                paramLabel = "FILE",
                description = "The public keys to trust, as \"gpg --export\" gives them.")
        private Path keys;

        @Option(
                names = "--certificates",
                paramLabel = "FILE",
                description = "The certificates to trust (PEM or DER), for the XML signatures in a feed or an entry.")
        private Path certificates;
    }

    @ArgGroup(multiplicity = "1")
    private Trust trust;

    @Override
    public Integer call() {
        try {
            return trust.keys != null ? detached() : enveloped();
        } catch (IllegalArgumentException e) {
            return failed(e.getMessage());
        } catch (IOException e) {
            return failed(IoReason.withFile(e));
        }
    }

    private int detached() throws IOException {
        Path signed = signature == null ? file.resolveSibling(file.getFileName() + ".asc") : signature;
        SignatureVerdict verdict = verdict(OpenPgpVerifier.trusting(trust.keys), signed);
        return print(file.toString(), verdict) ? 0 : 1;
    }

    private int enveloped() throws IOException {
        if (signature != null) {
            throw new ParameterException(spec.commandLine(), "An XML signature is in the document: name one file.");
        }
        SignedParts parts = DocumentSignature.trusting(trust.certificates).parts(Files.readAllBytes(file));
        boolean whole = parts.root().isPresent()
                && print(file.toString(), parts.root().get().verdict());
        boolean each = !parts.entries().isEmpty();
        for (int i = 0; i < parts.entries().size(); i++) {
            String what = file + ", entry " + (i + 1) + " of " + parts.entries().size();
            Optional<SignedPart> part = parts.entries().get(i);
            if (part.isPresent()) {
                each &= print(what, part.get().verdict());
            } else {
                say(what + ": no signature");
                each = false;
            }
        }
        if (parts.root().isEmpty() && parts.entries().isEmpty()) {
            say(file + ": no signature");
        }
        return whole || each ? 0 : 1;
    }

    private boolean print(String what, SignatureVerdict verdict) {
        say(what + ": "
                + switch (verdict.answer()) {
                    case VERIFIED -> "verified, " + verdict;
                    case NO_TRUSTED_KEY -> "no trusted key: " + verdict;
                    case BROKEN -> "broken: " + verdict;
                });
        return verdict.isVerified();
    }

    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
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
