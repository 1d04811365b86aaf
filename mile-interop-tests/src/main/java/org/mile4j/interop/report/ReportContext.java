package org.mile4j.interop.report;

import java.io.PrintWriter;
import org.mile4j.interop.document.CheckSettings;
import org.mile4j.model.Finding.Severity;

/**
 * What a report is made with.
 *
 * @param out where it goes
 * @param problems where goes what is for people only
 * @param palette the colours of text
 * @param settings how the documents are checked
 * @param failOn the severity from which on a finding lets a document fail
 * @param version the version of mile4j
 * @since 0.1.0
 */
public record ReportContext(
        PrintWriter out,
        PrintWriter problems,
        Palette palette,
        CheckSettings settings,
        Severity failOn,
        String version) {}
