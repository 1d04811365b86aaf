package org.mile4j.interop.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mile4j.interop.cli.CommandRun.mile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.interop.cli.CommandRun.Outcome;
import org.mile4j.rolie.server.PasswordFile;

/** {@code mile rolie} against a server that {@code mile rolie serve} runs in a process of its own. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class RolieCommandTest {

    @TempDir
    Path folder;

    private Process server;
    private String base;

    @BeforeEach
    void serve() throws IOException {
        Path users =
                Files.writeString(folder.resolve("users"), PasswordFile.line("alice", "secret".toCharArray()) + "\n");
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "rolie",
                        "serve",
                        "--port",
                        "0",
                        "--users",
                        users.toString(),
                        folder.resolve("store").toString())
                .redirectError(folder.resolve("server.log").toFile())
                .start();
        BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream(), UTF_8));
        String line = out.readLine();
        assertThat(line).as(() -> log()).endsWith("/rolie/service");
        base = line.substring(0, line.indexOf("/rolie/service"));
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("server.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    @AfterEach
    void endsOnSigtermWithItsStoreClosed() throws Exception {
        server.destroy();
        assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(folder.resolve("server.log"))).doesNotContain("cut off");
    }

    /** Runs lines of a shell; what they printed. */
    private String shell(String script) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder("sh", "-ex", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("ROLIE", base);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        return Files.readString(output);
    }

    @Test
    void theLinesOfTheDocumentationDoWhatTheySay() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "there is no curl here");
        String text = Files.readString(Path.of(System.getProperty("mile.root"), "docs", "rolie.md"));
        int begin = text.indexOf("```sh\n", text.indexOf("<!-- test: curl -->")) + "```sh\n".length();

        shell(text.substring(begin, text.indexOf("```", begin)));
    }

    @Test
    void listsFetchesAndMirrors() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "there is no curl here");
        shell("printf '{}' > a.json; curl -sf -u alice:secret -H 'Content-Type: application/json' -H 'Slug: a'"
                + " --data-binary @a.json $ROLIE/rolie/advisories > entry.xml");
        String feed = base + "/rolie/advisories";

        Outcome service = mile("rolie", "list", base + "/rolie/service");
        assertThat(service.output()).contains(feed + "\tcsaf\tAdvisories");
        Outcome list = mile("rolie", "list", feed);
        assertThat(list.output().lines()).singleElement().asString().matches("[0-9-]{10}T[^\t]+\turn:uuid:[^\t]+\t.+");
        assertThat(mile("rolie", "list", "--property", "urn:example:p=v", feed).output())
                .isEmpty();
        Outcome get = mile("rolie", "get", feed + "/a");
        assertThat(get.output()).contains("<entry", "edit-media");
        assertThat(get.error()).isEmpty();
        Path content = folder.resolve("content.json");
        assertThat(mile("rolie", "get", "--content", content.toString(), feed + "/a")
                        .exitCode())
                .isZero();
        assertThat(content).hasContent("{}");
        Path link = Files.createSymbolicLink(folder.resolve("link"), content);
        Files.writeString(content, "before");
        assertThat(mile("rolie", "get", "--content", link.toString(), feed + "/a")
                        .exitCode())
                .isZero();
        assertThat(link).isSymbolicLink();
        assertThat(content).hasContent("{}");
        String copy = folder.resolve("copy").toString();
        assertThat(mile("rolie", "sync", feed, copy).output()).startsWith("1 added, 0 changed, 0 removed");
        assertThat(mile("rolie", "sync", feed, copy).output()).contains("1 unchanged, 1 pages asked for");
    }

    @Test
    void makesTheLineOfAUserAndRefusesClearText() throws IOException, InterruptedException {
        Path users = Files.writeString(folder.resolve("clear"), "# users\n\nalice:secret\n");

        Outcome refused = mile(
                "rolie",
                "serve",
                "--port",
                "0",
                "--users",
                users.toString(),
                folder.resolve("s").toString());
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.error()).contains("line 3", "mile rolie password").doesNotContain("secret");

        String line = shell("printf 'geheim\\n' | " + java() + " rolie password bob")
                .lines()
                .filter(text -> text.startsWith("bob:"))
                .findFirst()
                .orElseThrow();
        Path made = Files.writeString(folder.resolve("made"), line + "\n");
        assertThat(PasswordFile.read(made).get("bob").matches("geheim".toCharArray()))
                .isTrue();
        assertThat(line).doesNotContain("geheim");
        assertThat(mile("rolie", "password", "b:b").exitCode()).isEqualTo(2);
    }

    private static String java() {
        return System.getProperty("java.home") + "/bin/java -cp " + System.getProperty("java.class.path") + " "
                + Main.class.getName();
    }

    @Test
    void saysOnOneLineWhatWentWrong() {
        Outcome missing = mile("rolie", "get", base + "/rolie/nothing");
        assertThat(missing.exitCode()).isEqualTo(3);
        assertThat(missing.error()).contains("(status 404)").hasLineCount(1);
        assertThat(mile(
                                "rolie",
                                "publish",
                                base + "/rolie/advisories",
                                folder.resolve("users").toString(),
                                "--type",
                                "application/json")
                        .error())
                .contains("(status 401)");
        assertThat(mile(
                                "rolie",
                                "publish",
                                "--user",
                                "alice",
                                base + "/rolie/advisories",
                                folder.resolve("users").toString())
                        .error())
                .contains("expected https for credentials");
        assertThat(mile("rolie").exitCode()).isEqualTo(2);
        assertThat(mile("rolie", "serve").exitCode()).isEqualTo(2);
        assertThat(URI.create(base).getPort()).isPositive();
    }
}
