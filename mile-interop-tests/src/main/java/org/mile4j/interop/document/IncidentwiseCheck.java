package org.mile4j.interop.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mile4j.json.DocumentCodec;
import org.mile4j.model.Finding;
import org.mile4j.model.IncidentStream;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Report;
import org.mile4j.model.xml.XmlCodec;

/** Checks small documents at once, larger ones incident by incident, so that none is too large for the memory. */
final class IncidentwiseCheck {

    /** Documents up to this size are checked at once. */
    static final int AT_ONCE = 4 << 20;

    private IncidentwiseCheck() {}

    static Report check(DocumentCodec<?> json, InputStream document) throws IOException {
        byte[] begin = document.readNBytes(AT_ONCE);
        return begin.length < AT_ONCE ? json.validate(begin) : byIncident(json, whole(begin, document));
    }

    static Report check(XmlCodec<?, ?> xml, InputStream document) throws IOException {
        byte[] begin = document.readNBytes(AT_ONCE);
        return begin.length < AT_ONCE ? xml.validate(begin) : xml.validate(whole(begin, document));
    }

    private static InputStream whole(byte[] begin, InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(begin), rest);
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
