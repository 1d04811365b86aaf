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

    private final List<Finding> found = new ArrayList<>();
    private final int limit;
    private boolean ended;

    private IncidentwiseCheck(int limit) {
        this.limit = limit;
    }

    /** Opens a document. */
    interface Opening {
        IncidentStream<?, ?> open(InputStream document) throws IOException;
    }

    static Report check(DocumentCodec<?> codec, InputStream document, CheckSettings settings) throws IOException {
        return check(document, settings, codec::validate, codec::incidents);
    }

    static Report check(
            InputStream document, CheckSettings settings, Function<byte[], Report> whole, Opening byIncident)
            throws IOException {
        byte[] begin = document.readNBytes(AT_ONCE);
        if (begin.length < AT_ONCE) {
            return whole.apply(begin);
        }
        IncidentwiseCheck check = new IncidentwiseCheck(settings.limits().maxFindings());
        check.run(byIncident, new SequenceInputStream(new ByteArrayInputStream(begin), document));
        boolean complete = !check.ended && !check.isFull();
        return new Report(check.found, complete ? settings.rules() : Set.of(), complete);
    }

    private void run(Opening opening, InputStream document) throws IOException {
        try (IncidentStream<?, ?> incidents = opening.open(document)) {
            try {
                while (!isFull() && incidents.hasNext()) {
                    incidents.next();
                    add(incidents.findings());
                }
            } catch (MalformedInputException e) {
                add(incidents.findings());
                end(e);
            }
            add(incidents.findings());
        } catch (MalformedInputException e) {
            end(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void add(List<Finding> more) {
        found.addAll(more.subList(0, Math.min(more.size(), limit - Math.min(limit, found.size()))));
    }

    private void end(MalformedInputException e) {
        found.add(e.finding());
        ended = true;
    }

    private boolean isFull() {
        return found.size() >= limit;
    }
}
