package org.mile4j.interop.bench.xml;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The document that is measured, in memory. */
@State(Scope.Benchmark)
public class Document {

    /** How large it is. */
    @Param
    public Size size;

    byte[] bytes;

    /** Made by JMH. */
    public Document() {
        // Filled by prepare.
    }

    /** Makes the document. */
    @Setup(Level.Trial)
    public void prepare() {
        bytes = size.document();
    }
}
