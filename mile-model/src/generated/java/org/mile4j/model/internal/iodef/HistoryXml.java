// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.History;
import org.mile4j.model.iodef.HistoryItem;
import org.mile4j.model.iodef.Restriction;

/** The XML of {@link History}: RFC 7970, Section 3.13. */
public final class HistoryXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(11, "History", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.13")
            .attribute("restriction", TypeKind.ENUMERATION, IodefValues.RESTRICTION, false, false, null)
            .attribute("ext-restriction", TypeKind.STRING, null, false, false, null)
            .child("HistoryItem", 0, 0, true, IodefGrammar.type("HistoryItem"))
            .require(0x1L, true, true)
            .build();

    private HistoryXml() {}

    /** Reads the element the reader stands on. */
    public static History read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String restriction = null;
        String extRestriction = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> restriction = value;
                case 1 -> extRestriction = value;
                default -> {}
            }
        }
        in.keepEmpty("restriction", restriction, extRestriction);
        List<HistoryItem> historyItems = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> historyItems = Fields.add(historyItems, HistoryItemXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(History.class, new History(
                restriction == null && extRestriction == null ? Optional.empty() : Restriction.optional(Fields.text(restriction), Optional.ofNullable(extRestriction)),
                Fields.list(historyItems),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, History value) throws IOException {
        out.start(name, value.extras());
        if (value.restriction().isPresent()) {
            out.enumeration(IodefNames.AT_RESTRICTION, IodefNames.AT_EXT_RESTRICTION, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<HistoryItem> historyItems = value.historyItems();
        for (int i = 0; i < historyItems.size(); i++) {
            HistoryItem item = historyItems.get(i);
            HistoryItemXml.write(out, IodefNames.HISTORY_ITEM, item);
        }
        out.end();
    }
}
