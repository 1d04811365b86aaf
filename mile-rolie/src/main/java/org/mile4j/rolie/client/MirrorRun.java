package org.mile4j.rolie.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mile4j.model.MileException;
import org.mile4j.model.ProtocolException;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.RolieDocument;
import org.mile4j.rolie.internal.text.MediaTypes;
import org.mile4j.rolie.xml.RolieXml;

/** One sync of a mirror: walks through the pages, compares, fetches what is missing, and puts the new state in place. */
final class MirrorRun {

    private static final int ATTEMPTS = 3;
    private static final int MOST_WARNINGS = 100;

    private final RolieClient client;
    private final URI feed;
    private final MirrorFolder folder;
    private final MirrorState old;
    private final boolean thorough;
    private final long largestContent;
    private final int maxPages;
    private final List<String> warnings = new ArrayList<>();
    private int further;
    private int requests;
    /** Whether all pages were seen as they were at one time. */
    private boolean whole = true;
    /** Whether nothing is missing in what was seen. */
    private boolean complete = true;

    MirrorRun(
            RolieClient client,
            URI feed,
            MirrorFolder folder,
            MirrorState old,
            boolean thorough,
            long largestContent,
            int maxPages) {
        this.client = client;
        this.feed = feed;
        this.folder = folder;
        this.old = old;
        this.thorough = thorough;
        this.largestContent = largestContent;
        this.maxPages = maxPages;
    }

    SyncReport sync() throws IOException {
        MirrorState fresh = null;
        for (int attempt = 1; fresh == null; attempt++) {
            fresh = walk(attempt == ATTEMPTS);
        }
        return fresh == old ? unchanged() : commit(fresh);
    }

    private SyncReport unchanged() throws IOException {
        Map<String, MirrorState.Item> entries = old.entries();
        if (fetchMissing(old, entries)) {
            old.write(folder.path());
        }
        return report(0, 0, 0, entries.size());
    }

    private SyncReport report(int added, int changed, int removed, int same) {
        if (further > 0) {
            warnings.add("and " + further + " more of that kind");
        }
        return new SyncReport(added, changed, removed, same, requests, whole && complete, warnings);
    }

    private void warn(String warning) {
        if (warnings.size() < MOST_WARNINGS) {
            warnings.add(warning);
        } else {
            further++;
        }
    }

    /** Walks through the pages; the old state if nothing has changed, null if the feed changed under way. */
    private MirrorState walk(boolean last) throws IOException {
        MirrorState fresh = new MirrorState(feed);
        URI address = feed;
        Set<URI> seen = new HashSet<>();
        while (address != null) {
            if (!seen.add(address)) {
                throw new ProtocolException(
                        feed.getRawAuthority(),
                        Addresses.at(feed) + "expected the pages of a feed to end, met a page for the second time.",
                        null);
            }
            if (seen.size() > maxPages) {
                throw new ProtocolException(
                        feed.getRawAuthority(),
                        Addresses.at(feed) + "expected at most " + maxPages + " pages, met more.",
                        null);
            }
            MirrorState.Page page = page(address, seen.size() > 1);
            if (page == null) {
                whole = false;
                break;
            }
            boolean same = page == old.page(address).orElse(null);
            if (address.equals(feed) && same && !thorough) {
                return old;
            }
            fresh.pages.put(page.address(), page);
            address = page.next().isEmpty() ? null : URI.create(page.next());
        }
        if (seen.size() > 1 && changedMeanwhile(fresh)) {
            if (!last) {
                return null;
            }
            whole = false;
            warn("the feed changes faster than its pages can be fetched; nothing was removed");
        }
        return fresh;
    }

    private boolean changedMeanwhile(MirrorState fresh) {
        String etag = fresh.pages.get(feed.toString()).etag();
        if (etag.isEmpty()) {
            return false;
        }
        requests++;
        return client.fetch(feed, Optional.of(etag)).isPresent();
    }

    /** Fetches a page, or takes what is known of it; null if it is an archive that cannot be had. */
    private MirrorState.Page page(URI address, boolean behindOthers) throws IOException {
        Optional<MirrorState.Page> known =
                old.page(address).filter(p -> !p.etag().isEmpty());
        requests++;
        Optional<Fetched<RolieDocument>> fetched;
        try {
            fetched = client.fetch(address, known.map(MirrorState.Page::etag));
        } catch (StatusException e) {
            if (!behindOthers) {
                throw e;
            }
            warn("a page or an archive cannot be fetched: " + e.getMessage());
            return null;
        }
        return fetched.isEmpty() ? known.orElseThrow() : read(address, Documents.as(Feed.class, fetched.get()));
    }

    private MirrorState.Page read(URI address, Fetched<Feed> document) throws IOException {
        MirrorState.Page page = new MirrorState.Page(
                address.toString(),
                document.etag().orElse(""),
                FeedWalk.following(document).map(URI::toString).orElse(""));
        page.tombstones().addAll(Tombstones.of(document.document()));
        document.warnings().forEach(this::warn);
        String base =
                Addresses.base(document.address(), List.of(document.document())).toString();
        for (Entry entry : document.document().entries()) {
            Optional<String> id = entry.id();
            if (id.isEmpty()) {
                complete = false;
                warn("an entry without an id was left out");
                continue;
            }
            try {
                page.items().add(item(id.get(), entry, base));
            } catch (IllegalArgumentException e) {
                complete = false;
                warn("an entry was left out: " + e.getMessage());
            }
        }
        return page;
    }

    /** Writes an entry beside the others, unless it is there. */
    private MirrorState.Item item(String id, Entry entry, String base) throws IOException {
        byte[] xml = RolieXml.defaults().toXml(entry).getBytes(StandardCharsets.UTF_8);
        String key = MirrorFolder.hash(id.getBytes(StandardCharsets.UTF_8)) + "-" + MirrorFolder.hash(xml);
        folder.put(folder.entry(key), xml);
        return new MirrorState.Item(id, Newer.updated(entry), key, base);
    }

    private SyncReport commit(MirrorState fresh) throws IOException {
        Map<String, MirrorState.Item> before = old.entries();
        Map<String, MirrorState.Item> now = fresh.entries();
        int added = 0;
        int changed = 0;
        for (MirrorState.Item item : now.values()) {
            MirrorState.Item earlier = before.get(item.id());
            added += earlier == null ? 1 : 0;
            changed += earlier != null && !earlier.key().equals(item.key()) ? 1 : 0;
        }
        int same = now.size() - added - changed;
        int removed = before.size() - changed - same;
        if (!whole) {
            // Nothing is taken off, and no page is held for known: the next sync asks for all of them.
            removed = 0;
            before.values().forEach(item -> now.putIfAbsent(item.id(), item));
            fresh.pages.clear();
            fresh.pages.put("", new MirrorState.Page("", "", "", new ArrayList<>(now.values()), List.of()));
        }
        for (MirrorState.Item item : now.values()) {
            String content = old.contents.get(item.key());
            if (content != null) {
                fresh.contents.put(item.key(), content);
            }
        }
        fetchMissing(fresh, now);
        fresh.write(folder.path());
        folder.sweep(fresh);
        return report(added, changed, removed, same);
    }

    /** Fetches the contents that are not there; whether there were any. */
    private boolean fetchMissing(MirrorState state, Map<String, MirrorState.Item> entries) throws IOException {
        boolean any = false;
        for (MirrorState.Item item : entries.values()) {
            if (!state.contents.containsKey(item.key())) {
                Optional<String> file = content(item);
                file.ifPresent(name -> state.contents.put(item.key(), name));
                any |= file.isPresent();
            }
        }
        return any;
    }

    /** Fetches a content; the name of its file, empty if the entry has none, or nothing if it cannot be had. */
    private Optional<String> content(MirrorState.Item item) throws IOException {
        Entry entry;
        try (InputStream in = Files.newInputStream(folder.entry(item.key()))) {
            entry = (Entry) RolieXml.defaults().read(in).document();
        }
        if (entry.content().filter(c -> c.src().isPresent()).isEmpty()) {
            return Optional.of("");
        }
        String type = entry.content().flatMap(c -> c.type()).orElse("");
        String name = item.key() + (MediaTypes.isXml(type) ? ".xml" : MediaTypes.isJson(type) ? ".json" : ".bin");
        Path file = folder.content(name);
        if (Files.exists(file)) {
            return Optional.of(name);
        }
        Path incoming = folder.content(name + ".new");
        try {
            Optional<ContentFacts> facts;
            try (OutputStream out = Files.newOutputStream(incoming)) {
                facts = client.contents(largestContent).fetch(URI.create(item.base()), entry, out, Optional.empty());
            }
            folder.move(incoming, file);
            facts.orElseThrow().warnings().forEach(warning -> warn(item.id() + ": " + warning));
            return Optional.of(name);
        } catch (UncheckedIOException e) {
            Files.deleteIfExists(incoming);
            throw e.getCause();
        } catch (MileException e) {
            Files.deleteIfExists(incoming);
            complete = false;
            warn("the content of " + item.id() + " is missing: " + e.getMessage());
            return Optional.empty();
        }
    }
}
