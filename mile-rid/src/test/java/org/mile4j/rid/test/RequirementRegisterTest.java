package org.mile4j.rid.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The register {@code docs/requirements/rid.tsv} has every sentence of RFC 6545 and RFC 6546 that requires something, by
 * its number, and says truly which are tested.
 */
class RequirementRegisterTest {

    private static final int SENTENCES_6545 = 135;
    private static final int SENTENCES_6546 = 36;

    private record Line(String id, String section, String state, String why) {}

    private static List<Line> register() throws IOException {
        Path file = Path.of(System.getProperty("mile.root")).resolve("docs/requirements/rid.tsv");
        List<Line> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(4);
            lines.add(new Line(cells[0], cells[1], cells[2], cells[3]));
        }
        return lines;
    }

    /** The requirements that tests are marked with, with the names of the tests. */
    private static Map<String, Set<String>> marked() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("org.mile4j.rid");
        Map<String, Set<String>> marked = new TreeMap<>();
        for (JavaClass test : tests) {
            Stream.concat(
                            test.tryGetAnnotationOfType(Requirement.class).stream(),
                            test.getMethods().stream()
                                    .flatMap(m -> m.tryGetAnnotationOfType(Requirement.class).stream()))
                    .flatMap(r -> Stream.of(r.value()))
                    .forEach(id ->
                            marked.computeIfAbsent(id, i -> new TreeSet<>()).add(test.getSimpleName()));
        }
        return marked;
    }

    @Test
    void everySentenceStandsInTheRegisterOnce() throws IOException {
        List<String> expected = Stream.concat(
                        IntStream.rangeClosed(1, SENTENCES_6545).mapToObj(i -> String.format("6545-%03d", i)),
                        IntStream.rangeClosed(1, SENTENCES_6546).mapToObj(i -> String.format("6546-%03d", i)))
                .toList();

        assertThat(register()).extracting(Line::id).containsExactlyElementsOf(expected);
    }

    @Test
    void whatIsSaidToBeTestedIsTestedThere() throws IOException {
        Map<String, Set<String>> marked = marked();
        Set<String> said = new HashSet<>();
        for (Line line : register()) {
            if (line.state().equals("tested")) {
                said.add(line.id());
                assertThat(String.join(", ", marked.getOrDefault(line.id(), Set.of())))
                        .as(line.id())
                        .isEqualTo(line.why());
            }
        }
        assertThat(marked.keySet()).isEqualTo(new TreeSet<>(said));
    }

    @Test
    void whatIsNotTestedHasAReason() throws IOException {
        assertThat(register())
                .filteredOn(line -> !line.state().equals("tested"))
                .allSatisfy(line -> {
                    assertThat(line.state()).isEqualTo("not tested");
                    assertThat(line.why()).isNotBlank();
                });
    }
}
