// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.internal.message;

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
        g.element("urn:ietf:params:xml:ns:iodef-rid-2.0", "RID", () -> RidDocumentXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-rid-2.0", "RIDPolicy", () -> RidPolicyXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-rid-2.0", "PolicyRegion", () -> PolicyRegionXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-rid-2.0", "TrafficType", () -> TrafficTypeXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-rid-2.0", "ReportSchema", () -> ReportSchemaXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-rid-2.0", "RequestStatus", () -> RequestStatusXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-rid-2.0", "IncidentSource", () -> IncidentSourceXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-rid-2.0", "XMLDocument", () -> org.mile4j.model.internal.iodef1.ExtensionTypeXml.DEF);
        g.simple("urn:ietf:params:xml:ns:iodef-rid-2.0", "URL", TypeKind.ANY_URI);
        g.element("urn:ietf:params:xml:ns:iodef-rid-2.0", "Signature", () -> org.mile4j.model.internal.iodef1.ExtensionTypeXml.DEF);
        g.simple("urn:ietf:params:xml:ns:iodef-rid-2.0", "SourceFound", TypeKind.BOOLEAN);
        Iodef1Grammar.addTo(g);
    }
}
