package org.mile4j.rid.internal.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.DocumentMemory;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.payload.Payload;
import org.mile4j.rid.payload.PayloadFormat;

/** The elements of an IODEF document of either version, which share the names that RID asks for. */
final class Tree {

    private final Map<String, List<XmlElement>> elements = new HashMap<>();
    private boolean restricted;

    private Tree(XmlElement root) {
        Deque<XmlElement> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            XmlElement element = open.pop();
            elements.computeIfAbsent(element.localName(), name -> new ArrayList<>())
                    .add(element);
            restricted |= isRestricted(element.attributes());
            List<XmlNode> content = element.content();
            for (int i = 0; i < content.size(); i++) {
                if (content.get(i) instanceof XmlElement child
                        && child.namespace().equals(element.namespace())) {
                    open.push(child);
                }
            }
        }
    }

    /** The tree of the message that a context is for, made once for all rules. */
    private record Made(Optional<Tree> tree) implements DocumentMemory.Part<Made> {

        /** Messages are not read in pieces. */
        @Override
        public boolean add(Made later) {
            return false;
        }
    }

    /** The IODEF document of a message, if it has one. */
    static Optional<Tree> of(RidDocument message, CheckContext context) {
        Made made = context.memory().find(Made.class);
        return (made != null ? made : context.memory().keep(new Made(of(message)))).tree();
    }

    private static Optional<Tree> of(RidDocument message) {
        return Payload.in(message)
                .filter(payload ->
                        payload.format() == PayloadFormat.IODEF_1 || payload.format() == PayloadFormat.IODEF_2)
                .map(payload -> new Tree(payload.element()));
    }

    private static boolean isRestricted(List<XmlAttribute> attributes) {
        for (int i = 0; i < attributes.size(); i++) {
            XmlAttribute attribute = attributes.get(i);
            if (attribute.localName().equals("restriction")) {
                return attribute.value().equals("private") || attribute.value().equals("need-to-know");
            }
        }
        return false;
    }

    /** Whether anything in the document is private or need-to-know. */
    boolean isRestricted() {
        return restricted;
    }

    List<XmlElement> named(String name) {
        return elements.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return elements.containsKey(name);
    }

    /** Whether an element of the name has a child of the other name. */
    boolean has(String parent, String child) {
        return named(parent).stream()
                .anyMatch(e -> e.elements().stream().anyMatch(c -> c.localName().equals(child)));
    }

    boolean hasSystem(String category) {
        return named("System").stream()
                .anyMatch(e -> e.attribute("category").filter(category::equals).isPresent());
    }
}
