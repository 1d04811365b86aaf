package org.mile4j.interop.bench.xml;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.iodef.Action;
import org.mile4j.model.iodef.Address;
import org.mile4j.model.iodef.AddressCategory;
import org.mile4j.model.iodef.Dtype;
import org.mile4j.model.iodef.EventData;
import org.mile4j.model.iodef.Expectation;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.Flow;
import org.mile4j.model.iodef.IodefRecord;
import org.mile4j.model.iodef.IodefSystem;
import org.mile4j.model.iodef.Node;
import org.mile4j.model.iodef.RecordData;
import org.mile4j.model.iodef.Service;
import org.mile4j.model.iodef.Severity;
import org.mile4j.model.iodef.SystemCategory;
import org.mile4j.model.iodef.YesNoUnknown;

/** The events of the documents that {@link HandReader} knows. */
final class HandEvents {

    private final HandCursor at;

    HandEvents(HandCursor at) {
        this.at = at;
    }

    EventData event() throws XMLStreamException {
        at.next();
        EventData event = new EventData(
                Optional.empty(),
                Optional.empty(),
                at.phrase(),
                Optional.empty(),
                at.time(),
                at.time(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(flow()),
                List.of(expectation()),
                Optional.of(log()),
                List.of(),
                List.of(),
                Extras.NONE);
        at.next();
        return event;
    }

    private Flow flow() throws XMLStreamException {
        at.next();
        Flow flow = new Flow(at.all("System", this::system), Extras.NONE);
        at.next();
        return flow;
    }

    private IodefSystem system() throws XMLStreamException {
        Optional<SystemCategory> category = Optional.of(SystemCategory.of(at.attribute(0)));
        Optional<YesNoUnknown> spoofed = Optional.of(YesNoUnknown.of(at.attribute(1)));
        at.next();
        IodefSystem system = new IodefSystem(
                category,
                Optional.empty(),
                spoofed,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(node()),
                List.of(),
                List.of(service()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Extras.NONE);
        at.next();
        return system;
    }

    private Node node() throws XMLStreamException {
        at.next();
        Node node = new Node(List.of(address(at)), Optional.empty(), List.of(), List.of(), Extras.NONE);
        at.next();
        return node;
    }

    static Address address(HandCursor at) throws XMLStreamException {
        return new Address(
                Optional.of(AddressCategory.of(at.attribute(0))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                at.text(),
                Extras.NONE);
    }

    private Service service() throws XMLStreamException {
        Optional<IntegerValue> protocol = HandReader.number(at.attribute(0));
        at.next();
        Service service = new Service(
                protocol,
                Optional.empty(),
                Optional.empty(),
                at.number(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Extras.NONE);
        at.next();
        return service;
    }

    private Expectation expectation() throws XMLStreamException {
        Optional<Action> action = Optional.of(Action.of(at.attribute(0)));
        Optional<Severity> severity = Optional.of(Severity.of(at.attribute(1)));
        at.next();
        at.next();
        return new Expectation(
                action,
                severity,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Extras.NONE);
    }

    private IodefRecord log() throws XMLStreamException {
        at.next();
        at.next();
        RecordData data = new RecordData(
                Optional.empty(),
                Optional.empty(),
                at.time(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(line()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Extras.NONE);
        at.next();
        at.next();
        return new IodefRecord(Optional.empty(), List.of(data), Extras.NONE);
    }

    private ExtensionType line() throws XMLStreamException {
        return new ExtensionType(
                Optional.empty(),
                Optional.of(Dtype.of(at.attribute(0))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                at.content(),
                Extras.NONE);
    }
}
