package org.mile4j.rolie.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mile4j.model.MileException;
import org.mile4j.model.ProtocolException;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.RolieDocument;
import org.mile4j.rolie.internal.text.MediaTypes;
import org.mile4j.rolie.xml.RolieXml;

/** One sync of a mirror: walks through the pages, compares, fetches what is missing, and puts the new state in place. */
final class MirrorRun {

    private static final int ATTEMPTS = 3;

    private final RolieClient client;
    private final URI feed;
    private final MirrorFolder folder;
    private final MirrorState old;
    private final boolean thorough;
    private final long largestContent;
    private final int maxPages;
    private final List<String> warnings = new ArrayList<>();
    private int requests;
    private boolean whole = true;

    /** What a page says of an entry: the entry, or the item that is known from an unchanged page. */
    private record Met(Entry entry, String base, MirrorState.Item known) {}

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
        Map<String, Met> met = new LinkedHashMap<>();
        for (int attempt = 1; fresh == null; attempt++) {
            met.clear();
            fresh = walk(met, attempt == ATTEMPTS);
            if (fresh == old) {
                return unchanged();
            }
        }
        return commit(fresh, met);
    }

    private SyncReport unchanged() throws IOException {
        if (fetchMissing(old)) {
            old.write(folder.path());
        }
        return new SyncReport(0, 0, 0, old.items.size(), requests, warnings.isEmpty(), warnings);
    }

    /** Walks through the pages; the old state if nothing has changed, null if the feed changed under way. */
    private MirrorState walk(Map<String, Met> met, boolean last) {
        MirrorState fresh = new MirrorState(feed);
        URI address = feed;
        Set<URI> seen = new HashSet<>();
        while (address != null) {
            if (!seen.add(address)) {
                throw new ProtocolException(
                        feed.getRawAuthority(),
                        "expected the pages of a feed to end, met a page for the second time.",
                        null);
            }
            if (seen.size() > maxPages) {
                throw new ProtocolException(
                        feed.getRawAuthority(), "expected at most " + maxPages + " pages, met more.", null);
            }
            MirrorState.Page page = page(address, met, seen.size() > 1);
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
            warnings.add("the feed changes faster than its pages can be fetched; nothing was removed");
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
    private MirrorState.Page page(URI address, Map<String, Met> met, boolean further) {
        Optional<MirrorState.Page> known =
                old.page(address).filter(p -> !p.etag().isEmpty());
        requests++;
        Optional<Fetched<RolieDocument>> fetched;
        try {
            fetched = client.fetch(address, known.map(MirrorState.Page::etag));
        } catch (StatusException e) {
            if (!further) {
                throw e;
            }
            warnings.add("a page or an archive cannot be fetched: " + e.getMessage());
            return null;
        }
        if (fetched.isEmpty()) {
            MirrorState.Page page = known.orElseThrow();
            for (String id : page.ids()) {
                MirrorState.Item item = old.items.get(id);
                met.merge(id, new Met(null, item.base(), item), this::newer);
            }
            return page;
        }
        if (!(fetched.get().document() instanceof Feed document)) {
            throw new ProtocolException(feed.getRawAuthority(), "expected a feed, met another document.", null);
        }
        Fetched<Feed> page = new Fetched<>(
                document,
                fetched.get().address(),
                fetched.get().etag(),
                fetched.get().report());
        String base = Addresses.base(page.address(), List.of(page.document())).toString();
        List<String> ids = new ArrayList<>();
        for (Entry entry : document.entries()) {
            Optional<String> id = entry.id();
            if (id.isEmpty()) {
                warnings.add("an entry without an id was left out");
                continue;
            }
            ids.add(id.get());
            met.merge(id.get(), new Met(entry, base, null), this::newer);
        }
        String next = RolieClient.following(page).map(URI::toString).orElse("");
        return new MirrorState.Page(address.toString(), page.etag().orElse(""), next, ids);
    }

    /** The later state of an entry; the one from the newer page on a tie. */
    private Met newer(Met first, Met second) {
        return updated(second).compareTo(updated(first)) > 0 ? second : first;
    }

    private Instant updated(Met one) {
        String text = one.entry() != null
                ? one.entry().updated().map(DateConstruct::text).orElse("")
                : one.known().updated();
        return new DateConstruct(DateConstruct.Name.UPDATED, text, List.of())
                .value()
                .map(OffsetDateTime::toInstant)
                .orElse(Instant.MIN);
    }

    private SyncReport commit(MirrorState fresh, Map<String, Met> met) throws IOException {
        int added = 0;
        int changed = 0;
        int same = 0;
        for (Map.Entry<String, Met> one : met.entrySet()) {
            MirrorState.Item before = old.items.get(one.getKey());
            MirrorState.Item now = one.getValue().known() != null
                    ? one.getValue().known()
                    : item(one.getKey(), one.getValue(), before);
            fresh.items.put(one.getKey(), now);
            if (before == null) {
                added++;
            } else if (before.key().equals(now.key())) {
                same++;
            } else {
                changed++;
            }
        }
        int removed = 0;
        for (MirrorState.Item item : old.items.values()) {
            if (!fresh.items.containsKey(item.id())) {
                if (whole) {
                    removed++;
                } else {
                    fresh.items.put(item.id(), item);
                }
            }
        }
        fetchMissing(fresh);
        if (!whole) {
            // What is not known to be whole is asked for again next time.
            fresh.pages.clear();
        }
        fresh.write(folder.path());
        folder.sweep(fresh);
        return new SyncReport(added, changed, removed, same, requests, whole && warnings.isEmpty(), warnings);
    }

    /** Writes an entry beside the others, unless it is there. */
    private MirrorState.Item item(String id, Met met, MirrorState.Item before) throws IOException {
        byte[] xml = RolieXml.defaults().toXml(met.entry()).getBytes(StandardCharsets.UTF_8);
        String key = MirrorFolder.hash(id.getBytes(StandardCharsets.UTF_8)) + "-" + MirrorFolder.hash(xml);
        String updated = met.entry().updated().map(DateConstruct::text).orElse("");
        if (before != null && before.key().equals(key)) {
            return new MirrorState.Item(id, updated, key, met.base(), before.content());
        }
        folder.put(folder.entry(key), xml);
        return new MirrorState.Item(id, updated, key, met.base(), "");
    }

    /** Fetches the contents that are not there; whether there were any. */
    private boolean fetchMissing(MirrorState state) throws IOException {
        boolean any = false;
        for (MirrorState.Item item : List.copyOf(state.items.values())) {
            if (item.content().isEmpty()) {
                Optional<String> file = content(item);
                if (file.isPresent()) {
                    any = true;
                    state.items.put(
                            item.id(),
                            new MirrorState.Item(item.id(), item.updated(), item.key(), item.base(), file.get()));
                }
            }
        }
        return any;
    }

    private Optional<String> content(MirrorState.Item item) throws IOException {
        Entry entry;
        try (InputStream in = Files.newInputStream(folder.entry(item))) {
            entry = (Entry) RolieXml.defaults().read(in).document();
        }
        if (entry.content().filter(c -> c.src().isPresent()).isEmpty()) {
            return Optional.empty();
        }
        String type = entry.content().flatMap(c -> c.type()).orElse("");
        String name = item.key() + (MediaTypes.isXml(type) ? ".xml" : MediaTypes.isJson(type) ? ".json" : ".bin");
        Path file = folder.content(name);
        if (Files.exists(file)) {
            return Optional.of(name);
        }
        Path incoming = folder.content(name + ".new");
        try {
            try (OutputStream out = Files.newOutputStream(incoming)) {
                client.contents(largestContent).fetch(URI.create(item.base()), entry, out, Optional.empty());
            }
            folder.move(incoming, file);
            return Optional.of(name);
        } catch (UncheckedIOException e) {
            Files.deleteIfExists(incoming);
            throw e.getCause();
        } catch (MileException e) {
            Files.deleteIfExists(incoming);
            warnings.add("the content of " + item.id() + " is missing: " + e.getMessage());
            return Optional.empty();
        }
    }
}
