package org.mile4j.interop.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.Finding;
import org.mile4j.model.Report;

/**
 * Opens documents, tells their kind and checks them. Safe for use by several threads at once.
 *
 * @since 0.1.0
 */
public final class DocumentChecker {

    private final CheckSettings settings;

    /**
     * A checker.
     *
     * @param settings how to check
     */
    public DocumentChecker(CheckSettings settings) {
        this.settings = settings;
    }

    /**
     * Checks one document.
     *
     * @param source where it comes from
     * @return what came of it; empty if it is a file that was found in a folder and is no document of ours
     */
    public Optional<DocumentResult> check(DocumentSource source) {
        return check(source, 1);
    }

    /**
     * Checks one document by several threads, if it is large.
     *
     * @param source where it comes from
     * @param threads how many threads
     * @return what came of it; empty if it is a file that was found in a folder and is no document of ours
     */
    Optional<DocumentResult> check(DocumentSource source, int threads) {
        long start = System.nanoTime();
        Optional<String> name = Optional.empty();
        boolean readableAgain =
                source.file().isPresent() && Files.isRegularFile(source.file().get());
        try (InputStream opened = source.open();
                RecentBytes recent = readableAgain ? null : new RecentBytes(opened)) {
            InputStream in = recent == null ? opened : recent;
            byte[] begin = in.readNBytes(Head.SIZE);
            Head head = new Head(begin);
            boolean found = source.folder().isPresent();
            Optional<DocumentFormat> format =
                    found ? Formats.found(head, source.name()) : Formats.meant(head, source.name());
            if (format.isEmpty() && found) {
                return Optional.empty();
            }
            InputStream document = new SequenceInputStream(new ByteArrayInputStream(begin), in);
            Report report;
            if (format.isPresent()) {
                name = Formats.name(head, format.get());
                report = check(format.get(), source, document, threads);
                if (format.get().isText() && BytePlaces.areMissing(report)) {
                    report = BytePlaces.inLines(
                            report, recent == null ? BytePlaces.of(source.file().get()) : recent);
                }
                report = sorted(report);
            } else {
                name = Optional.of(BrokenJson.NAME);
                report = BrokenJson.check(head, source.name(), document, settings);
                if (report.isValid()) {
                    return Optional.of(unreadable(source, Optional.empty(), unknown(head), start));
                }
            }
            return Optional.of(
                    new DocumentResult(source.name(), source.file(), name, report, Optional.empty(), since(start)));
        } catch (IOException e) {
            return Optional.of(unreadable(source, name, "cannot be read: " + IoReason.of(e), start));
        }
    }

    private Report check(DocumentFormat format, DocumentSource source, InputStream document, int threads)
            throws IOException {
        if (threads > 1 && source.file().isPresent() && isLarge(source.file().get())) {
            Optional<Report> report = format.check(source.file().get(), settings, threads);
            if (report.isPresent()) {
                return report.get();
            }
        }
        return format.check(document, settings);
    }

    /** A file whose size is not known is read as it comes, for instance a pipe. */
    private static boolean isLarge(Path file) {
        try {
            return Files.size(file) >= IncidentwiseCheck.AT_ONCE;
        } catch (IOException e) {
            return false;
        }
    }

    /** In the order of the document: what concerns a whole element is found at its end only. */
    private static Report sorted(Report report) {
        if (report.findings().size() < 2) {
            return report;
        }
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.sort(Comparator.comparingInt((Finding f) -> f.location().line())
                .thenComparingInt(f -> f.location().column())
                .thenComparingLong(f -> f.location().offset()));
        return new Report(findings, report.checked(), report.complete());
    }

    private static DocumentResult unreadable(
            DocumentSource source, Optional<String> format, String problem, long start) {
        Report nothing = DocumentResult.unreadable(source.name(), problem).report();
        return new DocumentResult(source.name(), source.file(), format, nothing, Optional.of(problem), since(start));
    }

    private static String unknown(Head head) {
        String begin = head.text().lines().findFirst().orElse("");
        boolean text = !begin.isEmpty() && begin.chars().limit(20).allMatch(c -> c >= ' ' && c < 0x7F);
        return "this is no kind of document that is known here"
                + (text ? ": it begins with \"" + begin.substring(0, Math.min(20, begin.length())) + "\"" : "")
                + "; IODEF, RID and ROLIE are";
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
