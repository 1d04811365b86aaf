package org.mile4j.interop.matrix;

import java.util.List;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Profile;

/** Reads the XML into values, without any check. */
final class ReadLeg implements Leg {

    @Override
    public String name() {
        return "read";
    }

    @Override
    public String description() {
        return "the XML is read into values, without checks";
    }

    @Override
    public LegResult run(Trip trip) {
        Expectation expectation = trip.example().expectation(Profile.CORRECTED);
        try {
            Dialect.of(trip.example()).read(trip);
        } catch (MalformedInputException e) {
            return expectation.unreadable()
                    ? expectation.judge(List.of(e.finding()))
                    : LegResult.failed("it cannot be read: " + e.finding());
        }
        return expectation.unreadable() ? LegResult.failed("it was read, which was not expected") : LegResult.ok();
    }
}
