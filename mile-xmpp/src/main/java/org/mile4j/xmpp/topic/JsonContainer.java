package org.mile4j.xmpp.topic;

import java.util.Optional;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlText;

/**
 * JSON as the payload of an item: XEP-0335, JSON Containers.
 *
 * <p>RFC 8600, Section 1, allows structured data of any kind. An item is XML, so that JSON, such as IODEF by RFC 8727, goes
 * into an element that says what it is. The text that arrives is the text that was put in, but for characters that XML
 * cannot carry, which are written as JSON escapes.
 *
 * @since 0.1
 */
public final class JsonContainer {

    private static final String NAME = "json";

    private JsonContainer() {}

    /**
     * Puts JSON into a container.
     *
     * @param json an object or an array; its syntax is not checked any further
     * @return the payload
     * @throws IllegalArgumentException if the text does not begin as an object or an array
     */
    public static XmlElement of(String json) {
        String begin = json.stripLeading();
        if (!begin.startsWith("{") && !begin.startsWith("[")) {
            throw new IllegalArgumentException("a JSON object or array is expected");
        }
        return XmlElement.of(PayloadType.JSON, NAME, new XmlText(escape(json)));
    }

    /**
     * Takes JSON out of a container.
     *
     * @param payload the payload of an item
     * @return empty when the payload is no such container
     */
    public static Optional<String> text(XmlElement payload) {
        boolean container =
                payload.localName().equals(NAME) && payload.namespace().equals(PayloadType.JSON);
        return container ? Optional.of(payload.text()) : Optional.empty();
    }

    /** Such characters can stand only in strings, where an escape says the same. */
    private static String escape(String json) {
        StringBuilder text = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1));
            if (pair) {
                text.append(c).append(json.charAt(++i));
            } else if (Character.isSurrogate(c) || c == 0xfffe || c == 0xffff || c < ' ' && "\t\n\r".indexOf(c) < 0) {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
