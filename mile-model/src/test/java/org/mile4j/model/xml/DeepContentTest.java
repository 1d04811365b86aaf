package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamWriter;
import org.junit.jupiter.api.Test;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;

/** XML in a document that is nested deeper than the stack of a thread goes. */
class DeepContentTest {

    private static final int DEEP = 30_000;
    private static final IodefXml XML = IodefXml.defaults();

    private static XmlElement nested() {
        XmlElement element = XmlElement.of("", "e", new XmlText("x"));
        for (int i = 1; i < DEEP; i++) {
            element = XmlElement.of("", "e", element);
        }
        return element;
    }

    private static IodefDocument document() {
        Extras stray = Extras.of(List.of(), List.of(), List.of(new Extras.Stray(0, nested())), List.of(), List.of());
        ExtensionType data = ExtensionType.builder().addContent(nested()).build();
        return IodefDocument.builder()
                .addIncident(
                        Incident.builder().extras(stray).addAdditionalData(data).build())
                .build();
    }

    @Test
    void isWrittenWhateverTheWriter() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");

        XML.write(document(), writer);
        writer.flush();

        String open = "<e xmlns=\"\">" + "<e>".repeat(DEEP - 1) + "x" + "</e>".repeat(DEEP);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(open);
        assertThat(XML.toXml(document())).contains(open);
        assertThat(XML.pretty(true).toXml(document())).contains(open);
    }

    @Test
    void isNotRead() {
        String xml = XML.toXml(document());

        assertThatExceptionOfType(LimitExceededException.class).isThrownBy(() -> XML.read(xml));
    }

    @Test
    void hasEqualityHashAndText() {
        assertThat(document().equals(document())).isTrue();
        assertThat(document()).hasSameHashCodeAs(document());
        assertThat(document().toString()).contains("<e>".repeat(DEEP - 1));
    }
}
