package org.mile4j.interop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.interop.cli.CommandRun.mile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.interop.cli.CommandRun.Outcome;

/** What {@code mile rolie} says of addresses, files and names that are wrong. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class RolieBadInputTest {

    @TempDir
    Path folder;

    private Outcome serve(String... options) {
        String[] all = new String[options.length + 5];
        all[0] = "rolie";
        all[1] = "serve";
        all[2] = "--port";
        all[3] = "0";
        System.arraycopy(options, 0, all, 4, options.length);
        all[all.length - 1] = folder.resolve("store").toString();
        return mile(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nourl", "ftp://example.org/x", "http:///x", "http://a b/", "", "/rolie/service"})
    void anAddressThatIsNoneIsWrongUsage(String address) {
        for (String command : new String[] {"list", "get"}) {
            Outcome outcome = mile("rolie", command, address);
            assertThat(outcome.exitCode()).as(command).isEqualTo(2);
            assertThat(outcome.error()).contains("expected an address such as https://example.org/rolie/service");
        }
        assertThat(mile("rolie", "sync", address, folder.toString()).exitCode()).isEqualTo(2);
        assertThat(serve("--public", address).exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"../x=csaf,expected a name of letters", "service=csaf,is that of another resource"})
    void aCollectionThatCannotBeNamedSoIsWrongUsage(String collection, String said) {
        Outcome outcome = serve("--collection", collection);

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.error()).contains("'--collection'", said);
    }

    @Test
    void aFileThatCannotBeUsedIsNamedWithTheReason() throws IOException {
        String none = folder.resolve("none").toString();
        String spoilt =
                Files.writeString(folder.resolve("spoilt"), "not a key store").toString();

        assertThat(serve("--users", none).error())
                .isEqualToIgnoringNewLines("mile: " + none + ": no such file or folder");
        assertThat(serve("--keystore", spoilt).error()).contains(spoilt + ": this is no PKCS#12 file");
        assertThat(serve("--contents", spoilt).error()).contains(spoilt, "cannot be made");
        assertThat(mile("rolie", "serve", "--port", "0", spoilt).error())
                .contains(spoilt + " is a file; name a folder");
        assertThat(mile("rolie", "list", "--identity", spoilt, "https://localhost:1/")
                        .error())
                .contains(spoilt + ": this is no PKCS#12 file");
        assertThat(mile("rolie", "list", "--trust", spoilt, "https://localhost:1/")
                        .error())
                .contains(spoilt + " has no certificate in PEM or DER");
        assertThat(mile("rolie", "verify", "--keys", none, spoilt).error()).contains(none + ": no such file or folder");
    }

    @Test
    void aServerThatCannotBeginSaysWhy() throws IOException {
        assertThat(mile("rolie", "serve", "--port", "0", "--db", "jdbc:none:x?password=secret")
                        .error())
                .contains("the database cannot be opened: No suitable driver")
                .doesNotContain("secret");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            Outcome outcome = mile(
                    "rolie",
                    "serve",
                    "--port",
                    Integer.toString(taken.getLocalPort()),
                    folder.resolve("store").toString());
            assertThat(outcome.exitCode()).isEqualTo(3);
            assertThat(outcome.error()).contains("cannot listen on localhost:" + taken.getLocalPort(), "in use");
        }
    }

    @Test
    void whatAnswersNotIsSaidWithoutNamesOfClasses() {
        assertThat(mile("rolie", "list", "http://localhost:1/x").error())
                .contains("expected an answer, met", "refused")
                .doesNotContain("org.apache");
        assertThat(mile("rolie", "list", "http://nowhere.invalid/x").error())
                .contains("met no address of the host nowhere.invalid");
    }

    @Test
    void eachFileThatIsNotPublishedIsNamed() throws IOException {
        String file = Files.writeString(folder.resolve("a.json"), "{}").toString();
        String none = folder.resolve("none.json").toString();

        Outcome outcome = mile("rolie", "publish", "http://localhost:1/x", none, file);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.error().lines()).hasSize(2);
        assertThat(outcome.error())
                .contains(none + ": no such file or folder", file + ": http://localhost:1/x: expected an answer");
    }
}
