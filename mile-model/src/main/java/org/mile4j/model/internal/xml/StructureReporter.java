package org.mile4j.model.internal.xml;

import java.util.function.IntConsumer;
import javax.xml.stream.XMLStreamConstants;
import org.mile4j.model.Finding;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.Location;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.internal.grammar.AttributeDef;
import org.mile4j.model.internal.grammar.ChildDef;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.parser.ReadingLimit;
import org.mile4j.model.internal.rules.DocumentMemory;
import org.mile4j.model.internal.rules.FindingSink;
import org.mile4j.model.internal.rules.StructureRule;

/** The checks of structure and the words of their findings; also counts what checks remember. */
final class StructureReporter implements IntConsumer {

    private final XmlIn in;
    private final Grammar grammar;
    private final ReadSettings settings;
    private final Profile profile;
    private final boolean literal;
    private final FindingSink sink;
    private final Identifiers identifiers;
    private final AttributeReporter attributes;

    StructureReporter(XmlIn in, Grammar grammar, ReadSettings settings, FindingSink sink, DocumentMemory memory) {
        this.in = in;
        this.grammar = grammar;
        this.settings = settings;
        this.profile = settings.profile();
        this.literal = profile == Profile.RFC_LITERAL;
        this.sink = sink;
        this.identifiers = new Identifiers(this, in, settings, memory);
        this.attributes = new AttributeReporter(this, in, grammar, settings);
    }

    AttributeReporter attributes() {
        return attributes;
    }

    // ---- children -------------------------------------------------------------------------------------------------

    void child(Frame f, int index, ChildDef def, boolean surplus) {
        if (literal && def.onlyCorrected()) {
            here(
                    StructureRule.UNKNOWN_ELEMENT,
                    childPath(f, index, def),
                    f.def.name() + " has no element " + def.key() + " in the RFC's schema.",
                    "The schema's name is " + f.def.child(def.alternate()).key() + ".");
        } else if (surplus || literal && f.def.onceLiterally(index) && f.counts[index] > 1) {
            here(
                    StructureRule.SURPLUS_ELEMENT,
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
                here(
                        StructureRule.EXCLUSIVE_CHOICE,
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
            here(
                    StructureRule.ELEMENT_ORDER,
                    childPath(f, index, def),
                    def.key() + " stands too late in " + f.def.name() + ".",
                    "It belongs before " + firstAfter(f, slot) + ".");
        }
    }

    private void sequenceStep(Frame f, int index, ChildDef def) {
        int step = def.step();
        long bit = 1L << index;
        if (step == 0) {
            f.seenInStep = 0;
        } else if (f.step < 0) {
            here(
                    StructureRule.ELEMENT_ORDER,
                    childPath(f, index, def),
                    f.def.name() + " must begin with an operand, not with " + def.key() + ".",
                    "");
        } else if (step < f.step) {
            here(
                    StructureRule.ELEMENT_ORDER,
                    childPath(f, index, def),
                    def.key() + " stands too late in " + f.def.name() + ".",
                    "");
        } else if (!def.many() && (f.seenInStep & bit) != 0) {
            here(
                    StructureRule.SURPLUS_ELEMENT,
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

    String childPath(Frame f, int index, ChildDef def) {
        return "/" + in.places().step(def) + "[" + f.counts[index] + "]";
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
                        Long.bitCount(set) > 1 ? "Add one of them." : FormerForms.add(grammar, f.def, names));
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

    void unknownElement(String namespace, String name) {
        Frame f = in.frame();
        String step = in.places().step();
        String path = "/" + step + "[" + (f.freeCount(step) + 1) + "]";
        if (f.def == null) {
            here(
                    StructureRule.UNKNOWN_ELEMENT,
                    path,
                    f.name + " has text only, but there is an element " + step + ".",
                    "");
        } else if (namespace.equals(f.def.namespace()) || grammar.supports(namespace)) {
            here(StructureRule.UNKNOWN_ELEMENT, path, f.def.name() + " has no element " + step + ".", former(f, name));
        } else {
            here(
                    StructureRule.FOREIGN_NAMESPACE,
                    path,
                    f.def.name() + " has no element " + Shortened.of(name) + " of the namespace \""
                            + Shortened.of(namespace) + "\".",
                    FormerForms.ofNamespace(grammar, f.def, namespace, name));
        }
    }

    /** The first element stands where only text is admitted. */
    void elementInText(Frame f, ChildDef child) {
        String step = in.places().step();
        here(
                StructureRule.UNKNOWN_ELEMENT,
                childPath(f, f.current, child) + "/" + step + "[1]",
                child.key() + " has text only, but there is an element " + step + ".",
                "");
    }

    /** A child stands where the order of its class does not admit it. */
    void notExpected(Frame f, String name, String expected) {
        String step = in.places().step();
        int index = f.current < 0 ? f.freeCount(step) + 1 : f.counts[f.current];
        here(
                StructureRule.ELEMENT_ORDER,
                "/" + step + "[" + index + "]",
                name + " may not stand here in " + f.def.name() + ".",
                "Expected: " + expected + ".");
    }

    /** A class has too few children. */
    void endsEarly(Frame f, String expected) {
        report(StructureRule.MISSING_ELEMENT, f, "", f.def.name() + " lacks " + expected + ".", "");
    }

    /** Text stands where only elements are admitted; the reader stands on it, or at the end tag. */
    void characterData(int event, String text) {
        Frame f = in.frame();
        String message = f.def.hasNoContent()
                ? f.def.name() + " has no content, not even white space."
                : f.def.name() + " has elements only, but there is text.";
        if (event == XMLStreamConstants.END_ELEMENT) {
            report(StructureRule.CHARACTER_DATA, f, "", message, former(f, "text()"));
        } else {
            here(StructureRule.CHARACTER_DATA, "", message, former(f, "text()"));
        }
    }

    // ---- text -----------------------------------------------------------------------------------------------------

    /** The text of a child of simple type, which began at a place. */
    void simple(ChildDef child, TypeKind kind, String text, int line, int column) {
        if (!kind.accepts(text)) {
            Frame f = in.frame();
            add(
                    StructureRule.TYPE,
                    f.def.section(),
                    new Location(in.places().path(childPath(f, f.current, child)), line, column, -1),
                    wrong(child.key(), kind, text),
                    "");
        } else if (kind == TypeKind.ID || kind == TypeKind.IDREF) {
            Frame f = in.frame();
            identifiers.take(kind, text, line, () -> {
                return new Location(in.places().path(childPath(f, f.current, child)), line, column, -1);
            });
        }
    }

    /** The text of the open element. */
    void text(Frame f, TypeKind kind, String text) {
        if (!kind.accepts(text)) {
            type(f, "", f.name, kind, text);
        } else if (literal || kind != TypeKind.ID || !in.open().inReference()) {
            identifier(kind, text, f, "");
        }
    }

    /** Takes down an identifier or what refers to one, in an attribute of an element or, without its name, in its text. */
    void identifier(TypeKind kind, String text, Frame f, String attribute) {
        if (kind == TypeKind.ID || kind == TypeKind.IDREF) {
            String below = attribute.isEmpty() ? "" : "/@" + attribute;
            identifiers.take(kind, text, f.line, () -> new Location(in.places().path(below), f.line, f.column, -1));
        }
    }

    void type(Frame f, String below, String what, TypeKind kind, String value) {
        report(StructureRule.TYPE, f, below, wrong(what, kind, value), "");
    }

    private static String wrong(String what, TypeKind kind, String value) {
        return what + " must be " + kind.expectation() + ", not \"" + brief(value) + "\".";
    }

    static String brief(String value) {
        return Shortened.of(value.strip());
    }

    /** What to say of a form that was right in an earlier version, or nothing. */
    String former(Frame f, String form) {
        return f.def == null ? "" : FormerForms.of(grammar, f.def.name(), form);
    }

    // ---- reporting ------------------------------------------------------------------------------------------------

    /** Counts something of so many characters that a check remembers. */
    @Override
    public void accept(int characters) {
        identifiers.remember(characters);
    }

    /** Ends the document: identifiers that were referred to must have been declared. */
    void references() {
        identifiers.end();
    }

    /** Reports at the start of an element. */
    void report(StructureRule rule, Frame f, String below, String message, String hint) {
        if (sink.takes(severity(rule))) {
            add(rule, in.open().section(), new Location(in.places().path(below), f.line, f.column, -1), message, hint);
        }
    }

    /** Reports at the place where the reader stands. */
    void here(StructureRule rule, String below, String message, String hint) {
        if (sink.takes(severity(rule))) {
            add(rule, in.open().section(), at(below, in.location()), message, hint);
        }
    }

    void add(StructureRule rule, String section, Location location, String message, String hint) {
        sink.add(new Finding(grammar.rulePrefix() + rule.suffix(), severity(rule), section, location, message, hint));
    }

    private Finding.Severity severity(StructureRule rule) {
        if (rule == StructureRule.SPELLING) {
            return Finding.Severity.INFO;
        }
        return rule.aboutUnknown() && settings.mode() == Mode.PRESERVE
                ? Finding.Severity.WARNING
                : Finding.Severity.ERROR;
    }

    private Location at(String below, javax.xml.stream.Location at) {
        return new Location(in.places().path(below), at.getLineNumber(), at.getColumnNumber(), -1);
    }

    private Location at(String path) {
        javax.xml.stream.Location at = in.location();
        return at == null ? Location.ofPath(path) : new Location(path, at.getLineNumber(), at.getColumnNumber(), -1);
    }

    /** The place of the reader. */
    Location place() {
        return at("");
    }

    LimitExceededException limit(ReadingLimit limit, String message) {
        return limit.passed(at(in.open().depth() > 40 ? "" : in.places().path("")), message);
    }

    void refuseEvent(int event) {
        if (event == XMLStreamConstants.ENTITY_REFERENCE || event == XMLStreamConstants.DTD) {
            throw new MalformedInputException(
                    new Finding(
                            "XML-no-dtd",
                            Finding.Severity.ERROR,
                            "mile4j security",
                            at(in.places().path("")),
                            "an entity that only a document type declaration could define is not admitted.",
                            "Write the text itself."),
                    null);
        }
    }
}
