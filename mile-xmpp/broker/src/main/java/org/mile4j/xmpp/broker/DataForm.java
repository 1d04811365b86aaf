package org.mile4j.xmpp.broker;

import static org.mile4j.xmpp.broker.ElementBuilder.element;
import static org.mile4j.xmpp.broker.ElementBuilder.leaf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mile4j.model.data.XmlElement;

/** Data forms (XEP-0004) with a FORM_TYPE (XEP-0068). */
final class DataForm {

    private DataForm() {}

    /** The values of a submitted form, by field. Empty when there is no form of that type. */
    static Optional<Map<String, List<String>>> submitted(XmlElement parent, String formType) {
        for (XmlElement form : ElementBuilder.children(parent, Ns.DATA, "x")) {
            Map<String, List<String>> values = new LinkedHashMap<>();
            for (XmlElement field : ElementBuilder.children(form, Ns.DATA, "field")) {
                values.put(
                        field.attribute("var").orElse(""),
                        ElementBuilder.children(field, Ns.DATA, "value").stream()
                                .map(value -> value.text().strip())
                                .toList());
            }
            if (form.attribute("type").orElse("").equals("cancel")) {
                return Optional.empty();
            }
            if (List.of(formType).equals(values.remove("FORM_TYPE"))) {
                return Optional.of(values);
            }
        }
        return Optional.empty();
    }

    static ElementBuilder begin(String type, String formType) {
        return element(Ns.DATA, "x")
                .attribute("type", type)
                .add(element(Ns.DATA, "field")
                        .attribute("var", "FORM_TYPE")
                        .attribute("type", "hidden")
                        .add(leaf(Ns.DATA, "value", formType))
                        .build());
    }

    static XmlElement field(String name, String type, String label, String... values) {
        return element(Ns.DATA, "field")
                .attribute("var", name)
                .attribute("type", type)
                .attribute("label", label)
                .add(List.of(values).stream().map(value -> leaf(Ns.DATA, "value", value)))
                .build();
    }

    static XmlElement choice(String name, String label, String value, String... options) {
        return element(Ns.DATA, "field")
                .attribute("var", name)
                .attribute("type", "list-single")
                .attribute("label", label)
                .add(List.of(options).stream()
                        .map(option -> element(Ns.DATA, "option")
                                .add(leaf(Ns.DATA, "value", option))
                                .build()))
                .add(leaf(Ns.DATA, "value", value))
                .build();
    }
}
