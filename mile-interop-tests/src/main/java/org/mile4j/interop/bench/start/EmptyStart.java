package org.mile4j.interop.bench.start;

/** A program that does nothing: what starting a JVM costs. */
final class EmptyStart {

    private EmptyStart() {}

    /**
     * Does nothing.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        // The JVM has started and may end.
    }
}
