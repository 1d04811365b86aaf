package org.mile4j.interop.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.mile4j.json.DocumentCodec;
import org.mile4j.model.Finding;
import org.mile4j.model.IncidentStream;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Report;

/** Checks small documents at once, larger ones incident by incident, so that none is too large for the memory. */
final class IncidentwiseCheck {

    /** Documents up to this size are checked at once. */
    static final int AT_ONCE = 4 << 20;

    private IncidentwiseCheck() {}

    /** Checks a document in memory that does not grow with it. */
    interface InPieces {
        Report check(InputStream document) throws IOException;
    }

    static Report check(DocumentCodec<?> codec, InputStream document) throws IOException {
        return check(document, codec::validate, in -> byIncident(codec, in));
    }

    static Report check(InputStream document, Function<byte[], Report> whole, InPieces large) throws IOException {
        byte[] begin = document.readNBytes(AT_ONCE);
        return begin.length < AT_ONCE
                ? whole.apply(begin)
                : large.check(new SequenceInputStream(new ByteArrayInputStream(begin), document));
    }

    private static Report byIncident(DocumentCodec<?> codec, InputStream document) throws IOException {
        try (IncidentStream<?, ?> incidents = codec.incidents(document)) {
            return toEnd(incidents);
        } catch (MalformedInputException e) {
            return brokenOff(List.of(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The findings are taken at the end only: it is the reader that keeps errors before others beyond the limit. */
    private static Report toEnd(IncidentStream<?, ?> incidents) {
        try {
            incidents.forEachRemaining(incident -> {});
            return incidents.report();
        } catch (MalformedInputException e) {
            return brokenOff(incidents.report().findings(), e);
        }
    }

    private static Report brokenOff(List<Finding> before, MalformedInputException e) {
        List<Finding> findings = new ArrayList<>(before);
        findings.add(e.finding());
        return new Report(findings, Set.of(), false);
    }
}
