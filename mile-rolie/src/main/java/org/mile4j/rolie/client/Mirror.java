package org.mile4j.rolie.client;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mile4j.model.MileException;

/**
 * A local copy of a collection that a sync makes equal to it: entries and their contents.
 *
 * <p>Nothing is taken from a high-water mark: the entries of all pages are compared by id and by all that they say, so
 * that back-dated, changed and deleted entries are found. A page that has not changed costs one conditional request; a
 * first page that has not changed costs one request for the whole collection, since a server changes
 * {@code atom:updated} with every change (RFC 8322, Section 6.1.3). {@link #thoroughly()} asks for every page even then.
 *
 * <p>Entries that the feed or its archives say are deleted (RFC 6721) are left out, unless they were updated since.
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
        new MirrorFolder(folder).make();
        try (FileChannel channel = FileChannel.open(
                        folder.resolve("mirror.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            if (lock == null) {
                throw new IOException("another sync is at work in " + folder);
            }
            return new MirrorRun(
                            client,
                            feed,
                            new MirrorFolder(folder),
                            MirrorState.read(folder, feed),
                            thorough,
                            largestContent,
                            maxPages)
                    .sync();
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
        for (MirrorState.Item item : MirrorState.read(folder, feed).entries().values()) {
            files.put(item.id(), new MirrorFolder(folder).entry(item.key()));
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
        MirrorState state = MirrorState.read(folder, feed);
        for (MirrorState.Item item : state.entries().values()) {
            String content = state.contents.getOrDefault(item.key(), "");
            if (!content.isEmpty()) {
                files.put(item.id(), new MirrorFolder(folder).content(content));
            }
        }
        return files;
    }
}
