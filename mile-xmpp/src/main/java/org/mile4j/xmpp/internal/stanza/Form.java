package org.mile4j.xmpp.internal.stanza;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mile4j.model.data.XmlElement;

/**
 * The fields of a data form (XEP-0004).
 *
 * @param type the FORM_TYPE (XEP-0068), or empty
 * @param fields the values of the other fields
 */
public record Form(String type, Map<String, List<String>> fields) {

    private static final String FORM_TYPE = "FORM_TYPE";

    /** The first form in an element. */
    public static Optional<Form> in(XmlElement parent) {
        return Xml.child(parent, Ns.DATA, "x").map(Form::of);
    }

    /** The first form of a type in an element. */
    public static Optional<Form> in(XmlElement parent, String type) {
        return Xml.children(parent, Ns.DATA, "x").stream()
                .map(Form::of)
                .filter(form -> form.type.equals(type))
                .findFirst();
    }

    private static Form of(XmlElement x) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (XmlElement field : Xml.children(x, Ns.DATA, "field")) {
            values.put(
                    field.attribute("var").orElse(""),
                    Xml.children(field, Ns.DATA, "value").stream()
                            .map(XmlElement::text)
                            .toList());
        }
        List<String> type = values.remove(FORM_TYPE);
        return new Form(type == null || type.isEmpty() ? "" : type.get(0).strip(), values);
    }

    /** The value of a field that has one. */
    public Optional<String> value(String field) {
        return fields.getOrDefault(field, List.of()).stream().findFirst().map(String::strip);
    }

    /** The form as it is handed in. */
    public XmlElement submit() {
        Xml form = Xml.element(Ns.DATA, "x").attribute("type", "submit");
        form.add(Xml.element(Ns.DATA, "field")
                .attribute("var", FORM_TYPE)
                .attribute("type", "hidden")
                .add(Xml.leaf(Ns.DATA, "value", type))
                .build());
        fields.forEach((name, values) -> form.add(Xml.element(Ns.DATA, "field")
                .attribute("var", name)
                .add(values.stream().map(value -> Xml.leaf(Ns.DATA, "value", value)))
                .build()));
        return form.build();
    }
}
