package org.mile4j.model.data;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** JAXB reads a fragment from memory just as it reads it from a file. */
class FragmentToJaxbTest {
    private static final String NS = "urn:example:shapes";

    @XmlRootElement(name = "drawing", namespace = NS)
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Drawing {
        @XmlAttribute
        QName kind;

        @XmlElement(name = "shape", namespace = NS)
        List<Shape> shapes;

        @XmlElement(namespace = NS)
        QName unit;

        @XmlElement(namespace = NS)
        Note note;

        @XmlAnyElement
        List<Element> others;
    }

    @XmlType(namespace = NS)
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Shape {
        @XmlAttribute(namespace = NS)
        int id;
    }

    @XmlType(name = "Circle", namespace = NS)
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Circle extends Shape {
        @XmlElement(namespace = NS)
        double radius;
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static class Note {
        @XmlMixed
        @XmlAnyElement
        List<Object> content;
    }

    private static final String XML = "<d:drawing xmlns:d='" + NS + "' kind='d:sketch'"
            + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><!-- c -->\n"
            + "<shape xmlns='" + NS + "' d:id='1'/>"
            + "<d:shape d:id='2' xsi:type='d:Circle'><d:radius>2.5</d:radius></d:shape>"
            + "<unit xmlns='" + NS + "' xmlns:u='urn:units'> u:mm </unit>"
            + "<d:note>a<i>b</i>c<![CDATA[<]]></d:note>"
            + "<x:other xmlns:x='urn:x' x:a='1'><inner/>t</x:other></d:drawing>";

    @Test
    void bindsAFragment() throws JAXBException {
        Drawing drawing = (Drawing) unmarshaller()
                .unmarshal(org.mile4j.model.data.XmlElement.parse(XML).reader());

        assertThat(drawing.kind).isEqualTo(new QName(NS, "sketch"));
        assertThat(drawing.unit).isEqualTo(new QName("urn:units", "mm"));
        assertThat(drawing.shapes).extracting(shape -> shape.id).containsExactly(1, 2);
        assertThat(drawing.shapes.get(1)).isInstanceOf(Circle.class);
        assertThat(((Circle) drawing.shapes.get(1)).radius).isEqualTo(2.5);
        assertThat(drawing.note.content).hasSize(3).startsWith("a").endsWith("c<");
        assertThat(drawing.others).hasSize(1);
        assertThat(drawing.others.get(0).getNamespaceURI()).isEqualTo("urn:x");
        assertThat(drawing.others.get(0).getAttributeNS("urn:x", "a")).isEqualTo("1");
        assertThat(drawing.others.get(0).getTextContent()).isEqualTo("t");
    }

    @Test
    void bindsAnElementToATypeThatIsAskedFor() throws JAXBException, XMLStreamException {
        XMLStreamReader reader = org.mile4j.model.data.XmlElement.of(
                        "", "any", org.mile4j.model.data.XmlElement.of(NS, "radius", new XmlText("7")))
                .reader();
        reader.nextTag();

        JAXBElement<Circle> circle = unmarshaller().unmarshal(reader, Circle.class);

        assertThat(circle.getName()).isEqualTo(new QName("any"));
        assertThat(circle.getValue().radius).isEqualTo(7);
        assertThat(reader.hasNext()).isFalse();
    }

    private static Unmarshaller unmarshaller() throws JAXBException {
        return JAXBContext.newInstance(Drawing.class, Circle.class).createUnmarshaller();
    }
}
