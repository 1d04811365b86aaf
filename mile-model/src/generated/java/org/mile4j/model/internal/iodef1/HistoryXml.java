// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef1;

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
import org.mile4j.model.iodef1.History;
import org.mile4j.model.iodef1.HistoryItem;
import org.mile4j.model.iodef1.Restriction;

/** The XML of {@link History}: RFC 5070, Section 3.11. */
public final class HistoryXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(7, "History", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.11")
            .attribute("restriction", TypeKind.ENUMERATION, Iodef1Values.RESTRICTION, false, false, null)
            .child("HistoryItem", 0, 0, true, Iodef1Grammar.type("HistoryItem"))
            .require(0x1L, true, true)
            .build();

    private HistoryXml() {}

    /** Reads the element the reader stands on. */
    public static History read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String restriction = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> restriction = value;
                default -> {}
            }
        }
        List<HistoryItem> historyItems = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> historyItems = Fields.add(historyItems, HistoryItemXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(History.class, new History(
                restriction == null ? Optional.empty() : Restriction.optional(restriction, Optional.empty()),
                Fields.list(historyItems),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, History value) throws IOException {
        out.start(name, value.extras());
        if (value.restriction().isPresent()) {
            out.enumeration(Iodef1Names.AT_RESTRICTION, null, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<HistoryItem> historyItems = value.historyItems();
        for (int i = 0; i < historyItems.size(); i++) {
            HistoryItem item = historyItems.get(i);
            HistoryItemXml.write(out, Iodef1Names.HISTORY_ITEM, item);
        }
        out.end();
    }
}
