package org.mile4j.interop.matrix;

import java.util.Optional;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;

/** Writes the values as XML. */
final class WriteLeg implements Leg {

    @Override
    public String name() {
        return "write";
    }

    @Override
    public String description() {
        return "the values are written as XML";
    }

    @Override
    public LegResult run(Trip trip) {
        Optional<IodefDocument> document = trip.find(XmlLegs.DOCUMENT);
        if (document.isEmpty()) {
            return LegResult.notRun("there are no values");
        }
        trip.put(XmlLegs.WRITTEN, IodefXml.defaults().toBytes(document.get()));
        return LegResult.ok();
    }
}
