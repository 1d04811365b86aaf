package org.mile4j.model.jaxb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlEnum;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mile4j.model.Report;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.ContactRole;
import org.mile4j.model.iodef.ContactType;
import org.mile4j.model.iodef.Dtype;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IncidentID;
import org.mile4j.model.iodef.IncidentPurpose;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;

class JaxbBridgeTest {

    @XmlRootElement(name = "case", namespace = "urn:example:cases")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Case {
        @XmlAttribute
        String number;

        @XmlAnyElement
        @XmlJavaTypeAdapter(IodefDocumentAdapter.class)
        IodefDocument document;
    }

    @XmlRootElement(name = "cases", namespace = "urn:example:cases")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Cases {
        @XmlAnyElement
        @XmlJavaTypeAdapter(IncidentAdapter.class)
        List<Incident> incidents = new ArrayList<>();
    }

    @XmlEnum
    enum Urgency {
        LOW,
        HIGH
    }

    @XmlRootElement(name = "ticket", namespace = "urn:example:tickets")
    @XmlAccessorType(XmlAccessType.FIELD)
    static class Ticket {
        @XmlAttribute
        String id;

        @XmlAttribute
        Urgency urgency;
    }

    private static Incident incident(String id) {
        return Incident.builder()
                .purpose(IncidentPurpose.REPORTING)
                .incidentId(
                        IncidentID.builder().name("csirt.example.com").id(id).build())
                .generationTime(DateTime.of(OffsetDateTime.parse("2026-01-31T08:00:00Z")))
                .addDescription("umlauts äöü, signs <&>, a line\nbreak and a smile \uD83D\uDE00")
                .addContact(Contact.builder()
                        .role(ContactRole.extension("owner \"of\" it"))
                        .type(ContactType.ORGANIZATION)
                        .addContactName("CSIRT")
                        .build())
                .build();
    }

    private static final IodefDocument DOCUMENT = IodefDocument.builder()
            .version("2.00")
            .lang("en")
            .addIncident(incident("1"))
            .addIncident(incident("2"))
            .build();

    private static String marshal(JAXBContext context, Object value) throws JAXBException {
        StringWriter xml = new StringWriter();
        context.createMarshaller().marshal(value, xml);
        return xml.toString();
    }

    @Test
    void aDocumentTravelsInSomebodyElsesClass() throws JAXBException {
        JAXBContext context = JAXBContext.newInstance(Case.class);
        Case sent = new Case();
        sent.number = "17";
        sent.document = DOCUMENT;

        Case received = (Case) context.createUnmarshaller().unmarshal(new StringReader(marshal(context, sent)));

        assertThat(received.number).isEqualTo("17");
        assertThat(received.document).isEqualTo(DOCUMENT);
    }

    @Test
    void findingsReachTheCallerAndTheDocumentIsKept() throws JAXBException {
        JAXBContext context = JAXBContext.newInstance(Case.class);
        String xml = "<c:case xmlns:c='urn:example:cases' xmlns:i='urn:ietf:params:xml:ns:iodef-2.0'>"
                + "<i:IODEF-Document version='2.00'><i:Incident purpose='nonsense'/></i:IODEF-Document></c:case>";
        List<Report> reports = new ArrayList<>();
        Unmarshaller unmarshaller = context.createUnmarshaller();
        unmarshaller.setAdapter(new IodefDocumentAdapter(IodefXml.defaults(), reports::add));

        Case received = (Case) unmarshaller.unmarshal(new StringReader(xml));

        assertThat(received.document.incidents().get(0).purpose())
                .hasValueSatisfying(p -> assertThat(p.value()).isEqualTo("nonsense"));
        assertThat(reports)
                .singleElement()
                .satisfies(r -> assertThat(r.findings()).anyMatch(f -> f.rule().equals("RFC7970-8-value")));
    }

    @Test
    void anElementThatIsNoDocumentIsToldToTheEventHandler() throws JAXBException {
        Unmarshaller unmarshaller = JAXBContext.newInstance(Case.class).createUnmarshaller();
        List<String> events = new ArrayList<>();
        unmarshaller.setEventHandler(event -> events.add(String.valueOf(event.getMessage())));

        Case received = (Case)
                unmarshaller.unmarshal(new StringReader("<c:case xmlns:c='urn:example:cases'><other/></c:case>"));

        assertThat(received.document).isNull();
        assertThat(events).singleElement().asString().contains("IODEF-Document");
    }

    @Test
    void incidentsTravelInSomebodyElsesClass() throws JAXBException {
        JAXBContext context = JAXBContext.newInstance(Cases.class);
        Cases sent = new Cases();
        sent.incidents.addAll(DOCUMENT.incidents());

        Cases received = (Cases) context.createUnmarshaller().unmarshal(new StringReader(marshal(context, sent)));

        assertThat(received.incidents).isEqualTo(DOCUMENT.incidents());
    }

    @Test
    void absentValuesStayAbsent() {
        assertThat(new IodefDocumentAdapter().unmarshal(null)).isNull();
        assertThat(new IodefDocumentAdapter().marshal(null)).isNull();
        assertThat(new IncidentAdapter().unmarshal(null)).isNull();
        assertThat(new IncidentAdapter().marshal(null)).isNull();
    }

    @Test
    void additionalDataHoldsAnObjectOfAnAnnotatedClass() throws JAXBException {
        ExtensionContent content = ExtensionContent.with(JAXBContext.newInstance(Ticket.class));
        Ticket ticket = new Ticket();
        ticket.id = "T-17";
        ticket.urgency = Urgency.HIGH;

        ExtensionType data = content.of(ticket);
        IodefDocument document = DOCUMENT.toBuilder().addAdditionalData(data).build();
        IodefDocument received = IodefXml.defaults().require(IodefXml.defaults().toXml(document));
        Ticket read = content.unmarshal(received.additionalData().get(0), Ticket.class);

        assertThat(data.dtype()).contains(Dtype.XML);
        assertThat(read.id).isEqualTo("T-17");
        assertThat(read.urgency).isEqualTo(Urgency.HIGH);
    }

    @Test
    void whatDoesNotFitTheClassIsRefusedAndNotLost() throws JAXBException {
        ExtensionContent content = ExtensionContent.with(JAXBContext.newInstance(Ticket.class));
        ExtensionType data = ExtensionType.builder()
                .dtype(Dtype.XML)
                .addContent(XmlElement.parse("<ticket xmlns='urn:example:tickets' id='1'><surprise/></ticket>"))
                .build();

        assertThatThrownBy(() -> content.unmarshal(data, Ticket.class)).isInstanceOf(JAXBException.class);
    }

    @Test
    void anElementOfAnotherNameIsRefused() throws JAXBException {
        ExtensionContent content = ExtensionContent.with(JAXBContext.newInstance(Ticket.class));
        ExtensionType data = ExtensionType.builder()
                .dtype(Dtype.XML)
                .addContent(XmlElement.parse("<bill xmlns='urn:example:tickets' id='1'/>"))
                .build();

        assertThatThrownBy(() -> content.unmarshal(data, Ticket.class))
                .isInstanceOf(JAXBException.class)
                .hasMessage("expected the element {urn:example:tickets}ticket, met {urn:example:tickets}bill");
    }

    @Test
    void additionalDataWithoutAnElementIsRefused() throws JAXBException {
        ExtensionContent content = ExtensionContent.with(JAXBContext.newInstance(Ticket.class));
        ExtensionType text =
                ExtensionType.builder().dtype(Dtype.STRING).text("T-17").build();

        assertThatThrownBy(() -> content.unmarshal(text, Ticket.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("met 0 elements");
    }
}
