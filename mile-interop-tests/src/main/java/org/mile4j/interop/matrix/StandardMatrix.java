package org.mile4j.interop.matrix;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns and rows of mile4j's own matrix. A new family of rows or columns is one line here.
 *
 * @since 0.1.0
 */
public final class StandardMatrix {

    private StandardMatrix() {}

    /**
     * The columns.
     *
     * @return all legs in their order
     */
    public static List<Leg> legs() {
        return Stream.of(XmlLegs.all(), EncodingLeg.ALL, List.<Leg>of(new RidLeg(), new XmppLeg(), new RolieLeg()))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The rows.
     *
     * @return all families of documents in their order
     */
    public static List<ExampleSource> sources() {
        return List.of(
                IndexedExamples.bundled("rfc7970"),
                IndexedExamples.bundled("rfc8274"),
                IndexedExamples.bundled("rfc5070"),
                IndexedExamples.bundled("rfc7203"),
                IndexedExamples.bundled("rfc7495"),
                IndexedExamples.bundled("rfc5901"),
                IndexedExamples.bundled("rfc8727"));
    }
}
