package org.mile4j.interop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.mile4j.interop.document.DocumentResult;
import org.mile4j.interop.report.Tally;
import org.mile4j.model.Finding.Severity;

class ProgressTest {

    private final StringWriter error = new StringWriter();
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 1);
    private final Tally tally = new Tally(Severity.ERROR);

    @Test
    void drawsNowAndThenAndLeavesNothingBehind() {
        Progress progress = new Progress(new PrintWriter(error), true, clock::get);
        tally.add(DocumentResult.unreadable("a", "torn"));

        progress.update(tally::sentence);
        progress.clear();
        assertThat(error.toString()).as("soon after the start").isEmpty();

        clock.addAndGet(500_000_000);
        progress.update(tally::sentence);
        progress.update(tally::sentence);
        String line = "\r\u001B[K1 document: 0 valid, 1 not checked ...";
        assertThat(error.toString()).isEqualTo(line);

        clock.addAndGet(100_000_000);
        progress.update(tally::sentence);
        progress.clear();
        progress.clear();
        assertThat(error.toString()).isEqualTo(line.repeat(2) + "\r\u001B[K");
    }

    @Test
    void drawsNoMoreThanATerminalOf80ColumnsHasRoomFor() {
        Progress progress = new Progress(new PrintWriter(error), true, clock::get);

        clock.addAndGet(500_000_000);
        progress.update(() -> "x".repeat(200));

        assertThat(error.toString()).isEqualTo("\r\u001B[K" + "x".repeat(75) + " ...");
    }

    @Test
    void drawsNothingWhenItIsOff() {
        Progress progress = new Progress(new PrintWriter(error), false, clock::get);

        clock.addAndGet(1_000_000_000);
        progress.update(tally::sentence);
        progress.clear();

        assertThat(error.toString()).isEmpty();
    }
}
