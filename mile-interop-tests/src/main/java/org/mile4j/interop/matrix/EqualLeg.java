package org.mile4j.interop.matrix;

import java.util.Optional;

/** Compares: the values with those read again, and the written document with the original in canonical form. */
final class EqualLeg implements Leg {

    @Override
    public String name() {
        return "equal";
    }

    @Override
    public String description() {
        return "values read again are equal, and the written document is the original in canonical form";
    }

    @Override
    public LegResult run(Trip trip) {
        Dialect<?, ?> dialect = Dialect.of(trip.example());
        Optional<?> document = trip.find(dialect.document);
        Optional<byte[]> written = trip.find(XmlLegs.WRITTEN);
        Optional<?> again = trip.find(dialect.again);
        if (document.isEmpty() || written.isEmpty() || again.isEmpty()) {
            return LegResult.notRun("nothing was read again");
        }
        if (!document.get().equals(again.get())) {
            return LegResult.failed("the values differ after writing and reading");
        }
        return dialect.difference(trip.example().document(), written.get())
                .map(difference -> LegResult.failed("the written document differs: " + difference))
                .orElseGet(LegResult::ok);
    }
}
