package org.mile4j.model.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.Finding;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Report;

/** What the ways of reading say of one input; anything but a documented exception comes through. */
final class DocumentAnswers {

    private DocumentAnswers() {}

    /** Something that is read from its beginning each time. */
    interface Source {
        InputStream open() throws IOException;
    }

    /** The finding that ended the reading, the same for each way of reading; empty if the document was read. */
    static Optional<Finding> of(IodefXml xml, Source source) throws IOException {
        Optional<Finding> read = whole(xml, source);
        Optional<Finding> streamed = streamed(xml, source);
        if (!read.equals(streamed)) {
            throw new AssertionError("read says " + read + ", and incidents says " + streamed);
        }
        Report report = xml.validate(source.open());
        List<Finding> findings = report.findings();
        if (read.isPresent()) {
            if (report.complete()
                    || report.isValid()
                    || !findings.get(findings.size() - 1).equals(read.get())) {
                throw new AssertionError("read says " + read + ", and validate says " + report);
            }
        }
        return read;
    }

    private static Optional<Finding> whole(IodefXml xml, Source source) throws IOException {
        try (InputStream in = source.open()) {
            xml.read(in);
            return Optional.empty();
        } catch (MalformedInputException e) {
            return Optional.of(e.finding());
        }
    }

    private static Optional<Finding> streamed(IodefXml xml, Source source) throws IOException {
        try (InputStream in = source.open();
                IncidentReader reader = xml.incidents(in)) {
            while (reader.hasNext()) {
                reader.next();
            }
            return Optional.empty();
        } catch (MalformedInputException e) {
            return Optional.of(e.finding());
        }
    }
}
