package org.mile4j.model.internal.xml;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.OpenEnumeration;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlComment;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNamespace;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlProcessingInstruction;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.internal.grammar.Values;
import org.mile4j.model.internal.parser.NamespaceScope;

/**
 * Writes elements as the generated writers ask for them and weaves in what a document had besides: unknown attributes
 * and elements at their places, namespace declarations, the other spelling of a name.
 *
 * <p>A writer calls {@link #start}, the attributes, {@link #extras}, the children, {@link #end}.
 */
public final class XmlOut {

    /** Which text's spelling is written where the texts of the RFC differ. */
    public enum Spelling {
        /** As it was read; the schema's for new values. */
        KEEP,
        /** The corrected reading's. */
        CORRECTED,
        /** The schema's. */
        LITERAL
    }

    private static final class Level {
        String prefix;
        String uri;
        String localName;
        int position;
        List<Extras.Stray> strays = List.of();
        int nextStray;
        List<Extras.Decoration> decorations = List.of();
        int nextDecoration;
        boolean scoped;
        boolean elements;
        boolean text;
    }

    private final XmlSink sink;
    private String namespace;
    private final boolean pretty;
    private final Spelling spelling;
    private final NamespaceScope scope = new NamespaceScope();
    private String defaultNamespace = "";
    private String[] attributeNames = new String[16];
    private int attributeCount;
    private Level[] levels = new Level[16];
    private int depth = -1;
    private Level level;
    /** How many declarations are in force around the fragment being written, or -1 outside of fragments. */
    private int fragment = -1;

    /**
     * A writer.
     *
     * @param namespace the namespace of elements that are given without a prefix
     * @param pretty whether elements stand on lines of their own, indented by two blanks
     */
    public XmlOut(XmlSink sink, String namespace, boolean pretty, Spelling spelling) {
        this.sink = sink;
        this.namespace = namespace;
        this.pretty = pretty;
        this.spelling = spelling;
    }

    /** Declares what the writer around this one has declared. */
    public void inScope(String prefix, String uri) {
        scope.declare(prefix, uri);
        if (prefix.isEmpty()) {
            defaultNamespace = uri;
        }
    }

    /**
     * Changes the namespace of elements that are given without a prefix, for a part that belongs to another format.
     *
     * @return the namespace so far
     */
    public String namespace(String other) {
        String before = namespace;
        namespace = other;
        return before;
    }

    /** Writes the XML declaration. */
    public void declaration() throws IOException {
        sink.declaration();
    }

    // ---- elements -------------------------------------------------------------------------------------------------

    /** Opens an element of the document's namespace. */
    public void start(String name) throws IOException {
        start("", namespace, name);
    }

    /** Opens an element. */
    public void start(String prefix, String uri, String name) throws IOException {
        if (level != null) {
            beforeChild();
        }
        push(prefix, uri, name);
    }

    private void push(String prefix, String uri, String name) throws IOException {
        open(prefix, uri, name);
        declare(prefix, uri);
    }

    private void open(String prefix, String uri, String name) throws IOException {
        if (++depth == levels.length) {
            levels = Arrays.copyOf(levels, depth * 2);
        }
        Level next = levels[depth];
        if (next == null) {
            next = new Level();
            levels[depth] = next;
        }
        next.prefix = prefix;
        next.uri = uri;
        next.localName = name;
        next.scoped = false;
        next.position = 0;
        next.strays = List.of();
        next.nextStray = 0;
        next.decorations = List.of();
        next.nextDecoration = 0;
        attributeCount = 0;
        next.elements = false;
        next.text = false;
        level = next;
        sink.start(prefix, uri, name);
    }

    private void beforeChild() throws IOException {
        if (!level.strays.isEmpty()) {
            strays(level.position);
        }
        level.position++;
        line();
    }

    private void line() throws IOException {
        if (pretty && !level.text) {
            sink.indent(depth + 1);
        }
        level.elements = true;
    }

    private void strays(int upTo) throws IOException {
        Level l = level;
        while (l.nextStray < l.strays.size() && l.strays.get(l.nextStray).position() <= upTo) {
            XmlNode node = l.strays.get(l.nextStray++).node();
            if (node instanceof XmlText) {
                l.text = true;
            } else {
                line();
            }
            node(node);
        }
    }

    /** Closes the open element. */
    public void end() throws IOException {
        Level l = level;
        if (!l.strays.isEmpty()) {
            strays(Integer.MAX_VALUE);
        }
        if (pretty && l.elements && !l.text) {
            sink.indent(depth);
        }
        pop();
    }

    private void pop() throws IOException {
        sink.end(level.prefix, level.localName);
        if (level.scoped) {
            scope.close();
            defaultNamespace = scope.uri("").orElse("");
        }
        depth--;
        level = depth < 0 ? null : levels[depth];
    }

    /** Writes a child of simple type, which is in the namespace of the open element. */
    public void element(String name, String text) throws IOException {
        element(level.prefix, level.uri, name, text);
    }

    /** Writes a child of simple type in another namespace. */
    public void element(String prefix, String uri, String name, String text) throws IOException {
        beforeChild();
        Level parent = level;
        push(prefix, uri, name);
        if (!parent.decorations.isEmpty()) {
            decorate(parent);
        }
        if (!text.isEmpty()) {
            sink.text(text);
        }
        pop();
    }

    private void decorate(Level parent) throws IOException {
        List<Extras.Decoration> decorations = parent.decorations;
        while (parent.nextDecoration < decorations.size()
                && decorations.get(parent.nextDecoration).position() <= parent.position) {
            Extras.Decoration decoration = decorations.get(parent.nextDecoration++);
            if (decoration.position() == parent.position) {
                attributes(decoration.attributes());
            }
        }
    }

    /** Writes the character content of the open element. */
    public void text(String text) throws IOException {
        level.text = true;
        if (!text.isEmpty()) {
            sink.text(text);
        }
    }

    // ---- attributes -----------------------------------------------------------------------------------------------

    /** Writes an attribute. */
    public void attribute(String name, String value) throws IOException {
        wrote(name);
        if (name.equals("xml:lang")) {
            sink.attribute("xml", XMLConstants.XML_NS_URI, "lang", value);
        } else {
            sink.attribute("", "", name, value);
        }
    }

    /** Writes an attribute if it is there. */
    public void attribute(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            attribute(name, value.get());
        }
    }

    /** Writes an attribute of a namespace if it is there. */
    public void attribute(String prefix, String uri, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            declare(prefix, uri);
            wrote(prefix + ":" + name);
            sink.attribute(prefix, uri, name, value.get());
        }
    }

    /** Writes an enumerated value and its extension; {@code ext} is null for attributes without one. */
    public void enumeration(String name, String ext, Optional<? extends OpenEnumeration> optional, Values values)
            throws IOException {
        if (optional.isEmpty()) {
            return;
        }
        OpenEnumeration value = optional.get();
        if (!value.value().isEmpty() || value.extension().isEmpty()) {
            wrote(name);
            sink.attribute("", "", name, values == null ? value.value() : spelled(value.value(), values));
        }
        if (value.extension().isPresent()) {
            if (ext == null) {
                throw unwritable(
                        "XML-no-extension",
                        level.localName + " has no attribute ext-" + name + " for a private value of " + name
                                + ", so it cannot be written.",
                        "Use one of the listed values.");
            }
            wrote(ext);
            sink.attribute("", "", ext, value.extension().get());
        }
    }

    /**
     * Writes a value that may be any text, also none, and its extension; an extension without a value is not a value and
     * stands among the extras.
     */
    public void open(String name, String ext, Optional<? extends OpenEnumeration> optional) throws IOException {
        if (optional.isPresent()) {
            attribute(name, optional.get().value());
            attribute(ext, optional.get().extension());
        }
    }

    private String spelled(String value, Values values) {
        if (spelling == Spelling.KEEP) {
            return value;
        }
        for (Values.Value v : values.all()) {
            boolean wanted = spelling == Spelling.LITERAL ? v.literal() : v.corrected();
            if (v.text().equals(value) && !wanted && v.other() != null) {
                return v.other();
            }
        }
        return value;
    }

    private void wrote(String attribute) {
        if (attributeCount == attributeNames.length) {
            attributeNames = Arrays.copyOf(attributeNames, attributeCount * 2);
        }
        attributeNames[attributeCount++] = attribute;
    }

    /** Attributes that are not the model's. Their prefixes are settled before one without a prefix looks for its own. */
    private void attributes(List<XmlAttribute> attributes) throws IOException {
        for (XmlAttribute a : attributes) {
            if (!a.prefix().isEmpty()) {
                declare(a.prefix(), a.namespace());
            }
        }
        for (XmlAttribute a : attributes) {
            boolean named = !a.prefix().isEmpty() || a.namespace().isEmpty();
            sink.attribute(named ? a.prefix() : anyPrefix(a.namespace()), a.namespace(), a.localName(), a.value());
        }
    }

    private String anyPrefix(String uri) throws IOException {
        if (uri.equals(XMLConstants.XML_NS_URI)) {
            return XMLConstants.XML_NS_PREFIX;
        }
        for (String prefix : scope.prefixes(uri)) {
            if (!prefix.isEmpty()) {
                return prefix;
            }
        }
        int number = 0;
        while (scope.declares("ns" + number)) {
            number++;
        }
        bind("ns" + number, uri);
        return "ns" + number;
    }

    /** Writes what no field of the open element holds; comes after its attributes and before its children. */
    public void extras(Extras extras) throws IOException {
        if (extras.isEmpty()) {
            return;
        }
        for (XmlNamespace n : extras.namespaces()) {
            bind(n.prefix(), n.uri());
        }
        for (XmlAttribute a : extras.attributes()) {
            refuseTwice(a);
        }
        attributes(extras.attributes());
        level.strays = extras.nodes();
        level.decorations = extras.decorations();
    }

    private void refuseTwice(XmlAttribute attribute) {
        String name = attribute.namespace().isEmpty()
                ? attribute.localName()
                : attribute.namespace().equals(XMLConstants.XML_NS_URI) ? "xml:" + attribute.localName() : "";
        for (int i = 0; i < attributeCount; i++) {
            if (attributeNames[i].equals(name)) {
                throw unwritable(
                        "XML-unique-attribute",
                        level.localName + " has the attribute " + name
                                + " as a field and among its extras, so it cannot be written.",
                        "Remove it from the extras.");
            }
        }
    }

    private static MalformedInputException unwritable(String rule, String message, String hint) {
        return new MalformedInputException(
                new Finding(rule, Finding.Severity.ERROR, "mile4j writing", Location.UNKNOWN, message, hint), null);
    }

    /** Whether a child is written in the corrected reading's spelling or order rather than the schema's. */
    public boolean corrected(String key, Extras extras) {
        return switch (spelling) {
            case KEEP -> extras.alternates().contains(key);
            case CORRECTED -> true;
            case LITERAL -> false;
        };
    }

    private void declare(String prefix, String uri) throws IOException {
        if (prefix.equals("xml")) {
            return;
        }
        if (prefix.isEmpty()) {
            if (!defaultNamespace.equals(uri)) {
                bind(prefix, uri);
            }
        } else if (!scope.declares(prefix) || !scope.uri(prefix).orElse("").equals(uri)) {
            bind(prefix, uri);
        }
    }

    private void bind(String prefix, String uri) throws IOException {
        if (!level.scoped) {
            level.scoped = true;
            scope.open();
        }
        scope.declare(prefix, uri);
        if (prefix.isEmpty()) {
            defaultNamespace = uri;
        }
        sink.namespace(prefix, uri);
    }

    // ---- XML as it is ---------------------------------------------------------------------------------------------

    /** Writes the free content of the open element as it is. */
    public void content(List<XmlNode> content) throws IOException {
        for (XmlNode node : content) {
            level.text = true;
            node(node);
        }
    }

    /** Writes a child that is kept as XML. */
    public void fragment(XmlElement element) throws IOException {
        beforeChild();
        node(element);
    }

    private void node(XmlNode node) throws IOException {
        if (node instanceof XmlElement element) {
            boolean outermost = fragment < 0;
            if (outermost) {
                fragment = scope.size();
            }
            push(element);
            for (XmlNode child : element.content()) {
                node(child);
            }
            pop();
            if (outermost) {
                fragment = -1;
            }
        } else if (node instanceof XmlText text) {
            if (!text.text().isEmpty()) {
                sink.text(text.text());
            }
        } else if (node instanceof XmlComment comment) {
            sink.comment(comment.text());
        } else if (node instanceof XmlProcessingInstruction instruction) {
            sink.instruction(instruction.target(), instruction.data());
        }
    }

    private void push(XmlElement element) throws IOException {
        int declared = declared(element);
        open(element.prefix(), element.namespace(), element.localName());
        for (XmlNamespace n : element.namespaces().subList(0, declared)) {
            bind(n.prefix(), n.uri());
        }
        declare(element.prefix(), element.namespace());
        attributes(element.attributes());
    }

    /**
     * How many declarations of an element have to be written. Reading makes a fragment self-contained: it declares what
     * the names of elements and attributes use and what was declared around the fragment. Those declarations, which
     * come last, are left out again.
     */
    private int declared(XmlElement element) {
        List<XmlNamespace> namespaces = element.namespaces();
        int last = namespaces.size();
        List<XmlAttribute> attributes = element.attributes();
        for (int i = attributes.size() - 1; i >= -1 && last > 0; i--) {
            String used = i < 0 ? element.prefix() : attributes.get(i).prefix();
            XmlNamespace n = namespaces.get(last - 1);
            if (n.prefix().equals(used) && (i < 0 || !used.isEmpty()) && boundAround(n)) {
                last--;
            }
        }
        return last;
    }

    private boolean boundAround(XmlNamespace declaration) {
        int position = scope.position(declaration.prefix());
        return position >= 0
                && position < fragment
                && scope.uri(declaration.prefix())
                        .filter(declaration.uri()::equals)
                        .isPresent();
    }

    /** Hands on everything that was written. */
    public void flush() throws IOException {
        sink.flush();
    }
}
