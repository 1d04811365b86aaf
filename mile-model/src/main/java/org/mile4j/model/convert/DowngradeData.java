package org.mile4j.model.convert;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.mile4j.model.data.OpenEnumeration;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.internal.iodef.MLStringXml;
import org.mile4j.model.internal.xml.Utf8Sink;
import org.mile4j.model.internal.xml.WrittenSpelling;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.Dtype;
import org.mile4j.model.iodef1.ExtensionType;
import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.iodef1.Restriction;

/** From v2 to v1: what many classes have, such as texts, identifiers, restrictions and extensions. */
final class DowngradeData {

    private static final String V2 = "urn:ietf:params:xml:ns:iodef-2.0";

    /** Writes a value of v2 as an element. */
    interface Writer<T> {
        void write(XmlOut out, XmlName name, T value) throws IOException;
    }

    private final Trail trail;
    private final DowngradeReferences references;
    private final DowngradeStructured structured;

    DowngradeData(Trail trail) {
        this.trail = trail;
        this.references = new DowngradeReferences(trail, this);
        this.structured = new DowngradeStructured(trail, this);
    }

    DowngradeReferences references() {
        return references;
    }

    DowngradeStructured structured() {
        return structured;
    }

    // ---- values of enumerations -----------------------------------------------------------------------------------

    /** The same word in v1; one that v1 does not list becomes a private value. */
    <T extends OpenEnumeration> Optional<T> word(
            String attribute, Optional<? extends OpenEnumeration> from, BiFunction<String, Optional<String>, T> of) {
        return from.map(value -> {
            T same = of.apply(value.value(), value.extension());
            if (same.isKnown()
                    || value.value().isEmpty()
                    || value.value().equals("ext-value")
                    || isContradictory(value)
                            && of.apply(value.value(), Optional.empty()).isKnown()) {
                return same;
            }
            if (value.isExtension()) {
                trail.aside("@ext-" + attribute, value.extension());
            }
            trail.changed("@" + attribute, "v1 does not list " + value.value() + "; it is ext-" + attribute + " now.");
            return of.apply("ext-value", Optional.of(value.value()));
        });
    }

    /** The same word in v1, where v1 has no private values; one that v1 does not list is put aside. */
    <T extends OpenEnumeration> Optional<T> listed(
            String attribute, Optional<? extends OpenEnumeration> from, BiFunction<String, Optional<String>, T> of) {
        Optional<T> to = from.map(value -> of.apply(value.value(), value.extension()));
        if (to.isPresent() && !to.get().isKnown()) {
            asideWord(attribute, from);
            return Optional.empty();
        }
        return to;
    }

    /** The one word that a value is: the listed or the private one. */
    static String text(OpenEnumeration value) {
        return value.extension().filter(e -> !e.isEmpty()).orElse(value.value());
    }

    /** Whether a private word stands beside another one, so that it has no meaning. */
    static boolean isContradictory(OpenEnumeration value) {
        return value.isExtension() && !value.value().equals("ext-value");
    }

    /** Puts a value of an enumeration aside. */
    void asideWord(String attribute, Optional<? extends OpenEnumeration> value) {
        if (value.isPresent()) {
            if (isContradictory(value.get())) {
                trail.aside("@" + attribute, value.get().value());
                trail.aside("@ext-" + attribute, value.get().extension());
            } else {
                trail.aside("@" + attribute, text(value.get()));
            }
        }
    }

    /** A restriction that shares nothing more widely than the one of v2; what is not exact is put aside as well. */
    Optional<Restriction> restriction(Optional<org.mile4j.model.iodef.Restriction> from) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        String word = from.get().value();
        Restriction to = switch (word) {
            case "public", "white" -> Restriction.PUBLIC;
            case "default" -> Restriction.DEFAULT;
            case "partner", "green" -> Restriction.NEED_TO_KNOW;
            default -> Restriction.PRIVATE;
        };
        trail.restricted(Optional.of(to));
        if (!word.equals(to.value()) || from.get().isExtension()) {
            trail.changed(
                    "@restriction",
                    "It is " + to.value() + " now, the closest word of v1 that admits nobody more than " + word + ".");
            if (from.get().isExtension() || !word.equals("white") && !word.equals("red")) {
                asideWord("restriction", from);
            }
        }
        return Optional.of(to);
    }

    // ---- texts and identifiers ------------------------------------------------------------------------------------

    Optional<String> lang(Optional<String> from) {
        if (from.isPresent() && from.get().isBlank()) {
            trail.lost("@xml:lang", "It is empty, which takes a language back; v1 cannot say that.");
            return Optional.empty();
        }
        return from;
    }

    MLString text(org.mile4j.model.iodef.MLString from) {
        trail.aside("@translation-id", from.translationId());
        return MLString.builder()
                .lang(lang(from.lang()))
                .value(from.value())
                .extras(trail.extras(from.extras()))
                .build();
    }

    List<MLString> texts(String name, List<org.mile4j.model.iodef.MLString> from) {
        return trail.each(name, from, this::text);
    }

    /** The first of several texts where v1 has one; the others are put aside. */
    Optional<MLString> first(String name, List<org.mile4j.model.iodef.MLString> from) {
        for (int i = 1; i < from.size(); i++) {
            aside(name + "[" + (i + 1) + "]", name, MLStringXml::write, from.get(i));
        }
        return from.isEmpty() ? Optional.empty() : Optional.of(trail.at(name + "[1]", () -> text(from.get(0))));
    }

    static boolean isPlain(org.mile4j.model.iodef.MLString text) {
        return text.translationId().isEmpty()
                && text.lang().isEmpty()
                && text.extras().isEmpty();
    }

    /** Descriptions as the attribute meaning: the first if it is nothing but text. The others are put aside. */
    Optional<String> meaning(List<org.mile4j.model.iodef.MLString> from) {
        Optional<String> meaning = Optional.empty();
        for (int i = 0; i < from.size(); i++) {
            String path = "Description[" + (i + 1) + "]";
            if (i == 0 && isPlain(from.get(0))) {
                meaning = Optional.of(from.get(0).value());
                trail.changed(path, "It is the attribute meaning now.");
            } else {
                aside(path, "Description", MLStringXml::write, from.get(i));
            }
        }
        return meaning;
    }

    IncidentID incidentId(org.mile4j.model.iodef.IncidentID from) {
        return IncidentID.builder()
                .name(from.name())
                .instance(from.instance())
                .restriction(restriction(from.restriction()))
                .id(from.id())
                .extras(trail.extras(from.extras()))
                .build();
    }

    void observable(Optional<String> id) {
        trail.aside("@observable-id", id);
    }

    // ---- elements of v2 -------------------------------------------------------------------------------------------

    /** Puts an element of v2 aside as it is. */
    <T> void aside(String path, String name, Writer<T> writer, T value) {
        trail.aside(path, element(name, writer, value));
    }

    <T> void asideEach(String name, Writer<T> writer, List<T> values) {
        for (int i = 0; i < values.size(); i++) {
            aside(name + "[" + (i + 1) + "]", name, writer, values.get(i));
        }
    }

    <T> void asideOne(String name, Writer<T> writer, Optional<T> value) {
        value.ifPresent(v -> aside(name, name, writer, v));
    }

    void asideTexts(String name, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            trail.aside(name + "[" + (i + 1) + "]", XmlElement.of(V2, name, new XmlText(values.get(i))));
        }
    }

    /** A value of v2 as an element of its namespace. */
    static <T> XmlElement element(String name, Writer<T> writer, T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XmlOut out = new XmlOut(new Utf8Sink(bytes), V2, false, WrittenSpelling.KEEP);
            writer.write(out, XmlName.of(name), value);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return XmlElement.parse(bytes.toString(StandardCharsets.UTF_8));
    }

    // ---- extensions -----------------------------------------------------------------------------------------------

    ExtensionType extension(org.mile4j.model.iodef.ExtensionType from) {
        observable(from.observableId());
        Optional<String> meaning = from.meaning();
        if (from.name().isPresent()) {
            trail.changed("@name", "v1 has no name; it stands in the meaning.");
            meaning = Optional.of(from.name().get() + meaning.map(m -> ": " + m).orElse(""));
        }
        return ExtensionType.builder()
                .dtype(word("dtype", from.dtype(), Dtype::of))
                .meaning(meaning)
                .formatid(from.formatid())
                .restriction(restriction(from.restriction()))
                .content(structured.nodes(from.content()))
                .extras(trail.extras(from.extras()))
                .build();
    }

    /** A record item that holds an element of v2. */
    <T> ExtensionType item(String name, Writer<T> writer, T value) {
        trail.changed("", "It is a RecordItem of dtype xml now.");
        return ExtensionType.builder()
                .dtype(Dtype.XML)
                .meaning("IODEF v2: " + name)
                .content(List.of(element(name, writer, value)))
                .build();
    }

    /** The AdditionalData of an element, and behind it all that was put aside inside the element. Called last. */
    List<ExtensionType> additionalData(List<org.mile4j.model.iodef.ExtensionType> from) {
        List<ExtensionType> all = new ArrayList<>(trail.each("AdditionalData", from, this::extension));
        all.addAll(asides());
        return all;
    }

    /** All that was put aside in the element. */
    List<ExtensionType> asides() {
        return trail.collected().stream().map(DowngradeData::aside).toList();
    }

    private static ExtensionType aside(Trail.Aside from) {
        XmlNode content = DowngradeStructured.quoted(from.content());
        return ExtensionType.builder()
                .dtype(content instanceof XmlElement ? Dtype.XML : Dtype.STRING)
                .meaning(from.meaning())
                .restriction(from.restriction().map(r -> Restriction.of(r.value())))
                .content(List.of(content))
                .build();
    }
}
