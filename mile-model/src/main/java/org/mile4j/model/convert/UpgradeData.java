package org.mile4j.model.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.OpenEnumeration;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.iodef.Dtype;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.IncidentID;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.Restriction;
import org.mile4j.model.iodef.SoftwareReference;
import org.mile4j.model.iodef.SoftwareType;
import org.mile4j.model.iodef.SpecName;

/** From v1 to v2: what many classes have, such as texts, identifiers, extensions and software. */
final class UpgradeData {

    private final Trail trail;
    private final UpgradeReferences references;
    private final UpgradeStructured structured;

    UpgradeData(Trail trail) {
        this.trail = trail;
        this.references = new UpgradeReferences(trail, this);
        this.structured = new UpgradeStructured(trail, this);
    }

    UpgradeReferences references() {
        return references;
    }

    UpgradeStructured structured() {
        return structured;
    }

    /** The same text as a value of another enumeration. */
    static <T> Optional<T> same(Optional<? extends OpenEnumeration> from, BiFunction<String, Optional<String>, T> of) {
        return from.map(v -> of.apply(v.value(), v.extension()));
    }

    /** As {@link #same}, with the default of v1 where v2 has another one or none. */
    static <T> T orDefault(
            Optional<? extends OpenEnumeration> from, BiFunction<String, Optional<String>, T> of, String fallback) {
        String value =
                from.map(OpenEnumeration::value).filter(v -> !v.isEmpty()).orElse(fallback);
        return of.apply(value, from.flatMap(OpenEnumeration::extension));
    }

    static boolean isAbsent(Optional<? extends OpenEnumeration> from) {
        return from.map(v -> v.value().isEmpty()).orElse(true);
    }

    Optional<Restriction> restriction(Optional<org.mile4j.model.iodef1.Restriction> from) {
        Optional<Restriction> to = same(from, Restriction::of);
        trail.restricted(to);
        if (to.isPresent() && to.get().equals(Restriction.NEED_TO_KNOW)) {
            trail.changed(
                    "@restriction",
                    "need-to-know admits others who are involved in v1, and only one's own"
                            + " organization in v2; the narrower meaning holds from here on.");
        }
        return to;
    }

    MLString text(org.mile4j.model.iodef1.MLString from) {
        Extras extras = trail.extras(from.extras());
        return MLString.builder()
                .lang(from.lang())
                .value(from.value())
                .extras(extras)
                .build();
    }

    List<MLString> texts(String name, List<org.mile4j.model.iodef1.MLString> from) {
        return trail.each(name, from, this::text);
    }

    /** A text with its language as descriptions; none when it says nothing. */
    static List<MLString> description(Optional<String> lang, String value) {
        return value.isEmpty() && lang.isEmpty()
                ? List.of()
                : List.of(MLString.builder().lang(lang).value(value).build());
    }

    /** The attribute meaning as descriptions. */
    List<MLString> meaning(Optional<String> from) {
        from.ifPresent(m -> trail.changed("@meaning", "It is a Description now."));
        return from.map(MLString::of).stream().toList();
    }

    IncidentID incidentId(org.mile4j.model.iodef1.IncidentID from) {
        return IncidentID.builder()
                .name(from.name())
                .instance(from.instance())
                .restriction(restriction(from.restriction()))
                .id(from.id())
                .extras(trail.extras(from.extras()))
                .build();
    }

    ExtensionType extension(org.mile4j.model.iodef1.ExtensionType from) {
        boolean ofVersion2 = from.content().stream().anyMatch(UpgradeData::isOfVersion2);
        if (ofVersion2) {
            trail.changed("", "It holds an element of v2, which no extension of v2 may; it is text now.");
        }
        return ExtensionType.builder()
                .dtype(ofVersion2 ? Optional.of(Dtype.STRING) : same(from.dtype(), Dtype::of))
                .meaning(from.meaning())
                .formatid(from.formatid())
                .restriction(restriction(from.restriction()))
                .content(ofVersion2 ? List.of(new XmlText(written(from.content()))) : structured.nodes(from.content()))
                .extras(trail.extras(from.extras()))
                .build();
    }

    /** Such an element is what {@link Downgrade} puts aside; RFC 7970, Section 5.2, wants another namespace. */
    private static boolean isOfVersion2(XmlNode node) {
        return node instanceof XmlElement element && element.namespace().equals("urn:ietf:params:xml:ns:iodef-2.0");
    }

    private static String written(List<XmlNode> content) {
        StringBuilder text = new StringBuilder();
        for (XmlNode node : content) {
            if (node instanceof XmlElement element) {
                text.append(element.toXml());
            } else if (node instanceof XmlText part) {
                text.append(part.text());
            }
        }
        return text.toString();
    }

    /** The AdditionalData of an element, and behind it all that was put aside inside the element. Called last. */
    List<ExtensionType> additionalData(List<org.mile4j.model.iodef1.ExtensionType> from) {
        List<ExtensionType> all = new ArrayList<>(trail.each("AdditionalData", from, this::extension));
        all.addAll(aside());
        return all;
    }

    /** What was put aside inside the element so far. */
    List<ExtensionType> aside() {
        List<ExtensionType> all = new ArrayList<>();
        trail.collected().forEach(a -> all.add(aside(a)));
        return all;
    }

    private static ExtensionType aside(Trail.Aside from) {
        return ExtensionType.builder()
                .name(from.name())
                .dtype(from.content() instanceof XmlElement ? Dtype.XML : Dtype.STRING)
                .meaning(from.meaning())
                .restriction(same(from.restriction(), Restriction::of))
                .content(List.of(from.content()))
                .build();
    }

    // ---- software -------------------------------------------------------------------------------------------------

    /** Software by name or tag, URL and description; nothing when there is nothing to say. */
    Optional<SoftwareType> software(org.mile4j.model.iodef1.SoftwareType from) {
        Extras extras = trail.extras(from.extras());
        Optional<String> cpe = from.swid().filter(id -> id.startsWith("cpe:"));
        String description = Stream.of(
                        part("swid", cpe.isPresent() ? Optional.empty() : from.swid()),
                        part("configid", from.configid()),
                        part("vendor", from.vendor()),
                        part("family", from.family()),
                        part("name", from.name()),
                        part("version", from.version()),
                        part("patch", from.patch()))
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        if (description.isEmpty() && cpe.isEmpty() && from.url().isEmpty()) {
            trail.lost("", "It is empty, and v2 has no empty software.");
            return Optional.empty();
        }
        if (cpe.isPresent()) {
            trail.changed("@swid", "It is a SoftwareReference now.");
        }
        SoftwareType.Builder to = SoftwareType.builder()
                .softwareReference(cpe.map(UpgradeData::cpe))
                .urls(from.url().stream().toList())
                .extras(extras);
        if (!description.isEmpty()) {
            trail.changed("@*", "Its attributes are a Description now.");
            to.addDescription(description);
        }
        return Optional.of(to.build());
    }

    private static SoftwareReference cpe(String name) {
        return SoftwareReference.builder()
                .specName(SpecName.CPE)
                .content(List.of(new XmlText(name)))
                .build();
    }

    private static Optional<String> part(String name, Optional<String> value) {
        return value.map(v -> name + "=" + v);
    }
}
