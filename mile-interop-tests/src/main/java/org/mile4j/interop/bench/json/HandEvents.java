package org.mile4j.interop.bench.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.data.XmlNode;
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
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.Node;
import org.mile4j.model.iodef.RecordData;
import org.mile4j.model.iodef.Service;
import org.mile4j.model.iodef.Severity;
import org.mile4j.model.iodef.SystemCategory;
import org.mile4j.model.iodef.YesNoUnknown;

/** The events of the document that {@link HandReader} knows. */
final class HandEvents {

    private final HandTokens at;

    HandEvents(HandTokens at) {
        this.at = at;
    }

    EventData event() throws IOException {
        List<MLString> description = at.phrase();
        Optional<DateTime> start = at.time();
        Optional<DateTime> end = at.time();
        Flow flow = new Flow(at.all(this::system), Extras.NONE);
        List<Expectation> expectations = at.one(this::expectation);
        IodefRecord log = new IodefRecord(Optional.empty(), at.one(this::log), Extras.NONE);
        at.skip(1);
        return new EventData(
                Optional.empty(),
                Optional.empty(),
                description,
                Optional.empty(),
                start,
                end,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(flow),
                expectations,
                Optional.of(log),
                List.of(),
                List.of(),
                Extras.NONE);
    }

    private IodefSystem system() throws IOException {
        Optional<SystemCategory> category = Optional.of(SystemCategory.of(at.text()));
        Optional<YesNoUnknown> spoofed = Optional.of(YesNoUnknown.of(at.text()));
        Node node = at.object(this::node);
        List<Service> services = at.one(this::service);
        at.skip(1);
        return new IodefSystem(
                category,
                Optional.empty(),
                spoofed,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(node),
                List.of(),
                services,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Extras.NONE);
    }

    private Node node() throws IOException {
        Node node =
                new Node(List.copyOf(at.one(() -> address(at))), Optional.empty(), List.of(), List.of(), Extras.NONE);
        at.skip(1);
        return node;
    }

    static Address address(HandTokens at) throws IOException {
        String value = at.text();
        Optional<AddressCategory> category = Optional.of(AddressCategory.of(at.text()));
        at.skip(1);
        return new Address(category, Optional.empty(), Optional.empty(), Optional.empty(), value, Extras.NONE);
    }

    private Service service() throws IOException {
        Optional<IntegerValue> protocol = at.number();
        Optional<IntegerValue> port = at.number();
        at.skip(1);
        return new Service(
                protocol,
                Optional.empty(),
                Optional.empty(),
                port,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Extras.NONE);
    }

    private Expectation expectation() throws IOException {
        Optional<Action> action = Optional.of(Action.of(at.text()));
        Optional<Severity> severity = Optional.of(Severity.of(at.text()));
        at.skip(1);
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

    private RecordData log() throws IOException {
        Optional<DateTime> time = at.time();
        List<ExtensionType> lines = at.one(() -> extension(at.content(), Optional.empty()));
        at.skip(1);
        return new RecordData(
                Optional.empty(),
                Optional.empty(),
                time,
                List.of(),
                Optional.empty(),
                List.of(),
                lines,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Extras.NONE);
    }

    /** The rest of some free content, of which the text and, if it has one, the name were read. */
    ExtensionType extension(List<XmlNode> content, Optional<String> name) throws IOException {
        Optional<Dtype> dtype = Optional.of(Dtype.of(at.text()));
        at.skip(1);
        return new ExtensionType(
                name,
                dtype,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                content,
                Extras.NONE);
    }
}
