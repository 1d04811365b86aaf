package org.mile4j.interop.matrix;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Documents of a folder, with what is expected of them in the {@code index.yaml} beside them.
 *
 * @since 0.1.0
 */
public final class IndexedExamples implements ExampleSource {

    /** The name of the file that lists the documents. */
    public static final String INDEX = "index.yaml";

    /** Opens a file of the folder by its name. */
    private interface Folder {
        InputStream open(String name) throws IOException;
    }

    private final String name;
    private final Folder folder;

    private IndexedExamples(String name, Folder folder) {
        this.name = name;
        this.folder = folder;
    }

    /**
     * Documents that come with mile4j.
     *
     * @param name the name of the folder, for instance {@code rfc7970}
     * @return the documents
     */
    public static IndexedExamples bundled(String name) {
        String path = "/org/mile4j/interop/examples/" + name + "/";
        return new IndexedExamples(name, file -> {
            InputStream in = IndexedExamples.class.getResourceAsStream(path + file);
            if (in == null) {
                throw new FileNotFoundException(path + file + " is not part of this build");
            }
            return in;
        });
    }

    /**
     * Documents of a folder.
     *
     * @param folder the folder, with an {@value #INDEX} in it
     * @return the documents
     */
    public static IndexedExamples in(Path folder) {
        return new IndexedExamples(folder.toString(), file -> Files.newInputStream(folder.resolve(file)));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Example> examples() throws IOException {
        ExampleIndex index = ExampleIndex.read(name + "/" + INDEX, bytes(INDEX));
        List<Example> examples = new ArrayList<>();
        for (ExampleIndex.Entry entry : index.entries()) {
            byte[] original = bytes(entry.file());
            Optional<Completion> completion = entry.completion();
            byte[] document = completion.isEmpty()
                    ? original
                    : completion
                            .get()
                            .apply(new String(original, StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8);
            examples.add(new Example(
                    entry.id(),
                    index.source(),
                    entry.section(),
                    entry.title(),
                    entry.line(),
                    index.version(),
                    completion,
                    document,
                    entry.expectations(),
                    entry.guidance()));
        }
        return examples;
    }

    private byte[] bytes(String file) throws IOException {
        try (InputStream in = folder.open(file)) {
            return in.readAllBytes();
        }
    }
}
