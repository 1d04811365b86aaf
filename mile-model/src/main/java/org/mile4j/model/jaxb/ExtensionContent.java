package org.mile4j.model.jaxb;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.UnmarshalException;
import jakarta.xml.bind.Unmarshaller;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import javax.xml.namespace.QName;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.iodef.Dtype;
import org.mile4j.model.iodef.ExtensionType;

/**
 * The XML inside additional data as objects of annotated classes: RFC 7970, Sections 2.16 and 5.2.
 *
 * {@snippet :
 * ExtensionContent content = ExtensionContent.with(JAXBContext.newInstance(Ticket.class));
 * ExtensionType data = content.of(new Ticket("T-17"));
 * Ticket ticket = content.unmarshal(data, Ticket.class);
 * }
 *
 * <p>Making a {@link JAXBContext} takes long; keep the instance. It is immutable and safe for use by several threads.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // whoever uses this package requires jakarta.xml.bind by name
public final class ExtensionContent {

    private final JAXBContext context;

    private ExtensionContent(JAXBContext context) {
        this.context = context;
    }

    /**
     * A converter for the classes that a context knows.
     *
     * @param context the context
     * @return the converter
     */
    public static ExtensionContent with(JAXBContext context) {
        return new ExtensionContent(Objects.requireNonNull(context, "context"));
    }

    /**
     * The one element inside additional data as an object. Unlike JAXB on its own, which passes over elements that do not
     * fit the class, and over the name of the first one, this refuses them, so that none is lost unseen. Attributes that the
     * class does not have are lost, as JAXB does not tell of them; {@code @XmlAnyAttribute} keeps them.
     *
     * @param extension the additional data
     * @param type an annotated class; if it has no root element, an element of any name is taken
     * @param <T> the class
     * @return the object
     * @throws JAXBException if the element is not that of the class, or does not fit it
     * @throws IllegalArgumentException if the additional data does not hold exactly one element
     */
    public <T> T unmarshal(ExtensionType extension, Class<T> type) throws JAXBException {
        List<XmlElement> elements = extension.content().stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
        if (elements.size() != 1) {
            throw new IllegalArgumentException(
                    "expected additional data with one element inside, met " + elements.size() + " elements");
        }
        Unmarshaller unmarshaller = context.createUnmarshaller();
        unmarshaller.setEventHandler(event -> false);
        XmlElement element = elements.get(0);
        T value = unmarshaller.unmarshal(element.reader(), type).getValue();
        requireName(element, value);
        return value;
    }

    /** JAXB does not look at the name of an element when it is told the class. */
    private void requireName(XmlElement element, Object value) throws UnmarshalException {
        QName wanted = context.createJAXBIntrospector().getElementName(value);
        QName met = new QName(element.namespace(), element.localName());
        if (wanted != null && !wanted.equals(met)) {
            throw new UnmarshalException("expected the element " + wanted + ", met " + met);
        }
    }

    /**
     * An object as additional data with the dtype xml.
     *
     * @param value an object of a class with a root element, or a {@code JAXBElement}
     * @return the additional data, to which a name or a meaning can be added by its builder
     * @throws JAXBException if the object cannot be written
     */
    public ExtensionType of(Object value) throws JAXBException {
        Marshaller marshaller = context.createMarshaller();
        marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
        marshaller.setEventHandler(event -> false);
        StringWriter xml = new StringWriter();
        marshaller.marshal(value, xml);
        return ExtensionType.builder()
                .dtype(Dtype.XML)
                .addContent(XmlElement.parse(xml.toString()))
                .build();
    }
}
