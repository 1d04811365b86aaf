package org.mile4j.interop.bench.rolie;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mile4j.interop.bench.harness.Comparison;
import org.mile4j.interop.bench.harness.OwnJvm;
import org.mile4j.rolie.xml.FeedReader;
import org.mile4j.rolie.xml.RolieXml;

/** Writes and reads a feed of 200,000 entries, with all checks, in a JVM that has little memory. */
final class SmallHeap {

    private static final int ENTRIES = 200_000;

    private SmallHeap() {}

    static Comparison measure(Path folder) throws IOException, InterruptedException {
        OwnJvm.Outcome outcome = OwnJvm.run(
                List.of("-Xmx64m"),
                SmallHeap.class,
                folder.resolve("large-feed.xml").toString());
        return Comparison.fact(
                "feed of 200,000 entries: write, read and check by entry",
                "-Xmx64m: " + outcome.line(),
                outcome.code() == 0);
    }

    /**
     * Writes the feed, reads it, and says what it has.
     *
     * @param args the file
     * @throws IOException if it cannot be written or read
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            SampleFeed.write(ENTRIES, out);
        }
        int entries = 0;
        int findings = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                FeedReader reader = RolieXml.defaults().feed(in)) {
            while (reader.hasNext()) {
                reader.next();
                entries++;
                findings += reader.findings().size();
            }
            findings += reader.findings().size();
        }
        System.out.println(entries + " entries of " + Files.size(file) / 1_000_000 + " MB, " + findings + " findings");
        System.exit(entries == ENTRIES && findings == 0 ? 0 : 1);
    }
}
