package org.mile4j.interop.matrix;

import java.io.IOException;
import java.util.List;

/**
 * A family of rows of the matrix.
 *
 * @since 0.1.0
 */
public interface ExampleSource {

    /**
     * What the examples are from.
     *
     * @return for example {@code RFC 7970}
     */
    String name();

    /**
     * The examples.
     *
     * @return the examples in the order of their source
     * @throws IOException if they cannot be read
     */
    List<Example> examples() throws IOException;
}
