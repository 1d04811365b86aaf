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
import org.mile4j.json.JsonIncidentReader;
import org.mile4j.model.Finding;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Report;

/** Checks JSON and CBOR: small documents at once, larger ones incident by incident. */
final class IncidentwiseCheck {

    private IncidentwiseCheck() {}

    static Report check(DocumentCodec<?> codec, InputStream document, CheckSettings settings) throws IOException {
        byte[] begin = document.readNBytes(IodefXmlFormat.AT_ONCE);
        if (begin.length < IodefXmlFormat.AT_ONCE) {
            return codec.validate(begin);
        }
        int limit = settings.limits().maxFindings();
        List<Finding> found = new ArrayList<>();
        boolean ended = false;
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(begin), document);
        try (JsonIncidentReader incidents = codec.incidents(all)) {
            try {
                while (found.size() < limit && incidents.hasNext()) {
                    incidents.next();
                    found.addAll(incidents.findings());
                }
            } catch (MalformedInputException e) {
                found.addAll(incidents.findings());
                found.add(e.finding());
                ended = true;
            }
            found.addAll(incidents.findings());
        } catch (MalformedInputException e) {
            found.add(e.finding());
            ended = true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        boolean complete = !ended && found.size() < limit;
        List<Finding> kept = complete || ended ? found : found.subList(0, Math.min(limit, found.size()));
        return new Report(kept, complete ? settings.rules() : Set.of(), complete);
    }
}
