package org.mile4j.rolie.openpgp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mile4j.rolie.client.SignatureVerdict;
import org.mile4j.rolie.client.SignatureVerdict.Answer;
import org.mile4j.rolie.client.SignatureVerifier;

/** Signatures that the GnuPG of this machine makes, if there is one. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class GnuPgTest {

    /** Short, since GnuPG keeps sockets in it and their names must not be long. */
    private Path home;

    @BeforeEach
    void begin() throws IOException, InterruptedException {
        home = Files.createTempDirectory(
                "gpg", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        boolean there;
        try {
            there = run("gpg", "--version") == 0;
        } catch (IOException e) {
            there = false;
        }
        assumeTrue(there, "there is no gpg on this machine");
    }

    @AfterEach
    void end() throws IOException, InterruptedException {
        try {
            run("gpgconf", "--kill", "all");
        } catch (IOException e) {
            // There is no GnuPG, and nothing of it runs.
        }
        try (var files = Files.walk(home)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private int run(String... command) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(home.resolve("log").toFile());
        process.environment().put("GNUPGHOME", home.toString());
        return process.start().waitFor();
    }

    private void gpg(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("gpg", "--batch", "--yes", "--passphrase", ""));
        command.addAll(List.of(arguments));
        assertThat(run(command.toArray(String[]::new)))
                .as(Files.readString(home.resolve("log")))
                .isZero();
    }

    private OpenPgpVerifier trusted() throws IOException, InterruptedException {
        gpg("--armor", "--output", home.resolve("keys.asc").toString(), "--export");
        return OpenPgpVerifier.trusting(home.resolve("keys.asc"));
    }

    private SignatureVerdict signed(OpenPgpVerifier verifier, String... how) throws IOException, InterruptedException {
        Path file = Files.writeString(home.resolve("advisory.json"), "{}\n");
        List<String> arguments = new ArrayList<>(List.of(how));
        arguments.addAll(
                List.of("--output", home.resolve("advisory.json.asc").toString(), "--detach-sign", file.toString()));
        gpg(arguments.toArray(String[]::new));
        SignatureVerifier.Check check = verifier.begin(Files.readAllBytes(home.resolve("advisory.json.asc")));
        byte[] content = Files.readAllBytes(file);
        check.update(content, 0, content.length);
        return check.judge();
    }

    @Test
    void theSignaturesOfItsUsualKeysAreVerified() throws IOException, InterruptedException {
        gpg("--quick-generate-key", "a@example.org", "default", "default", "1y");
        gpg("--quick-generate-key", "r@example.org", "rsa2048", "sign", "never");

        OpenPgpVerifier verifier = trusted();

        assertThat(verifier.keys()).hasSize(2);
        for (String who : List.of("a@example.org", "r@example.org")) {
            assertThat(signed(verifier, "--armor", "--local-user", who).isVerified())
                    .isTrue();
            assertThat(signed(verifier, "--local-user", who).isVerified()).isTrue();
            assertThat(signed(verifier, "--textmode", "--local-user", who).isVerified())
                    .isTrue();
        }
        assertThat(signed(verifier, "--digest-algo", "SHA1", "--local-user", "r@example.org"))
                .isEqualTo(SignatureVerdict.broken("its digest is too weak"));
    }

    @Test
    void aKeyThatItRevokedIsRefused() throws IOException, InterruptedException {
        gpg("--quick-generate-key", "a@example.org", "ed25519", "sign", "never");
        OpenPgpVerifier before = trusted();
        assertThat(signed(before, "--armor").isVerified()).isTrue();
        SignatureVerifier.Check check;

        Path revocation;
        try (var files = Files.list(home.resolve("openpgp-revocs.d"))) {
            revocation = files.findFirst().orElseThrow();
        }
        // GnuPG puts a colon before the block, so that nobody imports it by mistake.
        Files.writeString(revocation, Files.readString(revocation).replace(":-----", "-----"));
        gpg("--import", revocation.toString());

        check = trusted().begin(Files.readAllBytes(home.resolve("advisory.json.asc")));
        byte[] content = Files.readAllBytes(home.resolve("advisory.json"));
        check.update(content, 0, content.length);
        SignatureVerdict verdict = check.judge();
        assertThat(verdict.answer()).isEqualTo(Answer.BROKEN);
        assertThat(verdict.text()).isEqualTo("its key is revoked");
    }
}
