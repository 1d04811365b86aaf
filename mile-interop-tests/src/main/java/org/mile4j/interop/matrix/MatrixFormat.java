package org.mile4j.interop.matrix;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.mile4j.interop.report.Palette;

/**
 * The forms in which the matrix can be printed.
 *
 * @since 0.1.0
 */
public enum MatrixFormat {
    /** A table for people. */
    TEXT,
    /** For programs. */
    JSON,
    /** A table for web pages. */
    MARKDOWN;

    /**
     * Prints the matrix.
     *
     * @param result what came of it
     * @param verbose whether to show all findings
     * @param out where to
     * @param palette the colours
     * @param width how many characters a line may have
     */
    public void print(MatrixResult result, boolean verbose, PrintWriter out, Palette palette, int width) {
        switch (this) {
            case TEXT -> new MatrixText(palette, width).lines(result, verbose).forEach(out::println);
            case JSON -> MatrixJson.write(result, out);
            case MARKDOWN -> out.print(MatrixMarkdown.matrix(result));
        }
        out.flush();
    }

    /**
     * What is expected of documents, and why, as a page of Markdown.
     *
     * @param examples the documents
     * @return the page
     */
    public static String expectations(List<Example> examples) {
        return MatrixMarkdown.expectations(examples);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
