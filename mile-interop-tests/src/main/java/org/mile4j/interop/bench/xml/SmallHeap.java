package org.mile4j.interop.bench.xml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mile4j.interop.bench.harness.Comparison;
import org.mile4j.interop.bench.harness.OwnJvm;
import org.mile4j.model.xml.IncidentReader;
import org.mile4j.model.xml.IodefXml;

/** Reads a document incident by incident, with all checks, in a JVM that has little memory. */
final class SmallHeap {

    private SmallHeap() {}

    /** Starts a JVM with a heap of 16 MB that reads the document. */
    static Comparison measure(Path document) throws IOException, InterruptedException {
        OwnJvm.Outcome outcome =
                OwnJvm.run(List.of("-Xmx16m", "-XX:+UseSerialGC"), SmallHeap.class, document.toString());
        return Comparison.fact(
                Size.MB_100 + ": read and check by incident", "-Xmx16m: " + outcome.line(), outcome.code() == 0);
    }

    /**
     * Reads the document and says how many incidents it has.
     *
     * @param args the file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        int incidents = 0;
        int findings = 0;
        try (IncidentReader reader = IodefXml.defaults().incidents(Path.of(args[0]))) {
            while (reader.hasNext()) {
                reader.next();
                incidents++;
                findings += reader.findings().size();
            }
            findings += reader.findings().size();
        }
        System.out.println(incidents + " incidents, " + findings + " findings");
    }
}
