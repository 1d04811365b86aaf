package org.mile4j.rolie.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
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
import org.mile4j.rolie.internal.text.MediaTypes;
import org.mile4j.rolie.xml.RolieXml;

/**
 * A local copy of a collection that a sync makes equal to it: entries and their contents.
 *
 * <p>Nothing is taken from a high-water mark: the entries of all pages are compared by id and by all that they say, so
 * that back-dated, changed and deleted entries are found. A page that has not changed costs one conditional request; a
 * first page that has not changed costs one request for the whole collection, since a server changes
 * {@code atom:updated} with every change (RFC 8322, Section 6.1.3). {@link #thoroughly()} asks for every page even then.
 *
 * <p>The folder holds {@code mirror.tsv}, {@code entries/} and {@code contents/}. Names of files are made of hashes, never
 * of what a server says. A sync writes new files beside the old ones and then replaces {@code mirror.tsv}, so that the
 * folder is at any time one state of the collection; what an interrupted sync fetched is used by the next one.
 *
 * {@snippet :
 * SyncReport report = Mirror.of(client, URI.create("https://example.org/provider/vulns"), folder).sync();
 * }
 *
 * @since 0.1
 */
public final class Mirror {

    private static final int ATTEMPTS = 3;

    private final RolieClient client;
    private final URI feed;
    private final Path folder;
    private final boolean thorough;
    private final long largestContent;
    private final int maxPages;

    private Mirror(RolieClient client, URI feed, Path folder, boolean thorough, long largestContent, int maxPages) {
        this.client = client;
        this.feed = feed;
        this.folder = folder;
        this.thorough = thorough;
        this.largestContent = largestContent;
        this.maxPages = maxPages;
    }

    /**
     * A mirror of a collection. Nothing is done yet.
     *
     * @param client asks the server
     * @param feed where the feed of the collection is
     * @param folder where the copy is; it is made if it is missing
     * @return the mirror
     */
    public static Mirror of(RolieClient client, URI feed, Path folder) {
        return new Mirror(client, feed, folder, false, 1L << 30, 100_000);
    }

    /**
     * This mirror, asking for every page even if the first one has not changed: for servers that do not change it with
     * every change.
     *
     * @return the mirror
     */
    public Mirror thoroughly() {
        return new Mirror(client, feed, folder, true, largestContent, maxPages);
    }

    /**
     * This mirror with a limit on contents.
     *
     * @param bytes how large a content may be; larger ones are left out with a warning
     * @return the mirror
     */
    public Mirror largestContent(long bytes) {
        return new Mirror(client, feed, folder, thorough, bytes, maxPages);
    }

    /**
     * Makes the copy equal to the collection.
     *
     * @return what changed
     * @throws IOException if the folder cannot be read or written, or another sync is at work in it
     * @throws MileException if the feed cannot be fetched; the copy is then as it was
     */
    public SyncReport sync() throws IOException {
        Files.createDirectories(folder.resolve("entries"));
        Files.createDirectories(folder.resolve("contents"));
        try (FileChannel channel = FileChannel.open(
                        folder.resolve("mirror.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            if (lock == null) {
                throw new IOException("another sync is at work in " + folder);
            }
            return new Run(MirrorState.read(folder, feed)).sync();
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (java.nio.channels.OverlappingFileLockException sameProgram) {
            return null;
        }
    }

    /**
     * The entries of the copy.
     *
     * @return the files of the entries by id
     * @throws IOException if the folder cannot be read
     */
    public Map<String, Path> entries() throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        for (MirrorState.Item item : MirrorState.read(folder, feed).items.values()) {
            files.put(item.id(), folder.resolve("entries").resolve(item.key() + ".xml"));
        }
        return files;
    }

    /**
     * The contents of the copy.
     *
     * @return the files of the contents by the ids of their entries; an entry whose content could not be fetched is missing
     * @throws IOException if the folder cannot be read
     */
    public Map<String, Path> contents() throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        for (MirrorState.Item item : MirrorState.read(folder, feed).items.values()) {
            if (!item.content().isEmpty()) {
                files.put(item.id(), folder.resolve("contents").resolve(item.content()));
            }
        }
        return files;
    }

    /** One sync. */
    private final class Run {
        private final MirrorState old;
        private final List<String> warnings = new ArrayList<>();
        private int requests;
        private boolean whole = true;

        /** What a page says of an entry: the entry, or the item that is known from an unchanged page. */
        private record Met(Entry entry, String base, MirrorState.Item known) {}

        Run(MirrorState old) {
            this.old = old;
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
                old.write(folder);
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
            Optional<Fetched<org.mile4j.rolie.atom.RolieDocument>> fetched;
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
            String base =
                    Addresses.base(page.address(), List.of(page.document())).toString();
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

        private java.time.Instant updated(Met one) {
            String text = one.entry() != null
                    ? one.entry().updated().map(DateConstruct::text).orElse("")
                    : one.known().updated();
            return new DateConstruct(DateConstruct.Name.UPDATED, text, List.of())
                    .value()
                    .map(java.time.OffsetDateTime::toInstant)
                    .orElse(java.time.Instant.MIN);
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
            fresh.write(folder);
            sweep(fresh);
            return new SyncReport(added, changed, removed, same, requests, whole && warnings.isEmpty(), warnings);
        }

        /** Writes an entry beside the others, unless it is there. */
        private MirrorState.Item item(String id, Met met, MirrorState.Item before) throws IOException {
            byte[] xml = RolieXml.defaults().toXml(met.entry()).getBytes(StandardCharsets.UTF_8);
            String key = hash(id.getBytes(StandardCharsets.UTF_8)) + "-" + hash(xml);
            String updated = met.entry().updated().map(DateConstruct::text).orElse("");
            if (before != null && before.key().equals(key)) {
                return new MirrorState.Item(id, updated, key, met.base(), before.content());
            }
            put(folder.resolve("entries").resolve(key + ".xml"), xml);
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
            try (InputStream in = Files.newInputStream(folder.resolve("entries").resolve(item.key() + ".xml"))) {
                entry = (Entry) RolieXml.defaults().read(in).document();
            }
            if (entry.content().filter(c -> c.src().isPresent()).isEmpty()) {
                return Optional.empty();
            }
            String type = entry.content().flatMap(c -> c.type()).orElse("");
            String name = item.key() + (MediaTypes.isXml(type) ? ".xml" : MediaTypes.isJson(type) ? ".json" : ".bin");
            Path file = folder.resolve("contents").resolve(name);
            if (Files.exists(file)) {
                return Optional.of(name);
            }
            Path incoming = folder.resolve("contents").resolve(name + ".new");
            try {
                try (OutputStream out = Files.newOutputStream(incoming)) {
                    client.contents(largestContent).fetch(URI.create(item.base()), entry, out, Optional.empty());
                }
                move(incoming, file);
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

        private void put(Path file, byte[] bytes) throws IOException {
            if (!Files.exists(file)) {
                Path incoming = file.resolveSibling(file.getFileName() + ".new");
                Files.write(incoming, bytes);
                move(incoming, file);
            }
        }

        private void move(Path incoming, Path file) throws IOException {
            Files.move(incoming, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        /** Removes the files that the state does not name. */
        private void sweep(MirrorState state) throws IOException {
            Map<String, Set<String>> named =
                    new HashMap<>(Map.of("entries", new HashSet<>(), "contents", new HashSet<>()));
            for (MirrorState.Item item : state.items.values()) {
                named.get("entries").add(item.key() + ".xml");
                named.get("contents").add(item.content());
            }
            for (Map.Entry<String, Set<String>> part : named.entrySet()) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve(part.getKey()))) {
                    for (Path file : files) {
                        if (!part.getValue().contains(file.getFileName().toString())) {
                            Files.delete(file);
                        }
                    }
                }
            }
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
