package org.mile4j.interop.matrix;

import java.util.Optional;
import org.mile4j.model.Profile;
import org.mile4j.model.Report;

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
        Report report = Dialect.of(trip.example()).readAgain(trip, written.get());
        return trip.example().expectation(Profile.CORRECTED).judge(report.findings());
    }
}
