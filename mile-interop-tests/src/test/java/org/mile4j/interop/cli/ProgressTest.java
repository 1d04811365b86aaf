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
        Progress progress = new Progress(new PrintWriter(error), true, true, clock::get);
        tally.add(DocumentResult.unreadable("a", "torn"));

        progress.update(tally::sentence);
        progress.clear();
        assertThat(error.toString()).as("soon after the start").isEmpty();

        clock.addAndGet(500_000_000);
        progress.update(tally::sentence);
        progress.update(tally::sentence);
        String line = "\r\u001B[K\u001B[?7l1 document: 0 valid, 1 not checked ...\u001B[?7h";
        assertThat(error.toString()).isEqualTo(line);

        clock.addAndGet(100_000_000);
        progress.update(tally::sentence);
        progress.clear();
        progress.clear();
        assertThat(error.toString()).isEqualTo(line.repeat(2) + "\r\u001B[K");
    }

    @Test
    void writesALineNowAndThenWhereNoneCanBeTakenAway() {
        Progress progress = new Progress(new PrintWriter(error), true, false, clock::get);
        String line = "mile: 0 documents ..." + System.lineSeparator();

        for (int i = 0; i < 10; i++) {
            clock.addAndGet(1_000_000_000);
            progress.update(tally::sentence);
            progress.clear();
        }
        assertThat(error.toString()).isEqualTo(line);

        clock.addAndGet(1_000_000_000);
        progress.update(tally::sentence);
        assertThat(error.toString()).isEqualTo(line.repeat(2));
    }

    @Test
    void drawsNothingWhenItIsOff() {
        Progress progress = new Progress(new PrintWriter(error), false, true, clock::get);

        clock.addAndGet(1_000_000_000);
        progress.update(tally::sentence);
        progress.clear();

        assertThat(error.toString()).isEmpty();
    }
}
