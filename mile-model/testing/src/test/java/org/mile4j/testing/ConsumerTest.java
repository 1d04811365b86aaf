package org.mile4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsumerTest {

    @TempDir
    Path folder;

    private Consumer program() {
        return Consumer.onClassPath(folder, Consumer.libraries(Consumer.class));
    }

    @Test
    void runsAProgramAndTellsItsExitAndOutput() throws IOException, InterruptedException {
        Consumer program = program();

        assertThat(program.compile(Map.of("Main.java", """
                        final class Main {
                            private Main() {}
                            public static void main(String[] args) {
                                System.out.println(new org.mile4j.testing.Consumer.Run(3, "x").output());
                                System.exit(7);
                            }
                        }
                        """))).isEmpty();

        assertThat(program.run("Main")).isEqualTo(new Consumer.Run(7, "x\n"));
    }

    @Test
    void tellsWhatTheCompilerRefuses() throws IOException {
        assertThat(program().compile(Map.of("Main.java", "final class Main { java.util.List raw; }")))
                .contains("[rawtypes]");
    }

    @Test
    void hidesWhatIsNotOnThePathOfTheProgram() throws IOException {
        assertThat(Consumer.onModulePath(folder, List.of(folder))
                        .compile(Map.of("Main.java", "final class Main { org.mile4j.testing.Consumer c; }")))
                .contains("package org.mile4j.testing does not exist");
    }

    @Test
    void namesTheJarThatTheTestsLack() {
        assertThatThrownBy(() -> Consumer.libraries(Consumer.class, "no-such-jar-"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such-jar-");
    }
}
