package org.mile4j.rolie.internal.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.rolie.atom.AtomNode;
import org.mile4j.rolie.atom.Categories;
import org.mile4j.rolie.atom.Category;
import org.mile4j.rolie.atom.Collection;
import org.mile4j.rolie.atom.Container;
import org.mile4j.rolie.atom.Content;
import org.mile4j.rolie.atom.Control;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.Foreign;
import org.mile4j.rolie.atom.Format;
import org.mile4j.rolie.atom.Generator;
import org.mile4j.rolie.atom.HistoryMark;
import org.mile4j.rolie.atom.Link;
import org.mile4j.rolie.atom.Namespaces;
import org.mile4j.rolie.atom.Person;
import org.mile4j.rolie.atom.Property;
import org.mile4j.rolie.atom.RolieDocument;
import org.mile4j.rolie.atom.ServiceDocument;
import org.mile4j.rolie.atom.SimpleElement;
import org.mile4j.rolie.atom.Source;
import org.mile4j.rolie.atom.TextConstruct;
import org.mile4j.rolie.atom.Workspace;

/** Writes documents: Atom without a prefix, {@code app:} and {@code rolie:} with theirs. */
public final class DocumentWriter {

    private static final Tag[] TEXTS = Tag.of("title", "subtitle", "summary", "rights");
    private static final Tag[] DATES = Tag.of("published", "updated", "app:edited");
    private static final Tag[] SIMPLE = Tag.of("id", "icon", "logo", "name", "uri", "email", "app:accept");

    /** The markup of an element, in the pieces that are written at once. */
    private record Tag(String begin, String open, String close) {
        static Tag[] of(String... names) {
            Tag[] tags = new Tag[names.length];
            for (int i = 0; i < names.length; i++) {
                tags[i] = new Tag("\n<" + names[i], "\n<" + names[i] + ">", "</" + names[i] + ">");
            }
            return tags;
        }
    }

    private final XmlText out;
    private final FragmentWriter fragments;

    public DocumentWriter(OutputStream stream) {
        this.out = new XmlText(stream);
        this.fragments = new FragmentWriter(out);
    }

    /** Writes a whole document. */
    public void document(RolieDocument document) throws IOException {
        if (document instanceof Feed feed) {
            beginFeed(feed);
            endFeed();
            return;
        }
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        if (document instanceof Entry entry) {
            root("entry", entry, true);
            children(entry);
            out.raw("</entry>\n");
        } else if (document instanceof ServiceDocument service) {
            root("app:service", service, false);
            children(service);
            out.raw("</app:service>\n");
        } else if (document instanceof Categories categories) {
            categories(categories, true);
            out.raw("\n");
        }
    }

    /** Begins a feed and writes what it holds. */
    public void beginFeed(Feed feed) throws IOException {
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        root("feed", feed, true);
        children(feed);
    }

    public void entry(Entry entry) throws IOException {
        node(entry);
    }

    public void endFeed() throws IOException {
        out.raw("\n</feed>\n");
    }

    public void flush() throws IOException {
        out.flush();
    }

    private void root(String name, Container container, boolean rolie) throws IOException {
        out.raw("<").raw(name);
        namespaces(rolie);
        attributes(container.attributes());
        out.raw(">");
    }

    private void namespaces(boolean rolie) throws IOException {
        out.raw(" xmlns=\"")
                .raw(Namespaces.ATOM)
                .raw("\" xmlns:app=\"")
                .raw(Namespaces.APP)
                .raw("\"");
        if (rolie) {
            out.raw(" xmlns:rolie=\"").raw(Namespaces.ROLIE).raw("\"");
            fragments.declared("rolie", Namespaces.ROLIE);
        }
    }

    private void children(Container container) throws IOException {
        List<AtomNode> children = container.children();
        for (int i = 0; i < children.size(); i++) {
            node(children.get(i));
        }
    }

    private void node(AtomNode node) throws IOException {
        if (node instanceof Foreign foreign) {
            fragments.write(foreign.node());
            return;
        }
        if (node instanceof Link link) {
            link(link);
        } else if (node instanceof SimpleElement simple) {
            element(SIMPLE[simple.name().ordinal()], simple.value(), simple.attributes());
        } else if (node instanceof DateConstruct date) {
            element(DATES[date.name().ordinal()], date.text(), date.attributes());
        } else if (node instanceof TextConstruct text) {
            text(text);
        } else if (node instanceof Category category) {
            out.raw("\n<category");
            attribute(" scheme=\"", category.scheme());
            attribute(" term=\"", category.term());
            attribute(" label=\"", category.label());
            end("</category>", category.content(), category.attributes());
        } else if (node instanceof Content content) {
            out.raw("\n<content");
            attribute(" type=\"", content.type());
            attribute(" src=\"", content.src());
            end("</content>", content.inline(), content.attributes());
        } else if (node instanceof Property property) {
            out.raw("\n<rolie:property");
            attribute(" name=\"", property.name());
            attribute(" value=\"", property.value());
            end("</rolie:property>", property.content(), property.attributes());
        } else if (node instanceof Format format) {
            out.raw("\n<rolie:format");
            attribute(" ns=\"", format.ns());
            attribute(" version=\"", format.version());
            attribute(" schema-location=\"", format.schemaLocation());
            attribute(" schema-type=\"", format.schemaType());
            end("</rolie:format>", format.content(), format.attributes());
        } else if (node instanceof Generator generator) {
            out.raw("\n<generator");
            attribute(" uri=\"", generator.uri());
            attribute(" version=\"", generator.version());
            attributes(generator.attributes());
            out.raw(">").text(generator.text()).raw("</generator>");
        } else if (node instanceof HistoryMark mark) {
            String name = mark.name() == HistoryMark.Name.COMPLETE ? "fh:complete" : "fh:archive";
            out.raw("\n<").raw(name).attribute(" xmlns:fh=\"", Namespaces.HISTORY);
            fragments.declared("fh", Namespaces.HISTORY);
            end("</" + name + ">", mark.content(), mark.attributes());
            fragments.undeclared("fh");
        } else if (node instanceof Container container) {
            container(container);
        }
    }

    private void container(Container container) throws IOException {
        if (container instanceof Categories categories) {
            categories(categories, false);
            return;
        }
        String name = name(container);
        out.raw("\n<").raw(name);
        if (container instanceof Collection collection) {
            attribute(" href=\"", collection.href());
        }
        attributes(container.attributes());
        out.raw(">");
        children(container);
        out.raw(hasElements(container) ? "\n</" : "</").raw(name).raw(">");
    }

    private static boolean hasElements(Container container) {
        for (AtomNode child : container.children()) {
            if (!(child instanceof Foreign foreign) || foreign.node() instanceof XmlElement) {
                return true;
            }
        }
        return false;
    }

    private static String name(Container container) {
        if (container instanceof Entry) {
            return "entry";
        }
        if (container instanceof Person person) {
            return person.role() == Person.Role.AUTHOR ? "author" : "contributor";
        }
        if (container instanceof Source) {
            return "source";
        }
        if (container instanceof Workspace) {
            return "app:workspace";
        }
        if (container instanceof Collection) {
            return "app:collection";
        }
        if (container instanceof Control) {
            return "app:control";
        }
        return container instanceof ServiceDocument ? "app:service" : "feed";
    }

    private void categories(Categories categories, boolean root) throws IOException {
        out.raw(root ? "<app:categories" : "\n<app:categories");
        if (root) {
            namespaces(false);
        }
        attribute(" fixed=\"", categories.fixed());
        attribute(" scheme=\"", categories.scheme());
        attribute(" href=\"", categories.href());
        attributes(categories.attributes());
        if (categories.children().isEmpty()) {
            out.raw("/>");
        } else {
            out.raw(">");
            children(categories);
            out.raw(hasElements(categories) ? "\n" : "").raw("</app:categories>");
        }
    }

    private void link(Link link) throws IOException {
        out.raw("\n<link");
        attribute(" rel=\"", link.rel());
        attribute(" href=\"", link.href());
        attribute(" type=\"", link.type());
        attribute(" hreflang=\"", link.hreflang());
        attribute(" title=\"", link.title());
        attribute(" length=\"", link.length());
        end("</link>", link.content(), link.attributes());
    }

    private void text(TextConstruct text) throws IOException {
        Tag tag = TEXTS[text.name().ordinal()];
        Optional<XmlElement> div = text.div();
        if (div.isEmpty() && text.type().isEmpty()) {
            element(tag, text.text(), text.attributes());
            return;
        }
        out.raw(tag.begin());
        attribute(" type=\"", text.type());
        attributes(text.attributes());
        out.raw(">");
        if (div.isPresent()) {
            fragments.write(div.get());
        } else {
            out.text(text.text());
        }
        out.raw(tag.close());
    }

    private void element(Tag tag, String text, List<XmlAttribute> attributes) throws IOException {
        if (attributes.isEmpty()) {
            out.element(tag.open(), text, tag.close());
            return;
        }
        out.raw(tag.begin());
        attributes(attributes);
        out.element(">", text, tag.close());
    }

    private void end(String close, List<XmlNode> content, List<XmlAttribute> attributes) throws IOException {
        attributes(attributes);
        if (content.isEmpty()) {
            out.raw("/>");
            return;
        }
        out.raw(">");
        for (XmlNode node : content) {
            fragments.write(node);
        }
        out.raw(close);
    }

    private void attribute(String begin, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.attribute(begin, value.get());
        }
    }

    private void attributes(List<XmlAttribute> attributes) throws IOException {
        if (!attributes.isEmpty()) {
            fragments.attributes(attributes);
        }
    }
}
