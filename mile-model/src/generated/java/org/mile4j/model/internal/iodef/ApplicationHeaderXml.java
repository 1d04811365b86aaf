// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.ApplicationHeader;
import org.mile4j.model.iodef.ExtensionType;

/** The XML of {@link ApplicationHeader}: RFC 7970, Section 3.20.2. */
public final class ApplicationHeaderXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(30, "ApplicationHeader", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.20.2")
            .child("ApplicationHeaderField", 0, 0, true, IodefGrammar.type("ExtensionType"))
            .require(0x1L, true, true)
            .build();

    private ApplicationHeaderXml() {}

    /** Reads the element the reader stands on. */
    public static ApplicationHeader read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        in.noAttributes();
        List<ExtensionType> applicationHeaderFields = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> applicationHeaderFields = Fields.add(applicationHeaderFields, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(ApplicationHeader.class, new ApplicationHeader(
                Fields.list(applicationHeaderFields),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, ApplicationHeader value) throws IOException {
        out.start(name, value.extras());
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<ExtensionType> applicationHeaderFields = value.applicationHeaderFields();
        for (int i = 0; i < applicationHeaderFields.size(); i++) {
            ExtensionType item = applicationHeaderFields.get(i);
            ExtensionTypeXml.write(out, IodefNames.APPLICATION_HEADER_FIELD, item);
        }
        out.end();
    }
}
