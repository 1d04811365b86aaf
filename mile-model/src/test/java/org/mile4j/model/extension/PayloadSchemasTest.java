package org.mile4j.model.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.model.data.XmlElement;

class PayloadSchemasTest {

    private static final String SCHEMA = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\""
            + " targetNamespace=\"urn:a\"><xs:element name=\"a\" type=\"xs:integer\"/></xs:schema>";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void areReadFromFiles() throws IOException {
        PayloadSchemas schemas = PayloadSchemas.of(List.of(file("a.xsd", SCHEMA)));
        assertThat(schemas.has("urn:a")).isTrue();
        assertThat(schemas.problems(XmlElement.parse("<a xmlns='urn:a'>1</a>"))).isEmpty();
        assertThat(schemas.problems(XmlElement.parse("<a xmlns='urn:a'>x</a>"))).isNotEmpty();
        assertThat(schemas.problems(XmlElement.parse("<b xmlns='urn:b'/>"))).isEmpty();
    }

    @Test
    void mayNotHaveOneFileNameTwice() throws IOException {
        List<Path> files = List.of(file("one/a.xsd", SCHEMA), file("two/a.xsd", SCHEMA));
        assertThatThrownBy(() -> PayloadSchemas.of(files))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.xsd");
    }

    @Test
    void areMissedIfTheirFileIs() {
        assertThatThrownBy(() -> PayloadSchemas.of(List.of(folder.resolve("none.xsd"))))
                .isInstanceOf(IOException.class);
    }
}
