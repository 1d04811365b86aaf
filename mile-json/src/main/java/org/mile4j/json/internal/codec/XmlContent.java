package org.mile4j.json.internal.codec;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNamespace;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlText;

/** Pieces of XML as text and bytes, both ways. */
final class XmlContent {

    /** The hexadecimal digits of an escaped character in the name of a member. */
    private static final int ESCAPE = 4;

    /** The namespace of the elements in which XML keeps what only JSON has. */
    static final String JSON_NAMESPACE = "tag:mile4j.org,2026:json";

    private static final String DS = "http://www.w3.org/2000/09/xmldsig#";
    private static final int DER_SEQUENCE = 0x30;

    private XmlContent() {}

    /** Whether there is nothing but text. */
    static boolean isText(List<XmlNode> nodes) {
        for (XmlNode node : nodes) {
            if (!(node instanceof XmlText)) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is an element. */
    static boolean hasElement(List<XmlNode> nodes) {
        return nodes.stream().anyMatch(XmlElement.class::isInstance);
    }

    /** The text, elements and all else left out. */
    static String text(List<XmlNode> nodes) {
        if (nodes.size() == 1 && nodes.get(0) instanceof XmlText only) {
            return only.text();
        }
        StringBuilder text = new StringBuilder();
        for (XmlNode node : nodes) {
            if (node instanceof XmlText part) {
                text.append(part.text());
            }
        }
        return text.toString();
    }

    /** The nodes as XML text, each element self-contained. */
    static String xml(List<XmlNode> nodes) {
        StringBuilder xml = new StringBuilder();
        for (XmlNode node : nodes) {
            xml.append(xml(node));
        }
        return xml.toString();
    }

    /** A node as XML text. */
    static String xml(XmlNode node) {
        if (node instanceof XmlElement element) {
            return element.toXml();
        }
        // Inside of an element, as only elements know their XML text.
        String whole = XmlElement.of("", "x", node).toXml();
        return whole.endsWith("/>") ? "" : whole.substring("<x>".length(), whole.length() - "</x>".length());
    }

    /**
     * The nodes of an XML text.
     *
     * @throws IllegalArgumentException if it is not well-formed
     */
    static List<XmlNode> parse(String xml) {
        if (xml.isEmpty()) {
            return List.of();
        }
        return XmlElement.parse("<x>" + xml + "</x>").content();
    }

    /** The bytes of an element. */
    static byte[] bytes(XmlElement element) {
        return element.toXml().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The element of some bytes: XML, or for X509Data a certificate as such.
     *
     * @throws IllegalArgumentException if they are neither
     */
    static XmlElement element(byte[] bytes, String uri, String name) {
        if (bytes.length > 0 && bytes[0] == DER_SEQUENCE && name.equals("X509Data")) {
            String base64 = Base64.getEncoder().encodeToString(bytes);
            XmlElement certificate =
                    new XmlElement(DS, "ds", "X509Certificate", List.of(), List.of(), List.of(new XmlText(base64)));
            return new XmlElement(DS, "ds", name, List.of(new XmlNamespace("ds", DS)), List.of(), List.of(certificate));
        }
        XmlElement element = XmlElement.parse(utf8(bytes));
        if (!element.namespace().equals(uri) || !element.localName().equals(name)) {
            throw new IllegalArgumentException(
                    "expected an element " + name + " of the namespace " + uri + ", met " + element.localName());
        }
        return element;
    }

    /**
     * The text of some bytes.
     *
     * @throws IllegalArgumentException if they are not UTF-8
     */
    static String utf8(byte[] bytes) {
        String ascii = new String(bytes, StandardCharsets.UTF_8);
        if (ascii.length() == bytes.length && ascii.indexOf('\uFFFD') < 0) {
            return ascii;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("expected text in UTF-8, met other bytes", e);
        }
    }

    /** The element in which XML keeps a JSON member. */
    static XmlElement jsonMember(String name, String json) {
        return new XmlElement(
                JSON_NAMESPACE,
                "",
                "member",
                List.of(new XmlNamespace("", JSON_NAMESPACE)),
                List.of(new XmlAttribute("", "", "name", escaped(name))),
                List.of(new XmlText(json)));
    }

    /** Whether an element keeps a JSON member; one that somebody else made may not have what it takes. */
    static boolean isJsonMember(XmlNode node) {
        return node instanceof XmlElement element
                && element.namespace().equals(JSON_NAMESPACE)
                && element.localName().equals("member")
                && element.attribute("name").filter(XmlContent::isName).isPresent()
                && isText(element.content())
                && JsonText.isJson(element.text());
    }

    private static boolean isName(String escaped) {
        for (int at = escaped.indexOf('\\'); at >= 0; at = escaped.indexOf('\\', at + 1)) {
            for (int i = at + 1; i <= at + ESCAPE; i++) {
                if (i == escaped.length() || Character.digit(escaped.charAt(i), 16) < 0 || escaped.charAt(i) > 'f') {
                    return false;
                }
            }
        }
        return true;
    }

    /** The name of the JSON member that an element keeps. */
    static String memberName(XmlElement element) {
        String name = element.attribute("name").orElseThrow();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\\') {
                text.append((char) Integer.parseInt(name.substring(i + 1, i + 1 + ESCAPE), 16));
                i += ESCAPE;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** A name with characters that XML cannot carry, and the backslash, as four hexadecimal digits. */
    private static String escaped(String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\\' || c < ' ' || c > '~') {
                text.append('\\').append(String.format("%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
