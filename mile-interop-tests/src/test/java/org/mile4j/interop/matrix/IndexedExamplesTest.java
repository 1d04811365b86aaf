package org.mile4j.interop.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexedExamplesTest {

    private static final Path FOLDER = Path.of(
            System.getProperty("mile.root"), "mile-interop-tests/src/main/resources/org/mile4j/interop/examples");

    @ParameterizedTest
    @ValueSource(strings = {"rfc7970", "rfc8274", "rfc5070", "rfc7203", "rfc7495", "rfc5901", "rfc8727"})
    void leavesNoDocumentOfAFolderOut(String name) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(name))) {
            List<String> documents = files.map(file -> file.getFileName().toString())
                    .filter(file -> !file.equals("index.yaml"))
                    .sorted()
                    .toList();
            byte[] index = Files.readAllBytes(FOLDER.resolve(name).resolve("index.yaml"));

            assertThat(ExampleIndex.read(name, index).entries())
                    .map(ExampleIndex.Entry::file)
                    .containsExactlyInAnyOrderElementsOf(documents);
        }
    }

    @Test
    void givesEachDocumentAnIdOfItsOwnAndAReasonForEachFinding() throws IOException {
        List<Example> examples = new Matrix(StandardMatrix.sources(), List.of()).examples();

        assertThat(examples).map(Example::id).doesNotHaveDuplicates();
        assertThat(examples).allSatisfy(example -> assertThat(example.line()).isGreaterThan(1));
        assertThat(examples)
                .flatMap(example -> example.expectations().values())
                .flatMap(Expectation::findings)
                .allSatisfy(finding ->
                        assertThat(finding.why()).hasSizeGreaterThan(20).endsWith("."));
    }

    @Test
    void refusesACompletionThatDoesNotFit() {
        Completion completion =
                new Completion("dots", "why", List.of(new Completion.Edit("...", "<a/>")), "<b>", "</b>");

        assertThat(completion.apply("x...y")).isEqualTo("<b>x<a/>y</b>");
        assertThatThrownBy(() -> completion.apply("no dots"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"...\", which is not there");
    }
}
