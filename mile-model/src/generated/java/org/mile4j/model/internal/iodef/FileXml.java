// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.File;
import org.mile4j.model.iodef.HashData;
import org.mile4j.model.iodef.SignatureData;
import org.mile4j.model.iodef.SoftwareType;

/** The XML of {@link File}: RFC 7970, Section 3.25.1. */
public final class FileXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(43, "File", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.25.1")
            .attribute("observable-id", TypeKind.ID, null, false, false, null)
            .simple("FileName", 0, 0, false, TypeKind.STRING, TypeKind.STRING)
            .simple("FileSize", 1, 1, false, TypeKind.INTEGER, TypeKind.INTEGER)
            .simple("FileType", 2, 2, false, TypeKind.STRING, TypeKind.STRING)
            .simple("URL", 3, 3, true, TypeKind.ANY_URI, TypeKind.ANY_URI)
            .child("HashData", 4, 4, false, IodefGrammar.type("HashData"))
            .child("SignatureData", 5, 5, false, IodefGrammar.type("SignatureData"))
            .child("AssociatedSoftware", 6, 6, false, IodefGrammar.type("SoftwareType"))
            .child("FileProperties", 7, 7, true, IodefGrammar.type("ExtensionType"))
            .build();

    private FileXml() {}

    /** Reads the element the reader stands on. */
    public static File read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String observableId = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> observableId = value;
                default -> {}
            }
        }
        String fileName = null;
        IntegerValue fileSize = null;
        String fileType = null;
        List<String> urls = null;
        HashData hashData = null;
        SignatureData signatureData = null;
        SoftwareType associatedSoftware = null;
        List<ExtensionType> fileProperties = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> fileName = in.simple();
                case 1 -> fileSize = Fields.integer(in.simple());
                case 2 -> fileType = in.simple();
                case 3 -> urls = Fields.add(urls, in.simple());
                case 4 -> hashData = HashDataXml.read(in);
                case 5 -> signatureData = SignatureDataXml.read(in);
                case 6 -> associatedSoftware = SoftwareTypeXml.read(in);
                case 7 -> fileProperties = Fields.add(fileProperties, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(File.class, new File(
                Optional.ofNullable(observableId),
                Optional.ofNullable(fileName),
                Optional.ofNullable(fileSize),
                Optional.ofNullable(fileType),
                Fields.list(urls),
                Optional.ofNullable(hashData),
                Optional.ofNullable(signatureData),
                Optional.ofNullable(associatedSoftware),
                Fields.list(fileProperties),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, File value) throws IOException {
        out.start(name, value.extras());
        if (value.observableId().isPresent()) {
            out.attribute(IodefNames.AT_OBSERVABLE_ID, value.observableId().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.fileName().isPresent()) {
            out.element(IodefNames.FILE_NAME, value.fileName().get());
        }
        if (value.fileSize().isPresent()) {
            out.element(IodefNames.FILE_SIZE, value.fileSize().get().text());
        }
        if (value.fileType().isPresent()) {
            out.element(IodefNames.FILE_TYPE, value.fileType().get());
        }
        List<String> urls = value.urls();
        for (int i = 0; i < urls.size(); i++) {
            String item = urls.get(i);
            out.element(IodefNames.URL, item);
        }
        if (value.hashData().isPresent()) {
            HashDataXml.write(out, IodefNames.HASH_DATA, value.hashData().get());
        }
        if (value.signatureData().isPresent()) {
            SignatureDataXml.write(out, IodefNames.SIGNATURE_DATA, value.signatureData().get());
        }
        if (value.associatedSoftware().isPresent()) {
            SoftwareTypeXml.write(out, IodefNames.ASSOCIATED_SOFTWARE, value.associatedSoftware().get());
        }
        List<ExtensionType> fileProperties = value.fileProperties();
        for (int i = 0; i < fileProperties.size(); i++) {
            ExtensionType item = fileProperties.get(i);
            ExtensionTypeXml.write(out, IodefNames.FILE_PROPERTIES, item);
        }
        out.end();
    }
}
