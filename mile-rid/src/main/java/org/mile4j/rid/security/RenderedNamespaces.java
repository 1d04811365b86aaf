package org.mile4j.rid.security;

import java.util.Arrays;
import javax.xml.stream.XMLStreamReader;

/**
 * The declarations that stand in the output so far around the innermost element, and those that it needs besides: Exclusive
 * XML Canonicalization 1.0, Section 3.
 */
final class RenderedNamespaces {

    private String[] prefixes = new String[16];
    private String[] uris = new String[16];
    private int size;
    /** For each open element, how many there were around it. */
    private int[] around = new int[32];

    private int depth;

    void open() {
        if (depth == around.length) {
            around = Arrays.copyOf(around, depth * 2);
        }
        around[depth++] = size;
    }

    void close() {
        size = around[--depth];
    }

    boolean isOutside() {
        return depth == 0;
    }

    /** Adds what the tag needs that a parser stands on; the number of them. */
    int need(XMLStreamReader xml) {
        need(ExclusiveForm.orEmpty(xml.getPrefix()), ExclusiveForm.orEmpty(xml.getNamespaceURI()));
        for (int i = 0, n = xml.getAttributeCount(); i < n; i++) {
            String prefix = xml.getAttributePrefix(i);
            if (prefix != null && !prefix.isEmpty()) {
                need(prefix, ExclusiveForm.orEmpty(xml.getAttributeNamespace(i)));
            }
        }
        return size - around[depth - 1];
    }

    /** The prefix of one of those that were added, which are sorted. */
    String needed(int index) {
        return prefixes[around[depth - 1] + index];
    }

    /** The namespace of one of those that were added. */
    String uri(int index) {
        return uris[around[depth - 1] + index];
    }

    private void need(String prefix, String uri) {
        if (prefix.equals("xml") || uri.equals(meaning(prefix))) {
            return;
        }
        if (size == prefixes.length) {
            prefixes = Arrays.copyOf(prefixes, size * 2);
            uris = Arrays.copyOf(uris, size * 2);
        }
        int at = size++;
        while (at > around[depth - 1] && prefix.compareTo(prefixes[at - 1]) < 0) {
            prefixes[at] = prefixes[at - 1];
            uris[at] = uris[at - 1];
            at--;
        }
        prefixes[at] = prefix;
        uris[at] = uri;
    }

    /** What a prefix stands for in the output; without a declaration, the empty one for no namespace. */
    private String meaning(String prefix) {
        for (int i = size - 1; i >= 0; i--) {
            if (prefixes[i].equals(prefix)) {
                return uris[i];
            }
        }
        return prefix.isEmpty() ? "" : null;
    }
}
