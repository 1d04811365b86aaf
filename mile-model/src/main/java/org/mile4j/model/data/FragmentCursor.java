package org.mile4j.model.data;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.mile4j.model.internal.parser.NamespaceScope;

/**
 * Walks over a fragment in document order, event by event as StAX counts them, with a stack of its own.
 *
 * <p>At each start of an element it settles which declarations have to stand there: those that the element has and those
 * that are missing for its name and its attributes.
 */
final class FragmentCursor {
    private static final class Frame {
        final XmlElement element;
        final WrittenTag tag;
        int nextChild;

        Frame(XmlElement element, WrittenTag tag) {
            this.element = element;
            this.tag = tag;
        }
    }

    private final XmlElement root;
    private final NamespaceScope scope = new NamespaceScope();
    private final Deque<Frame> open = new ArrayDeque<>();
    private int event = XMLStreamConstants.START_DOCUMENT;
    private XmlNode node;

    FragmentCursor(XmlElement root) {
        this.root = root;
        this.node = root;
    }

    /** The event the cursor stands at. */
    int event() {
        return event;
    }

    /** The node that the event is about; the root for the start and the end of the document. */
    XmlNode node() {
        return node;
    }

    /** The element that starts or ends here. */
    XmlElement element() {
        return open.element().element;
    }

    /** How the tag of the element that starts or ends here is written. */
    WrittenTag tag() {
        return open.element().tag;
    }

    NamespaceScope scope() {
        return scope;
    }

    /** Moves on. To be called until the event is the end of the document. */
    int next() {
        if (event == XMLStreamConstants.START_DOCUMENT) {
            return start(root);
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            open.pop();
            scope.close();
            if (open.isEmpty()) {
                node = root;
                event = XMLStreamConstants.END_DOCUMENT;
                return event;
            }
        }
        return advance(open.element());
    }

    private int start(XmlElement element) {
        scope.open();
        open.push(new Frame(element, WrittenTag.of(element, scope)));
        node = element;
        event = XMLStreamConstants.START_ELEMENT;
        return event;
    }

    private int advance(Frame frame) {
        List<XmlNode> content = frame.element.content();
        while (frame.nextChild < content.size()) {
            XmlNode child = content.get(frame.nextChild++);
            if (child instanceof XmlElement element) {
                return start(element);
            }
            if (child instanceof XmlText text && text.text().isEmpty()) {
                continue;
            }
            node = child;
            event = eventOf(child);
            return event;
        }
        node = frame.element;
        event = XMLStreamConstants.END_ELEMENT;
        return event;
    }

    private static int eventOf(XmlNode leaf) {
        if (leaf instanceof XmlText) {
            return XMLStreamConstants.CHARACTERS;
        }
        return leaf instanceof XmlComment ? XMLStreamConstants.COMMENT : XMLStreamConstants.PROCESSING_INSTRUCTION;
    }
}
