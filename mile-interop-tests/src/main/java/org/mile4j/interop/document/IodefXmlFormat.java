package org.mile4j.interop.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mile4j.model.Finding;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Report;
import org.mile4j.model.xml.IncidentReader;
import org.mile4j.model.xml.IodefXml;

/** IODEF v2 in XML (RFC 7970). Other versions of it end here too, since the check says that they are another version. */
final class IodefXmlFormat implements DocumentFormat {

    /** Documents up to this size are checked at once, larger ones incident by incident. */
    static final int AT_ONCE = 4 << 20;

    private static final String ANY_VERSION = "urn:ietf:params:xml:ns:iodef-";

    @Override
    public String name() {
        return "IODEF v2 in XML";
    }

    @Override
    public boolean matches(Head head) {
        return head.root()
                .filter(root -> root.getLocalPart().equals("IODEF-Document")
                        || root.getNamespaceURI().startsWith(ANY_VERSION + "1")
                        || root.getNamespaceURI().startsWith(ANY_VERSION + "2"))
                .isPresent();
    }

    @Override
    public Report check(InputStream document, CheckSettings settings) throws IOException {
        IodefXml xml = IodefXml.with(settings.xml());
        byte[] begin = document.readNBytes(AT_ONCE);
        if (begin.length < AT_ONCE) {
            return xml.validate(begin);
        }
        return byIncident(xml, new SequenceInputStream(new ByteArrayInputStream(begin), document), settings);
    }

    private static Report byIncident(IodefXml xml, InputStream document, CheckSettings settings) throws IOException {
        Findings found = new Findings(settings.limits().maxFindings());
        try (IncidentReader incidents = xml.incidents(document)) {
            try {
                while (!found.isFull() && incidents.hasNext()) {
                    incidents.next();
                    found.addAll(incidents.findings());
                }
            } catch (MalformedInputException e) {
                found.addAll(incidents.findings());
                found.addLast(e.finding());
            }
            found.addAll(incidents.findings());
        } catch (MalformedInputException e) {
            found.addLast(e.finding());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        boolean complete = !found.isFull() && !found.ended;
        return new Report(found.list, complete ? settings.rules() : Set.of(), complete);
    }

    /** The findings of the incidents so far, as many as may be kept. */
    private static final class Findings {
        private final List<Finding> list = new ArrayList<>();
        private final int limit;
        private boolean ended;

        Findings(int limit) {
            this.limit = limit;
        }

        void addAll(List<Finding> more) {
            list.addAll(more.subList(0, Math.min(more.size(), limit - Math.min(limit, list.size()))));
        }

        void addLast(Finding finding) {
            list.add(finding);
            ended = true;
        }

        boolean isFull() {
            return list.size() >= limit;
        }
    }
}
