package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IncidentID;
import org.mile4j.model.iodef.IodefDocument;

class FileWritingTest {

    @TempDir
    private Path folder;

    @Test
    void leavesTheFileThatWasThereIfAValueCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("document.xml"), "before");

        assertThatThrownBy(() -> IodefXml.defaults().write(document("\u0000"), file))
                .isInstanceOf(MalformedInputException.class);
        assertThat(file).hasContent("before");

        IodefXml.defaults().write(document("1"), file);
        assertThat(IodefXml.defaults().read(file).document()).isEqualTo(document("1"));
    }

    private static IodefDocument document(String id) {
        return IodefDocument.builder()
                .addIncident(Incident.builder()
                        .incidentId(IncidentID.builder()
                                .name("csirt.example.com")
                                .id(id)
                                .build())
                        .build())
                .build();
    }
}
