package org.mile4j.json.internal.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mile4j.json.internal.token.TokenOut;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlComment;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNamespace;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.internal.lexical.Lexical;

/** What of one value does not fit into the members of RFC 8727: it is written aside, or reported as lost. */
final class ResidueOut {

    /** A wrapper, how many values are inside, and which of them got its restriction. */
    record Wrapper(Object value, int items, List<Integer> pushed) {}

    private record Wrappers(ClassCodec<?> codec, List<Wrapper> shapes) {}

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private Map<Member, Wrappers> wrappers = Map.of();
    private Map<Member, List<?>> more = Map.of();
    private Map<Member, List<?>> languages = Map.of();
    private Map<Member, String> texts = Map.of();
    private List<String> notNumbers = List.of();
    private List<String> inexact = List.of();
    private List<String> order = List.of();
    private Boolean content;
    private boolean elements;
    private Extras extras = Extras.NONE;
    private boolean hasExtras;
    private List<XmlAttribute> plain = List.of();
    private List<XmlElement> json = List.of();
    private List<XmlAttribute> otherAttributes = List.of();
    private List<Extras.Stray> otherNodes = List.of();

    /** Adds to a map that is made when it is first needed, as most values have nothing aside. */
    private static <T> Map<Member, T> with(Map<Member, T> map, Member m, T value) {
        Map<Member, T> result = map.isEmpty() ? new LinkedHashMap<>() : map;
        result.put(m, value);
        return result;
    }

    void wrappers(Member m, ClassCodec<?> codec, List<Wrapper> shapes) {
        wrappers = with(wrappers, m, new Wrappers(codec, shapes));
    }

    void more(Member m, List<?> values) {
        more = with(more, m, values);
    }

    void languages(Member m, List<?> values) {
        languages = with(languages, m, values);
    }

    void text(Member m, String text) {
        texts = with(texts, m, text);
    }

    void notNumber(Member m, String text) {
        notNumbers = new ArrayList<>(notNumbers);
        notNumbers.add(m.name + " is " + JsonStructure.brief(text));
    }

    void inexact(Member m) {
        inexact = new ArrayList<>(inexact);
        inexact.add(m.name);
    }

    void order(List<String> parts) {
        order = parts;
    }

    void content(boolean xml, boolean withElements) {
        content = xml;
        elements = withElements;
    }

    /** Takes what no field holds, beside what there usually is. */
    void extras(Extras usual, Extras held, ClassCodec<?> codec) {
        extras = held;
        List<XmlAttribute> attributes = new ArrayList<>();
        List<XmlAttribute> members = new ArrayList<>();
        for (XmlAttribute a : held.attributes()) {
            boolean member = a.namespace().isEmpty()
                    && Lexical.isNCName(a.localName())
                    && !a.localName().startsWith("xml")
                    && !a.localName().equals(Residue.NAME)
                    && codec.member(a.localName()) == null;
            (member ? members : attributes).add(a);
        }
        plain = members;
        otherAttributes = attributes;
        json = DocOut.jsonNodes(held);
        otherNodes = DocOut.xmlNodes(held);
        hasExtras = !otherAttributes.equals(usual.attributes())
                || !otherNodes.equals(usual.nodes())
                || !held.namespaces().equals(usual.namespaces())
                || !held.decorations().isEmpty()
                || !held.alternates().isEmpty();
    }

    List<XmlAttribute> plainAttributes() {
        return plain;
    }

    List<XmlElement> jsonMembers() {
        return json;
    }

    int memberCount() {
        return plain.size() + json.size();
    }

    boolean isEmpty() {
        return wrappers.isEmpty()
                && more.isEmpty()
                && languages.isEmpty()
                && texts.isEmpty()
                && order.isEmpty()
                && content == null
                && !hasExtras;
    }

    // ---- writing ----------------------------------------------------------------------------------------------------

    void write(DocOut doc, TokenOut out, ClassCodec<?> codec) throws IOException {
        notReported(doc);
        doc.aside(1);
        out.startObject(TokenOut.UNKNOWN);
        if (hasExtras) {
            out.name(Residue.XML);
            xml(out);
        }
        if (!wrappers.isEmpty()) {
            out.name(Residue.WRAPPERS);
            out.startObject(TokenOut.UNKNOWN);
            for (Map.Entry<Member, Wrappers> e : wrappers.entrySet()) {
                out.name(e.getKey().name);
                out.startArray(TokenOut.UNKNOWN);
                for (Wrapper shape : e.getValue().shapes()) {
                    wrapper(doc, out, e.getKey(), e.getValue().codec(), shape);
                }
                out.endArray();
            }
            out.endObject();
        }
        if (!order.isEmpty()) {
            out.name(Residue.ORDER);
            out.startArray(TokenOut.UNKNOWN);
            for (String name : order) {
                out.text(name);
            }
            out.endArray();
        }
        more(doc, out, codec);
        if (!texts.isEmpty()) {
            out.name(Residue.TEXT);
            out.startObject(TokenOut.UNKNOWN);
            for (Map.Entry<Member, String> e : texts.entrySet()) {
                out.name(e.getKey().name);
                out.text(e.getValue());
            }
            out.endObject();
        }
        if (content != null) {
            out.name(Residue.CONTENT);
            out.bool(content);
        }
        out.endObject();
        doc.aside(-1);
    }

    private void more(DocOut doc, TokenOut out, ClassCodec<?> codec) throws IOException {
        if (more.isEmpty() && languages.isEmpty()) {
            return;
        }
        out.name(Residue.MORE);
        out.startObject(TokenOut.UNKNOWN);
        for (Map.Entry<Member, List<?>> e : more.entrySet()) {
            Member m = e.getKey();
            out.name(m.name);
            objects(doc, out, m.codec(codec), e.getValue());
        }
        for (Map.Entry<Member, List<?>> e : languages.entrySet()) {
            out.name(e.getKey().name);
            objects(doc, out, e.getKey().codec(codec), e.getValue());
        }
        out.endObject();
    }

    private static void objects(DocOut doc, TokenOut out, ClassCodec<?> codec, List<?> values) throws IOException {
        out.startArray(TokenOut.UNKNOWN);
        for (Object value : values) {
            if (value == null) {
                out.nothing();
            } else {
                doc.write(codec, value);
            }
        }
        out.endArray();
    }

    private static void wrapper(DocOut doc, TokenOut out, Member m, ClassCodec<?> codec, Wrapper shape)
            throws IOException {
        out.startObject(TokenOut.UNKNOWN);
        out.name(Residue.ITEMS);
        out.number(shape.items());
        for (Member other : codec.members) {
            Object field = DocOut.get(codec, shape.value(), other.index);
            if (!other.name.equals(m.name) && field != null) {
                doc.member(codec, other, field);
            }
        }
        if (!shape.pushed().isEmpty()) {
            out.name(Residue.PUSHED);
            out.startArray(TokenOut.UNKNOWN);
            for (int index : shape.pushed()) {
                out.number(index);
            }
            out.endArray();
        }
        ResidueOut inside = new ResidueOut();
        if (!DocOut.extras(codec, shape.value()).isEmpty()) {
            inside.extras(Extras.NONE, DocOut.extras(codec, shape.value()), codec);
        }
        doc.members(inside);
        if (inside.hasExtras) {
            out.name(Residue.NAME);
            inside.write(doc, out, codec);
        }
        out.endObject();
    }

    private void xml(TokenOut out) throws IOException {
        out.startObject(TokenOut.UNKNOWN);
        if (!extras.namespaces().isEmpty()) {
            out.name(Residue.NAMESPACES);
            out.startObject(TokenOut.UNKNOWN);
            for (XmlNamespace ns : extras.namespaces()) {
                out.name(ns.prefix());
                out.text(ns.uri());
            }
            out.endObject();
        }
        if (!otherAttributes.isEmpty()) {
            out.name(Residue.ATTRIBUTES);
            attributes(out, otherAttributes);
        }
        if (!otherNodes.isEmpty()) {
            out.name(Residue.NODES);
            out.startArray(TokenOut.UNKNOWN);
            for (Extras.Stray stray : otherNodes) {
                out.startArray(TokenOut.UNKNOWN);
                out.number(stray.position());
                out.text(XmlContent.xml(stray.node()));
                out.endArray();
            }
            out.endArray();
        }
        if (!extras.decorations().isEmpty()) {
            out.name(Residue.DECORATIONS);
            out.startArray(TokenOut.UNKNOWN);
            for (Extras.Decoration decoration : extras.decorations()) {
                out.startArray(TokenOut.UNKNOWN);
                out.number(decoration.position());
                attributes(out, decoration.attributes());
                out.endArray();
            }
            out.endArray();
        }
        if (!extras.alternates().isEmpty()) {
            out.name(Residue.ALTERNATES);
            out.startArray(TokenOut.UNKNOWN);
            for (String name : extras.alternates()) {
                out.text(name);
            }
            out.endArray();
        }
        out.endObject();
    }

    private static void attributes(TokenOut out, List<XmlAttribute> attributes) throws IOException {
        out.startArray(TokenOut.UNKNOWN);
        for (XmlAttribute a : attributes) {
            out.startArray(TokenOut.UNKNOWN);
            out.text(a.namespace());
            out.text(a.prefix());
            out.text(a.localName());
            out.text(a.value());
            out.endArray();
        }
        out.endArray();
    }

    // ---- reporting --------------------------------------------------------------------------------------------------

    /** Reports all that is not written. */
    void report(DocOut doc, ClassCodec<?> codec) {
        notReported(doc);
        if (isEmpty()) {
            return;
        }
        wrappers.forEach((m, w) -> wrapper(doc, m, w));
        more.forEach((m, values) -> {
            if (m.kind == Kind.BYTES_OF) {
                doc.lost(JsonRule.LOST_XML, bytesOf(codec, m, values));
            } else {
                doc.lost(
                        JsonRule.LOST_VALUE,
                        codec.name + " has room for one " + m + " only, but there are " + (values.size() + 1) + ".");
            }
        });
        languages
                .keySet()
                .forEach(m -> doc.lost(JsonRule.LOST_LANGUAGE, m + " has no room for a language or a translation."));
        texts.forEach((m, text) ->
                doc.lost(JsonRule.LOST_SPELLING, m + " was spelled \"" + JsonStructure.brief(text) + "\"."));
        if (!order.isEmpty()) {
            doc.lost(JsonRule.LOST_ORDER, "the order of " + String.join(", ", order) + " is not kept.");
        }
        if (content != null) {
            doc.lost(
                    elements ? JsonRule.LOST_XML : JsonRule.LOST_FORM,
                    "XML in a value of another data type is written as text.");
        }
        if (hasExtras) {
            xmlReport(doc, codec);
        }
    }

    private static String bytesOf(ClassCodec<?> codec, Member m, List<?> values) {
        boolean nothing = values.stream().anyMatch(v -> v != null && ScalarOut.principal(codec, m, v) == null);
        return nothing
                ? m + " has no " + m.principal(codec) + ", and nothing is written of it."
                : "of " + m + " only the value is left.";
    }

    private void notReported(DocOut doc) {
        notNumbers.forEach(what -> doc.lost(JsonRule.NOT_A_NUMBER, what + ", which JSON can only have as text."));
        inexact.forEach(
                name -> doc.lost(JsonRule.PRECISION, name + " is not exact for readers that take numbers as floats."));
    }

    private static void wrapper(DocOut doc, Member m, Wrappers w) {
        boolean pushed = w.shapes().stream().anyMatch(s -> !s.pushed().isEmpty());
        if (pushed) {
            doc.lost(
                    JsonRule.LOST_FORM,
                    "the restriction of " + w.codec().name + " is written on each " + m + " that has none.");
        }
        if (w.shapes().size() > 1 || w.shapes().stream().anyMatch(s -> s.items() == 0)) {
            doc.lost(
                    JsonRule.LOST_GROUPING,
                    "which " + m + " stood together in " + w.shapes().size() + " " + w.codec().name + " is not kept.");
        }
        if (w.shapes().stream()
                .anyMatch(s -> !DocOut.extras(w.codec(), s.value()).isEmpty())) {
            doc.lost(JsonRule.LOST_XML, "what " + w.codec().name + " held besides " + m + " is not kept.");
        }
    }

    private void xmlReport(DocOut doc, ClassCodec<?> codec) {
        for (XmlAttribute a : otherAttributes) {
            doc.lost(
                    a.namespace().equals(XSI) ? JsonRule.LOST_FORM : JsonRule.LOST_XML,
                    "the XML attribute " + JsonStructure.brief(a.localName()) + " of " + codec.name + " is not kept.");
        }
        for (Extras.Stray stray : otherNodes) {
            XmlNode node = stray.node();
            String what = node instanceof XmlElement e
                    ? "the element " + JsonStructure.brief(e.localName())
                    : node instanceof XmlComment ? "a comment" : "text or an instruction";
            doc.lost(
                    node instanceof XmlComment ? JsonRule.LOST_FORM : JsonRule.LOST_XML,
                    what + " in " + codec.name + " is not kept.");
        }
        if (!extras.decorations().isEmpty()) {
            doc.lost(
                    JsonRule.LOST_XML, "XML attributes of elements with text only in " + codec.name + " are not kept.");
        }
        if (!extras.namespaces().isEmpty() || !extras.alternates().isEmpty()) {
            doc.lost(JsonRule.LOST_FORM, "XML spellings and declarations of " + codec.name + " are not kept.");
        }
    }
}
