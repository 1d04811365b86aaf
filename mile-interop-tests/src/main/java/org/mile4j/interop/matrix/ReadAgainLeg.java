package org.mile4j.interop.matrix;

import java.util.Optional;
import org.mile4j.model.Profile;
import org.mile4j.model.Reading;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;

/** Reads and checks what was written: the verdict must be the same as on the original. */
final class ReadAgainLeg implements Leg {

    @Override
    public String name() {
        return "again";
    }

    @Override
    public String description() {
        return "what was written is read and checked (corrected), with the same verdict";
    }

    @Override
    public LegResult run(Trip trip) {
        Optional<byte[]> written = trip.find(XmlLegs.WRITTEN);
        if (written.isEmpty()) {
            return LegResult.notRun("nothing was written");
        }
        Reading<IodefDocument> reading =
                IodefXml.defaults().profile(Profile.CORRECTED).read(written.get());
        trip.put(XmlLegs.AGAIN, reading.document());
        return trip.example()
                .expectation(Profile.CORRECTED)
                .judge(reading.report().findings());
    }
}
