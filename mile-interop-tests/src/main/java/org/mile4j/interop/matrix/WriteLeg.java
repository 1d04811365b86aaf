package org.mile4j.interop.matrix;

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
        return Dialect.of(trip.example()).write(trip) ? LegResult.ok() : LegResult.notRun("there are no values");
    }
}
