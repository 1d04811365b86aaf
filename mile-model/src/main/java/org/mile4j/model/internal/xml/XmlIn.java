package org.mile4j.model.internal.xml;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.Location;
import org.mile4j.model.Profile;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlComment;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlProcessingInstruction;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.internal.grammar.AttributeDef;
import org.mile4j.model.internal.grammar.ChildDef;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.parser.SafeXml;
import org.mile4j.model.internal.rules.BoundCheck;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.DocumentFacts;
import org.mile4j.model.internal.rules.FindingSink;

/**
 * The events of a document as the generated readers want them: attributes and children by name, everything else kept
 * aside, structure checked on the way.
 *
 * <p>A reader calls {@link #enter}, then walks the attributes, then {@link #nextChild} until it returns null, then
 * {@link #leave} with the finished value.
 */
public final class XmlIn {

    /** For how many classes the checks are kept at hand; a power of two, and most tables have fewer classes. */
    private static final int CHECKS_KEPT = 128;

    private final XMLStreamReader xml;
    private final Grammar grammar;
    private final ReadSettings settings;
    private final boolean checking;
    private final boolean locating;
    private final boolean corrected;
    private final int maxText;
    private final boolean checked;
    private final ElementDef[] checkedDefs;
    private final BoundCheck<?>[][] checks;
    private final StructureReporter structure;
    private final CheckContext context;
    private final TokenMeter meter;
    private final Fragments fragments;
    private final Texts texts;
    private final ExtensionCheck extensions;
    private final Set<String> unknownNames = new HashSet<>();
    /** Where the root begins, until the reader goes on from there; or null. */
    private RootPlace root;

    private Frame[] frames = new Frame[16];
    private int depth = -1;
    private Frame frame;
    private char half;

    public XmlIn(
            XMLStreamReader xml,
            Grammar grammar,
            ReadSettings settings,
            FindingSink sink,
            DocumentFacts facts,
            TokenMeter meter,
            RootPlace root) {
        this.xml = xml;
        this.root = root;
        this.grammar = grammar;
        this.settings = settings;
        this.checking = settings.structure();
        this.corrected = settings.profile() == Profile.CORRECTED;
        this.maxText = settings.maxText();
        this.meter = meter;
        this.structure = new StructureReporter(this, grammar, settings, sink);
        this.checked = !settings.checks().isEmpty();
        this.locating = checking || checked;
        this.checkedDefs = new ElementDef[checked ? CHECKS_KEPT : 0];
        this.checks = new BoundCheck<?>[checkedDefs.length][];
        this.context = new CheckContext(
                this::here, sink, settings.profile(), facts, structure::remember, settings.extensions());
        this.extensions = new ExtensionCheck(settings, grammar, sink);
        this.fragments = new Fragments(this, grammar);
        this.texts = new Texts(this, fragments);
    }

    // ---- elements -------------------------------------------------------------------------------------------------

    /** Opens the element the reader stands on. */
    public void enter(ElementDef def) {
        int childIndex = frame == null || frame.current < 0 ? 1 : frame.counts[frame.current];
        enter(def, xml.getLocalName(), childIndex);
    }

    /** Opens the element the reader stands on, which is kept as XML. */
    void enterFragment(ElementDef def) {
        String name = xml.getLocalName();
        if (!checking) {
            enter(def, name, 1);
            return;
        }
        String step = step();
        int index = frame.current < 0 ? frame.countFree(step) : frame.counts[frame.current];
        enter(def, def == null ? step : name, index);
    }

    /**
     * How a path names the element the reader stands on: with the usual prefix of a supported namespace, or its own
     * prefix, or its namespace as XPath 3.1 writes it.
     */
    String step() {
        String uri = text(xml.getNamespaceURI());
        String name = xml.getLocalName();
        if (grammar.supports(uri)) {
            return grammar.step(uri) + Shortened.of(name);
        }
        String prefix = text(xml.getPrefix());
        return prefix.isEmpty()
                ? "Q{" + Shortened.of(uri) + "}" + Shortened.of(name)
                : Shortened.of(prefix + ":" + name);
    }

    /** Opens a child of simple type that turned out to have elements. */
    void enterAside(ChildDef child) {
        enter(null, step(child), frame.counts[frame.current]);
    }

    private void enter(ElementDef def, String name, int index) {
        if (++depth == frames.length) {
            frames = Arrays.copyOf(frames, depth * 2);
        }
        Frame next = frames[depth];
        if (next == null) {
            next = new Frame();
            frames[depth] = next;
        }
        next.open(def, name, index);
        if (locating) {
            // Not that of the class: a class of one format may hold an element of another, as those of RID do.
            next.openChecked(def == null ? null : xml.getNamespaceURI());
            place(next);
        }
        frame = next;
        if (depth > settings.maxDepth()) {
            throw structure.limit("elements are nested deeper than " + settings.maxDepth() + " levels");
        }
    }

    /** Notes where the element begins that the reader stands on. In two branches, so that no object is made for it. */
    private void place(Frame element) {
        if (isAtRoot()) {
            element.line = root.getLineNumber();
            element.column = root.getColumnNumber();
        } else {
            javax.xml.stream.Location at = xml.getLocation();
            element.line = at.getLineNumber();
            element.column = at.getColumnNumber();
        }
    }

    /** Keeps the namespace declarations of the element that was just entered. */
    public void keepNamespaces() {
        if (xml.getNamespaceCount() > 0) {
            declarations();
        }
    }

    private void declarations() {
        for (int i = 0, n = xml.getNamespaceCount(); i < n; i++) {
            String prefix = xml.getNamespacePrefix(i);
            String uri = xml.getNamespaceURI(i);
            if (prefix != null && !prefix.isEmpty()) {
                unknownName(prefix);
            }
            if (prefix != null && !prefix.isEmpty() && !frame.def.namespace().equals(uri)) {
                frame.namespace(prefix, uri == null ? "" : uri);
            }
        }
    }

    /** Closes the element with its finished value. */
    public <T> T leave(T value) {
        leave();
        return value;
    }

    /** Runs the checks of a class on its finished value and closes the element. */
    public <T> T leaveChecked(Class<T> type, T value) {
        if (checked) {
            BoundCheck<T>[] checks = checks(type);
            if (checks != null) {
                context.run(checks, value);
            }
        }
        leave();
        return value;
    }

    /** The checks of a class, which are looked up once a document for most classes. */
    @SuppressWarnings("unchecked") // an element has values of one class
    private <T> BoundCheck<T>[] checks(Class<T> type) {
        int place = frame.def.id() & CHECKS_KEPT - 1;
        if (checkedDefs[place] != frame.def) {
            checkedDefs[place] = frame.def;
            checks[place] = settings.checks().of(type);
        }
        return (BoundCheck<T>[]) checks[place];
    }

    void leave() {
        if (checking) {
            structure.missing(frame);
        }
        depth--;
        frame = depth < 0 ? null : frames[depth];
    }

    /** What no field of the open element holds. */
    public Extras extras() {
        return frame.extras();
    }

    // ---- attributes -----------------------------------------------------------------------------------------------

    /** How many attributes the element has. */
    public int attributeCount() {
        return xml.getAttributeCount();
    }

    /** The name of an attribute as the tables write it, or "" if it is of an unknown namespace. */
    public String attributeName(int i) {
        String ns = xml.getAttributeNamespace(i);
        if (ns == null || ns.isEmpty()) {
            return xml.getAttributeLocalName(i);
        }
        if (grammar.supports(ns)) {
            return grammar.prefix(ns) + ":" + xml.getAttributeLocalName(i);
        }
        return XMLConstants.XML_NS_URI.equals(ns) && "lang".equals(xml.getAttributeLocalName(i)) ? "xml:lang" : "";
    }

    /** The value of a known attribute, checked. */
    public String attribute(int index, int i) {
        String value = xml.getAttributeValue(i);
        if (value.length() > maxText) {
            throw structure.limit("an attribute is longer than " + maxText + " characters");
        }
        frame.attributesSeen |= 1L << index;
        AttributeDef def = frame.def.attribute(index);
        if (def.values() != null && (corrected || def.values().collapses())) {
            value = value.trim();
        }
        if (checking) {
            structure.attributes().known(def, value);
        }
        return value;
    }

    /** Keeps an attribute that the class does not have. */
    public void otherAttribute(int i) {
        XmlAttribute attribute = attribute(xml, i);
        unknownName(attribute.localName());
        frame.attribute(attribute);
        if (checking) {
            structure.attributes().unknown(attribute);
        }
    }

    static XmlAttribute attribute(XMLStreamReader xml, int i) {
        return new XmlAttribute(
                text(xml.getAttributeNamespace(i)),
                text(xml.getAttributePrefix(i)),
                xml.getAttributeLocalName(i),
                xml.getAttributeValue(i));
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

    /** Goes to the next child element of the open element and gives its key, or null at the end tag. */
    public String nextChild() throws XMLStreamException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String key = key();
                if (!key.isEmpty()) {
                    return key;
                }
                otherChild();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return null;
            } else {
                betweenChildren(event);
            }
        }
    }

    private void betweenChildren(int event) {
        switch (event) {
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (!xml.isWhiteSpace()) {
                    frame.stray(new XmlText(characters()));
                }
                if (checking && (!xml.isWhiteSpace() || refusesSpace())) {
                    structure.characterData(event, xml.getText());
                }
            }
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> frame.stray(instruction());
            case XMLStreamConstants.COMMENT -> frame.stray(comment());
            default -> structure.refuseEvent(event);
        }
    }

    /** The place of the element or text that the reader stands on. */
    public javax.xml.stream.Location location() {
        return isAtRoot() ? root : xml.getLocation();
    }

    private boolean isAtRoot() {
        return root != null && root.isFound() && xml.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /** Goes to the next event. */
    public int next() throws XMLStreamException {
        if (root != null && depth >= 0) {
            root = null;
        }
        if (meter == null) {
            return SafeXml.next(xml);
        }
        if (xml.getEventType() == XMLStreamConstants.COMMENT) {
            xml.getTextLength(); // has the parser read it to its end, as a text
        }
        meter.betweenTexts();
        int event = SafeXml.next(xml);
        meter.inText();
        return event;
    }

    /** Notes a name that the tables may not have. */
    void unknownName(String name) {
        if (unknownNames.add(name) && unknownNames.size() > settings.maxNames()) {
            throw structure.limit("the document has more than " + settings.maxNames() + " different unknown names");
        }
    }

    /** How many different names there were that the tables may not have. */
    public int unknownNames() {
        return unknownNames.size();
    }

    /** The key of the element the reader stands on as a child of the open one; "" if there can be no such child. */
    String key() {
        String uri = xml.getNamespaceURI();
        if (frame.def.namespace().equals(uri)) {
            return xml.getLocalName();
        }
        return foreignKey(uri);
    }

    private String foreignKey(String uri) {
        String key = uri == null ? null : grammar.key(uri, xml.getLocalName());
        return key != null && frame.def.childIndex(key) >= 0 ? key : "";
    }

    /** Whether the reader stands on white space where the schema admits nothing at all. */
    boolean refusesSpace() {
        return frame.def.hasNoContent() && xml.getTextLength() > 0;
    }

    /**
     * The text that the reader stands on. Some parsers hand out a long text in parts and cut between the two halves of a
     * character: the first half then waits for the next part.
     */
    String characters() {
        String text = half == 0 ? xml.getText() : half + xml.getText();
        int last = text.length() - 1;
        half = last >= 0 && Character.isHighSurrogate(text.charAt(last)) ? text.charAt(last) : 0;
        return half == 0 ? text : text.substring(0, last);
    }

    XmlComment comment() {
        if (xml.getTextLength() > settings.maxText()) {
            throw structure.limit("a comment is longer than " + settings.maxText() + " characters");
        }
        return new XmlComment(xml.getText());
    }

    XmlProcessingInstruction instruction() {
        unknownName(xml.getPITarget());
        return new XmlProcessingInstruction(xml.getPITarget(), text(xml.getPIData()));
    }

    /** Counts and checks a known child; false if it is surplus and was kept aside. */
    public boolean child(int index) throws XMLStreamException {
        return frame.countPlain(index) || unusualChild(index);
    }

    private boolean unusualChild(int index) throws XMLStreamException {
        if (!admit(index)) {
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

    /** Counts and checks a known child; false if it is surplus. */
    boolean admit(int index) {
        ChildDef def = frame.def.child(index);
        boolean first = frame.count(index);
        boolean surplus = !first && !def.many() && def.step() < 0
                || def.alternate() >= 0 && (frame.seen & 1L << def.alternate()) != 0
                || first && alternateSeen(index);
        if (checking) {
            structure.child(frame, index, def, surplus);
        }
        if (def.slotLiteral() < frame.lastSlotLiteral && def.slot() == frame.lastSlot) {
            frame.alternate(def.key());
        }
        if (def.slot() < frame.lastSlot) {
            frame.disordered();
        }
        frame.lastSlotLiteral = Math.max(frame.lastSlotLiteral, def.slotLiteral());
        frame.lastSlot = Math.max(frame.lastSlot, def.slot());
        return !surplus;
    }

    private boolean alternateSeen(int index) {
        for (int i = index + 1; i < frame.def.childCount() && i <= index + 1; i++) {
            if (frame.def.child(i).alternate() == index && (frame.seen & 1L << i) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Keeps a child element that the class does not have. */
    public void otherChild() throws XMLStreamException {
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

    /** Counts a child of free content. */
    void freeChild() {
        frame.current = -1;
        frame.position++;
    }

    /** The simple type of a child, or null. */
    TypeKind kind(ChildDef child) {
        return settings.profile() == Profile.RFC_LITERAL ? child.typeLiteral() : child.type();
    }

    /** How a path names a child of the open element. */
    String step(ChildDef child) {
        return grammar.step(namespaceOf(child)) + child.localName();
    }

    /** The namespace of a child of the open element. */
    String namespaceOf(ChildDef child) {
        int colon = child.key().indexOf(':');
        return colon < 0 ? frame.def.namespace() : grammar.uri(child.key().substring(0, colon));
    }

    /** The text of a child of simple type, checked; null if it held elements and was kept aside. */
    public String simple() throws XMLStreamException {
        if (checking) {
            javax.xml.stream.Location at = xml.getLocation();
            int line = at.getLineNumber();
            int column = at.getColumnNumber();
            String text = unchecked();
            if (text != null) {
                ChildDef child = frame.def.child(frame.current);
                structure.simple(child, kind(child), text, line, column);
            }
            return text;
        }
        return unchecked();
    }

    private String unchecked() throws XMLStreamException {
        if (xml.getAttributeCount() == 0) {
            return texts.simple(null);
        }
        ChildDef child = frame.def.child(frame.current);
        List<XmlAttribute> attributes = texts.decorations(child, kind(child));
        String text = texts.simple(attributes);
        if (text != null) {
            frame.decoration(attributes);
        }
        return text;
    }

    /** The character content of the open element, checked; elements inside are kept aside. */
    public String text() throws XMLStreamException {
        TypeKind kind = frame.def.text(settings.profile());
        String text = texts.characters();
        if (checking) {
            structure.text(frame, kind, text);
        }
        return text;
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

    Frame frame() {
        return frame;
    }

    /** Whether the element being read stands where identifiers refer to others. */
    boolean inReference() {
        if (depth < 1) {
            return false;
        }
        Frame parent = frames[depth - 1];
        return parent.current >= 0
                && parent.def != null
                && parent.def.child(parent.current).reference();
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

    int depth() {
        return depth;
    }

    /** Ends the document: identifiers that were referred to must have been declared. */
    public void endDocument() {
        if (checking) {
            structure.references();
        }
    }

    /** The place of the open element. */
    public Location here() {
        return frame == null ? structure.place() : new Location(path(""), frame.line, frame.column, -1);
    }

    /** The section that defines the closest known element around the reader. */
    String section() {
        int at = depth;
        while (at > 0 && frames[at].def == null) {
            at--;
        }
        return at < 0 || frames[at].def == null ? "" : frames[at].def.section();
    }

    String path(String below) {
        StringBuilder path = new StringBuilder(64);
        for (int i = 0; i <= depth; i++) {
            Frame f = frames[i];
            path.append('/').append(f.uri == null ? "" : grammar.step(f.uri)).append(f.name);
            if (i > 0) {
                path.append('[').append(f.index).append(']');
            }
        }
        return path.append(below).toString();
    }
}
