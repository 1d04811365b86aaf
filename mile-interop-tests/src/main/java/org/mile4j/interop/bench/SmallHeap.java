package org.mile4j.interop.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.mile4j.model.xml.IncidentReader;
import org.mile4j.model.xml.IodefXml;

/** Reads a document incident by incident, with all checks, in a JVM that has little memory. */
final class SmallHeap {

    private SmallHeap() {}

    /** Starts a JVM with a heap of 16 MB that reads the document. */
    static Comparison measure(Path document) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ColdStart.java().toString(),
                        "-Xmx16m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        document.toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said;
        try (InputStream out = process.getInputStream()) {
            said = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
        boolean read = process.waitFor() == 0;
        return Comparison.fact(Size.MB_100 + ": read and check by incident", "-Xmx16m: " + firstLine(said), read);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("nothing said");
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
