package org.mile4j.interop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.interop.cli.LauncherSandbox.Outcome;

/** The launcher {@code ./mile}, in a checkout of its own with a Java and a Maven that only tell what they were asked. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
class LauncherTest {

    private LauncherSandbox sandbox;

    @BeforeEach
    void layOutCheckout(@TempDir Path folder) throws IOException {
        sandbox = new LauncherSandbox(folder.resolve("a folder with blanks"));
    }

    @Test
    void buildsOnTheFirstCallOnly() throws Exception {
        Outcome first = sandbox.run("validate", "a file.xml");
        Outcome second = sandbox.run("validate", "a file.xml");

        assertThat(first.exitCode()).isZero();
        assertThat(first.error()).contains("building mile4j (the first build").contains("mile-model 0.1 [1/2]");
        assertThat(second.error()).isEmpty();
        assertThat(sandbox.builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        sandbox.run("--version");
        Files.setLastModifiedTime(sandbox.source(), FileTime.from(Instant.now().plusSeconds(60)));

        Outcome outcome = sandbox.run("--version");

        assertThat(outcome.error()).contains("sources have changed");
        assertThat(sandbox.builds()).isEqualTo(2);
    }

    @Test
    void looksAtTheSourcesOfAQuickStartMeanwhile() throws Exception {
        sandbox.run("validate", "a file.xml");
        Outcome unchanged = sandbox.run("validate", "a file.xml");
        Files.setLastModifiedTime(sandbox.source(), FileTime.from(Instant.now().plusSeconds(60)));

        Outcome changed = sandbox.run("validate", "a file.xml");

        assertThat(unchanged.output()).contains("<-Dmile.look=");
        assertThat(changed.error()).contains("sources have changed");
        assertThat(changed.output().lines())
                .endsWith("<validate>", "<a file.xml>")
                .noneMatch(l -> l.contains("mile.look"));
        assertThat(sandbox.builds()).isEqualTo(2);
    }

    @Test
    void leavesNoAnswerBehind() throws Exception {
        sandbox.run("validate", "a file.xml");
        sandbox.run("validate", "a file.xml");

        try (Stream<Path> files =
                Files.list(sandbox.launcher().resolveSibling("mile-interop-tests/target/mile/start"))) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("look."));
        }
    }

    @Test
    void givesStandardOutputAndExitCodeToTheProgram() throws Exception {
        Outcome outcome = sandbox.run("fail", "two words", "*");

        assertThat(outcome.output().lines()).endsWith("<fail>", "<two words>", "<*>");
        assertThat(outcome.output()).doesNotContain("building");
        assertThat(outcome.exitCode()).isEqualTo(7);
    }

    @Test
    void startsFastWithTheArchiveOfTheFirstRun() throws Exception {
        assertThat(sandbox.run("--version").output())
                .contains("<-XX:+UseG1GC>", "<-XX:TieredStopAtLevel=1>", "<-XX:SharedArchiveFile=");
    }

    @Test
    void usesAnAotCacheFromJava25On() throws Exception {
        sandbox.javaVersion("25.0.1");

        assertThat(sandbox.run("--version").output())
                .contains("<-XX:AOTCache=", "<-XX:+UseSerialGC>")
                .doesNotContain("SharedArchiveFile");
    }

    @Test
    void measuresTheJvmAsItIs() throws Exception {
        assertThat(sandbox.run("bench").output()).doesNotContain("-XX:");
    }

    @Test
    void addsTheOptionsOfTheUser() throws Exception {
        sandbox.environment("MILE_JAVA_OPTS", "-Xmx1g -XX:+UseParallelGC");

        assertThat(sandbox.run("--version").output())
                .contains("<-Xmx1g>", "<-XX:+UseParallelGC>")
                .doesNotContain("<-XX:+UseG1GC>");
    }

    @Test
    void runsThroughALinkFromAnotherFolder() throws Exception {
        Path link = Files.createSymbolicLink(sandbox.elsewhere().resolve("mile-link"), sandbox.launcher());

        Outcome outcome = sandbox.runIn(sandbox.elsewhere(), List.of(link.toString(), "--version"));

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).contains("<--version>");
    }

    @Test
    void saysThatJavaIsMissing() throws Exception {
        sandbox.environment("JAVA_HOME", "");

        assertRefusal(sandbox.run("--version"), "no Java found", "Install a JDK 17 or newer");
    }

    @Test
    void saysThatJavaHomeHasNoJava() throws Exception {
        sandbox.environment("JAVA_HOME", "/no/such/folder");

        assertRefusal(sandbox.run("--version"), "JAVA_HOME is /no/such/folder", "Point JAVA_HOME at a JDK 17");
    }

    @Test
    void saysThatJavaIsTooOld() throws Exception {
        sandbox.javaVersion("11.0.20");

        assertRefusal(sandbox.run("--version"), "Java 17 or newer is needed", "11.0.20");
    }

    @Test
    void saysThatTheCompilerIsMissing() throws Exception {
        Files.delete(sandbox.javaHome().resolve("bin/javac"));

        assertRefusal(sandbox.run("--version"), "has no compiler (javac)", "not only a Java runtime");
    }

    @Test
    void saysThatMavenIsMissing() throws Exception {
        Files.delete(sandbox.maven());

        assertRefusal(sandbox.run("--version"), "no mvn on PATH", "Install Apache Maven 3.8.6 or newer");
    }

    @Test
    void saysThatMavenIsTooOld() throws Exception {
        sandbox.environment("FAKE_MAVEN_VERSION", "3.6.3");

        assertRefusal(sandbox.run("--version"), "Maven 3.8.6 or newer is needed", "3.6.3");
    }

    @Test
    void takesMaven310ForNewerThan38() throws Exception {
        sandbox.environment("FAKE_MAVEN_VERSION", "3.10.0");

        assertThat(sandbox.run("--version").exitCode()).isZero();
    }

    @Test
    void needsNoMavenOnceBuilt() throws Exception {
        sandbox.run("--version");
        Files.delete(sandbox.maven());

        assertThat(sandbox.run("--version").exitCode()).isZero();
    }

    @Test
    void showsTheErrorsOfAFailedBuild() throws Exception {
        sandbox.environment("FAKE_MAVEN_EXIT", "1");

        assertRefusal(sandbox.run("--version"), "[ERROR] it does not compile", "mile-build.log");
    }

    @Test
    void namesTheJavaThatDoesNotWork() throws Exception {
        Files.delete(sandbox.javaHome().resolve("release"));
        sandbox.environment("JAVA_HOME", "");
        sandbox.tool("java", "#!/bin/sh\nexit 1\n");

        assertRefusal(sandbox.run("--version"), "a folder with blanks/bin/java does not say which version it is");
    }

    @Test
    void doesNotWaitForALockThatCannotBeMade() throws Exception {
        sandbox.tool("mkdir", "#!/bin/sh\n[ \"$1\" = -p ] && exec /bin/mkdir \"$@\"\nexit 1\n");

        assertRefusal(sandbox.run("--version"), "cannot be written to");
    }

    @Test
    void letsJavaReadAnyNameInTheLocaleOfC() throws Exception {
        sandbox.environment("LANG", "C");
        assertThat(sandbox.run("environment").output()).contains("<LC_ALL=C.UTF-8>");

        sandbox.environment("LANG", "de_DE.ISO-8859-1");
        assertThat(sandbox.run("environment").output()).contains("<LC_ALL=>");
    }

    @Test
    void leavesNoStandardInputForAnotherFileToTakeItsPlace() throws Exception {
        sandbox.run("--version");
        String closed = "'" + sandbox.launcher() + "' input <&-";

        assertThat(sandbox.runIn(sandbox.elsewhere(), List.of("/bin/sh", "-c", closed))
                        .output())
                .contains("<input is open>");
    }

    @Test
    @EnabledIf("hasScript")
    void tellsTheProgramHowWideTheTerminalIs() throws Exception {
        String typed = "stty cols 61; '" + sandbox.launcher() + "' explain environment";

        Outcome outcome = sandbox.runIn(sandbox.elsewhere(), List.of("/usr/bin/script", "-qec", typed, "/dev/null"));

        assertThat(outcome.output()).contains("<COLUMNS=61>");
    }

    static boolean hasScript() {
        return Files.isExecutable(Path.of("/usr/bin/script")) && OS.LINUX.isCurrentOs();
    }

    private static void assertRefusal(Outcome outcome, String... parts) {
        assertThat(outcome.error()).contains(parts);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.exitCode()).isEqualTo(69);
    }
}
