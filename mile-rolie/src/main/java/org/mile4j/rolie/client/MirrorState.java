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
 * What a mirror holds: a file of lines with fields between tabs. Replacing it is what makes a sync count, so that it says
 * at any time what the folder holds, and never half of it.
 */
final class MirrorState {

    static final String FILE = "mirror.tsv";
    private static final String HEAD = "mile4j-mirror\t1";

    /** A page: its address, its entity tag, the page behind it, and the ids of its entries. */
    record Page(String address, String etag, String next, List<String> ids) {}

    /** An entry: its version, the base of its references, and the file of its content, empty while there is none. */
    record Item(String id, String updated, String key, String base, String content) {}

    final Map<String, Page> pages = new LinkedHashMap<>();
    final Map<String, Item> items = new LinkedHashMap<>();
    private final URI feed;

    MirrorState(URI feed) {
        this.feed = feed;
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
                throw new IOException("expected a mirror of this version, met another file " + file);
            }
            boolean ended = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                ended = state.take(line.split("\t", -1), file);
            }
            if (!ended) {
                throw new IOException("expected the end of " + file + ", met a part of it; remove it to start anew");
            }
        }
        return state;
    }

    private boolean take(String[] fields, Path file) throws IOException {
        switch (fields[0]) {
            case "feed" -> {
                if (!unescaped(fields[1]).equals(feed.toString())) {
                    throw new IOException("expected a mirror of " + feed + ", met one of " + fields[1]
                            + "; give each collection a folder of its own");
                }
            }
            case "page" -> {
                List<String> ids = new ArrayList<>();
                for (int i = 4; i < fields.length; i++) {
                    ids.add(unescaped(fields[i]));
                }
                pages.put(
                        unescaped(fields[1]),
                        new Page(unescaped(fields[1]), unescaped(fields[2]), unescaped(fields[3]), ids));
            }
            case "entry" ->
                items.put(
                        unescaped(fields[1]),
                        new Item(
                                unescaped(fields[1]),
                                unescaped(fields[2]),
                                fields[3],
                                unescaped(fields[4]),
                                fields[5]));
            case "end" -> {
                return true;
            }
            default -> throw new IOException("expected a line of a mirror in " + file + ", met " + fields[0]);
        }
        return false;
    }

    /** Replaces the state of a folder at one stroke. */
    void write(Path folder) throws IOException {
        Path fresh = folder.resolve(FILE + ".new");
        try (BufferedWriter out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
            line(out, "mile4j-mirror", "1");
            line(out, "feed", escaped(feed.toString()));
            for (Page page : pages.values()) {
                out.write(
                        "page\t" + escaped(page.address()) + "\t" + escaped(page.etag()) + "\t" + escaped(page.next()));
                for (String id : page.ids()) {
                    out.write('\t');
                    out.write(escaped(id));
                }
                out.write('\n');
            }
            for (Item item : items.values()) {
                line(
                        out,
                        "entry",
                        escaped(item.id()),
                        escaped(item.updated()),
                        item.key(),
                        escaped(item.base()),
                        item.content());
            }
            line(out, "end", Integer.toString(items.size()));
        }
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    Optional<Page> page(URI address) {
        return Optional.ofNullable(pages.get(address.toString()));
    }

    private static void line(BufferedWriter out, String... fields) throws IOException {
        out.write(String.join("\t", fields));
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
