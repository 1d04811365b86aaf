package org.mile4j.rolie.internal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamConstants;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.internal.parser.NotXmlException;
import org.mile4j.rolie.atom.AtomNode;
import org.mile4j.rolie.atom.Categories;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.Namespaces;
import org.mile4j.rolie.atom.RolieDocument;
import org.mile4j.rolie.atom.ServiceDocument;
import org.mile4j.rolie.internal.check.FeedChecks;
import org.mile4j.rolie.internal.check.Findings;
import org.mile4j.rolie.internal.check.ServiceChecks;
import org.mile4j.rolie.internal.rules.XmlForm;
import org.mile4j.rolie.rules.RolieOptions;

/** Reads a document of any of the four kinds; a feed entry by entry. */
public final class DocumentReader implements AutoCloseable {

    private final Cursor cursor;
    private final Findings findings;
    private final NodeReader nodes;
    private final RolieOptions options;
    private final XmlPlaces root;
    private final XmlPlaces entryPlaces;
    private final FeedChecks feedChecks;
    private final String kind;
    private List<XmlAttribute> feedAttributes = List.of();
    private final List<AtomNode> head = new ArrayList<>();
    private Entry upcoming;
    private boolean headGiven;
    private long entries;
    private boolean ended;

    /** Opens a document and moves to its root element. */
    public DocumentReader(InputStream document, RolieOptions options) {
        this.options = options;
        this.cursor = new Cursor(document, options.limits());
        this.findings = new Findings(
                options.rules(), options.profile(), options.limits().maxFindings());
        this.nodes = new NodeReader(cursor, findings);
        while (cursor.next() != XMLStreamConstants.START_ELEMENT) {
            // Comments and processing instructions before the root are not kept.
        }
        Location at = cursor.here();
        String namespace = cursor.namespace();
        String name = cursor.xml().getLocalName();
        this.kind = kind(namespace, name, at);
        this.root =
                new XmlPlaces(null, namespace.equals(Namespaces.APP) ? "app:" + name : name, at.line(), at.column());
        this.entryPlaces = new XmlPlaces(root, "entry", 0, 0);
        nodes.misprint(root, true);
        this.feedChecks = new FeedChecks(findings, options.feeds());
        if (isFeed()) {
            feedAttributes = wellFormed(nodes::plainAttributes);
        }
    }

    /** The parser lets some things through that are no XML; the values do not. */
    private <T> T wellFormed(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (NotXmlException e) {
            throw Cursor.notWellFormed(e.getMessage() + ".", cursor.here(), e);
        }
    }

    private static String kind(String namespace, String name, Location at) {
        boolean known = namespace.equals(Namespaces.ATOM) && (name.equals("feed") || name.equals("entry"))
                || namespace.equals(Namespaces.APP) && (name.equals("service") || name.equals("categories"));
        if (!known) {
            throw new MalformedInputException(
                    Findings.of(
                            XmlForm.ROOT,
                            new Location("/" + name, at.line(), at.column(), -1),
                            "expected feed, entry, app:service or app:categories, met " + name
                                    + (namespace.isEmpty() ? " without a namespace." : " of " + namespace + ".")),
                    null);
        }
        return name;
    }

    /** Whether the document is a feed. */
    public boolean isFeed() {
        return kind.equals("feed");
    }

    /** Reads all of it. */
    public RolieDocument document() {
        return wellFormed(this::whole);
    }

    private RolieDocument whole() {
        switch (kind) {
            case "feed" -> {
                List<AtomNode> all = new ArrayList<>();
                for (AtomNode node = nextNode(); node != null; node = nextNode()) {
                    all.add(node);
                }
                return new Feed(all, feedAttributes);
            }
            case "entry" -> {
                List<XmlAttribute> attributes = nodes.plainAttributes();
                Entry entry = new Entry(nodes.children(Where.ENTRY, root), attributes);
                if (findings.checking()) {
                    feedChecks.standalone(entry, root);
                }
                epilogue();
                return entry;
            }
            case "service" -> {
                List<XmlAttribute> attributes = nodes.plainAttributes();
                ServiceDocument service = new ServiceDocument(nodes.children(Where.SERVICE, root), attributes);
                if (findings.checking()) {
                    new ServiceChecks(findings, options.feeds()).service(service, root);
                }
                epilogue();
                return service;
            }
            default -> {
                Categories categories = nodes.categories(root);
                if (findings.checking()) {
                    new ServiceChecks(findings, options.feeds()).list(categories, root);
                }
                epilogue();
                return categories;
            }
        }
    }

    /** The head of the feed as far as it stands before the first entry. */
    public Feed head() {
        if (!headGiven && upcoming == null && !ended) {
            upcoming = wellFormed(this::advance);
        }
        return new Feed(head, feedAttributes);
    }

    /** The next entry, or empty at the end of the feed. */
    public Optional<Entry> next() {
        Entry entry = upcoming != null ? upcoming : wellFormed(this::advance);
        upcoming = null;
        return Optional.ofNullable(entry);
    }

    private Entry advance() {
        for (AtomNode node = nextNode(); node != null; node = nextNode()) {
            if (node instanceof Entry entry) {
                return entry;
            }
        }
        return null;
    }

    /** The next child of the feed; null at its end. */
    private AtomNode nextNode() {
        if (ended) {
            return null;
        }
        while (true) {
            int event = cursor.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                ended = true;
                if (findings.checking()) {
                    feedChecks.end(new Feed(head, feedAttributes), root);
                }
                epilogue();
                return null;
            }
            if (event == XMLStreamConstants.START_ELEMENT && cursor.known() == Known.ENTRY) {
                return entry();
            }
            AtomNode node = nodes.node(event, Where.FEED, root);
            if (node != null) {
                head.add(node);
                return node;
            }
        }
    }

    private Entry entry() {
        if (!headGiven) {
            headGiven = true;
            feedChecks.head(head);
        }
        entries++;
        if (!findings.checking()) {
            entryPlaces.moveTo(entries, 0, 0);
            return nodes.entry(entryPlaces);
        }
        javax.xml.stream.Location at = cursor.xml().getLocation();
        entryPlaces.moveTo(entries, at.getLineNumber(), at.getColumnNumber());
        Entry entry = nodes.entry(entryPlaces);
        feedChecks.entry(entry, entryPlaces);
        return entry;
    }

    /** What stands behind the root element may be anything that is well-formed. */
    private void epilogue() {
        int event = cursor.next();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            event = cursor.next();
        }
    }

    /** The findings since the last call. */
    public List<Finding> findings() {
        return findings.take();
    }

    /** Whether no more findings are kept. */
    public boolean isFull() {
        return findings.isFull();
    }

    @Override
    public void close() throws IOException {
        cursor.close();
    }
}
