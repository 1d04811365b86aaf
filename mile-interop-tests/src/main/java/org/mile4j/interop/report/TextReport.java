package org.mile4j.interop.report;

import java.io.PrintWriter;
import org.mile4j.interop.document.DocumentResult;
import org.mile4j.interop.report.Palette.Ink;
import org.mile4j.model.Finding;

/**
 * Findings one a line, in the form of a compiler's messages, so that editors and terminals can jump to the place. What
 * was not checked goes to the error stream: that is no finding.
 */
final class TextReport implements ReportWriter {

    private final ReportContext context;

    TextReport(ReportContext context) {
        this.context = context;
    }

    @Override
    public void document(DocumentResult result) {
        PrintWriter out = context.out();
        Palette palette = context.palette();
        String name = Printable.of(result.name());
        if (result.problem().isPresent()) {
            context.problems()
                    .println("mile: " + name + ": "
                            + Printable.of(result.problem().get()));
        }
        for (Finding finding : result.findings()) {
            new FindingLines(palette).of(name, finding).forEach(out::println);
        }
        if (!result.report().complete()
                && result.findings().size() >= context.settings().limits().maxFindings()) {
            out.println(palette.paint(Ink.BOLD, name + ":") + " "
                    + palette.paint(Ink.CYAN, "note:") + " the check ended after "
                    + Tally.number(result.findings().size(), "finding")
                    + " (--max-findings); there may be more");
        }
    }

    @Override
    public void end(Tally tally, int exitCode) {
        context.out().flush();
    }
}
