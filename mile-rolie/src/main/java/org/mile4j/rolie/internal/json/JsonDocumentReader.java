package org.mile4j.rolie.internal.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;
import org.mile4j.model.MalformedInputException;
import org.mile4j.rolie.atom.AtomNode;
import org.mile4j.rolie.atom.Categories;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.RolieDocument;
import org.mile4j.rolie.atom.ServiceDocument;
import org.mile4j.rolie.internal.check.FeedChecks;
import org.mile4j.rolie.internal.check.Findings;
import org.mile4j.rolie.internal.check.ServiceChecks;
import org.mile4j.rolie.internal.rules.JsonForm;
import org.mile4j.rolie.rules.FeedProfile;
import org.mile4j.rolie.rules.RolieOptions;

/** Reads a document of any of the four kinds in JSON; a feed entry by entry. */
public final class JsonDocumentReader implements AutoCloseable {

    private static final Set<String> KINDS = Set.of("feed", "entry", "service", "categories");

    private final JsonTokens tokens;
    private final Findings findings;
    private final JsonNodes nodes;
    private final RolieOptions options;
    private final FeedChecks feedChecks;
    private final CsafChecks csaf;

    public JsonDocumentReader(InputStream document, RolieOptions options) {
        this.options = options;
        this.tokens = new JsonTokens(document, options.limits());
        this.findings = new Findings(
                options.rules(), options.profile(), options.limits().maxFindings());
        this.nodes = new JsonNodes(findings);
        this.feedChecks = new FeedChecks(findings, options.feeds());
        this.csaf = new CsafChecks(findings);
    }

    /** Reads all of it. */
    public RolieDocument document() {
        return read(true, entry -> {});
    }

    /** Reads all of it and hands over the entries of a feed, which are not kept. */
    public RolieDocument stream(Consumer<Entry> entries) {
        return read(false, entries);
    }

    /** Reads a feed and hands over its entries, which are not kept. */
    public Feed feed(Consumer<Entry> entries) {
        RolieDocument document = read(false, entries);
        if (!(document instanceof Feed feed)) {
            throw new MalformedInputException(
                    Findings.of(JsonForm.ROOT, Location.UNKNOWN, "expected a feed, met another document of ROLIE."),
                    null);
        }
        return feed;
    }

    private RolieDocument read(boolean keep, Consumer<Entry> entries) {
        if (tokens.next() != JsonToken.START_OBJECT) {
            throw root("expected an object with a member feed, entry, service or categories, met something else.");
        }
        RolieDocument document = null;
        List<Location> extra = new ArrayList<>();
        while (tokens.next() != JsonToken.END_OBJECT) {
            String name = tokens.name();
            tokens.next();
            if (document == null && KINDS.contains(name)) {
                document = name.equals("feed") ? feed(keep, entries) : whole(name);
            } else {
                extra.add(tokens.value("/" + JsonValue.escaped(name)).place());
            }
        }
        if (document == null) {
            throw root("expected a member feed, entry, service or categories, met none.");
        }
        for (Location place : extra) {
            findings.add(JsonForm.UNKNOWN, place, "expected one member that names the kind of document, met another.");
        }
        if (tokens.next() != null) {
            throw new MalformedInputException(
                    Findings.of(JsonForm.WELL_FORMED, tokens.here(), "expected nothing behind the document, met more."),
                    null);
        }
        return document;
    }

    private MalformedInputException root(String message) {
        Location at = tokens.here();
        return new MalformedInputException(Findings.of(JsonForm.ROOT, at, message), null);
    }

    private RolieDocument whole(String name) {
        JsonValue value = tokens.value("/" + name);
        JsonPlaces places = new JsonPlaces(value);
        boolean checking = findings.checking();
        switch (name) {
            case "entry" -> {
                Entry entry = nodes.entry(value, places);
                if (checking) {
                    feedChecks.standalone(entry, places);
                }
                return entry;
            }
            case "service" -> {
                ServiceDocument service = nodes.service(value, places);
                if (checking) {
                    new ServiceChecks(findings, options.feeds()).service(service, places);
                }
                return service;
            }
            default -> {
                Categories categories = nodes.categories(value, places);
                if (checking) {
                    new ServiceChecks(findings, options.feeds()).list(categories, places);
                }
                return categories;
            }
        }
    }

    private Feed feed(boolean keep, Consumer<Entry> entries) {
        Location at = tokens.here();
        JsonValue self = new JsonValue(JsonValue.Kind.OBJECT, "", "/feed", at.line(), at.column());
        JsonPlaces places = new JsonPlaces(self);
        List<AtomNode> all = new ArrayList<>();
        List<AtomNode> head = new ArrayList<>();
        if (tokens.token() != JsonToken.START_OBJECT) {
            tokens.value("/feed");
            findings.add(JsonForm.TYPE, self.place(), "expected an object, met something else.");
            return new Feed(List.of(), List.of());
        }
        while (tokens.next() != JsonToken.END_OBJECT) {
            String name = tokens.name();
            tokens.next();
            if (name.equals("entry")) {
                feedChecks.head(head);
                boolean array = tokens.token() == JsonToken.START_ARRAY;
                if (array) {
                    tokens.next();
                }
                for (int i = 0; !array || tokens.token() != JsonToken.END_ARRAY; i++) {
                    Entry entry = entry("/feed/entry" + (array ? "/" + i : ""));
                    if (keep) {
                        all.add(entry);
                    }
                    entries.accept(entry);
                    if (!array) {
                        break;
                    }
                    tokens.next();
                }
            } else {
                List<AtomNode> added = new ArrayList<>();
                nodes.headMember(name, tokens.value("/feed/" + JsonValue.escaped(name)), added, places);
                all.addAll(added);
                head.addAll(added);
            }
        }
        if (findings.checking()) {
            Feed whole = new Feed(head, List.of());
            feedChecks.end(whole, places);
            if (options.feeds() == FeedProfile.CSAF) {
                csaf.feed(whole, places);
            }
        }
        return new Feed(all, List.of());
    }

    private Entry entry(String pointer) {
        JsonValue value = tokens.value(pointer);
        JsonPlaces places = new JsonPlaces(value);
        Entry entry = nodes.entry(value, places);
        if (findings.checking()) {
            feedChecks.entry(entry, places);
            if (options.feeds() == FeedProfile.CSAF) {
                csaf.entry(entry, places);
            }
        }
        return entry;
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
        tokens.close();
    }
}
