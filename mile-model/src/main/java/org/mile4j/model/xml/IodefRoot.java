package org.mile4j.model.xml;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.internal.iodef.IodefDocumentXml;
import org.mile4j.model.internal.iodef.rules.IodefChecks;
import org.mile4j.model.internal.rules.CheckTable;
import org.mile4j.model.internal.xml.DocumentFormat;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.IodefDocument;

/** How the root element of IODEF v2 is read, written and checked. */
final class IodefRoot
        implements DocumentFormat.Reader<IodefDocument>, DocumentFormat.Writer<IodefDocument>, DocumentFormat.Checks {

    @Override
    public IodefDocument read(XmlIn in) throws XMLStreamException {
        return IodefDocumentXml.read(in);
    }

    @Override
    public void write(XmlOut out, XmlName name, IodefDocument document) throws IOException {
        IodefDocumentXml.write(out, name, document);
    }

    @Override
    public CheckTable table(Set<RuleGroup> groups, Profile profile) {
        return IodefChecks.table(groups, profile);
    }
}
