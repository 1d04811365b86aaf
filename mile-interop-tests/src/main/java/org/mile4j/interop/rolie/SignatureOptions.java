package org.mile4j.interop.rolie;

import java.io.IOException;
import java.nio.file.Path;
import org.mile4j.rolie.client.RolieClient;
import org.mile4j.rolie.openpgp.OpenPgpVerifier;
import org.mile4j.rolie.xmlsig.DocumentSignature;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whose signatures are trusted, those of contents and those in feeds and entries. */
final class SignatureOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "Verify the OpenPGP signatures that entries link to, with the public keys of a file, as"
                    + " \"gpg --export\" gives them. A content whose signature is broken or by another key is refused.")
    private Path keys;

    @Option(
            names = "--certificates",
            paramLabel = "FILE",
            description =
                    "Verify the XML signatures in feeds and entries, with the keys of the certificates in a file (PEM or"
                            + " DER). A document whose signature is broken is refused, one by another key is told of.")
    private Path certificates;

    @Option(
            names = "--require-signatures",
            description =
                    "With --keys: refuse contents without a signature as well; with --certificates: feeds and entries"
                            + " without one of a trusted key.")
    private boolean required;

    /** Adds them to the settings of a client. */
    void apply(RolieClient.Builder builder) throws IOException {
        if (required && keys == null && certificates == null) {
            throw new ParameterException(
                    spec.commandLine(), "--require-signatures needs --keys or --certificates: whom to trust.");
        }
        if (keys != null) {
            builder.signatures(OpenPgpVerifier.trusting(keys));
            if (required) {
                builder.requireSignatures();
            }
        }
        if (certificates != null) {
            builder.documentSignatures(DocumentSignature.trusting(certificates));
            if (required) {
                builder.requireDocumentSignatures();
            }
        }
    }
}
