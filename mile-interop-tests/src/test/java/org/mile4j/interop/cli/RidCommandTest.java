package org.mile4j.interop.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mile4j.interop.cli.CommandRun.mile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.interop.cli.CommandRun.Outcome;
import org.mile4j.rid.rules.RidRules;

/** {@code mile rid} against a system that {@code mile rid serve} runs in a process of its own. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class RidCommandTest {

    @TempDir
    Path folder;

    private String keys;
    private int port;
    private Process server;

    @BeforeEach
    void serve() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        keys = folder.resolve("keys").toString();
        Outcome made = mile("rid", "keys", "--port", Integer.toString(port), keys, "sp2.example", "sp1.example");
        assertThat(made.exitCode()).as(made.error()).isZero();
        Path policy = Files.writeString(folder.resolve("policy"), "Query * approve\n");
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Mile.class.getName(),
                        "rid",
                        "serve",
                        "--keys",
                        keys,
                        "--as",
                        "sp2.example",
                        "--policy",
                        policy.toString(),
                        "--store",
                        folder.resolve("store").toString())
                .redirectError(folder.resolve("server.log").toFile())
                .start();
        BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream(), UTF_8));
        assertThat(out.readLine())
                .as(Files.readString(folder.resolve("server.log")))
                .isEqualTo("sp2.example listens on port " + port);
    }

    @AfterEach
    void endsOnSigterm() throws InterruptedException {
        server.destroy();
        assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private Path report() throws IOException {
        return Files.writeString(
                folder.resolve("report.xml"),
                RidRules.goodDocument("RFC6545-6.4-document")
                        .orElseThrow()
                        .replace("restriction=\"public\"", "restriction=\"private\""));
    }

    @Test
    void aReportThatWasSentIsFoundByAQuery() throws IOException {
        Outcome sent =
                mile("rid", "send", "--keys", keys, "--as", "sp1.example", "--to", "sp2.example", report().toString());
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
                "2026-17");

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
    void aPeerThatIsNotListedIsSaid() throws IOException {
        Outcome outcome =
                mile("rid", "send", "--keys", keys, "--as", "sp1.example", "--to", "sp9.example", report().toString());

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.error()).contains("there is no peer sp9.example");
    }
}
