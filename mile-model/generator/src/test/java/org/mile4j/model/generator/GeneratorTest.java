package org.mile4j.model.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {

    private static final Path MODEL = Path.of("mile-model/src/main/model");
    private static final String INCIDENT = "mile-model/src/generated/java/org/mile4j/model/iodef/Incident.java";

    @TempDir
    Path root;

    /** Copies the tables of the project into a root of their own. */
    @BeforeEach
    void copyTables() throws IOException {
        Path project = Path.of(System.getProperty("mile.root"));
        try (Stream<Path> files = Files.walk(project.resolve(MODEL))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = root.resolve(project.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void writesWhatIsThenCurrent() throws IOException {
        Generator generator = new Generator(root);
        assertThat(generator.outdated()).contains(INCIDENT);

        generator.write();

        assertThat(generator.outdated()).isEmpty();
        assertThat(root.resolve(INCIDENT)).content().contains("public record Incident(");
    }

    @Test
    void makesTheSameOfTheSameTable() throws IOException {
        assertThat(new Generator(root).files()).isEqualTo(new Generator(root).files());
    }

    @Test
    void noticesAFileThatWasEditedIsMissingOrIsNoLongerMade() throws IOException {
        Generator generator = new Generator(root);
        generator.write();
        List<String> files = generator.files().keySet().stream().toList();
        Path edited = root.resolve(files.get(0));
        Files.writeString(edited, Files.readString(edited) + "\n");
        Files.delete(root.resolve(files.get(1)));
        String stale = "mile-model/src/generated/java/Old.java";
        Files.writeString(root.resolve(stale), "class Old {}");

        assertThat(generator.outdated()).containsExactlyInAnyOrder(files.get(0), files.get(1), stale);

        generator.write();
        assertThat(generator.outdated()).isEmpty();
        assertThat(root.resolve(stale)).doesNotExist();
    }

    @Test
    void makesNothingOfAWrongTable() throws IOException {
        Path classes = root.resolve(MODEL).resolve("iodef-2.0/classes.yaml");
        Files.writeString(classes, Files.readString(classes).replace("type: IncidentPurpose", "type: Purpose"));

        assertThatThrownBy(() -> new Generator(root).write())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Incident@purpose has the unknown type Purpose");
        assertThat(root.resolve("mile-model/src/generated")).doesNotExist();
    }
}
