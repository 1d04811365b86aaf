package org.mile4j.interop.bench.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder where the large document and the classes of JAXB stand: one that another process has made and filled, or a
 * temporary one that is deleted at the end.
 *
 * @since 0.1.0
 */
public final class WorkFolder implements AutoCloseable {

    private static final String GIVEN = "mile.bench.folder";

    private final Path path;
    private final boolean own;

    private WorkFolder(Path path, boolean own) {
        this.path = path;
        this.own = own;
    }

    /**
     * The folder that the property of {@link #option} names, or else a temporary one.
     *
     * @return the folder
     * @throws IOException if it cannot be made
     */
    public static WorkFolder givenOrTemporary() throws IOException {
        String given = System.getProperty(GIVEN);
        return given == null ? temporary() : new WorkFolder(Path.of(given), false);
    }

    /**
     * A temporary folder.
     *
     * @return the folder
     * @throws IOException if it cannot be made
     */
    public static WorkFolder temporary() throws IOException {
        return new WorkFolder(Files.createTempDirectory("mile-bench"), true);
    }

    /**
     * Where it is.
     *
     * @return an existing folder
     */
    public Path path() {
        return path;
    }

    /**
     * The JVM option that gives this folder to another process.
     *
     * @return an option with {@code -D}
     */
    public String option() {
        return "-D" + GIVEN + "=" + path;
    }

    @Override
    public void close() throws IOException {
        if (!own) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
