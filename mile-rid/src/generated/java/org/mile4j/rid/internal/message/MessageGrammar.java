// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.internal.message;

import java.util.function.Supplier;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.iodef1.Iodef1Grammar;

/** The global elements of RID. */
public final class MessageGrammar {

    /** The grammar; made once. */
    public static final Grammar GRAMMAR = make();

    private MessageGrammar() {}

    private static Grammar make() {
        Grammar g = new Grammar("RFC6545-8-");
        addTo(g);
        return g;
    }

    /** Declares the elements in a grammar, which may be that of a format that contains this one. */
    public static void addTo(Grammar g) {
        g.namespace("rid", "urn:ietf:params:xml:ns:iodef-rid-2.0");
        g.namespace("iodef", "urn:ietf:params:xml:ns:iodef-1.0");
        g.element("urn:ietf:params:xml:ns:iodef-rid-2.0", "RID", type("RID"));
        g.element("urn:ietf:params:xml:ns:iodef-rid-2.0", "RIDPolicy", type("RIDPolicy"));
        g.element("urn:ietf:params:xml:ns:iodef-rid-2.0", "PolicyRegion", type("PolicyRegion"));
        g.element("urn:ietf:params:xml:ns:iodef-rid-2.0", "TrafficType", type("TrafficType"));
        g.element("urn:ietf:params:xml:ns:iodef-rid-2.0", "ReportSchema", type("ReportSchema"));
        g.element("urn:ietf:params:xml:ns:iodef-rid-2.0", "RequestStatus", type("RequestStatus"));
        g.element("urn:ietf:params:xml:ns:iodef-rid-2.0", "IncidentSource", type("IncidentSource"));
        g.element("urn:ietf:params:xml:ns:iodef-rid-2.0", "XMLDocument", type("ExtensionType"));
        g.simple("urn:ietf:params:xml:ns:iodef-rid-2.0", "URL", TypeKind.ANY_URI);
        g.element("urn:ietf:params:xml:ns:iodef-rid-2.0", "Signature", type("ExtensionType"));
        g.simple("urn:ietf:params:xml:ns:iodef-rid-2.0", "SourceFound", TypeKind.BOOLEAN);
        Iodef1Grammar.addTo(g);
    }

    /** The definition of a class of the table, which is made when it is first needed. */
    public static Supplier<ElementDef> type(String name) {
        return new Deferred(name);
    }

    private record Deferred(String name) implements Supplier<ElementDef> {

        @Override
        public ElementDef get() {
            return definition(name);
        }
    }

    private static ElementDef definition(String name) {
        return switch (name) {
            case "RID" -> RidDocumentXml.DEF;
            case "RIDPolicy" -> RidPolicyXml.DEF;
            case "PolicyRegion" -> PolicyRegionXml.DEF;
            case "TrafficType" -> TrafficTypeXml.DEF;
            case "ReportSchema" -> ReportSchemaXml.DEF;
            case "RequestStatus" -> RequestStatusXml.DEF;
            case "IncidentSource" -> IncidentSourceXml.DEF;
            case "Node" -> org.mile4j.model.internal.iodef1.NodeXml.DEF;
            case "IncidentID" -> org.mile4j.model.internal.iodef1.IncidentIDXml.DEF;
            case "ExtensionType" -> org.mile4j.model.internal.iodef1.ExtensionTypeXml.DEF;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
