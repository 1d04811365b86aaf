package org.mile4j.rolie.client;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/** The folder of a mirror: where entries and contents are, written beside what is there and moved into their places. */
record MirrorFolder(Path path) {

    Path entry(String key) {
        return path.resolve("entries").resolve(key + ".xml");
    }

    Path content(String name) {
        return path.resolve("contents").resolve(name);
    }

    void make() throws IOException {
        Files.createDirectories(path.resolve("entries"));
        Files.createDirectories(path.resolve("contents"));
    }

    /** Writes a file, unless it is there: its name says what is in it. */
    void put(Path file, byte[] bytes) throws IOException {
        if (!Files.exists(file)) {
            Path incoming = file.resolveSibling(file.getFileName() + ".new");
            Files.write(incoming, bytes);
            move(incoming, file);
        }
    }

    void move(Path incoming, Path file) throws IOException {
        Files.move(incoming, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes the files that the state does not name. */
    void sweep(MirrorState state) throws IOException {
        Map<String, Set<String>> named = new HashMap<>(Map.of("entries", new HashSet<>(), "contents", new HashSet<>()));
        for (MirrorState.Page page : state.pages.values()) {
            page.items().forEach(item -> named.get("entries").add(item.key() + ".xml"));
        }
        named.get("contents").addAll(state.contents.values());
        for (Map.Entry<String, Set<String>> part : named.entrySet()) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(path.resolve(part.getKey()))) {
                for (Path file : files) {
                    if (!part.getValue().contains(String.valueOf(file.getFileName()))) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
