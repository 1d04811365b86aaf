package org.mile4j.interop.rolie;

import java.io.IOException;
import java.nio.file.Path;
import org.mile4j.rolie.client.RolieClient;
import org.mile4j.rolie.openpgp.OpenPgpVerifier;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Whose signatures of contents are trusted. */
final class SignatureOptions {

    /** The keys, and what they are for. */
    private static final class Trust {

        @Option(
                names = "--keys",
                required = true,
                paramLabel = "FILE",
                description =
                        "Verify the OpenPGP signatures that entries link to, with the public keys of a file, as"
                                + " \"gpg --export\" gives them. A content whose signature is broken or by another key is refused.")
        private Path keys;

        @Option(
                names = "--require-signatures",
                description = "With --keys: refuse contents without a signature as well.")
        private boolean required;
    }

    @ArgGroup(exclusive = false)
    private Trust trust;

    /** Adds them to the settings of a client. */
    void apply(RolieClient.Builder builder) throws IOException {
        if (trust != null) {
            builder.signatures(OpenPgpVerifier.trusting(trust.keys));
            if (trust.required) {
                builder.requireSignatures();
            }
        }
    }
}
