package org.mile4j.model.internal.xml;

import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.Grammar;

/** Hints for what the version before of a format has where this one has something else: RFC 7970, Section 4.4. */
final class FormerForms {

    private static final String V1 = "urn:ietf:params:xml:ns:iodef-1.0";

    private FormerForms() {}

    /** The hint for a form that a class does not have, or "" if the version before had none of the kind either. */
    static String of(Grammar grammar, String type, String form) {
        String now = grammar.former(type, form);
        return now == null ? "" : "That is the form of IODEF v1 (RFC 5070); " + now + ".";
    }

    /** The hint for an element that is not there. */
    static String add(Grammar grammar, ElementDef def, String name) {
        String what = grammar.former(def.name(), "missing() " + name);
        return what == null ? "Add it." : "Add it: " + what + ".";
    }

    /** The hint for an element of another namespace. */
    static String ofNamespace(Grammar grammar, ElementDef def, String namespace, String name) {
        if (!namespace.equals(V1)) {
            return "Content of other namespaces belongs into AdditionalData.";
        }
        String now = grammar.former(def.name(), name);
        if (now != null) {
            return "That is IODEF v1 (RFC 5070); " + now + ".";
        }
        return def.childIndex(name) >= 0
                ? "That is IODEF v1 (RFC 5070); v2 has the element in its own namespace."
                : "That is IODEF v1 (RFC 5070); the element must be converted to v2.";
    }
}
