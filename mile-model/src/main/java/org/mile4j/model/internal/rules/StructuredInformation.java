package org.mile4j.model.internal.rules;

import java.util.List;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.extension.Registrations;
import org.mile4j.model.extension.SciSpecification;

/**
 * What the classes of RFC 7203 have in common, in documents of both versions, and what Section 4.4 demands of it.
 *
 * @param element the name of the class
 * @param specId SpecID with ext-SpecID
 * @param contentId ContentID
 * @param rawData the content of each RawData
 * @param references how many References there are
 */
public record StructuredInformation(
        String element,
        Optional<? extends OpenEnumeration> specId,
        Optional<String> contentId,
        List<List<XmlNode>> rawData,
        int references) {

    private static final String PRIVATE = "private";

    /** Takes what the classes have in common from one of them. */
    public interface View<T> {
        /** The common part of a value. */
        StructuredInformation of(T value);
    }

    /** Binds the rules to a class. */
    public static <T> void bind(Binding binding, Class<T> type, View<T> view) {
        bind(binding, type, view, "RFC7203-4.4-spec-id-registered", StructuredInformation::registered);
        bind(binding, type, view, "RFC7203-4.4-private-specification", StructuredInformation::named);
        bind(binding, type, view, "RFC7203-4.4-ext-spec-id", StructuredInformation::alone);
        bind(binding, type, view, "RFC7203-4.4-no-information", StructuredInformation::something);
        bind(binding, type, view, "RFC7203-4.4-one-kind", StructuredInformation::oneKind);
        bind(binding, type, view, "RFC7203-4.4-raw-data-document", StructuredInformation::documents);
        bind(binding, type, view, "RFC7203-4.4-payload-namespace", StructuredInformation::namespaces);
        bind(binding, type, view, "RFC7203-7-applicable-class", StructuredInformation::applicable);
    }

    private static <T> void bind(
            Binding binding, Class<T> type, View<T> view, String id, Check<StructuredInformation> check) {
        binding.bind(id, type, (value, context) -> check.check(view.of(value), context));
    }

    private String specification() {
        return specId.map(OpenEnumeration::value).orElse("").strip();
    }

    private boolean isPrivate() {
        return specification().equals(PRIVATE);
    }

    private Optional<SciSpecification> entry(CheckContext context) {
        Registrations registrations = context.extensions().registrations();
        return registrations.specification(specification());
    }

    private static void registered(StructuredInformation info, CheckContext context) {
        if (info.specId.isPresent() && !info.isPrivate() && info.entry(context).isEmpty()) {
            context.report(
                    "/@SpecID",
                    "SpecID should be a registered namespace or \"private\", not " + Quote.of(info.specification())
                            + ".");
        }
    }

    private static void named(StructuredInformation info, CheckContext context) {
        if (info.isPrivate() && info.specId.get().extension().orElse("").isBlank()) {
            context.report("/@SpecID", "SpecID is \"private\", but there is no ext-SpecID beside it.");
        }
    }

    private static void alone(StructuredInformation info, CheckContext context) {
        if (info.specId.isPresent() && info.specId.get().isExtension() && !info.isPrivate()) {
            context.report(
                    "/@ext-SpecID",
                    "ext-SpecID is set, so SpecID must be \"private\", not " + Quote.of(info.specification()) + ".");
        }
    }

    private static void something(StructuredInformation info, CheckContext context) {
        if (info.rawData.isEmpty() && info.references == 0 && info.contentId.isEmpty()) {
            context.report(info.element + " must have RawData, a Reference or a ContentID, but has none.");
        }
    }

    private static void oneKind(StructuredInformation info, CheckContext context) {
        boolean inside = !info.rawData.isEmpty() || info.references > 0;
        if (info.contentId.isPresent() && inside) {
            context.report(
                    "/@ContentID",
                    info.element + " should have only one of RawData, Reference and ContentID, but has ContentID and "
                            + (info.rawData.isEmpty() ? "Reference." : "RawData."));
        }
    }

    private static List<XmlElement> elements(List<XmlNode> content) {
        return content.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
    }

    private static void documents(StructuredInformation info, CheckContext context) {
        for (int i = 0; i < info.rawData.size(); i++) {
            int roots = elements(info.rawData.get(i)).size();
            if (roots != 1) {
                context.report(
                        rawData(i),
                        "RawData must hold one document, that is one element, but holds "
                                + (roots == 0 ? "none." : roots + "."));
            }
        }
    }

    private static String rawData(int index) {
        return "/sci:RawData[" + (index + 1) + "]";
    }

    private static void namespaces(StructuredInformation info, CheckContext context) {
        for (int i = 0; i < info.rawData.size(); i++) {
            List<XmlElement> roots = elements(info.rawData.get(i));
            if (roots.size() == 1 && !info.fits(roots.get(0).namespace(), context)) {
                context.report(
                        rawData(i),
                        "the document in RawData must be in the namespace " + Quote.of(info.expected())
                                + ", but its root " + Quote.of(roots.get(0).localName()) + " is in "
                                + (roots.get(0).namespace().isEmpty()
                                        ? "none."
                                        : Quote.of(roots.get(0).namespace()) + "."));
            }
        }
    }

    /** The namespace that SpecID or ext-SpecID names. */
    private String expected() {
        return isPrivate() ? specId.get().extension().orElse("").strip() : specification();
    }

    /** Whether a namespace is the one of the specification; what is no name of a namespace cannot be compared. */
    private boolean fits(String namespace, CheckContext context) {
        String expected = expected();
        Optional<SciSpecification> entry = context.extensions().registrations().specification(expected);
        return expected.isEmpty()
                || !expected.contains(":")
                || entry.map(e -> e.isPayload(namespace)).orElse(expected.equals(namespace));
    }

    private static void applicable(StructuredInformation info, CheckContext context) {
        info.entry(context).filter(entry -> !entry.appliesTo(info.element)).ifPresent(entry -> {
            context.report(
                    "/@SpecID",
                    entry.name() + " may be used in "
                            + String.join(
                                    ", ", entry.classes().stream().sorted().toList()) + ", not in " + info.element
                            + ".");
        });
    }
}
