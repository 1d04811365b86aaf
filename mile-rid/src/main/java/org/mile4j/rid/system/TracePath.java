package org.mile4j.rid.system;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlText;
import org.mile4j.rid.payload.Payload;

/**
 * The RID systems that a trace has passed, in an EventData whose systems have the category infrastructure: RFC 6545,
 * Sections 3.1 and 6.1. It is edited as XML and only behind what is there, so that signatures over records hold.
 */
final class TracePath {

    private TracePath() {}

    /** The names of the systems on the path, the originator first. */
    static List<String> names(Payload payload) {
        List<String> names = new ArrayList<>();
        collect(payload.element(), names);
        return names;
    }

    private static void collect(XmlElement element, List<String> names) {
        boolean onPath = element.localName().equals("System")
                && element.attribute("category")
                        .filter("infrastructure"::equals)
                        .isPresent();
        if (onPath) {
            element.elements().stream()
                    .filter(e -> e.localName().equals("Node"))
                    .flatMap(node -> node.elements().stream())
                    .filter(e -> e.localName().equals("NodeName"))
                    .findFirst()
                    .ifPresent(name -> names.add(name.text().strip()));
        }
        element.elements().forEach(child -> collect(child, names));
    }

    /** The document with a system at the end of the path. */
    static Payload append(Payload payload, String name) {
        XmlElement root = payload.element();
        String ns = root.namespace();
        XmlElement contact = element(
                root,
                "Contact",
                List.of(attribute("role", "admin"), attribute("type", "organization")),
                element(root, "ContactName", List.of(), new XmlText(name)));
        XmlElement system = element(
                root,
                "System",
                List.of(attribute("category", "infrastructure")),
                element(root, "Node", List.of(), element(root, "NodeName", List.of(), new XmlText(name))));
        XmlElement event = element(root, "EventData", List.of(), contact, element(root, "Flow", List.of(), system));
        return new Payload(inIncidents(root, incident -> insertEvent(incident, event, ns)));
    }

    /** The document with another instance of each incident's number. */
    static Payload instance(Payload payload, String instance) {
        return new Payload(inIncidents(payload.element(), incident -> {
            List<XmlNode> content = new ArrayList<>();
            for (XmlNode node : incident.content()) {
                boolean id = node instanceof XmlElement e && e.localName().equals("IncidentID");
                content.add(id ? withInstance((XmlElement) node, instance) : node);
            }
            return with(incident, incident.attributes(), content);
        }));
    }

    private static XmlElement withInstance(XmlElement id, String instance) {
        List<XmlAttribute> attributes = new ArrayList<>(id.attributes());
        attributes.removeIf(a -> a.localName().equals("instance"));
        attributes.add(attribute("instance", instance));
        return with(id, attributes, id.content());
    }

    private interface Change {
        XmlElement of(XmlElement incident);
    }

    private static XmlElement inIncidents(XmlElement root, Change change) {
        List<XmlNode> content = new ArrayList<>();
        for (XmlNode node : root.content()) {
            boolean incident = node instanceof XmlElement e && e.localName().equals("Incident");
            content.add(incident ? change.of((XmlElement) node) : node);
        }
        return with(root, root.attributes(), content);
    }

    /** Puts an event behind the last one, so that the positions of the others stay. */
    private static XmlElement insertEvent(XmlElement incident, XmlElement event, String namespace) {
        List<XmlNode> content = new ArrayList<>(incident.content());
        int at = content.size();
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof XmlElement e
                    && e.namespace().equals(namespace)
                    && List.of("Contact", "EventData").contains(e.localName())) {
                at = i + 1;
            }
        }
        content.add(at, event);
        return with(incident, incident.attributes(), content);
    }

    private static XmlElement with(XmlElement e, List<XmlAttribute> attributes, List<XmlNode> content) {
        return new XmlElement(e.namespace(), e.prefix(), e.localName(), e.namespaces(), attributes, content);
    }

    private static XmlElement element(XmlElement like, String name, List<XmlAttribute> attributes, XmlNode... content) {
        return new XmlElement(like.namespace(), like.prefix(), name, List.of(), attributes, List.of(content));
    }

    private static XmlAttribute attribute(String name, String value) {
        return new XmlAttribute("", "", name, value);
    }

    private static String id(XmlElement incident) {
        return incident.elements().stream()
                .filter(e -> e.localName().equals("IncidentID"))
                .map(e -> e.attribute("name").orElse("") + "\n"
                        + e.attribute("instance").orElse("") + "\n" + e.text().strip())
                .findFirst()
                .orElse("");
    }

    /** Several documents in one: the incidents of the first, then those of the others that it does not have. */
    static Optional<Payload> merge(List<Payload> payloads) {
        if (payloads.isEmpty()) {
            return Optional.empty();
        }
        XmlElement first = payloads.get(0).element();
        List<XmlNode> content = new ArrayList<>(first.content());
        Set<String> ids = new HashSet<>();
        first.elements().stream().map(TracePath::id).forEach(ids::add);
        for (Payload other : payloads.subList(1, payloads.size())) {
            if (other.format() == payloads.get(0).format()) {
                other.element().elements().stream()
                        .filter(e -> e.localName().equals("Incident") && ids.add(id(e)))
                        .forEach(content::add);
            }
        }
        return Optional.of(new Payload(with(first, first.attributes(), content)));
    }
}
