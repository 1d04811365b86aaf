package org.mile4j.interop.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.interop.cli.CommandRun.mile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.bouncycastle.openpgp.api.bc.BcOpenPGPApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.interop.cli.CommandRun.Outcome;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Link;
import org.mile4j.rolie.client.Created;
import org.mile4j.rolie.client.RolieClient;
import org.mile4j.rolie.server.Access;
import org.mile4j.rolie.server.RolieServer;
import org.mile4j.rolie.server.ServedCollection;
import org.mile4j.rolie.server.ServedWorkspace;
import org.mile4j.rolie.store.JdbcStore;

/** {@code mile rolie} with contents that somebody signed. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class RolieSignatureTest {

    private static final String CONTENT = "{\"signed\":true}";

    @TempDir
    Path folder;

    private JdbcStore store;
    private RolieServer server;
    private URI feed;
    private Path keys;
    private Path others;

    @BeforeEach
    void publish() throws IOException, PGPException {
        OpenPGPKey key = key();
        keys = Files.writeString(folder.resolve("keys.asc"), key.toCertificate().toAsciiArmoredString());
        others = Files.writeString(
                folder.resolve("others.asc"), key().toCertificate().toAsciiArmoredString());
        Files.writeString(folder.resolve("a.json"), CONTENT);
        Files.writeString(folder.resolve("a.json.asc"), sign(key));

        store = JdbcStore.inFolder(folder.resolve("store"));
        server = RolieServer.builder(store)
                .workspace(new ServedWorkspace(
                        "W",
                        Access.open(Access.ANYBODY),
                        List.of(new ServedCollection("a", "A", "csaf", List.of("*/*"), List.of(), false))))
                .audit(event -> {})
                .start();
        feed = URI.create("http://localhost:" + server.port() + "/rolie/a");
        try (RolieClient client = RolieClient.builder().build()) {
            Created signature =
                    client.create(feed, sign(key).getBytes(UTF_8), "application/pgp-signature", "signature");
            Created made = client.create(feed, CONTENT.getBytes(UTF_8), "application/json", "signed");
            Entry entry = made.entry().orElseThrow();
            client.update(
                    made.location(),
                    entry.with(node -> false, List.of(Link.of("signature", signature.location() + "/content"))),
                    Optional.empty());
            client.delete(
                    client.create(feed, "{}".getBytes(UTF_8), "application/json", "gone")
                            .location(),
                    Optional.empty());
        }
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    private static OpenPGPKey key() throws PGPException {
        return new BcOpenPGPApi()
                .generateKey(4)
                .classicKey("CSIRT <csirt@example.org>")
                .build();
    }

    private static String sign(OpenPGPKey key) throws IOException, PGPException {
        return new BcOpenPGPApi()
                .createDetachedSignature()
                .addSigningKey(key)
                .sign(new ByteArrayInputStream(CONTENT.getBytes(UTF_8)))
                .get(0)
                .toAsciiArmoredString();
    }

    private Outcome get(String... options) {
        String[] arguments = new String[options.length + 5];
        System.arraycopy(
                new String[] {"rolie", "get", "--content", folder.resolve("out").toString(), feed + "/signed"},
                0,
                arguments,
                0,
                5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        return mile(arguments);
    }

    @Test
    void aContentIsVerifiedByAKeyThatTheUserGives() {
        Outcome verified = get("--keys", keys.toString(), "--require-signatures");
        assertThat(verified.error()).containsPattern("verified signature by [0-9A-F]{40}");
        assertThat(verified.exitCode()).isZero();
        assertThat(folder.resolve("out")).hasContent(CONTENT);
    }

    @Test
    void aContentOfAnotherSignerIsRefusedAndLeavesNoFile() {
        Outcome refused = get("--keys", others.toString());

        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.error()).contains("no trusted key");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(get().error()).contains("was not verified");
        assertThat(get("--require-signatures").exitCode()).isEqualTo(2);
        assertThat(get("--keys", folder.resolve("a.json").toString()).error()).contains("PUBLIC KEY BLOCK");
    }

    @Test
    void aMirrorTakesWhatIsSigned() {
        String copy = folder.resolve("copy").toString();

        Outcome strict =
                mile("rolie", "sync", "--keys", keys.toString(), "--require-signatures", feed.toString(), copy);
        assertThat(strict.exitCode()).isEqualTo(1);
        assertThat(strict.output()).startsWith("2 added");
        assertThat(strict.error()).contains("is missing: ").contains("signature of somebody trusted");

        Outcome usual = mile("rolie", "sync", "--keys", keys.toString(), feed.toString(), copy);
        assertThat(usual.exitCode()).isZero();
        assertThat(usual.error()).isEmpty();
        Outcome unchecked =
                mile("rolie", "sync", feed.toString(), folder.resolve("copy2").toString());
        assertThat(unchecked.exitCode()).isZero();
        assertThat(unchecked.error()).contains("was not verified");
    }

    @Test
    void verifyGivesOneOfThreeAnswers() throws IOException {
        String file = folder.resolve("a.json").toString();

        Outcome good = mile("rolie", "verify", "--keys", keys.toString(), file);
        assertThat(good.output()).contains(": verified, signed by ");
        assertThat(good.exitCode()).isZero();
        Outcome stranger = mile("rolie", "verify", "--keys", others.toString(), file);
        assertThat(stranger.output()).contains(": no trusted key: ");
        assertThat(stranger.exitCode()).isEqualTo(1);
        Files.writeString(folder.resolve("a.json"), CONTENT + " ");
        Outcome broken = mile("rolie", "verify", "--keys", keys.toString(), file, file + ".asc");
        assertThat(broken.output()).contains(": broken: ", "not the one that was signed");
        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(mile("rolie", "verify", "--keys", keys.toString(), file, file)
                        .exitCode())
                .isEqualTo(3);
        assertThat(mile("rolie", "verify", "--keys", keys.toString(), keys.toString())
                        .exitCode())
                .isEqualTo(3);
    }
}
