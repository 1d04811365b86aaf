package org.mile4j.interop.matrix;

/** Converts into the other version of IODEF: the structure stays valid, and the result is read as it was written. */
final class ConvertLeg implements Leg {

    @Override
    public String name() {
        return "convert";
    }

    @Override
    public String description() {
        return "it is made a document of the other version of IODEF, whose structure is as valid";
    }

    @Override
    public LegResult run(Trip trip) {
        return Dialect.of(trip.example()).convert(trip);
    }
}
