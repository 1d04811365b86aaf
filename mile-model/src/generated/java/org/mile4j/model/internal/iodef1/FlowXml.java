// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef1;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.Flow;
import org.mile4j.model.iodef1.IodefSystem;

/** The XML of {@link Flow}: RFC 5070, Section 3.14. */
public final class FlowXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(18, "Flow", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.14")
            .child("System", 0, 0, true, Iodef1Grammar.type("System"))
            .require(0x1L, true, true)
            .build();

    private FlowXml() {}

    /** Reads the element the reader stands on. */
    public static Flow read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        in.noAttributes();
        List<IodefSystem> systems = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> systems = Fields.add(systems, IodefSystemXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Flow.class, new Flow(
                Fields.list(systems),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Flow value) throws IOException {
        out.start(name, value.extras());
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<IodefSystem> systems = value.systems();
        for (int i = 0; i < systems.size(); i++) {
            IodefSystem item = systems.get(i);
            IodefSystemXml.write(out, Iodef1Names.SYSTEM, item);
        }
        out.end();
    }
}
