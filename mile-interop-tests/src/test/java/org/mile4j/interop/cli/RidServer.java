package org.mile4j.interop.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.interop.cli.CommandRun.mile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mile4j.interop.cli.CommandRun.Outcome;
import org.mile4j.rid.rules.RidRules;

/** {@code mile rid serve} in a process of its own, as sp2.example. */
final class RidServer {

    private final Process process;

    /** Starts it and waits until it listens. */
    RidServer(Path folder, int port, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "rid",
                "serve"));
        command.addAll(List.of(options));
        Path log = folder.resolve("server.log");
        process = new ProcessBuilder(command).redirectError(log.toFile()).start();
        BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        assertThat(out.readLine()).as(Files.readString(log)).isEqualTo("sp2.example listens on port " + port);
    }

    /** Keys of sp2.example, which is to listen on a port, and of its peer sp1.example: a folder inside the given one. */
    static Path keys(Path folder, int port) {
        Path keys = folder.resolve("keys");
        Outcome made =
                mile("rid", "keys", "--port", Integer.toString(port), keys.toString(), "sp2.example", "sp1.example");
        assertThat(made.exitCode()).as(made.error()).isZero();
        return keys;
    }

    /** A report on an incident that it may be sent. */
    static Path report(Path folder, String incident) throws IOException {
        return Files.writeString(
                folder.resolve("report.xml"),
                RidRules.goodDocument("RFC6545-6.4-document")
                        .orElseThrow()
                        .replace("2026-17", incident)
                        .replace("restriction=\"public\"", "restriction=\"private\""));
    }

    /** Sends SIGTERM. */
    void end() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(12, TimeUnit.SECONDS)).isTrue();
    }
}
