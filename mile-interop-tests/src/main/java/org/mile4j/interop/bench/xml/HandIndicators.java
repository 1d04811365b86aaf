package org.mile4j.interop.bench.xml;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.iodef.Address;
import org.mile4j.model.iodef.DigestMethod;
import org.mile4j.model.iodef.File;
import org.mile4j.model.iodef.FileData;
import org.mile4j.model.iodef.Hash;
import org.mile4j.model.iodef.HashData;
import org.mile4j.model.iodef.HashScope;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.model.iodef.IndicatorData;
import org.mile4j.model.iodef.IndicatorID;
import org.mile4j.model.iodef.Observable;

/** The indicators of the documents that {@link HandReader} knows. */
final class HandIndicators {

    private final HandCursor at;

    HandIndicators(HandCursor at) {
        this.at = at;
    }

    IndicatorData data() throws XMLStreamException {
        at.next();
        IndicatorData data = new IndicatorData(at.all("Indicator", this::indicator), Extras.NONE);
        at.next();
        return data;
    }

    private Indicator indicator() throws XMLStreamException {
        at.next();
        Indicator indicator = new Indicator(
                Optional.empty(),
                Optional.of(new IndicatorID(at.optional(0), at.optional(1), at.text(), Extras.NONE)),
                List.of(),
                at.phrase(),
                at.time(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(observable()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Extras.NONE);
        at.next();
        return indicator;
    }

    private Observable observable() throws XMLStreamException {
        at.next();
        Optional<Address> address = at.at("Address") ? Optional.of(HandEvents.address(at)) : Optional.empty();
        Optional<FileData> file = address.isPresent() ? Optional.empty() : Optional.of(fileData());
        at.next();
        return new Observable(
                Optional.empty(),
                Optional.empty(),
                address,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                file,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Extras.NONE);
    }

    private FileData fileData() throws XMLStreamException {
        at.next();
        at.next();
        File file = new File(
                Optional.empty(),
                at.optionalText(),
                at.number(),
                Optional.empty(),
                List.of(),
                Optional.of(hashData()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Extras.NONE);
        at.next();
        at.next();
        return new FileData(Optional.empty(), Optional.empty(), List.of(file), Extras.NONE);
    }

    private HashData hashData() throws XMLStreamException {
        Optional<HashScope> scope = Optional.of(HashScope.of(at.attribute(0)));
        at.next();
        HashData data = new HashData(scope, Optional.empty(), List.of(hash()), List.of(), Extras.NONE);
        at.next();
        return data;
    }

    private Hash hash() throws XMLStreamException {
        at.next();
        DigestMethod method = new DigestMethod(at.optional(0), List.of(), Extras.NONE);
        at.next();
        at.next();
        Hash hash = new Hash(Optional.of(method), at.optionalText(), Optional.empty(), Optional.empty(), Extras.NONE);
        at.next();
        return hash;
    }
}
