package org.mile4j.interop.bench.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mile4j.interop.bench.harness.Comparison;
import org.mile4j.interop.bench.harness.OwnJvm;
import org.mile4j.interop.bench.xml.Documents;
import org.mile4j.json.DocumentCodec;
import org.mile4j.json.IodefCbor;
import org.mile4j.json.IodefJson;
import org.mile4j.json.JsonIncidentReader;
import org.mile4j.json.JsonIncidentWriter;
import org.mile4j.json.JsonLimits;

/** Reads a document that is far larger than the heap, incident by incident, with all checks. */
final class SmallHeap {

    private static final long LARGE = 100_000_000;

    /** CBOR is short: 100 MB have more identifiers than the default limit lets pass. */
    private static final JsonLimits LIMITS = JsonLimits.DEFAULT.withMaxIdentifiers(1_000_000);

    private SmallHeap() {}

    static Comparison measure(Path folder, String encoding) throws IOException, InterruptedException {
        Path file = folder.resolve("large." + encoding);
        large(file, LARGE);
        try {
            OwnJvm.Outcome outcome =
                    OwnJvm.run(List.of("-Xmx64m", "-XX:+UseSerialGC"), SmallHeap.class, file.toString());
            return Comparison.fact(
                    "100 MB of " + encoding + ": read and check by incident",
                    "-Xmx64m: " + outcome.line(),
                    outcome.code() == 0);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Writes incidents until the file has the size; the last part of its name says the encoding. */
    static void large(Path file, long bytes) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                JsonIncidentWriter writer = codec(file).incidentWriter(Documents.header(), out)) {
            for (int i = 1; Files.size(file) < bytes; i++) {
                writer.write(Documents.full(i));
            }
        }
    }

    private static DocumentCodec<?> codec(Path file) {
        return file.toString().endsWith("cbor")
                ? IodefCbor.defaults().limits(LIMITS)
                : IodefJson.defaults().limits(LIMITS);
    }

    /** The incidents and findings of a document in a file. */
    static String read(Path file) throws IOException {
        int incidents = 0;
        int findings = 0;
        try (JsonIncidentReader reader = codec(file).incidents(file)) {
            while (reader.hasNext()) {
                reader.next();
                incidents++;
                findings += reader.findings().size();
            }
            findings += reader.findings().size();
        }
        return incidents + " incidents, " + findings + " findings";
    }

    /** The program that runs in the small heap. */
    public static void main(String[] args) throws IOException {
        System.out.println(read(Path.of(args[0])));
    }
}
