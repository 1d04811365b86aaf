package org.mile4j.model.internal.xml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
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
        String localName;
        int scope;
        int position;
        List<Extras.Stray> strays = List.of();
        int nextStray;
        List<Extras.Decoration> decorations = List.of();
        boolean elements;
        boolean text;
    }

    private final XmlSink sink;
    private final String namespace;
    private final boolean pretty;
    private final Spelling spelling;
    private final List<XmlNamespace> scope = new ArrayList<>();
    private Level[] levels = new Level[16];
    private int depth = -1;
    private Level level;

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
        scope.add(new XmlNamespace(prefix, uri));
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
        if (++depth == levels.length) {
            levels = Arrays.copyOf(levels, depth * 2);
        }
        Level next = levels[depth];
        if (next == null) {
            next = new Level();
            levels[depth] = next;
        }
        next.prefix = prefix;
        next.localName = name;
        next.scope = scope.size();
        next.position = 0;
        next.strays = List.of();
        next.nextStray = 0;
        next.decorations = List.of();
        next.elements = false;
        next.text = false;
        level = next;
        sink.start(prefix, uri, name);
        declare(prefix, uri);
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
        while (scope.size() > level.scope) {
            scope.remove(scope.size() - 1);
        }
        depth--;
        level = depth < 0 ? null : levels[depth];
    }

    /** Writes a child of simple type. */
    public void element(String name, String text) throws IOException {
        element("", namespace, name, text);
    }

    /** Writes a child of simple type in another namespace. */
    public void element(String prefix, String uri, String name, String text) throws IOException {
        beforeChild();
        Level parent = level;
        push(prefix, uri, name);
        for (Extras.Decoration decoration : parent.decorations) {
            if (decoration.position() == parent.position) {
                for (XmlAttribute a : decoration.attributes()) {
                    attribute(a);
                }
            }
        }
        if (!text.isEmpty()) {
            sink.text(text);
        }
        pop();
    }

    /** Writes the character content of the open element. */
    public void text(String text) throws IOException {
        if (!text.isEmpty()) {
            sink.text(text);
            level.text = true;
        }
    }

    // ---- attributes -----------------------------------------------------------------------------------------------

    /** Writes an attribute. */
    public void attribute(String name, String value) throws IOException {
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

    /** Writes an enumerated value and its extension; {@code ext} is null for attributes without one. */
    public void enumeration(String name, String ext, Optional<? extends OpenEnumeration> optional, Values values)
            throws IOException {
        if (optional.isEmpty()) {
            return;
        }
        OpenEnumeration value = optional.get();
        if (!value.value().isEmpty()) {
            sink.attribute("", "", name, values == null ? value.value() : spelled(value.value(), values));
        }
        if (ext != null && value.extension().isPresent()) {
            sink.attribute("", "", ext, value.extension().get());
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

    private void attribute(XmlAttribute a) throws IOException {
        if (!a.namespace().isEmpty()) {
            declare(a.prefix(), a.namespace());
        }
        sink.attribute(a.prefix(), a.namespace(), a.localName(), a.value());
    }

    /** Writes what no field of the open element holds; comes after its attributes and before its children. */
    public void extras(Extras extras) throws IOException {
        if (extras.isEmpty()) {
            return;
        }
        for (XmlNamespace n : extras.namespaces()) {
            declare(n.prefix(), n.uri());
        }
        for (XmlAttribute a : extras.attributes()) {
            attribute(a);
        }
        level.strays = extras.nodes();
        level.decorations = extras.decorations();
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
        for (int i = scope.size() - 1; i >= 0; i--) {
            XmlNamespace bound = scope.get(i);
            if (bound.prefix().equals(prefix)) {
                if (!bound.uri().equals(uri)) {
                    bind(prefix, uri);
                }
                return;
            }
        }
        if (!uri.isEmpty()) {
            bind(prefix, uri);
        }
    }

    private void bind(String prefix, String uri) throws IOException {
        scope.add(new XmlNamespace(prefix, uri));
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
            push(element.prefix(), element.namespace(), element.localName());
            for (XmlNamespace n : element.namespaces()) {
                declare(n.prefix(), n.uri());
            }
            for (XmlAttribute a : element.attributes()) {
                attribute(a);
            }
            for (XmlNode child : element.content()) {
                node(child);
            }
            pop();
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

    /** Hands on everything that was written. */
    public void flush() throws IOException {
        sink.flush();
    }
}
