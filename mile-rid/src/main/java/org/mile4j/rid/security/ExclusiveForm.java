package org.mile4j.rid.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.data.XmlNamespace;
import org.mile4j.model.internal.parser.NamespaceScope;

/**
 * The form of a document in which it is signed: Exclusive XML Canonicalization 1.0 without comments, made of the events of a
 * parser. To make it of a tree costs several times as much, and a tree has to be made first.
 */
final class ExclusiveForm {

    private static final byte[][] IN_TEXT = escapes("&", "&amp;", "<", "&lt;", ">", "&gt;", "\r", "&#xD;");
    private static final byte[][] IN_VALUES =
            escapes("&", "&amp;", "<", "&lt;", "\"", "&quot;", "\t", "&#x9;", "\n", "&#xA;", "\r", "&#xD;");
    private static final byte[][] IN_INSTRUCTIONS = escapes("\r", "&#xD;");

    /** How many attributes are put in order one by one. */
    private static final int FEW = 16;

    /** The declarations that stand in the output so far around the innermost element. */
    private final NamespaceScope rendered = new NamespaceScope();

    private final List<XmlNamespace> needed = new ArrayList<>();
    private int depth;
    private byte[] out;
    private int size;
    private boolean rootMet;
    /** The first namespace that is relative, or null. */
    private String relative;

    /**
     * An empty form.
     *
     * @param expected about how many bytes it will have
     */
    ExclusiveForm(int expected) {
        out = new byte[expected];
    }

    private static byte[][] escapes(String... pairs) {
        byte[][] escapes = new byte[0x80][];
        for (int i = 0; i < pairs.length; i += 2) {
            escapes[pairs[i].charAt(0)] = pairs[i + 1].getBytes(StandardCharsets.UTF_8);
        }
        return escapes;
    }

    /**
     * The digest of the form.
     *
     * @throws MessageSecurityException if a namespace is relative
     */
    byte[] digest(DigestMethod method) {
        requireAbsolute();
        MessageDigest digest = method.begin();
        digest.update(out, 0, size);
        return digest.digest();
    }

    /**
     * The form.
     *
     * @throws MessageSecurityException if a namespace is relative
     */
    byte[] bytes() {
        requireAbsolute();
        return Arrays.copyOf(out, size);
    }

    // ---- what a parser meets --------------------------------------------------------------------------------------

    /** The start tag that a parser stands on. */
    void start(XMLStreamReader xml) {
        rootMet = true;
        rendered.open();
        depth++;
        add('<');
        name(xml.getPrefix(), xml.getLocalName());
        for (int i = 0, n = xml.getNamespaceCount(); i < n; i++) {
            if (relative == null && isRelative(xml.getNamespaceURI(i))) {
                relative = xml.getNamespaceURI(i);
            }
        }
        namespaces(xml);
        if (xml.getAttributeCount() == 1) {
            attribute(xml, 0);
        } else {
            for (int index : inOrder(xml)) {
                attribute(xml, index);
            }
        }
        add('>');
    }

    /** The declarations that the names in a tag need and that do not stand around it: Exclusive XML Canonicalization, 3. */
    private void namespaces(XMLStreamReader xml) {
        need(orEmpty(xml.getPrefix()), orEmpty(xml.getNamespaceURI()));
        for (int i = 0, n = xml.getAttributeCount(); i < n; i++) {
            String prefix = orEmpty(xml.getAttributePrefix(i));
            if (!prefix.isEmpty()) {
                need(prefix, orEmpty(xml.getAttributeNamespace(i)));
            }
        }
        if (needed.isEmpty()) {
            return;
        }
        needed.sort(Comparator.comparing(XmlNamespace::prefix));
        for (XmlNamespace namespace : needed) {
            boolean unnamed = namespace.prefix().isEmpty();
            add(' ');
            name(unnamed ? "" : "xmlns", unnamed ? "xmlns" : namespace.prefix());
            value(namespace.uri());
        }
        needed.clear();
    }

    private void need(String prefix, String uri) {
        if (!rendered.binds(prefix, uri)) {
            rendered.declare(prefix, uri);
            needed.add(new XmlNamespace(prefix, uri));
        }
    }

    private void attribute(XMLStreamReader xml, int index) {
        add(' ');
        name(xml.getAttributePrefix(index), xml.getAttributeLocalName(index));
        value(xml.getAttributeValue(index));
    }

    private static boolean isRelative(String uri) {
        return uri != null && !uri.isEmpty() && uri.indexOf(':') < 1;
    }

    /** Whether no namespace is relative, so that there is a digest. */
    boolean isAbsolute() {
        return relative == null;
    }

    /** As Canonical XML says; whoever verifies would refuse the message. What is encrypted before it is signed may have one. */
    private void requireAbsolute() {
        if (relative != null) {
            throw MessageSecurityException.authentication(
                    "the namespace " + relative
                            + " is relative, so that the message cannot be signed; make it absolute",
                    null);
        }
    }

    /** The attributes sorted by namespace and name. */
    private static int[] inOrder(XMLStreamReader xml) {
        int[] order = new int[xml.getAttributeCount()];
        if (order.length > FEW) {
            return IntStream.range(0, order.length)
                    .boxed()
                    .sorted((one, other) -> compare(xml, one, other))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        for (int i = 0; i < order.length; i++) {
            int at = i;
            while (at > 0 && compare(xml, i, order[at - 1]) < 0) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = i;
        }
        return order;
    }

    private static int compare(XMLStreamReader xml, int index, int other) {
        int byUri = orEmpty(xml.getAttributeNamespace(index)).compareTo(orEmpty(xml.getAttributeNamespace(other)));
        return byUri != 0 ? byUri : xml.getAttributeLocalName(index).compareTo(xml.getAttributeLocalName(other));
    }

    /** The end tag that a parser stands on. */
    void end(XMLStreamReader xml) {
        add('<');
        add('/');
        name(xml.getPrefix(), xml.getLocalName());
        add('>');
        rendered.close();
        depth--;
    }

    /** The text that a parser stands on. */
    void text(XMLStreamReader xml) {
        escaped(xml.getText(), IN_TEXT);
    }

    /** The processing instruction that a parser stands on; beside the root element it has a line of its own. */
    void instruction(XMLStreamReader xml) {
        boolean outside = depth == 0;
        if (outside && rootMet) {
            add('\n');
        }
        add('<');
        add('?');
        name("", xml.getPITarget());
        String data = orEmpty(xml.getPIData());
        if (!data.isEmpty()) {
            add(' ');
            escaped(data, IN_INSTRUCTIONS);
        }
        add('?');
        add('>');
        if (outside && !rootMet) {
            add('\n');
        }
    }

    /** Something that is in this form already, and needs no namespace but those of the element around it. */
    void ready(byte[] form) {
        room(form.length);
        System.arraycopy(form, 0, out, size, form.length);
        size += form.length;
    }

    // ---- bytes ----------------------------------------------------------------------------------------------------

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private void name(String prefix, String localName) {
        if (prefix != null && !prefix.isEmpty()) {
            escaped(prefix, IN_TEXT);
            add(':');
        }
        escaped(localName, IN_TEXT);
    }

    private void value(String value) {
        add('=');
        add('"');
        escaped(value, IN_VALUES);
        add('"');
    }

    private void escaped(String text, byte[][] escapes) {
        int length = text.length();
        for (int i = plain(text, 0, escapes); i < length; i = plain(text, i + 1, escapes)) {
            char c = text.charAt(i);
            if (c < 0x80) {
                ready(escapes[c]);
            } else if (Character.isHighSurrogate(c) && i + 1 < length) {
                i++;
                beyondAscii(Character.toCodePoint(c, text.charAt(i)));
            } else {
                beyondAscii(c);
            }
        }
    }

    /** Takes over what is written as it is; where it ends. */
    private int plain(String text, int from, byte[][] escapes) {
        int length = text.length();
        room(length - from);
        byte[] to = out;
        int at = size;
        int i = from;
        while (i < length) {
            char c = text.charAt(i);
            if (c >= 0x80 || escapes[c] != null) {
                break;
            }
            to[at++] = (byte) c;
            i++;
        }
        size = at;
        return i;
    }

    private void beyondAscii(int c) {
        room(4);
        if (c < 0x800) {
            out[size++] = (byte) (0xC0 | c >> 6);
        } else if (c < 0x10000) {
            out[size++] = (byte) (0xE0 | c >> 12);
            out[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        } else {
            out[size++] = (byte) (0xF0 | c >> 18);
            out[size++] = (byte) (0x80 | c >> 12 & 0x3F);
            out[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        out[size++] = (byte) (0x80 | c & 0x3F);
    }

    private void add(int ascii) {
        if (size == out.length) {
            room(1);
        }
        out[size++] = (byte) ascii;
    }

    private void room(int more) {
        if (out.length - size < more) {
            out = Arrays.copyOf(out, Math.max(out.length * 2, size + more));
        }
    }
}
