// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.phish;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.iodef1.MLStringXml;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.phish.FilesDownloaded;

/** The XML of {@link FilesDownloaded}: RFC 5901, Section 5.9.6. */
public final class FilesDownloadedXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(6, "FilesDownloaded", "urn:ietf:params:xml:ns:iodef-phish-1.0", "RFC 5901, Section 5.9.6")
            .child("File", 0, 0, true, PhishGrammar.type("MLString")).onceLiterally()
            .require(0x1L, true, true)
            .build();

    private FilesDownloadedXml() {}

    /** Reads the element the reader stands on. */
    public static FilesDownloaded read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        in.noAttributes();
        List<MLString> files = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> files = Fields.add(files, MLStringXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(FilesDownloaded.class, new FilesDownloaded(
                Fields.list(files),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, FilesDownloaded value) throws IOException {
        out.start(name, value.extras());
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<MLString> files = value.files();
        for (int i = 0; i < files.size(); i++) {
            MLString item = files.get(i);
            MLStringXml.write(out, PhishNames.FILE, item);
        }
        out.end();
    }
}
