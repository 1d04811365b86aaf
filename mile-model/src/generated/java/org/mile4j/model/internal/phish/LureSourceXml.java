// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.phish;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.iodef1.IodefSystemXml;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.IodefSystem;
import org.mile4j.model.phish.DomainData;
import org.mile4j.model.phish.FilesDownloaded;
import org.mile4j.model.phish.IncludedMalware;
import org.mile4j.model.phish.LureSource;
import org.mile4j.model.phish.WindowsRegistryKeysModified;

/** The XML of {@link LureSource}: RFC 5901, Section 5.9. */
public final class LureSourceXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(1, "LureSource", "urn:ietf:params:xml:ns:iodef-phish-1.0", "RFC 5901, Section 5.9")
            .child("iodef:System", 0, 0, true, PhishGrammar.type("System"))
            .child("DomainData", 1, 1, true, PhishGrammar.type("DomainData"))
            .child("IncludedMalware", 2, 2, false, PhishGrammar.type("IncludedMalware"))
            .child("FilesDownloaded", 3, 3, false, PhishGrammar.type("FilesDownloaded"))
            .child("WindowsRegistryKeysModified", 4, 4, false, PhishGrammar.type("WindowsRegistryKeysModified"))
            .require(0x1L, true, true)
            .build();

    private LureSourceXml() {}

    /** Reads the element the reader stands on. */
    public static LureSource read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        in.noAttributes();
        List<IodefSystem> systems = null;
        List<DomainData> domainData = null;
        IncludedMalware includedMalware = null;
        FilesDownloaded filesDownloaded = null;
        WindowsRegistryKeysModified windowsRegistryKeysModified = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> systems = Fields.add(systems, IodefSystemXml.read(in));
                case 1 -> domainData = Fields.add(domainData, DomainDataXml.read(in));
                case 2 -> includedMalware = IncludedMalwareXml.read(in);
                case 3 -> filesDownloaded = FilesDownloadedXml.read(in);
                case 4 -> windowsRegistryKeysModified = WindowsRegistryKeysModifiedXml.read(in);
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(LureSource.class, new LureSource(
                Fields.list(systems),
                Fields.list(domainData),
                Optional.ofNullable(includedMalware),
                Optional.ofNullable(filesDownloaded),
                Optional.ofNullable(windowsRegistryKeysModified),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, LureSource value) throws IOException {
        out.start(name, value.extras());
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<IodefSystem> systems = value.systems();
        for (int i = 0; i < systems.size(); i++) {
            IodefSystem item = systems.get(i);
            String namespace = out.namespace("urn:ietf:params:xml:ns:iodef-1.0");
            IodefSystemXml.write(out, PhishNames.SYSTEM, item);
            out.namespace(namespace);
        }
        List<DomainData> domainData = value.domainData();
        for (int i = 0; i < domainData.size(); i++) {
            DomainData item = domainData.get(i);
            DomainDataXml.write(out, PhishNames.DOMAIN_DATA, item);
        }
        if (value.includedMalware().isPresent()) {
            IncludedMalwareXml.write(out, PhishNames.INCLUDED_MALWARE, value.includedMalware().get());
        }
        if (value.filesDownloaded().isPresent()) {
            FilesDownloadedXml.write(out, PhishNames.FILES_DOWNLOADED, value.filesDownloaded().get());
        }
        if (value.windowsRegistryKeysModified().isPresent()) {
            WindowsRegistryKeysModifiedXml.write(out, PhishNames.WINDOWS_REGISTRY_KEYS_MODIFIED, value.windowsRegistryKeysModified().get());
        }
        out.end();
    }
}
