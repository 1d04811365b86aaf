package org.mile4j.interop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mile4j.interop.cli.CommandRun.mile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.interop.cli.CommandRun.Outcome;
import org.mile4j.rid.rules.RidRules;
import org.mile4j.testing.FreePorts;

/** {@code mile rid} against a system that {@code mile rid serve} runs in a process of its own. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class RidCommandTest {

    @TempDir
    static Path shared;

    private static int port;
    private static String keys;
    private static RidServer server;

    @TempDir
    Path folder;

    @BeforeAll
    static void serve() throws IOException {
        port = FreePorts.row(2);
        keys = RidServer.keys(shared, port).toString();
        Path policy = Files.writeString(shared.resolve("policy"), "Query * approve\n");
        String store = shared.resolve("store").toString();
        server = new RidServer(
                shared, port, "--keys", keys, "--as", "sp2.example", "--policy", policy.toString(), "--store", store);
    }

    @AfterAll
    static void endsOnSigterm() throws InterruptedException {
        server.end();
    }

    private Path report() throws IOException {
        return report("2026-17");
    }

    private Path report(String incident) throws IOException {
        return RidServer.report(folder, incident);
    }

    private Outcome send(Path keyFolder, Path file) {
        return mile(
                "rid",
                "send",
                "--keys",
                keyFolder.toString(),
                "--as",
                "sp1.example",
                "--to",
                "sp2.example",
                file.toString());
    }

    @Test
    void aPeerWithoutAListedCertificateIsAskedForIt() throws IOException {
        Path others = Files.createDirectory(folder.resolve("others"));
        for (String name : List.of("ca.pem", "ca.crl", "peers", "sp1.example.pem", "sp1.example.key")) {
            Files.copy(Path.of(keys, name), others.resolve(name));
        }

        Outcome sent = send(others, report());

        assertThat(sent.exitCode()).as(sent.error()).isZero();
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.xml"), "<x");
        Path latin = Files.write(folder.resolve("latin.xml"), new byte[] {'<', 'x', (byte) 0xe4, '/', '>'});
        Path listed = Path.of(keys);

        assertThat(send(folder.resolve("none"), report()).error())
                .contains("there is no folder")
                .contains("mile rid keys");
        assertThat(send(listed, broken).error()).contains("broken.xml is not XML");
        assertThat(send(listed, latin).error()).contains("latin.xml is not in UTF-8");
        assertThat(send(listed, folder.resolve("gone.xml")).error()).contains("gone.xml: no such file");
        assertThat(send(listed, broken).exitCode()).isEqualTo(3);
    }

    @Test
    void aReportThatWasSentIsFoundByAQuery() throws IOException {
        Outcome sent = send(Path.of(keys), report("4712"));
        assertThat(sent.exitCode()).as(sent.error()).isZero();

        Outcome found = mile(
                "rid",
                "query",
                "--keys",
                keys,
                "--as",
                "sp1.example",
                "--to",
                "sp2.example",
                "csirt.example.com",
                "4712");

        assertThat(found.exitCode()).as(found.error()).isZero();
        assertThat(found.output()).contains("MsgType=\"Report\"").contains("CSIRT");
    }

    @Test
    void curlWithACertificateIsAnswered() throws IOException, InterruptedException {
        assumeTrue(run("curl", "--version").startsWith("curl"), "there is no curl");

        String answer = run(
                "curl",
                "-sS",
                "--cert",
                keys + "/sp1.example.pem",
                "--key",
                keys + "/sp1.example.key",
                "--cacert",
                keys + "/ca.pem",
                "--resolve",
                "sp2.example:" + port + ":127.0.0.1",
                "-H",
                "Content-Type: text/xml",
                "--data-binary",
                "@" + report(),
                "https://sp2.example:" + port + "/");

        assertThat(answer).contains("AuthorizationStatus=\"Denied\"").contains("Justification=\"Authentication\"");
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } catch (IOException e) {
            return "";
        }
        return Files.readString(output);
    }

    @Test
    void anInvestigationIsAskedForAndAwaitsADecision() throws IOException {
        Path document = Files.writeString(
                folder.resolve("request.xml"),
                RidRules.goodDocument("RFC6545-5.1-source-of-incident-name").orElseThrow());

        Outcome asked = mile(
                "rid", "request", "--keys", keys, "--as", "sp1.example", "--to", "sp2.example", document.toString());

        assertThat(asked.exitCode()).as(asked.error()).isZero();
        assertThat(asked.error()).contains("The answer will come in a callback");
    }

    @Test
    void whoWaitsGetsWhatComesAtOnce() throws IOException {
        Outcome found = mile(
                "rid",
                "query",
                "--wait",
                "PT20S",
                "--keys",
                keys,
                "--as",
                "sp1.example",
                "--store",
                folder.resolve("mine").toString(),
                "--to",
                "sp2.example",
                "csirt.example.com",
                "none");

        assertThat(found.exitCode()).as(found.error()).isZero();
        assertThat(found.output()).contains("MsgType=\"Report\"");
    }

    @Test
    void aDocumentOfAnotherKindIsSentWithTheIncidentThatItIsAbout() throws IOException {
        Path other = Files.writeString(folder.resolve("other.xml"), "<a xmlns=\"urn:x\"/>");

        assertThat(send(Path.of(keys), other).error()).contains("other.xml names no incident; add --incident");
        Outcome sent = mile(
                "rid",
                "send",
                "--keys",
                keys,
                "--as",
                "sp1.example",
                "--to",
                "sp2.example",
                "--incident",
                "csirt.example.com=4711",
                other.toString());
        assertThat(sent.exitCode()).as(sent.error()).isZero();
    }

    @Test
    void aPeerMayBeNamedByItsUrlIfItIsListed() throws IOException {
        String file = report().toString();
        for (String url : List.of("https://SP2.example:" + port, "https://127.0.0.1:" + port + "/")) {
            Outcome sent = mile("rid", "send", "--keys", keys, "--as", "sp1.example", "--to", url, file);
            assertThat(sent.exitCode()).as(sent.error()).isZero();
        }
        for (String url : List.of("https://sp2.example:1/", "https://sp9.example:" + port, "https://localhost")) {
            Outcome sent = mile("rid", "send", "--keys", keys, "--as", "sp1.example", "--to", url, file);
            assertThat(sent.error()).contains("there is no peer " + url);
        }
        for (String url : List.of("http://sp2.example:" + port, "https://sp2.example:" + port + "/rid", "https://")) {
            Outcome sent = mile("rid", "send", "--keys", keys, "--as", "sp1.example", "--to", url, file);
            assertThat(sent.exitCode()).isEqualTo(3);
            assertThat(sent.error()).contains(url + " ").doesNotContain("Exception");
        }
    }

    @Test
    void aPeerThatIsNotListedIsSaid() throws IOException {
        Outcome outcome =
                mile("rid", "send", "--keys", keys, "--as", "sp1.example", "--to", "sp9.example", report().toString());

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.error()).contains("there is no peer sp9.example");
    }
}
