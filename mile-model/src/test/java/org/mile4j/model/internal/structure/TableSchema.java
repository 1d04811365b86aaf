package org.mile4j.model.internal.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mile4j.model.Profile;
import org.mile4j.model.internal.grammar.AttributeDef;
import org.mile4j.model.internal.grammar.ChildDef;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.grammar.TypeKind;

/**
 * The literal reading of the tables as XML Schema, so that the JDK's validator can be asked where the RFC's own schema
 * is not at hand. It says nothing about whether the tables are right, only whether they are followed.
 */
final class TableSchema {
    private static final Profile PROFILE = Profile.RFC_LITERAL;
    private static final String SIMPLE_TYPES = """
              <xs:simpleType name="POSITIVE_FLOAT">
                <xs:restriction base="xs:float"><xs:minExclusive value="0"/></xs:restriction>
              </xs:simpleType>
              <xs:simpleType name="PORTLIST">
                <xs:restriction base="xs:string"><xs:pattern value="\\d+(\\-\\d+)?(,\\d+(\\-\\d+)?)*"/></xs:restriction>
              </xs:simpleType>
              <xs:simpleType name="TIMEZONE">
                <xs:restriction base="xs:string">
                  <xs:pattern value="Z|[\\+\\-](0[0-9]|1[0-4]):[0-5][0-9]"/>
                </xs:restriction>
              </xs:simpleType>
              <xs:simpleType name="EMPTY">
                <xs:restriction base="xs:string"><xs:length value="0"/></xs:restriction>
              </xs:simpleType>
            """;

    private final Grammar grammar;
    private final Map<String, List<ElementDef>> types = new LinkedHashMap<>();

    private TableSchema(Grammar grammar) {
        this.grammar = grammar;
        for (Grammar.Name name : grammar.names()) {
            types.computeIfAbsent(name.uri(), u -> new ArrayList<>());
        }
        for (Grammar.Name name : grammar.names()) {
            Grammar.Global global = grammar.global(name.uri(), name.name());
            if (global.element() != null) {
                collect(global.element().get());
            }
        }
    }

    /** The schemas of all namespaces of a grammar, the imported ones first. */
    static List<String> of(Grammar grammar) {
        TableSchema tables = new TableSchema(grammar);
        List<String> schemas = new ArrayList<>();
        schemas.add(SchemaOracle.XML_ATTRIBUTES);
        for (String uri : List.of(XmlTree.SCI, XmlTree.ENUM, XmlTree.DS, XmlTree.IODEF)) {
            schemas.add(tables.schema(uri));
        }
        return schemas;
    }

    private void collect(ElementDef def) {
        List<ElementDef> known = types.get(def.namespace());
        if (!known.contains(def)) {
            known.add(def);
            for (int i = 0; i < def.childCount(); i++) {
                if (def.child(i).element() != null) {
                    collect(def.child(i).element().get());
                }
            }
        }
    }

    private String schema(String uri) {
        StringBuilder xsd = new StringBuilder("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"");
        XmlTree.PREFIXES.forEach((p, u) -> xsd.append(" xmlns")
                .append(p.isEmpty() ? "" : ":" + p)
                .append("=\"")
                .append(p.isEmpty() ? uri : u)
                .append('"'));
        xsd.append(" targetNamespace=\"").append(uri).append("\" elementFormDefault=\"qualified\">\n");
        xsd.append("<xs:import namespace=\"http://www.w3.org/XML/1998/namespace\"/>\n");
        if (uri.equals(XmlTree.IODEF)) {
            for (String imported : List.of(XmlTree.SCI, XmlTree.ENUM, XmlTree.DS)) {
                xsd.append("<xs:import namespace=\"").append(imported).append("\"/>\n");
            }
        }
        xsd.append(SIMPLE_TYPES);
        for (Grammar.Name name : grammar.names()) {
            if (name.uri().equals(uri)) {
                Grammar.Global global = grammar.global(uri, name.name());
                xsd.append("<xs:element name=\"").append(name.name()).append("\" type=\"");
                xsd.append(
                                global.element() != null
                                        ? typeName(global.element().get())
                                        : global.type() == null ? "xs:anyType" : simpleType(global.type()))
                        .append("\"/>\n");
            }
        }
        types.get(uri).forEach(def -> complexType(xsd, def));
        return xsd.append("</xs:schema>\n").toString();
    }

    private String typeName(ElementDef def) {
        return "type" + types.get(def.namespace()).indexOf(def) + "-" + def.name();
    }

    private void complexType(StringBuilder xsd, ElementDef def) {
        boolean free = def.any(PROFILE) != ElementDef.Any.NONE;
        boolean mixed = def.mixed() || def.any(PROFILE) == ElementDef.Any.MIXED;
        xsd.append("<xs:complexType name=\"").append(typeName(def)).append("\" mixed=\"");
        xsd.append(mixed).append("\">\n");
        if (def.text(PROFILE) != null) {
            xsd.append("<xs:simpleContent><xs:extension base=\"")
                    .append(simpleType(def.text(PROFILE)))
                    .append("\">\n");
            attributes(xsd, def);
            xsd.append("</xs:extension></xs:simpleContent>");
        } else {
            if (free) {
                xsd.append("<xs:sequence>").append(wildcard(def)).append("</xs:sequence>\n");
            } else if (def.model() != null) {
                String content = new ModelWriter(def).write();
                xsd.append("<xs:sequence>").append(content).append("</xs:sequence>\n");
            } else if (def.childCount() > 0) {
                sequence(xsd, def);
            }
            attributes(xsd, def);
        }
        xsd.append("</xs:complexType>\n");
    }

    private static String wildcard(ElementDef def) {
        return "<xs:any minOccurs=\"0\" maxOccurs=\"unbounded\" namespace=\""
                + (def.otherNamespacesOnly() ? "##other" : "##any") + "\" processContents=\""
                + (def.strict() ? "strict" : "lax") + "\"/>";
    }

    private static String simpleType(TypeKind kind) {
        return switch (kind) {
            case STRING -> "xs:string";
            case DATE_TIME -> "xs:dateTime";
            case ANY_URI -> "xs:anyURI";
            case INTEGER -> "xs:integer";
            case FLOAT -> "xs:float";
            case ID -> "xs:ID";
            case IDREF -> "xs:IDREF";
            case NCNAME -> "xs:NCName";
            case LANGUAGE, LANGUAGE_TAG -> "xs:language";
            case BASE64 -> "xs:base64Binary";
            case HEX -> "xs:hexBinary";
            case ANY -> "xs:anyType";
            case TIMEZONE, PORTLIST, POSITIVE_FLOAT, EMPTY -> kind.name();
            case FLOAT_OR_EMPTY, ENUMERATION ->
                throw new IllegalArgumentException("not of the literal reading: " + kind);
        };
    }

    private static void attributes(StringBuilder xsd, ElementDef def) {
        for (int i = 0; i < def.attributeCount(); i++) {
            AttributeDef a = def.attribute(i);
            xsd.append("<xs:attribute use=\"").append(a.requiredLiteral() ? "required" : "optional");
            xsd.append(a.fixed() == null ? "\"" : "\" fixed=\"" + a.fixed() + "\"");
            if (a.name().equals("xml:lang")) {
                xsd.append(" ref=\"xml:lang\"/>\n");
                continue;
            }
            xsd.append(" name=\"").append(a.name()).append('"');
            if (a.values() == null) {
                xsd.append(" type=\"").append(simpleType(a.type())).append("\"/>\n");
                continue;
            }
            xsd.append("><xs:simpleType><xs:restriction base=\"")
                    .append(a.values().collapses() ? "xs:NMTOKEN" : "xs:string")
                    .append("\">");
            a.values().of(PROFILE).forEach(v -> xsd.append("<xs:enumeration value=\"" + v + "\"/>"));
            xsd.append("</xs:restriction></xs:simpleType></xs:attribute>\n");
        }
    }

    // ---- children ---------------------------------------------------------------------------------------------------

    private void sequence(StringBuilder xsd, ElementDef def) {
        xsd.append("<xs:sequence>\n");
        for (int i = 0; i < def.childCount(); i++) {
            ChildDef c = def.child(i);
            if (c.onlyCorrected()) {
                continue;
            }
            if (c.group() < 0) {
                xsd.append(element(def, c, required(def, 1L << i) ? 1 : 0, c.many()));
            } else if (i == 0 || def.child(i - 1).group() != c.group()) {
                group(xsd, def, c.group());
            }
        }
        xsd.append("</xs:sequence>\n");
    }

    private void group(StringBuilder xsd, ElementDef def, int group) {
        List<ChildDef> branches = new ArrayList<>();
        long set = 0;
        for (int i = 0; i < def.childCount(); i++) {
            if (def.child(i).group() == group) {
                branches.add(def.child(i));
                set |= def.child(i).step() <= 0 ? 1L << i : 0;
            }
        }
        ChildDef first = branches.get(0);
        String occurs = " minOccurs=\"" + (required(def, set) ? 1 : 0) + "\""
                + (first.exclusive() ? "" : " maxOccurs=\"unbounded\"");
        String choice = branches.stream()
                .filter(c -> c.step() <= 0)
                .map(c -> element(def, c, 1, c.exclusive() && c.many()))
                .collect(Collectors.joining());
        if (first.step() < 0) {
            xsd.append("<xs:choice").append(occurs).append('>').append(choice).append("</xs:choice>\n");
            return;
        }
        xsd.append("<xs:sequence")
                .append(occurs)
                .append("><xs:choice>")
                .append(choice)
                .append("</xs:choice>\n");
        branches.stream().filter(c -> c.step() > 0).forEach(c -> xsd.append(element(def, c, 0, c.many())));
        xsd.append("</xs:sequence>\n");
    }

    private static boolean required(ElementDef def, long set) {
        for (long r : def.required(PROFILE)) {
            if (r == set) {
                return true;
            }
        }
        return false;
    }

    private String element(ElementDef def, ChildDef c, int min, boolean many) {
        String occurs = " minOccurs=\"" + min + "\"" + (many ? " maxOccurs=\"unbounded\"/>\n" : "/>\n");
        boolean prefixed = c.key().indexOf(':') >= 0;
        Grammar.Global global = prefixed ? null : grammar.global(def.namespace(), c.localName());
        boolean same = global != null
                && (c.element() != null
                        ? global.element() != null
                                && global.element().get() == c.element().get()
                        : global.type() == c.typeLiteral());
        if (prefixed || same) {
            return "<xs:element ref=\"" + c.key() + "\"" + occurs;
        }
        String type = c.element() != null ? typeName(c.element().get()) : simpleType(c.typeLiteral());
        return "<xs:element name=\"" + c.key() + "\" type=\"" + type + "\"" + occurs;
    }

    /** Turns a content model into particles. */
    private final class ModelWriter {
        private final ElementDef def;
        private final String text;
        private int at;

        ModelWriter(ElementDef def) {
            this.def = def;
            this.text = def.model().toString().replace(" ", "");
        }

        String write() {
            return choice();
        }

        private String choice() {
            List<String> branches = new ArrayList<>(List.of(sequence()));
            while (at < text.length() && text.charAt(at) == '|') {
                at++;
                branches.add(sequence());
            }
            return branches.size() == 1 ? branches.get(0) : "<xs:choice>" + String.join("", branches) + "</xs:choice>";
        }

        private String sequence() {
            StringBuilder parts = new StringBuilder("<xs:sequence>").append(repeated());
            while (at < text.length() && text.charAt(at) == ',') {
                at++;
                parts.append(repeated());
            }
            return parts.append("</xs:sequence>").toString();
        }

        private String repeated() {
            String part;
            if (text.charAt(at) == '(') {
                at++;
                part = choice();
                at++;
            } else {
                int start = at;
                while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                    at++;
                }
                part = named(text.substring(start, at));
            }
            char mark = at < text.length() ? text.charAt(at) : ' ';
            if ("?*+".indexOf(mark) < 0) {
                return part;
            }
            at++;
            return "<xs:sequence minOccurs=\"" + (mark == '+' ? 1 : 0) + "\" maxOccurs=\""
                    + (mark == '?' ? "1" : "unbounded") + "\">" + part + "</xs:sequence>";
        }

        private String named(String name) {
            return name.equals("other")
                    ? "<xs:any namespace=\"##other\" processContents=\"" + (def.strict() ? "strict" : "lax") + "\"/>"
                    : element(def, def.child(def.childIndex(name)), 1, false);
        }
    }
}
