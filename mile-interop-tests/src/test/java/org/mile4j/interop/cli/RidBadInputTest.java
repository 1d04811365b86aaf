package org.mile4j.interop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.interop.cli.CommandRun.mile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.interop.cli.CommandRun.Outcome;

/** What {@code mile rid} says of settings, names, keys and lists that are wrong, before anything is sent or served. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class RidBadInputTest {

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeKeys() {
        assertThat(mile("rid", "keys", made.resolve("keys").toString()).exitCode())
                .isZero();
    }

    /** A copy of the keys, to be spoilt. */
    private Path keys() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("keys"));
        try (var files = Files.list(made.resolve("keys"))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private Outcome serve(String... properties) throws IOException {
        Path config = Files.writeString(
                folder.resolve("rid.properties"),
                "keys = keys\nas = sp1.example\n" + String.join("\n", properties) + "\n");
        return mile("rid", "serve", "--config", config.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "*.example", "", "a..example", "a-.example", "ca", "a/b"})
    void aNameThatIsNoDnsNameIsRefusedBeforeAFileIsMade(String name) {
        Path keys = folder.resolve("in/keys");

        Outcome outcome = mile("rid", "keys", keys.toString(), name);

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.error()).containsAnyOf("is no DNS name", "cannot be called ca");
        assertThat(folder.resolve("in")).doesNotExist();
    }

    @Test
    void namesPortsAndFoldersThatCannotBeAreSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(mile("rid", "keys", "x", "a".repeat(60) + ".example").error())
                .contains("is no DNS name of at most 64 characters");
        assertThat(mile("rid", "keys", "x", "a.example", "A.example").error()).contains("A.example is there twice");
        assertThat(mile("rid", "keys", "--port", "65535", "x").error())
                .contains("The ports 65535 to 65536 are not all from 1 to 65535");
        assertThat(mile("rid", "keys", file.toString()).error()).contains("file is a file; name a folder");
    }

    @Test
    void aSystemWithoutNameOrKeysIsWrongUsage() {
        Outcome outcome = mile("rid", "serve");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.error()).contains("Give --keys and --as, or a file that says it with --config.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "port = 77777 | \"port\" is 77777; expected a number from 0 to 65535",
                "max-bytes = 0 | \"max-bytes\" is 0; expected a number from 1",
                "max-connections = many | \"max-connections\" is many; expected something like 2000",
                "idle = PT0S | \"idle\" is PT0S; expected a time of at least a millisecond",
                "pending-after = 2m | \"pending-after\" is 2m; expected something like PT2M",
                "reverse-dns = yes | \"reverse-dns\" is yes; expected true or false",
                "ocsp = ftp://x | \"ocsp\" is ftp://x; expected an address with http or https",
                "ocsp = :: | \"ocsp\" is ::; expected an address with http or https",
                "keis = keys | rid.properties has keis; there are keys, as",
                "policy = \\u00zz | rid.properties is no file of properties",
                "policy = none | none: no such file"
            })
    void aSettingThatCannotBeIsSaidAndNothingIsMade(String setting, String said) throws IOException {
        keys();

        Outcome outcome = serve(setting, "store = messages");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.error()).contains(said).doesNotContain("program failed");
        assertThat(folder.resolve("messages.mv.db")).doesNotExist();
    }

    @Test
    void aPolicyThatCannotBeIsSaidWithItsFile() throws IOException {
        keys();
        Files.writeString(folder.resolve("policy"), "Report * approve\nReport * aprove\n");

        assertThat(serve("policy = policy").error()).contains("policy, line 2: expected approve");
    }

    @Test
    void aSystemThatIsNotListedIsSaidWithTheList() throws IOException {
        Path keys = keys();
        Files.writeString(keys.resolve("peers"), "sp2.example 127.0.0.1 4591\n");

        assertThat(serve("store = messages").error())
                .contains("there is no line of sp1.example in")
                .contains("peers");
        assertThat(folder.resolve("messages.mv.db")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "peers | sp1.example 127.0.0.1 x | peers, line 1: expected NAME HOST PORT",
                "peers | sp1.example 127.0.0.1 0 | peers, line 1: the port of sp1.example must be from 1 to 65535",
                "sp1.example.key | x | sp1.example.key is no key of the algorithm RSA in PEM",
                "sp1.example.pem | x | sp1.example.pem has no certificate in PEM or DER",
                "ca.pem | '' | ca.pem has no certificate in PEM or DER",
                "ca.crl | x | ca.crl has no revocation list in PEM or DER",
                "sp1.example.p12 | x | sp1.example.p12: this is no PKCS#12 file",
                "ca.p12 | x | ca.p12: this is no PKCS#12 file"
            })
    void aFileThatIsSpoiltIsNamed(String file, String text, String said) throws IOException {
        Files.writeString(keys().resolve(file), text);

        Outcome outcome = serve("store = messages");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.error()).contains(said).doesNotContain("program failed");
    }

    @Test
    void aKeyOfAnotherCertificateIsSaid() throws IOException {
        Path keys = keys();
        Files.delete(keys.resolve("sp1.example.key"));
        Files.copy(keys.resolve("sp2.example.key"), keys.resolve("sp1.example.key"));

        assertThat(serve().error()).contains("sp1.example.key is not the key of the certificate in");
    }

    @Test
    void aKeyIsReadableByItsOwnerAlone() throws IOException {
        Path key = made.resolve("keys/sp1.example.key");

        if (Files.getFileStore(key).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(key))
                    .containsOnly(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
    }
}
