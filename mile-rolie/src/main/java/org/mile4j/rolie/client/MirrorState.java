package org.mile4j.rolie.client;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a mirror holds: the pages of the feed with all that stands in them, of which the newest state of each entry counts.
 * It is a file of lines with fields between tabs. Replacing it is what makes a sync count, so that it says at any time what
 * the folder holds, and never half of it.
 */
final class MirrorState {

    static final String FILE = "mirror.tsv";
    private static final String HEAD = "mile4j-mirror\t2";

    /** A page: its address, its entity tag, the page behind it, its entries, and its tombstones. */
    record Page(String address, String etag, String next, List<Item> items, List<Tombstones.Tombstone> tombstones) {
        Page(String address, String etag, String next) {
            this(address, etag, next, new ArrayList<>(), new ArrayList<>());
        }
    }

    /** A state of an entry: its date, the name of its file, and the base of its references. */
    record Item(String id, String updated, String key, String base) {}

    final Map<String, Page> pages = new LinkedHashMap<>();
    /** The files of the contents by the keys of their entries; an empty name where there is none to fetch. */
    final Map<String, String> contents = new LinkedHashMap<>();

    private final URI feed;

    MirrorState(URI feed) {
        this.feed = feed;
    }

    /** The entries that count: of each its newest state, but for those that are deleted. */
    Map<String, Item> entries() {
        Map<String, Item> newest = new LinkedHashMap<>();
        Tombstones tombstones = new Tombstones();
        for (Page page : pages.values()) {
            tombstones.add(page.tombstones());
            for (Item item : page.items()) {
                newest.merge(item.id(), item, MirrorState::newer);
            }
        }
        newest.values().removeIf(item -> tombstones.cover(item.id(), item.updated()));
        return newest;
    }

    /** The later state of an entry; the one from the newer page on a tie. */
    private static Item newer(Item first, Item second) {
        return Newer.isLater(second.updated(), first.updated()) ? second : first;
    }

    /** Reads the state of a folder; an empty one if there is none yet. */
    static MirrorState read(Path folder, URI feed) throws IOException {
        MirrorState state = new MirrorState(feed);
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return state;
        }
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            if (!HEAD.equals(lines.readLine())) {
                throw new IOException(
                        "expected a mirror of this version, met another file " + file + "; remove it to start anew");
            }
            Page page = null;
            boolean ended = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t", -1);
                for (int i = 1; i < fields.length; i++) {
                    fields[i] = unescaped(fields[i]);
                }
                switch (fields[0]) {
                    case "feed" -> state.requireFeed(fields[1]);
                    case "page" -> {
                        page = new Page(fields[1], fields[2], fields[3]);
                        state.pages.put(page.address(), page);
                    }
                    case "entry" -> page.items().add(new Item(fields[1], fields[2], fields[3], fields[4]));
                    case "deleted" -> page.tombstones().add(new Tombstones.Tombstone(fields[1], fields[2]));
                    case "content" -> state.contents.put(fields[1], fields[2]);
                    case "end" -> ended = true;
                    default -> throw new IOException("expected a line of a mirror in " + file + ", met " + fields[0]);
                }
            }
            if (!ended) {
                throw new IOException("expected the end of " + file + ", met a part of it; remove it to start anew");
            }
        } catch (ArrayIndexOutOfBoundsException | NullPointerException e) {
            throw new IOException("expected lines of a mirror in " + file + ", met others; remove it to start anew", e);
        }
        return state;
    }

    private void requireFeed(String met) throws IOException {
        if (!met.equals(feed.toString())) {
            throw new IOException("expected a mirror of " + feed + ", met one of " + met
                    + "; give each collection a folder of its own");
        }
    }

    /** Replaces the state of a folder at one stroke. */
    void write(Path folder) throws IOException {
        Path fresh = folder.resolve(FILE + ".new");
        try (BufferedWriter out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
            out.write(HEAD + "\n");
            line(out, "feed", feed.toString());
            for (Page page : pages.values()) {
                line(out, "page", page.address(), page.etag(), page.next());
                for (Item item : page.items()) {
                    line(out, "entry", item.id(), item.updated(), item.key(), item.base());
                }
                for (Tombstones.Tombstone one : page.tombstones()) {
                    line(out, "deleted", one.id(), one.when());
                }
            }
            for (Map.Entry<String, String> content : contents.entrySet()) {
                line(out, "content", content.getKey(), content.getValue());
            }
            line(out, "end");
        }
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    Optional<Page> page(URI address) {
        return Optional.ofNullable(pages.get(address.toString()));
    }

    private static void line(BufferedWriter out, String kind, String... fields) throws IOException {
        out.write(kind);
        for (String field : fields) {
            out.write('\t');
            out.write(escaped(field));
        }
        out.write('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                plain.append(
                        switch (next) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> next;
                        });
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
