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
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNamespace;
import org.mile4j.model.data.XmlNode;
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

    private final XmlSink sink;
    private String namespace;
    private final boolean pretty;
    private final WrittenSpelling spelling;
    private final NamespaceScope scope = new NamespaceScope();
    private String defaultNamespace = "";
    private final WrittenAttributes attributes = new WrittenAttributes();
    private OpenElement[] elements = new OpenElement[16];
    private int depth = -1;
    private final FragmentOut fragments = new FragmentOut(this);

    /**
     * A writer.
     *
     * @param namespace the namespace of elements that are given without a prefix
     * @param pretty whether elements stand on lines of their own, indented by two blanks
     */
    public XmlOut(XmlSink sink, String namespace, boolean pretty, WrittenSpelling spelling) {
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

    /** Opens an element of the document's namespace, for which {@link #extras} is called if it has extras. */
    public void start(XmlName name, Extras extras) throws IOException {
        start("", namespace, name, extras);
    }

    /** Opens an element, for which {@link #extras} is called if it has extras. */
    public void start(String prefix, String uri, XmlName name, Extras extras) throws IOException {
        if (depth >= 0 && !elements[depth].bare) {
            beforeChild(elements[depth]);
        }
        open(prefix, uri, name);
        declare(prefix, uri);
        attributes.begin(extras);
    }

    void open(String prefix, String uri, XmlName name) throws IOException {
        if (++depth == elements.length) {
            elements = Arrays.copyOf(elements, depth * 2);
        }
        OpenElement element = elements[depth];
        if (element == null) {
            element = new OpenElement();
            elements[depth] = element;
        }
        element.open(prefix, uri, name, pretty);
        sink.start(prefix, uri, name);
    }

    private void beforeChild(OpenElement parent) throws IOException {
        if (parent.isWoven()) {
            strays(parent, parent.position);
            parent.position++;
        }
        if (pretty) {
            line(parent);
        }
    }

    private void line(OpenElement parent) throws IOException {
        if (pretty && !parent.text) {
            sink.indent(depth + 1);
        }
        parent.elements = true;
    }

    private void strays(OpenElement element, int upTo) throws IOException {
        List<Extras.Stray> strays = element.strays;
        while (element.nextStray < strays.size()
                && strays.get(element.nextStray).position() <= upTo) {
            XmlNode node = strays.get(element.nextStray++).node();
            if (node instanceof XmlText) {
                element.text = true;
            } else {
                line(element);
            }
            fragments.node(node);
        }
    }

    /** Closes the open element. */
    public void end() throws IOException {
        OpenElement element = elements[depth];
        if (!element.bare) {
            afterChildren(element);
        }
        close(element);
    }

    private void afterChildren(OpenElement element) throws IOException {
        if (element.isWoven()) {
            strays(element, Integer.MAX_VALUE);
        }
        if (pretty && element.elements && !element.text) {
            sink.indent(depth);
        }
    }

    private void close(OpenElement element) throws IOException {
        sink.end(element.prefix, element.name);
        if (element.scoped) {
            scope.close();
            defaultNamespace = scope.uri("").orElse("");
        }
        depth--;
    }

    /** Writes a child of simple type, which is in the namespace of the open element. */
    public void element(XmlName name, String text) throws IOException {
        OpenElement parent = elements[depth];
        if (parent.bare && parent.prefix.isEmpty() && defaultNamespace.equals(parent.uri)) {
            sink.element(parent.uri, name, text);
        } else {
            element(parent.prefix, parent.uri, name, text);
        }
    }

    /** Writes an element of the document's namespace that has text and nothing else. */
    public void text(XmlName name, String text) throws IOException {
        if (depth >= 0 && elements[depth].bare && defaultNamespace.equals(namespace)) {
            sink.element(namespace, name, text);
        } else {
            start(name, Extras.NONE);
            text(text);
            end();
        }
    }

    /** Writes a child of simple type in another namespace. */
    public void element(String prefix, String uri, XmlName name, String text) throws IOException {
        OpenElement parent = elements[depth];
        if (!parent.bare) {
            wovenElement(parent, prefix, uri, name, text);
            return;
        }
        sink.start(prefix, uri, name);
        if (!scope.binds(prefix, uri)) {
            sink.namespace(prefix, uri);
        }
        if (!text.isEmpty()) {
            sink.text(text);
        }
        sink.end(prefix, name);
    }

    private void wovenElement(OpenElement parent, String prefix, String uri, XmlName name, String text)
            throws IOException {
        beforeChild(parent);
        open(prefix, uri, name);
        declare(prefix, uri);
        if (parent.isWoven()) {
            decorate(parent);
        }
        if (!text.isEmpty()) {
            sink.text(text);
        }
        close(elements[depth]);
    }

    private void decorate(OpenElement parent) throws IOException {
        List<Extras.Decoration> decorations = parent.decorations;
        while (parent.nextDecoration < decorations.size()
                && decorations.get(parent.nextDecoration).position() <= parent.position) {
            Extras.Decoration decoration = decorations.get(parent.nextDecoration++);
            if (decoration.position() == parent.position) {
                fragments.attributes(decoration.attributes());
            }
        }
    }

    /** Writes the character content of the open element. */
    public void text(String text) throws IOException {
        if (pretty) {
            elements[depth].text = true;
        }
        if (!text.isEmpty()) {
            sink.text(text);
        }
    }

    // ---- attributes -----------------------------------------------------------------------------------------------

    /** Writes an attribute. */
    public void attribute(XmlName name, String value) throws IOException {
        attributes.add(name.text());
        sink.attribute(name, value);
    }

    /** Writes an attribute if it is there. */
    public void attribute(XmlName name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            attribute(name, value.get());
        }
    }

    /** Writes an attribute of a namespace if it is there. */
    public void attribute(String prefix, String uri, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            declare(prefix, uri);
            attributes.add(prefix, name);
            sink.attribute(prefix, uri, name, value.get());
        }
    }

    /**
     * Writes an enumerated value and its extension.
     *
     * @param ext null for attributes without one
     * @param text the text of the value
     * @param values null if none of them has another spelling
     */
    public void enumeration(XmlName name, XmlName ext, OpenEnumeration value, String text, Values values)
            throws IOException {
        String spelled = values == null ? text : spelling.of(text, values);
        if (value instanceof Enum<?>) {
            attributes.add(name.text());
            sink.attribute(name, XmlName.of(spelled));
            return;
        }
        if (!text.isEmpty() || value.extension().isEmpty()) {
            attribute(name, spelled);
        }
        if (value.extension().isPresent()) {
            if (ext == null) {
                throw unwritable(
                        "XML-no-extension",
                        elements[depth].name.text() + " has no attribute ext-" + name.text()
                                + " for a private value of " + name.text() + ", so it cannot be written.",
                        "Use one of the listed values.");
            }
            attribute(ext, value.extension().get());
        }
    }

    /**
     * Writes a value that may be any text, also none, and its extension; an extension without a value is not a value and
     * stands among the extras.
     */
    public void open(XmlName name, XmlName ext, Optional<? extends OpenEnumeration> optional) throws IOException {
        if (optional.isPresent()) {
            attribute(name, optional.get().value());
            attribute(ext, optional.get().extension());
        }
    }

    /** Writes what no field of the open element holds; comes after its attributes and before its children. */
    public void extras(Extras extras) throws IOException {
        if (extras == Extras.NONE || extras.isEmpty()) {
            return;
        }
        for (XmlNamespace n : extras.namespaces()) {
            bind(n.prefix(), n.uri());
        }
        for (XmlAttribute a : extras.attributes()) {
            if (attributes.holds(a)) {
                throw unwritable(
                        "XML-unique-attribute",
                        elements[depth].name.text() + " has the attribute " + WrittenAttributes.name(a)
                                + " as a field and among its extras, so it cannot be written.",
                        "Remove it from the extras.");
            }
        }
        fragments.attributes(extras.attributes());
        if (!extras.nodes().isEmpty() || !extras.decorations().isEmpty()) {
            elements[depth].weave(extras.nodes(), extras.decorations());
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

    void declare(String prefix, String uri) throws IOException {
        if (prefix.isEmpty()) {
            if (!defaultNamespace.equals(uri)) {
                bind(prefix, uri);
            }
        } else if (!prefix.equals(XMLConstants.XML_NS_PREFIX) && !scope.binds(prefix, uri)) {
            bind(prefix, uri);
        }
    }

    void bind(String prefix, String uri) throws IOException {
        OpenElement element = elements[depth];
        if (!element.scoped) {
            element.scoped = true;
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
        if (!content.isEmpty()) {
            elements[depth].text = true;
        }
        for (int i = 0; i < content.size(); i++) {
            fragments.node(content.get(i));
        }
    }

    /** Writes a child that is kept as XML. */
    public void fragment(XmlElement element) throws IOException {
        beforeChild(elements[depth]);
        fragments.node(element);
    }

    /** Hands on everything that was written. */
    public void flush() throws IOException {
        sink.flush();
    }

    XmlSink sink() {
        return sink;
    }

    NamespaceScope scope() {
        return scope;
    }

    /** Closes the element that was opened last. */
    void close() throws IOException {
        close(elements[depth]);
    }
}
