package org.mile4j.rolie.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Documents for tests. */
public final class Documents {

    private Documents() {}

    /** A document of the test resources. */
    public static byte[] bytes(String name) {
        try (InputStream in = Documents.class.getResourceAsStream("/org/mile4j/rolie/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no test document " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A feed without fault, with something in place of its last part. */
    public static String feed(String old, String replacement) {
        return replaced("feeds/plain-feed.xml", old, replacement);
    }

    /** An entry document without fault, changed. */
    public static String entry(String old, String replacement) {
        return replaced("feeds/plain-entry.xml", old, replacement);
    }

    private static String replaced(String name, String old, String replacement) {
        String text = new String(bytes(name), StandardCharsets.UTF_8);
        if (!text.contains(old)) {
            throw new IllegalArgumentException("there is no " + old + " in " + name);
        }
        return text.replace(old, replacement);
    }
}
