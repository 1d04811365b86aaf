package org.mile4j.rid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mile4j.model.generator.Generator;

class GeneratedFilesTest {

    @Test
    void whatIsCommittedIsWhatTheTableMakes() throws IOException {
        Generator generator = new Generator(Path.of(System.getProperty("mile.root")));

        assertThat(generator.outdated())
                .filteredOn(file -> file.startsWith("mile-rid/"))
                .as("generated files that do not fit the table; run"
                        + " `mvn -q process-classes -Pgenerate -pl mile-model/generator` and commit what it changes")
                .isEmpty();
    }
}
