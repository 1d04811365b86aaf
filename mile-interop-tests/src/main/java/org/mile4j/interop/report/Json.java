package org.mile4j.interop.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/**
 * Writes JSON, indented, one member a line.
 *
 * @since 0.1.0
 */
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** A step of writing. */
    public interface Step {

        /**
         * Writes.
         *
         * @param json where to
         * @throws IOException if writing fails
         */
        void write(JsonGenerator json) throws IOException;
    }

    private Json() {}

    /**
     * A generator. It does not close the writer.
     *
     * @param out where to
     * @return the generator
     */
    public static JsonGenerator generator(PrintWriter out) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            JsonGenerator json = FACTORY.createGenerator(out);
            return json.setPrettyPrinter(printer).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Runs a step. A {@link PrintWriter} throws nothing, so neither does this.
     *
     * @param json where to write
     * @param step what to write
     */
    public static void write(JsonGenerator json, Step step) {
        try {
            step.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
