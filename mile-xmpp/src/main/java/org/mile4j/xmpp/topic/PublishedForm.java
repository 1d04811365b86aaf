package org.mile4j.xmpp.topic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlComment;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNamespace;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlProcessingInstruction;

/**
 * A payload in the form in which it survives Brokers in the field: without prefixes.
 *
 * <p>Servers rewrite prefixes: some rename those of attributes, some drop those of elements. Here every element declares its
 * namespace as the default one where it differs from the one around it, so that there is nothing to rewrite. Comments and
 * processing instructions are left out, as XMPP forbids them (RFC 6120, Section 11.1).
 *
 * <p>A signature that is to survive is made over this form, and only if {@link #isStable()}.
 *
 * @param element the payload in this form
 * @param hazards what a server may still change; empty for most documents
 * @since 0.1
 */
public record PublishedForm(XmlElement element, List<String> hazards) {

    /** How deep the elements of a payload may be nested. */
    private static final int DEEPEST = 500;

    /**
     * Copies the list.
     *
     * @param element as the record describes it
     * @param hazards as the record describes it
     */
    public PublishedForm {
        hazards = List.copyOf(hazards);
    }

    /**
     * Makes the form.
     *
     * @param payload any element
     * @return the form; of an element that has it already, an equal one
     * @throws IllegalArgumentException if elements are nested more than 500 deep
     */
    public static PublishedForm of(XmlElement payload) {
        Set<String> hazards = new LinkedHashSet<>();
        XmlElement form = form(payload, "", hazards, 1);
        return new PublishedForm(form, new ArrayList<>(hazards));
    }

    /**
     * Whether no server that was tried changes anything, so that a signature over the form stays valid.
     *
     * @return true if there are no hazards
     */
    public boolean isStable() {
        return hazards.isEmpty();
    }

    /** The form of an element; the element itself where it has the form already, as most have. */
    private static XmlElement form(XmlElement element, String around, Set<String> hazards, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("the elements of a payload may be nested " + DEEPEST + " deep");
        }
        addHazards(element.attributes(), hazards);
        List<XmlNamespace> declared =
                declared(element, depth == 1 || !element.namespace().equals(around), hazards);
        List<XmlNode> content = content(element, hazards, depth);
        if (element.prefix().isEmpty() && declared.equals(element.namespaces()) && content == element.content()) {
            return element;
        }
        return new XmlElement(element.namespace(), "", element.localName(), declared, element.attributes(), content);
    }

    private static void addHazards(List<XmlAttribute> attributes, Set<String> hazards) {
        for (int i = 0; i < attributes.size(); i++) {
            XmlAttribute attribute = attributes.get(i);
            String value = attribute.value();
            if (value.indexOf('\n') >= 0 || value.indexOf('\t') >= 0 || value.indexOf('\r') >= 0) {
                hazards.add("the attribute " + attribute.localName() + " has a line feed or a tab, which may become a"
                        + " space");
            }
            if (!attribute.namespace().isEmpty() && !attribute.namespace().equals(XMLConstants.XML_NS_URI)) {
                hazards.add("the attribute " + attribute.localName() + " needs a prefix, which may be renamed");
            }
        }
    }

    private static List<XmlNamespace> declared(XmlElement element, boolean ownNamespace, Set<String> hazards) {
        if (!ownNamespace && element.namespaces().isEmpty()) {
            return List.of();
        }
        List<XmlNamespace> declared = new ArrayList<>();
        if (ownNamespace) {
            declared.add(new XmlNamespace("", element.namespace()));
        }
        declared.addAll(kept(element, hazards));
        return declared;
    }

    /** What is in an element, without comments and processing instructions: its own list if nothing changes. */
    private static List<XmlNode> content(XmlElement element, Set<String> hazards, int depth) {
        List<XmlNode> content = element.content();
        List<XmlNode> changed = null;
        for (int i = 0; i < content.size(); i++) {
            XmlNode node = content.get(i);
            boolean stays = !(node instanceof XmlComment) && !(node instanceof XmlProcessingInstruction);
            XmlNode form =
                    node instanceof XmlElement child ? form(child, element.namespace(), hazards, depth + 1) : node;
            if (changed == null && (!stays || form != node)) {
                changed = new ArrayList<>(content.subList(0, i));
            }
            if (changed != null && stays) {
                changed.add(form);
            }
        }
        return changed == null ? content : changed;
    }

    /** Prefixes that attributes use, or that a value may use without anything saying so. */
    private static List<XmlNamespace> kept(XmlElement element, Set<String> hazards) {
        List<XmlNamespace> kept = new ArrayList<>();
        for (XmlNamespace namespace : element.namespaces()) {
            if (namespace.prefix().isEmpty()) {
                continue;
            }
            String prefix = namespace.prefix();
            if (isUsedByAttribute(element, prefix)) {
                kept.add(namespace);
            } else if (isInValue(element, prefix + ":")) {
                kept.add(namespace);
                hazards.add("the prefix " + prefix + " may be used in a value; its declaration may be dropped");
            }
        }
        return kept;
    }

    private static boolean isUsedByAttribute(XmlElement element, String prefix) {
        boolean here = element.attributes().stream()
                .anyMatch(attribute -> attribute.prefix().equals(prefix));
        return here || element.elements().stream().anyMatch(child -> isUsedByAttribute(child, prefix));
    }

    private static boolean isInValue(XmlElement element, String start) {
        boolean here = element.attributes().stream()
                        .anyMatch(attribute -> attribute.value().strip().startsWith(start))
                || element.elements().isEmpty() && element.text().strip().startsWith(start);
        return here || element.elements().stream().anyMatch(child -> isInValue(child, start));
    }
}
