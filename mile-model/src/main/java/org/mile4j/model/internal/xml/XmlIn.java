package org.mile4j.model.internal.xml;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.Location;
import org.mile4j.model.Profile;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.internal.grammar.ChildDef;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.parser.ElementTag;
import org.mile4j.model.internal.parser.ReadingLimit;
import org.mile4j.model.internal.parser.SafeXml;
import org.mile4j.model.internal.parser.TagLimit;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.DocumentFacts;
import org.mile4j.model.internal.rules.DocumentMemory;
import org.mile4j.model.internal.rules.FindingSink;

/**
 * The events of a document as the generated readers want them: attributes and children by name, everything else kept
 * aside, structure checked on the way.
 *
 * <p>A reader calls {@link #enter}, then walks the attributes, then {@link #nextChild} until it returns -1, then
 * {@link #leave} with the finished value.
 */
public final class XmlIn implements org.mile4j.model.internal.rules.Places {

    /** Declarations from around a document go to its root and, as an incident may be all that is kept, to its children. */
    private static final int DEEPEST_LENT = 1;

    /** How many times as many declarations may be in force as there may be in one tag. */
    private static final long TAGS_IN_FORCE = 4;

    private final XMLStreamReader xml;
    private final ElementTag tag;
    private final Grammar grammar;
    private final ReadSettings settings;
    private final boolean checking;
    private final boolean locating;
    private final int maxDepth;
    private final int maxAttributes;
    /** The checks of meaning, or null if there are none. */
    private final ClassChecks checks;

    private final StructureReporter structure;
    private final TokenMeter meter;
    private final TagLimit tags;
    private final Fragments fragments;
    private final Texts texts;
    private final Attributes attributes;
    private final ExtensionCheck extensions;
    private final UnknownNames names;
    private final OpenElements open = new OpenElements();
    private final Places places;
    private final Markup markup;
    private final Admission admission;
    private final OpenDeclarations declarations = new OpenDeclarations();
    private Frame frame;
    /** What is around the document, or null if there is nothing. */
    private Surroundings surroundings;
    /** Whether there is nothing to do for an event but to go to it. */
    private boolean plain;

    public XmlIn(
            XMLStreamReader xml,
            Grammar grammar,
            ReadSettings settings,
            FindingSink sink,
            DocumentFacts facts,
            TokenMeter meter,
            RootPlace root,
            DocumentMemory memory) {
        this.xml = xml;
        this.tag = new ElementTag(xml);
        this.grammar = grammar;
        this.settings = settings;
        this.checking = settings.structure();
        this.maxDepth = settings.maxDepth();
        this.maxAttributes = settings.maxAttributes();
        this.meter = meter;
        this.tags = new TagLimit(settings.maxAttributes());
        this.structure = new StructureReporter(this, grammar, settings, sink, memory);
        this.locating = checking || !settings.checks().isEmpty();
        this.places = new Places(xml, grammar, open, root);
        this.checks = settings.checks().isEmpty() ? null : checks(sink, facts, memory);
        this.extensions = new ExtensionCheck(settings, grammar, sink);
        this.fragments = new Fragments(this, grammar);
        this.names = new UnknownNames(this, settings.maxNames(), memory);
        this.texts = new Texts(this, fragments);
        this.attributes = new Attributes(this, grammar);
        this.markup = new Markup(this, grammar);
        this.admission = new Admission(this);
    }

    private ClassChecks checks(FindingSink sink, DocumentFacts facts, DocumentMemory memory) {
        CheckContext context =
                new CheckContext(this, sink, settings.profile(), facts, structure, settings.extensions(), memory);
        return new ClassChecks(settings.checks(), context);
    }

    /** Takes along what the document needs of the XML around it; to be called before reading, the parser on the root. */
    public void lookAround() {
        surroundings = new Surroundings(xml);
    }

    // ---- elements -------------------------------------------------------------------------------------------------

    /** Opens the element the reader stands on. */
    public void enter(ElementDef def) {
        if (locating || frame == null || frame.current < 0) {
            int childIndex = frame == null || frame.current < 0 ? 1 : frame.counts[frame.current];
            enter(def, xml.getLocalName(), childIndex);
        } else {
            entered(open.push(def));
        }
    }

    /** Opens the element the reader stands on under the name and the number that it has in paths. */
    void enter(ElementDef def, String name, int index) {
        Frame next = open.push(def, name, index);
        if (locating) {
            // Not that of the class: a class of one format may hold an element of another, as those of RID do.
            next.openChecked(def == null ? null : xml.getNamespaceURI());
            places.note(next);
        }
        entered(next);
    }

    private void entered(Frame next) {
        frame = next;
        if (open.depth() >= maxDepth) {
            throw tooDeep();
        }
    }

    /** What to throw for an element that stands too deep. */
    RuntimeException tooDeep() {
        return structure.limit(
                ReadingLimit.DEPTH, "elements are nested deeper than " + settings.maxDepth() + " levels");
    }

    /** Leaves out the checks of a class. */
    public void leaveOut(Class<?> type) {
        if (checks != null) {
            checks.leaveOut(type);
        }
    }

    /** Keeps the namespace declarations of the element that was just entered. */
    public void keepNamespaces() {
        if (tag.declarationCount() > 0) {
            limitTag(open.depth());
            markup.declarations();
        }
    }

    /** Runs the checks of a class on its finished value and closes the element. */
    public <T> T leaveChecked(Class<T> type, T value) {
        if (checks != null) {
            checks.run(frame.def, type, value);
        }
        leave();
        return value;
    }

    void leave() {
        if (checking) {
            structure.missing(frame);
        }
        frame = open.pop();
    }

    /** What no field of the open element holds. */
    public Extras extras() {
        if (surroundings != null && open.depth() <= DEEPEST_LENT) {
            surroundings.lend(frame);
        }
        return frame.extras();
    }

    // ---- attributes -----------------------------------------------------------------------------------------------

    /** How many attributes the open element has. */
    public int attributeCount() {
        int count = tag.attributeCount();
        if (count > maxAttributes) {
            limitTag(open.depth());
        }
        return count;
    }

    /** The number of an attribute of the open element among those of its class, or -1. */
    public int attribute(int i) {
        return attributes.number(frame, i);
    }

    /** The value of an attribute of the open element, checked; one that the class does not have is kept aside. */
    public String value(int attribute, int i) {
        return attributes.value(frame, attribute, i);
    }

    /** Keeps the attributes of the open element, whose class has none. */
    public void noAttributes() {
        for (int i = 0, n = attributeCount(); i < n; i++) {
            attributes.other(frame, i);
        }
    }

    static String text(String textOrNull) {
        return textOrNull == null ? "" : textOrNull;
    }

    // ---- children -------------------------------------------------------------------------------------------------

    /** Keeps an attribute of the class among what no field holds. */
    public void keepAttribute(String name, String value) {
        frame.attribute(new XmlAttribute("", "", name, value));
    }

    /**
     * Keeps an attribute without content that stands beside its ext- companion: their value is the same as that of the
     * companion alone.
     */
    public void keepEmpty(String name, String value, String extension) {
        if (extension != null && value != null && value.isEmpty()) {
            keepAttribute(name, value);
        }
    }

    /**
     * Goes to the next child element of the open element that its class has, counts and checks it and gives its number, or
     * -1 at the end tag. Others, and those that are surplus, are kept aside.
     */
    public int nextChild() throws XMLStreamException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                int child = child();
                if (child >= 0) {
                    if (frame.countPlain(child) || unusualChild(child)) {
                        return child;
                    }
                } else {
                    otherChild();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return -1;
            } else {
                markup.betweenChildren(event);
            }
        }
    }

    /** Goes to the end tag of the open element, whose class has no children. */
    public void noChildren() throws XMLStreamException {
        int child = nextChild();
        assert child < 0 : child;
    }

    /** Goes to the next event. */
    public int next() throws XMLStreamException {
        return plain ? SafeXml.next(xml) : watchedNext();
    }

    /**
     * Refuses the start tag that the reader stands on if it has too many attributes or declarations, or too many are in
     * force with it. Asked where a tag is taken down, not after each event, as it takes two calls of the parser.
     *
     * @param depth how many elements are around the one of the tag
     */
    public void limitTag(int depth) {
        int declared = tag.declarationCount();
        if (tag.attributeCount() > maxAttributes || declared > maxAttributes) {
            throw tags.problem(declared, location());
        }
        if (declared > 0 && declarations.enter(depth, declared) > TAGS_IN_FORCE * maxAttributes) {
            throw structure.limit(
                    ReadingLimit.ATTRIBUTES,
                    "more than " + TAGS_IN_FORCE * maxAttributes + " declarations of namespaces are in force");
        }
    }

    private int watchedNext() throws XMLStreamException {
        if (frame != null) {
            places.root = null;
            plain = meter == null && surroundings == null;
        }
        if (meter == null) {
            return unmeteredNext();
        }
        if (xml.getEventType() == XMLStreamConstants.COMMENT) {
            xml.getTextLength(); // has the parser read it to its end, as a text
        }
        meter.betweenTexts();
        int event = SafeXml.next(xml);
        meter.inText();
        return event;
    }

    private int unmeteredNext() throws XMLStreamException {
        int event = SafeXml.next(xml);
        if (surroundings != null) {
            surroundings.look(event);
        }
        return event;
    }

    /** The names that the tables may not have. */
    UnknownNames names() {
        return names;
    }

    /** How many different names there were that the tables may not have. */
    public int unknownNames() {
        return names.count();
    }

    /** The number of the element the reader stands on as a child of the open one; -1 if there can be no such child. */
    int child() {
        return frame.child(tag, grammar);
    }

    private boolean unusualChild(int index) throws XMLStreamException {
        if (!admission.admit(index)) {
            frame.position--;
            frame.surplus();
            frame.stray(fragments.read(null, false));
            return false;
        }
        ChildDef def = frame.def.child(index);
        if (def.alternate() >= 0) {
            frame.alternate(def.key());
        }
        return true;
    }

    /** Keeps a child element that the class does not have. */
    void otherChild() throws XMLStreamException {
        frame.stray(unknownChild());
    }

    /** Reads a child element that the class does not have. */
    XmlElement unknownChild() throws XMLStreamException {
        frame.current = -1;
        if (checking) {
            structure.unknownElement(text(xml.getNamespaceURI()), xml.getLocalName());
        }
        return fragments.read(null, false);
    }

    /** The simple type of a child, or null. */
    TypeKind kind(ChildDef child) {
        return settings.profile() == Profile.RFC_LITERAL ? child.typeLiteral() : child.type();
    }

    /** The text of a child of simple type, checked; null if it held elements and was kept aside. */
    public String simple() throws XMLStreamException {
        return texts.child();
    }

    /** The character content of the open element, checked; elements inside are kept aside. */
    public String text() throws XMLStreamException {
        return texts.content();
    }

    /** The free content of the open element. */
    public List<XmlNode> any() throws XMLStreamException {
        return fragments.any();
    }

    /** A child that is kept as XML but checked as the class it is. */
    public XmlElement fragment() throws XMLStreamException {
        ChildDef child = frame.def.child(frame.current);
        ElementDef def =
                child.element() == null || !checking ? null : child.element().get();
        return fragments.read(def, checking);
    }

    // ---- what the collaborators need ------------------------------------------------------------------------------

    XMLStreamReader xml() {
        return xml;
    }

    ElementTag tag() {
        return tag;
    }

    Frame frame() {
        return frame;
    }

    OpenElements open() {
        return open;
    }

    Places places() {
        return places;
    }

    Attributes attributes() {
        return attributes;
    }

    Markup markup() {
        return markup;
    }

    Admission admission() {
        return admission;
    }

    ExtensionCheck extensions() {
        return extensions;
    }

    StructureReporter structure() {
        return structure;
    }

    ReadSettings settings() {
        return settings;
    }

    boolean checking() {
        return checking;
    }

    /** Ends the document: identifiers that were referred to must have been declared. */
    public void endDocument() {
        if (checking) {
            structure.references();
        }
    }

    /** The place of the open element. */
    @Override
    public Location here() {
        return frame == null ? structure.place() : new Location(places.path(""), frame.line, frame.column, -1);
    }

    /** The place of the element or text that the reader stands on. */
    public javax.xml.stream.Location location() {
        return places.location();
    }
}
