// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.CertificateData;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.FileData;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.RecordData;
import org.mile4j.model.iodef.RecordPattern;
import org.mile4j.model.iodef.Restriction;
import org.mile4j.model.iodef.SoftwareType;
import org.mile4j.model.iodef.WindowsRegistryKeysModified;

/** The XML of {@link RecordData}: RFC 7970, Section 3.22.1. */
public final class RecordDataXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(38, "RecordData", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.22.1")
            .attribute("restriction", TypeKind.ENUMERATION, IodefValues.RESTRICTION, false, false, null)
            .attribute("ext-restriction", TypeKind.STRING, null, false, false, null)
            .attribute("observable-id", TypeKind.ID, null, false, false, null)
            .simple("DateTime", 0, 0, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .child("Description", 1, 1, true, IodefGrammar.type("MLString"))
            .child("Application", 2, 2, false, IodefGrammar.type("SoftwareType"))
            .child("RecordPattern", 3, 3, true, IodefGrammar.type("RecordPattern"))
            .child("RecordItem", 4, 4, true, IodefGrammar.type("ExtensionType"))
            .simple("URL", 5, 5, true, TypeKind.ANY_URI, TypeKind.ANY_URI)
            .child("FileData", 6, 6, true, IodefGrammar.type("FileData"))
            .child("WindowsRegistryKeysModified", 7, 7, true, IodefGrammar.type("WindowsRegistryKeysModified"))
            .child("CertificateData", 8, 8, true, IodefGrammar.type("CertificateData"))
            .child("AdditionalData", 9, 9, true, IodefGrammar.type("ExtensionType"))
            .build();

    private RecordDataXml() {}

    /** Reads the element the reader stands on. */
    public static RecordData read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String restriction = null;
        String extRestriction = null;
        String observableId = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> restriction = value;
                case 1 -> extRestriction = value;
                case 2 -> observableId = value;
                default -> {}
            }
        }
        in.keepEmpty("restriction", restriction, extRestriction);
        DateTime dateTime = null;
        List<MLString> descriptions = null;
        SoftwareType application = null;
        List<RecordPattern> recordPatterns = null;
        List<ExtensionType> recordItems = null;
        List<String> urls = null;
        List<FileData> fileData = null;
        List<WindowsRegistryKeysModified> windowsRegistryKeysModified = null;
        List<CertificateData> certificateData = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> dateTime = Fields.dateTime(in.simple());
                case 1 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                case 2 -> application = SoftwareTypeXml.read(in);
                case 3 -> recordPatterns = Fields.add(recordPatterns, RecordPatternXml.read(in));
                case 4 -> recordItems = Fields.add(recordItems, ExtensionTypeXml.read(in));
                case 5 -> urls = Fields.add(urls, in.simple());
                case 6 -> fileData = Fields.add(fileData, FileDataXml.read(in));
                case 7 -> windowsRegistryKeysModified = Fields.add(windowsRegistryKeysModified, WindowsRegistryKeysModifiedXml.read(in));
                case 8 -> certificateData = Fields.add(certificateData, CertificateDataXml.read(in));
                case 9 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(RecordData.class, new RecordData(
                restriction == null && extRestriction == null ? Optional.empty() : Restriction.optional(Fields.text(restriction), Optional.ofNullable(extRestriction)),
                Optional.ofNullable(observableId),
                Optional.ofNullable(dateTime),
                Fields.list(descriptions),
                Optional.ofNullable(application),
                Fields.list(recordPatterns),
                Fields.list(recordItems),
                Fields.list(urls),
                Fields.list(fileData),
                Fields.list(windowsRegistryKeysModified),
                Fields.list(certificateData),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, RecordData value) throws IOException {
        out.start(name, value.extras());
        if (value.restriction().isPresent()) {
            out.enumeration(IodefNames.AT_RESTRICTION, IodefNames.AT_EXT_RESTRICTION, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.observableId().isPresent()) {
            out.attribute(IodefNames.AT_OBSERVABLE_ID, value.observableId().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.dateTime().isPresent()) {
            out.element(IodefNames.DATE_TIME, value.dateTime().get().text());
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, IodefNames.DESCRIPTION, item);
        }
        if (value.application().isPresent()) {
            SoftwareTypeXml.write(out, IodefNames.APPLICATION, value.application().get());
        }
        List<RecordPattern> recordPatterns = value.recordPatterns();
        for (int i = 0; i < recordPatterns.size(); i++) {
            RecordPattern item = recordPatterns.get(i);
            RecordPatternXml.write(out, IodefNames.RECORD_PATTERN, item);
        }
        List<ExtensionType> recordItems = value.recordItems();
        for (int i = 0; i < recordItems.size(); i++) {
            ExtensionType item = recordItems.get(i);
            ExtensionTypeXml.write(out, IodefNames.RECORD_ITEM, item);
        }
        List<String> urls = value.urls();
        for (int i = 0; i < urls.size(); i++) {
            String item = urls.get(i);
            out.element(IodefNames.URL, item);
        }
        List<FileData> fileData = value.fileData();
        for (int i = 0; i < fileData.size(); i++) {
            FileData item = fileData.get(i);
            FileDataXml.write(out, IodefNames.FILE_DATA, item);
        }
        List<WindowsRegistryKeysModified> windowsRegistryKeysModified = value.windowsRegistryKeysModified();
        for (int i = 0; i < windowsRegistryKeysModified.size(); i++) {
            WindowsRegistryKeysModified item = windowsRegistryKeysModified.get(i);
            WindowsRegistryKeysModifiedXml.write(out, IodefNames.WINDOWS_REGISTRY_KEYS_MODIFIED, item);
        }
        List<CertificateData> certificateData = value.certificateData();
        for (int i = 0; i < certificateData.size(); i++) {
            CertificateData item = certificateData.get(i);
            CertificateDataXml.write(out, IodefNames.CERTIFICATE_DATA, item);
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, IodefNames.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
