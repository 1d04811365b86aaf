// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef1;

import java.io.IOException;
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
import org.mile4j.model.iodef1.OffsetUnit;
import org.mile4j.model.iodef1.RecordPattern;
import org.mile4j.model.iodef1.RecordPatternType;

/** The XML of {@link RecordPattern}: RFC 5070, Section 3.19.2. */
public final class RecordPatternXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(27, "RecordPattern", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.19.2")
            .attribute("type", TypeKind.ENUMERATION, Iodef1Values.RECORD_PATTERN_TYPE, false, true, null)
            .attribute("ext-type", TypeKind.STRING, null, false, false, null)
            .attribute("offset", TypeKind.INTEGER, null, false, false, null)
            .attribute("offsetunit", TypeKind.ENUMERATION, Iodef1Values.OFFSET_UNIT, false, false, null)
            .attribute("ext-offsetunit", TypeKind.STRING, null, false, false, null)
            .attribute("instance", TypeKind.INTEGER, null, false, false, null)
            .text(TypeKind.STRING, TypeKind.STRING)
            .build();

    private RecordPatternXml() {}

    /** Reads the element the reader stands on. */
    public static RecordPattern read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String type = null;
        String extType = null;
        String offset = null;
        String offsetunit = null;
        String extOffsetunit = null;
        String instance = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> type = value;
                case 1 -> extType = value;
                case 2 -> offset = value;
                case 3 -> offsetunit = value;
                case 4 -> extOffsetunit = value;
                case 5 -> instance = value;
                default -> {}
            }
        }
        in.keepEmpty("type", type, extType);
        in.keepEmpty("offsetunit", offsetunit, extOffsetunit);
        String text = in.text();
        return in.leaveChecked(RecordPattern.class, new RecordPattern(
                type == null && extType == null ? Optional.empty() : RecordPatternType.optional(Fields.text(type), Optional.ofNullable(extType)),
                offset == null ? Optional.empty() : Optional.of(new IntegerValue(offset)),
                offsetunit == null && extOffsetunit == null ? Optional.empty() : OffsetUnit.optional(Fields.text(offsetunit), Optional.ofNullable(extOffsetunit)),
                instance == null ? Optional.empty() : Optional.of(new IntegerValue(instance)),
                text,
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, RecordPattern value) throws IOException {
        if (value.type().isEmpty() && value.offset().isEmpty() && value.offsetunit().isEmpty() && value.instance().isEmpty() && value.extras() == Extras.NONE) {
            out.text(name, value.value());
            return;
        }
        out.start(name, value.extras());
        if (value.type().isPresent()) {
            out.enumeration(Iodef1Names.AT_TYPE, Iodef1Names.AT_EXT_TYPE, value.type().get(), value.type().get().value(), null);
        }
        if (value.offset().isPresent()) {
            out.attribute(Iodef1Names.AT_OFFSET, value.offset().get().text());
        }
        if (value.offsetunit().isPresent()) {
            out.enumeration(Iodef1Names.AT_OFFSETUNIT, Iodef1Names.AT_EXT_OFFSETUNIT, value.offsetunit().get(), value.offsetunit().get().value(), null);
        }
        if (value.instance().isPresent()) {
            out.attribute(Iodef1Names.AT_INSTANCE, value.instance().get().text());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        out.text(value.value());
        out.end();
    }
}
