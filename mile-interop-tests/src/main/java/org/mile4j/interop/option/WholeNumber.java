package org.mile4j.interop.option;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number without a fraction, from a range. */
public class WholeNumber implements ITypeConverter<Integer> {

    private final int least;
    private final int most;

    /**
     * A range.
     *
     * @param least the smallest number that is taken, not negative
     * @param most the largest number that is taken, below ten million
     */
    protected WholeNumber(int least, int most) {
        this.least = least;
        this.most = most;
    }

    @Override
    public final Integer convert(String text) {
        int number = text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new TypeConversionException(
                    "expected a number from " + least + " to " + most + ", but was \"" + text + "\"");
        }
        return number;
    }

    /** A number of things, from 1 to a million. */
    public static final class Count extends WholeNumber {
        /** Made by the command line. */
        public Count() {
            super(1, 1_000_000);
        }
    }

    /** A number of things, from 1 to just below ten million. */
    public static final class Many extends WholeNumber {
        /** Made by the command line. */
        public Many() {
            super(1, 9_999_999);
        }
    }

    /** How many, or how long: 0 for no end. */
    public static final class End extends WholeNumber {
        /** Made by the command line. */
        public End() {
            super(0, 9_999_999);
        }
    }

    /** A number of levels, from 1 to 500. */
    public static final class Depth extends WholeNumber {
        /** Made by the command line. */
        public Depth() {
            super(1, 500);
        }
    }

    /** The port of a server; 0 for any that is free. */
    public static final class Port extends WholeNumber {
        /** Made by the command line. */
        public Port() {
            super(0, 65_535);
        }
    }

    /** How long to wait: from one second to a day. */
    public static final class Seconds extends WholeNumber {
        /** Made by the command line. */
        public Seconds() {
            super(1, 86_400);
        }
    }

    /** A pause in milliseconds: from none to an hour. */
    public static final class Pause extends WholeNumber {
        /** Made by the command line. */
        public Pause() {
            super(0, 3_600_000);
        }
    }
}
