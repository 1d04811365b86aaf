package org.mile4j.rolie.internal.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;
import org.mile4j.model.data.XmlAttribute;

/**
 * The attributes of the element that was read last, sorted into those that its class defines and the others.
 *
 * <p>The values are taken from the parser's own buffer, which spares a copy of each and gives those that repeat without a
 * new string. As the parser leaves white space around a value out there, one that has some is asked for as a string.
 */
final class Attributes extends TypedValueDecoder {

    private static final int MOST = 8;

    private final XMLStreamReader2 xml;
    private final Optional<String>[] values = newValues();
    /** Null for none: to store it costs less than to store an empty list, and nearly no element has others. */
    private List<XmlAttribute> others;

    private Slots slots;
    private int slot;
    private Optional<String> value;

    Attributes(XMLStreamReader2 xml) {
        this.xml = xml;
    }

    /** Reads the attributes of the element that the parser stands at. */
    void read(Slots defined) {
        slots = defined;
        for (int i = defined.size() - 1; i >= 0; i--) {
            values[i] = null;
        }
        others = null;
        for (int i = 0, n = xml.getAttributeCount(); i < n; i++) {
            String namespace = xml.getAttributeNamespace(i);
            boolean plain = namespace == null || namespace.isEmpty();
            int known = plain ? defined.index(xml.getAttributeLocalName(i), i) : -1;
            if (known >= 0) {
                slot = known;
                values[known] = value(i);
            } else {
                others = others == null ? new ArrayList<>(2) : others;
                String prefix = xml.getAttributePrefix(i);
                others.add(new XmlAttribute(
                        plain ? "" : namespace,
                        prefix == null ? "" : prefix,
                        xml.getAttributeLocalName(i),
                        xml.getAttributeValue(i)));
            }
        }
    }

    private Optional<String> value(int index) {
        value = null;
        try {
            xml.getAttributeAs(index, this);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("no value is refused here", e);
        }
        return value == null ? Optional.of(xml.getAttributeValue(index)) : value;
    }

    @Override
    public void decode(char[] buffer, int start, int end) {
        if (start > 0 && isSpace(buffer[start - 1]) || end < buffer.length && isSpace(buffer[end])) {
            return;
        }
        Repeated repeated = slots.repeated(slot);
        value = repeated == null
                ? Optional.of(new String(buffer, start, end - start))
                : repeated.value(buffer, start, end);
    }

    /** Whether a character may be white space that was left out; what no value ever filled holds zeros. */
    private static boolean isSpace(char c) {
        return c <= ' ' && c != 0;
    }

    @Override
    public void decode(String text) {
        // It may have been trimmed, so the parser is asked for all of it.
    }

    @Override
    public void handleEmptyValue() {
        // Nothing, or nothing but white space, which the parser is asked for.
    }

    /** The value of an attribute that the class defines. */
    Optional<String> get(int index) {
        Optional<String> found = values[index];
        return found == null ? Optional.empty() : found;
    }

    /** The attributes that it does not define. */
    List<XmlAttribute> others() {
        return others == null ? List.of() : others;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic classes
    private static Optional<String>[] newValues() {
        return new Optional[MOST];
    }
}
