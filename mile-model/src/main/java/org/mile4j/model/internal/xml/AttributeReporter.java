package org.mile4j.model.internal.xml;

import java.util.Set;
import javax.xml.XMLConstants;
import org.mile4j.model.Profile;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.internal.grammar.AttributeDef;
import org.mile4j.model.internal.grammar.ChildDef;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.grammar.Values;
import org.mile4j.model.internal.lexical.Lexical;
import org.mile4j.model.internal.rules.StructureRule;

/** The checks of attributes and the words of their findings. */
final class AttributeReporter {

    private static final String XSI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;

    /** The attributes of the schema instance namespace that every element may have. */
    private static final Set<String> ANYWHERE = Set.of("type", "schemaLocation", "noNamespaceSchemaLocation");

    private static final Set<String> SPACE = Set.of("default", "preserve");

    private final StructureReporter structure;
    private final XmlIn in;
    private final Grammar grammar;
    private final ReadSettings settings;
    private final Profile profile;

    AttributeReporter(StructureReporter structure, XmlIn in, Grammar grammar, ReadSettings settings) {
        this.structure = structure;
        this.in = in;
        this.grammar = grammar;
        this.settings = settings;
        this.profile = settings.profile();
    }

    /** A known attribute of the open element. */
    void known(AttributeDef def, String value) {
        Frame f = in.frame();
        Values values = def.values();
        if (values != null) {
            value(f, def.name(), values, value);
        }
        if (def.fixed() != null && !def.fixed().equals(values == null ? value : value.trim())) {
            structure.report(
                    StructureRule.FIXED_VALUE,
                    f,
                    "/@" + def.name(),
                    def.name() + " must be \"" + def.fixed() + "\", not \"" + StructureReporter.brief(value) + "\".",
                    structure.former(f, "@" + def.name() + "=" + value.strip()));
        } else if (values == null && !def.type().accepts(value)) {
            structure.type(f, "/@" + def.name(), "attribute " + def.name(), def.type(), value);
        } else {
            structure.identifier(def.type(), value, f, def.name());
        }
    }

    private void value(Frame f, String name, Values values, String value) {
        if (values.of(profile).contains(value)
                || values.registry() != null
                        && settings.extensions().registrations().hasValue(values.registry(), value)) {
            return;
        }
        String path = "/@" + name;
        for (Values.Value v : values.all()) {
            if (v.text().equals(value) && profile == Profile.CORRECTED) {
                structure.report(
                        StructureRule.SPELLING,
                        f,
                        path,
                        "\"" + value + "\" is a value of " + name + " in the RFC's schema only.",
                        v.other() == null ? "" : "The text has \"" + v.other() + "\".");
                return;
            }
        }
        String former = structure.former(f, "@" + name + "=" + value.strip());
        structure.report(
                StructureRule.VALUE,
                f,
                path,
                "\"" + StructureReporter.brief(value) + "\" is not a value of " + name + ".",
                former.isEmpty() ? "Values: " + String.join(", ", values.of(profile)) + "." : former);
    }

    /** An attribute that the open element does not have. */
    void unknown(XmlAttribute attribute) {
        Frame f = in.frame();
        unknown(attribute, f.def == null ? f.name : f.def.name(), "");
    }

    /** An attribute that the child of simple type where the reader stands does not have. */
    void unknown(XmlAttribute attribute, Frame f, ChildDef child) {
        unknown(attribute, child.key(), structure.childPath(f, f.current, child));
    }

    /** The attributes of the schema instance namespace on a child of any type where the reader stands. */
    void instance(Frame f, ChildDef child) {
        for (int i = 0, n = in.xml().getAttributeCount(); i < n; i++) {
            if (XSI.equals(in.xml().getAttributeNamespace(i))) {
                unknown(Markup.attribute(in.xml(), i), f, child);
            }
        }
    }

    private void unknown(XmlAttribute attribute, String owner, String below) {
        String name = Shortened.of(attribute.localName());
        String namespace = attribute.namespace();
        boolean instance = namespace.equals(XSI);
        if (instance && ANYWHERE.contains(name)) {
            schemaPlaces(name, attribute.value(), below);
            return;
        }
        structure.here(
                StructureRule.UNKNOWN_ATTRIBUTE,
                below + "/@" + (attribute.prefix().isEmpty() ? "" : Shortened.of(attribute.prefix()) + ":") + name,
                owner + " has no attribute " + name
                        + (namespace.isEmpty() ? "." : " of the namespace \"" + Shortened.of(namespace) + "\"."),
                instance && name.equals("nil")
                        ? "No element of the schema may be nil."
                        : namespace.isEmpty() ? FormerForms.of(grammar, owner, "@" + name) : "");
    }

    /** Places of schemas are URIs wherever they are named; that they come in pairs no schema says. */
    private void schemaPlaces(String name, String value, String below) {
        String uris = name.equals("type") ? "" : Lexical.collapse(value);
        boolean list = name.equals("schemaLocation");
        int start = 0;
        while (start <= uris.length()) {
            int space = list ? uris.indexOf(' ', start) : -1;
            int end = space < 0 ? uris.length() : space;
            if (!Lexical.isAnyUri(uris, start, end)) {
                structure.here(
                        StructureRule.TYPE,
                        below + "/@xsi:" + name,
                        "xsi:" + name + " must be " + TypeKind.ANY_URI.expectation() + ", not \""
                                + StructureReporter.brief(uris.substring(start, end)) + "\".",
                        "");
            }
            start = end + 1;
        }
    }

    /** An attribute of an element that is not known, checked if it is one that is declared for all elements. */
    void global(XmlAttribute attribute) {
        if (attribute.namespace().equals(XSI)) {
            instance(attribute);
        } else {
            ofXml(attribute);
        }
    }

    /** The same without those of the schema instance namespace. */
    void ofXml(XmlAttribute attribute) {
        if (!grammar.declaresXmlAttributes() || !attribute.namespace().equals(XMLConstants.XML_NS_URI)) {
            return;
        }
        String value = attribute.value();
        boolean valid = switch (attribute.localName()) {
            case "lang" -> Lexical.isLanguage(value);
            case "base" -> Lexical.isAnyUri(value);
            case "space" -> SPACE.contains(Lexical.collapse(value));
            default -> true;
        };
        if (!valid) {
            impossible("xml:" + attribute.localName(), value);
        }
    }

    /** A type is not followed, so that its name may be any. */
    private void instance(XmlAttribute attribute) {
        if (attribute.localName().equals("nil") && !TypeKind.BOOLEAN.accepts(attribute.value())) {
            impossible("xsi:nil", attribute.value());
        } else if (ANYWHERE.contains(attribute.localName())) {
            schemaPlaces(attribute.localName(), attribute.value(), "");
        }
    }

    private void impossible(String name, String value) {
        structure.here(
                StructureRule.TYPE, "/@" + name, name + " cannot be \"" + StructureReporter.brief(value) + "\".", "");
    }
}
