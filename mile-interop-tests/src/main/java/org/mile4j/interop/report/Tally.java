package org.mile4j.interop.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.mile4j.interop.document.DocumentResult;
import org.mile4j.interop.document.DocumentResult.Status;
import org.mile4j.model.Finding;
import org.mile4j.model.Finding.Severity;

/**
 * Counts of documents and findings. Not for use by several threads at once. Without streams, as it is part of each start.
 *
 * @since 0.1.0
 */
public final class Tally {

    private final long[] documents = new long[Status.values().length];
    private final long[] findings = new long[Severity.values().length];
    private final Map<String, Long> formats = new LinkedHashMap<>();
    private final Severity failOn;
    private long failed;
    private long skipped;
    private long emptyFolders;

    /**
     * Counts from zero.
     *
     * @param failOn the severity from which on a finding lets a document fail
     */
    public Tally(Severity failOn) {
        this.failOn = failOn;
    }

    /**
     * Counts a document.
     *
     * @param result what came of it
     */
    public void add(DocumentResult result) {
        documents[result.status().ordinal()]++;
        failed += result.fails(failOn) ? 1 : 0;
        if (result.format().isPresent()) {
            String format = result.format().get();
            formats.put(format, formats.getOrDefault(format, 0L) + 1);
        }
        for (Finding finding : result.findings()) {
            findings[finding.severity().ordinal()]++;
        }
    }

    /**
     * Counts a folder that was named and has no document. Reports have it among the documents, as what was not checked; the
     * sentence for people does not.
     *
     * @param result what reports say of it
     */
    public void addEmptyFolder(DocumentResult result) {
        add(result);
        emptyFolders++;
    }

    /** Counts a file of a folder that is no document. */
    public void skip() {
        skipped++;
    }

    /**
     * The number of documents.
     *
     * @return how many there were, whatever came of them, folders without any included
     */
    public long documents() {
        long all = 0;
        for (long some : documents) {
            all += some;
        }
        return all;
    }

    /**
     * The number of documents with one verdict.
     *
     * @param status the verdict
     * @return how many
     */
    public long documents(Status status) {
        return documents[status.ordinal()];
    }

    /**
     * The number of findings of one severity.
     *
     * @param severity the severity
     * @return how many
     */
    public long findings(Severity severity) {
        return findings[severity.ordinal()];
    }

    /**
     * The number of files in folders that are no documents.
     *
     * @return how many
     */
    public long skipped() {
        return skipped;
    }

    /**
     * The number of documents that failed.
     *
     * @return how many were checked and found wanting
     */
    public long failed() {
        return failed;
    }

    /**
     * The counts in a sentence.
     *
     * @return for example {@code 3 documents: 1 valid, 2 invalid; 4 errors, 1 warning}
     */
    public String sentence() {
        long found = documents() - emptyFolders;
        StringBuilder text = new StringBuilder(number(found, "document"));
        if (found > 0) {
            appendVerdicts(text);
        }
        String separator = "; ";
        for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING}) {
            if (findings(severity) > 0) {
                text.append(separator).append(number(findings(severity), SeverityLabel.of(severity)));
                separator = ", ";
            }
        }
        if (emptyFolders > 0) {
            text.append("; ").append(number(emptyFolders, "folder")).append(" without documents");
        }
        if (skipped > 0) {
            text.append("; ").append(number(skipped, "other file")).append(" skipped");
        }
        return text.toString();
    }

    private void appendVerdicts(StringBuilder text) {
        text.append(": ").append(documents(Status.VALID)).append(" valid");
        if (documents(Status.INVALID) > 0) {
            text.append(", ").append(documents(Status.INVALID)).append(" invalid");
        }
        long unchecked = documents(Status.UNREADABLE) - emptyFolders;
        if (unchecked > 0) {
            text.append(", ").append(unchecked).append(" not checked");
        }
    }

    /**
     * As what the documents were checked.
     *
     * @return for example {@code IODEF v2 in XML, }, or {@code 2 IODEF v2 in XML, 1 IODEF v1 in XML; } where there are
     *     several kinds, to be followed by more; empty if the kind of none is known
     */
    public String kinds() {
        return switch (formats.size()) {
            case 0 -> "";
            case 1 -> formats.keySet().iterator().next() + ", ";
            default ->
                formats.entrySet().stream()
                        .map(kind -> kind.getValue() + " " + kind.getKey())
                        .collect(Collectors.joining(", ", "", "; "));
        };
    }

    static String number(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
