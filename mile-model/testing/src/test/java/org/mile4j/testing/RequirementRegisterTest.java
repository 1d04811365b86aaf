package org.mile4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequirementRegisterTest {

    private static final String HEAD = "id\tsection\trequirement\tstate\n";
    private static final Path OWN = Path.of(System.getProperty("basedir"), "target", "test-classes");

    @TempDir
    private Path folder;

    private RequirementRegister register(String lines) throws IOException {
        return RequirementRegister.read(Files.writeString(folder.resolve("register.tsv"), HEAD + lines));
    }

    @Test
    @Requirement("A-1")
    void agreesWithItsTests() throws IOException, ClassNotFoundException {
        assertThat(register("A-1\t1\tSay so.\ttested\nA-2\t2\tMean it.\tnot tested: nobody can see what is meant\n")
                        .problems(List.of("A-"), OWN))
                .isEmpty();
    }

    @Test
    void namesWhatIsCalledTestedAndIsNot() throws IOException, ClassNotFoundException {
        assertThat(register("A-1\t1\tSay so.\ttested\nA-2\t2\tMean it.\ttested\n")
                        .problems(List.of("A-"), OWN))
                .containsExactly("A-2 is called tested, and no test carries it");
    }

    @Test
    void namesWhatIsTestedAndNotInTheRegister() throws IOException, ClassNotFoundException {
        assertThat(register("A-2\t2\tMean it.\tnot tested: nobody can see what is meant\n")
                        .problems(List.of("A-"), OWN))
                .containsExactly("A-1 of [RequirementRegisterTest.agreesWithItsTests] is not in register.tsv");
    }

    @Test
    void wantsAReasonForWhatIsNotTested() throws IOException, ClassNotFoundException {
        assertThat(register("A-1\t1\tSay so.\tnot tested: later\n").problems(List.of("A-"), OWN))
                .containsExactly("A-1 is neither tested nor says why not: \"not tested: later\"");
    }

    @Test
    void findsALieAboutWhatIsTested() throws IOException, ClassNotFoundException {
        assertThat(register("A-1\t1\tSay so.\tnot tested: nobody can see what is said\n")
                        .problems(List.of("A-"), OWN))
                .singleElement()
                .asString()
                .startsWith("A-1 is called not tested");
    }

    @Test
    void findsAnIdTwiceAndALineWithoutWords() throws IOException, ClassNotFoundException {
        assertThat(register("A-1\t1\tSay so.\ttested\nA-1\t1\t\ttested\n").problems(List.of("A-"), OWN))
                .containsExactly("register.tsv has A-1 twice", "register.tsv does not say what A-1 requires");
    }

    @Test
    void findsMarksOnWhatDoesNotRun() throws IOException, ClassNotFoundException {
        Path source = Files.writeString(folder.resolve("Marked.java"), """
                import org.junit.jupiter.api.Disabled;
                import org.junit.jupiter.api.Test;
                import org.mile4j.testing.Requirement;
                class Marked {
                    @Requirement("B-1") void noTest() {}
                    @Requirement("B-2") @Disabled @Test void off() {}
                }
                """);
        Path classes = Files.createDirectory(folder.resolve("classes"));
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", classes.toString(), source.toString()))
                .isZero();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);

            assertThat(register("B-1\t1\tRun.\ttested\nB-2\t1\tRun.\ttested\n").problems(List.of("B-"), classes))
                    .containsExactlyInAnyOrder(
                            "Marked.noTest carries a requirement and is no test",
                            "Marked.off carries a requirement and is switched off");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void wantsTheColumnsAndWholeLines() throws IOException {
        Path file = Files.writeString(folder.resolve("other.tsv"), "id\tsection\n");

        assertThatThrownBy(() -> RequirementRegister.read(file)).hasMessageContaining("needs the columns");
        assertThatThrownBy(() -> register("A-1\t1\n")).hasMessageContaining(":2: has 2 cells, not 4");
    }

    @Test
    void takesRulesThatTheirDocumentsProve() throws IOException, ClassNotFoundException {
        RequirementRegister register = RequirementRegister.read(Files.writeString(
                folder.resolve("rules.tsv"),
                "id\tsection\trequirement\trules\tstate\n"
                        + "B-1\t1\tSay so.\tgood\ttested\n"
                        + "B-2\t2\tMean it.\tgood,bad\ttested\n"
                        + "B-3\t3\tDo it.\t\ttested\n"
                        + "B-4\t4\tKnow it.\tgood\tnot tested: nobody can see what is known\n"
                        + "B-5\t5\tShow it.\tA-1\ttested\n"));

        assertThat(register.problems("good"::equals, List.of("B-"), OWN))
                .containsExactly(
                        "B-2 names the rule bad, which nothing proves",
                        "B-3 is called tested, and no test carries it",
                        "B-4 is called not tested, and names [good]");
    }
}
