package org.mile4j.interop.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.mile4j.interop.document.IoReason;

/**
 * A report cannot be put together, as there is no place to keep its parts in.
 *
 * @since 0.1.0
 */
public final class ReportFailure extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    ReportFailure(IOException cause) {
        super(
                "the report cannot be put together in the folder for temporary files, " + folder() + ": "
                        + IoReason.of(cause) + "; MILE_JAVA_OPTS=-Djava.io.tmpdir=FOLDER names another one",
                cause);
    }

    /** The folder for temporary files. */
    static Path folder() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }
}
