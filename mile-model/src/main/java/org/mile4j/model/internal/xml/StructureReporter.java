package org.mile4j.model.internal.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.mile4j.model.Finding;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.Location;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.internal.grammar.AttributeDef;
import org.mile4j.model.internal.grammar.ChildDef;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.grammar.Values;
import org.mile4j.model.internal.lexical.Lexical;
import org.mile4j.model.internal.rules.FindingSink;
import org.mile4j.model.internal.rules.StructureRule;

/** The checks of structure and the words of their findings. */
final class StructureReporter {

    private record Reference(String id, Location location, String section) {}

    private final XmlIn in;
    private final Grammar grammar;
    private final ReadSettings settings;
    private final Profile profile;
    private final boolean literal;
    private final FindingSink sink;
    private final Map<String, Integer> identifiers = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    StructureReporter(XmlIn in, Grammar grammar, ReadSettings settings, FindingSink sink) {
        this.in = in;
        this.grammar = grammar;
        this.settings = settings;
        this.profile = settings.profile();
        this.literal = profile == Profile.RFC_LITERAL;
        this.sink = sink;
    }

    // ---- children -------------------------------------------------------------------------------------------------

    void child(Frame f, int index, ChildDef def, boolean surplus) {
        if (literal && def.onlyCorrected()) {
            report(
                    StructureRule.UNKNOWN_ELEMENT,
                    f,
                    "/" + def.key(),
                    f.def.name() + " has no element " + def.key() + " in the RFC's schema.",
                    "The schema's name is " + f.def.child(def.alternate()).key() + ".");
        } else if (surplus) {
            report(
                    StructureRule.SURPLUS_ELEMENT,
                    f,
                    childPath(f, index, def),
                    f.def.name() + " may have only one " + def.key() + ".",
                    "");
        } else if (def.step() >= 0) {
            sequenceStep(f, index, def);
        } else {
            order(f, index, def);
        }
        if (def.exclusive()) {
            if (f.branch >= 0 && f.branch != index) {
                report(
                        StructureRule.EXCLUSIVE_CHOICE,
                        f,
                        childPath(f, index, def),
                        f.def.name() + " may have " + f.def.child(f.branch).key() + " or " + def.key() + ", not both.",
                        "");
            } else {
                f.branch = index;
            }
        }
    }

    private void order(Frame f, int index, ChildDef def) {
        int slot = literal ? def.slotLiteral() : def.slot();
        int last = literal ? f.lastSlotLiteral : f.lastSlot;
        if (slot < last) {
            report(
                    StructureRule.ELEMENT_ORDER,
                    f,
                    childPath(f, index, def),
                    def.key() + " stands too late in " + f.def.name() + ".",
                    "It belongs before " + firstAfter(f, slot) + ".");
        } else if (def.slotLiteral() < f.lastSlotLiteral) {
            f.alternate(def.key());
        }
    }

    private void sequenceStep(Frame f, int index, ChildDef def) {
        int step = def.step();
        long bit = 1L << index;
        if (step == 0) {
            f.seenInStep = 0;
        } else if (f.step < 0) {
            report(
                    StructureRule.ELEMENT_ORDER,
                    f,
                    childPath(f, index, def),
                    f.def.name() + " must begin with an operand, not with " + def.key() + ".",
                    "");
        } else if (step < f.step) {
            report(
                    StructureRule.ELEMENT_ORDER,
                    f,
                    childPath(f, index, def),
                    def.key() + " stands too late in " + f.def.name() + ".",
                    "");
        } else if (!def.many() && (f.seenInStep & bit) != 0) {
            report(
                    StructureRule.SURPLUS_ELEMENT,
                    f,
                    childPath(f, index, def),
                    f.def.name() + " may have only one " + def.key() + " after an operand.",
                    "");
        }
        f.step = step;
        f.seenInStep |= bit;
    }

    private String firstAfter(Frame f, int slot) {
        for (int i = 0; i < f.def.childCount(); i++) {
            ChildDef c = f.def.child(i);
            if ((literal ? c.slotLiteral() : c.slot()) > slot && (f.seen & 1L << i) != 0) {
                return c.key();
            }
        }
        return "its successors";
    }

    private static String childPath(Frame f, int index, ChildDef def) {
        return "/" + def.key() + "[" + f.counts[index] + "]";
    }

    void missing(Frame f) {
        if (f.def == null) {
            return;
        }
        for (long set : f.def.required(profile)) {
            if ((set & f.seen) == 0) {
                String names = names(f.def, set);
                report(
                        StructureRule.MISSING_ELEMENT,
                        f,
                        "",
                        f.def.name() + " has no " + names + ".",
                        "Add " + (Long.bitCount(set) > 1 ? "one of them." : "it."));
            }
        }
        long absent = f.def.requiredAttributes(profile) & ~f.attributesSeen;
        for (; absent != 0; absent &= absent - 1) {
            AttributeDef a = f.def.attribute(Long.numberOfTrailingZeros(absent));
            report(
                    StructureRule.MISSING_ATTRIBUTE,
                    f,
                    "",
                    f.def.name() + " has no attribute " + a.name() + ", which is required.",
                    a.fixed() != null
                            ? "Its only value is \"" + a.fixed() + "\"."
                            : a.values() == null
                                    ? ""
                                    : "Values: " + String.join(", ", a.values().of(profile)) + ".");
        }
    }

    private static String names(ElementDef def, long set) {
        StringBuilder names = new StringBuilder();
        for (long rest = set; rest != 0; rest &= rest - 1) {
            String key = def.child(Long.numberOfTrailingZeros(rest)).key();
            names.append(names.isEmpty() ? "" : (rest & rest - 1) == 0 ? " or " : ", ")
                    .append(key);
        }
        return names.toString();
    }

    void unknownElement(String uri, String name) {
        Frame f = in.frame();
        String namespace = XmlIn.text(uri);
        if (f.def == null) {
            return;
        }
        if (namespace.equals(f.def.namespace()) || grammar.supports(namespace)) {
            report(StructureRule.UNKNOWN_ELEMENT, f, "/" + name, f.def.name() + " has no element " + name + ".", "");
        } else {
            report(
                    StructureRule.FOREIGN_NAMESPACE,
                    f,
                    "/" + name,
                    f.def.name() + " has no element " + name + " of the namespace \"" + namespace + "\".",
                    namespace.equals("urn:ietf:params:xml:ns:iodef-1.0")
                            ? "That is IODEF v1 (RFC 5070); the element must be converted to v2."
                            : "Content of other namespaces belongs into AdditionalData.");
        }
    }

    void characterData(String text) {
        Frame f = in.frame();
        report(StructureRule.CHARACTER_DATA, f, "", f.def.name() + " has elements only, but there is text.", "");
    }

    // ---- attributes -----------------------------------------------------------------------------------------------

    void attribute(AttributeDef def, String value) {
        Frame f = in.frame();
        Values values = def.values();
        if (values != null) {
            value(f, def.name(), values, value);
        } else if (def.fixed() != null && !def.fixed().equals(value)) {
            report(
                    StructureRule.FIXED_VALUE,
                    f,
                    "/@" + def.name(),
                    def.name() + " must be \"" + def.fixed() + "\", not \"" + brief(value) + "\".",
                    "");
        } else if (!def.type().accepts(value)) {
            type(f, "/@" + def.name(), "attribute " + def.name(), def.type(), value);
        } else {
            identifier(def.type(), value, f, false);
        }
    }

    private void value(Frame f, String name, Values values, String value) {
        if (values.of(profile).contains(value)) {
            return;
        }
        String path = "/@" + name;
        for (Values.Value v : values.all()) {
            if (v.text().equals(value) && !literal) {
                report(
                        StructureRule.SPELLING,
                        f,
                        path,
                        "\"" + value + "\" is a value of " + name + " in the RFC's schema only.",
                        v.other() == null ? "" : "The text has \"" + v.other() + "\".");
                return;
            }
        }
        report(
                StructureRule.VALUE,
                f,
                path,
                "\"" + brief(value) + "\" is not a value of " + name + ".",
                "Values: " + String.join(", ", values.of(profile)) + ".");
    }

    void unknownAttribute(XmlAttribute attribute) {
        Frame f = in.frame();
        report(
                StructureRule.UNKNOWN_ATTRIBUTE,
                f,
                "/@" + attribute.localName(),
                (f.def == null ? f.name : f.def.name()) + " has no attribute " + attribute.localName()
                        + (attribute.namespace().isEmpty()
                                ? "."
                                : " of the namespace \"" + attribute.namespace() + "\"."),
                "");
    }

    // ---- text -----------------------------------------------------------------------------------------------------

    void simple(ChildDef child, TypeKind kind, String text, javax.xml.stream.Location at) {
        Frame f = in.frame();
        if (!kind.accepts(text)) {
            type(f, childPath(f, f.current, child), child.key(), kind, text);
        } else {
            identifier(kind, text, f, child.reference());
        }
    }

    void text(Frame f, TypeKind kind, String text) {
        if (!kind.accepts(text)) {
            type(f, "", f.name, kind, text);
        } else {
            identifier(kind, text, f, in.inReference());
        }
    }

    private void type(Frame f, String below, String what, TypeKind kind, String value) {
        report(
                StructureRule.TYPE,
                f,
                below,
                what + " must be " + kind.expectation() + ", not \"" + brief(value) + "\".",
                "");
    }

    private static String brief(String value) {
        String text = value.strip();
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }

    // ---- identifiers ----------------------------------------------------------------------------------------------

    private void identifier(TypeKind kind, String text, Frame f, boolean reference) {
        if (kind == TypeKind.ID && (literal || !reference)) {
            String id = Lexical.collapse(text);
            remember();
            Integer before = identifiers.putIfAbsent(id, f.line);
            if (before != null) {
                report(
                        StructureRule.UNIQUE_ID,
                        f,
                        "",
                        "the identifier \"" + brief(id) + "\" is declared twice.",
                        before > 0 ? "It stands on line " + before + " already." : "");
            }
        } else if (kind == TypeKind.IDREF) {
            remember();
            references.add(new Reference(Lexical.collapse(text), in.here(), f.def.section()));
        }
    }

    private void remember() {
        if (identifiers.size() + references.size() >= settings.maxIdentifiers()) {
            throw limit("the document has more than " + settings.maxIdentifiers() + " identifiers and references");
        }
    }

    void references() {
        for (Reference r : references) {
            if (!identifiers.containsKey(r.id())) {
                add(
                        StructureRule.ID_REFERENCE,
                        r.section(),
                        r.location(),
                        "\"" + brief(r.id()) + "\" is not an identifier in this document.",
                        "");
            }
        }
    }

    // ---- reporting ------------------------------------------------------------------------------------------------

    void report(StructureRule rule, Frame f, String below, String message, String hint) {
        String section = f.def == null ? "" : f.def.section();
        add(rule, section, new Location(in.path(below), f.line, f.column, -1), message, hint);
    }

    private void add(StructureRule rule, String section, Location location, String message, String hint) {
        Finding.Severity severity = Finding.Severity.ERROR;
        if (rule == StructureRule.SPELLING) {
            severity = Finding.Severity.INFO;
        } else if (rule.aboutUnknown() && settings.mode() == Mode.PRESERVE) {
            severity = Finding.Severity.WARNING;
        }
        sink.add(new Finding(grammar.rulePrefix() + rule.suffix(), severity, section, location, message, hint));
    }

    Location at(String path) {
        javax.xml.stream.Location at = in.xml().getLocation();
        return at == null ? Location.ofPath(path) : new Location(path, at.getLineNumber(), at.getColumnNumber(), -1);
    }

    LimitExceededException limit(String message) {
        return new LimitExceededException(new Finding(
                "XML-limit",
                Finding.Severity.ERROR,
                "mile4j limits",
                at(in.depth() > 40 ? "" : in.path("")),
                message + ".",
                "Raise the limit if the document is meant to be that large."));
    }

    void refuseEvent(int event) {
        if (event == XMLStreamConstants.ENTITY_REFERENCE || event == XMLStreamConstants.DTD) {
            throw new MalformedInputException(
                    new Finding(
                            "XML-no-dtd",
                            Finding.Severity.ERROR,
                            "mile4j security",
                            at(in.path("")),
                            "an entity that only a document type declaration could define is not admitted.",
                            "Write the text itself."),
                    null);
        }
    }
}
