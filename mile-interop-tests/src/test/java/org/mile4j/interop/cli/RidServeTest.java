package org.mile4j.interop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.interop.cli.CommandRun.mile;

import java.io.IOException;
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
import org.mile4j.testing.FreePorts;

/** {@code mile rid serve} with a file of properties of its own. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class RidServeTest {

    @TempDir
    Path folder;

    private int port;
    private String keys;
    private RidServer server;

    @BeforeEach
    void makeKeys() throws IOException {
        port = FreePorts.row(2);
        keys = RidServer.keys(folder, port).toString();
        Files.writeString(folder.resolve("policy"), "Query * approve\n");
    }

    private void start(String properties) throws IOException {
        Path config = Files.writeString(
                folder.resolve("rid.properties"),
                "keys = keys\nas = sp2.example\nstore = store\npolicy = policy\n" + properties);
        server = new RidServer(folder, port, "--config", config.toString());
    }

    @AfterEach
    void endsOnSigterm() throws InterruptedException {
        server.end();
    }

    @Test
    void whoWaitsIsToldThatTheRequestIsPendingAndThatNobodyDecided() throws IOException {
        start("pending-after = PT1S\n");
        Path document = Files.writeString(
                folder.resolve("request.xml"),
                RidRules.goodDocument("RFC6545-5.1-source-of-incident-name").orElseThrow());

        Outcome asked = mile(
                "rid",
                "request",
                "--wait",
                "PT6S",
                "--keys",
                keys,
                "--as",
                "sp1.example",
                "--store",
                folder.resolve("mine").toString(),
                "--to",
                "sp2.example",
                document.toString());

        assertThat(asked.output()).contains("AuthorizationStatus=\"Pending\"");
        assertThat(asked.error()).isEqualToIgnoringNewLines("mile: sp2.example has not answered within PT6S");
        assertThat(asked.exitCode()).isEqualTo(3);
    }

    @Test
    void aFileOfPropertiesSaysWhatTheOptionsDoNot() throws IOException {
        start("max-bytes = 100\nidle = PT5S\n");

        String report = RidServer.report(folder, "2026-17").toString();
        Outcome sent = mile("rid", "send", "--keys", keys, "--as", "sp1.example", "--to", "sp2.example", report);
        assertThat(sent.exitCode()).isEqualTo(3);
        assertThat(sent.error()).contains("413");
        assertThat(folder.resolve("store.mv.db")).exists();
    }
}
