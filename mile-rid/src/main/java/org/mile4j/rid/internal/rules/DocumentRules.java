package org.mile4j.rid.internal.rules;

import java.util.Optional;
import org.mile4j.model.Finding;
import org.mile4j.model.data.OpenEnumeration;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.iodef1.ExtensionType;
import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.model.iodef1.Restriction;
import org.mile4j.rid.message.IncidentSource;
import org.mile4j.rid.message.ReportSchema;
import org.mile4j.rid.message.RequestStatus;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.payload.Payload;
import org.mile4j.rid.payload.PayloadFormat;

/** RFC 6545, Sections 5.1.1, 5.6 and 9.1: the document inside a message. */
final class DocumentRules {

    private static final String DOCUMENT = "/RIDPolicy/ReportSchema/XMLDocument";

    private DocumentRules() {}

    static void bind(RidChecks checks) {
        checks.bind("5.1-incident-id-refers", DocumentRules::incidentId);
        checks.bind("5.1.1-extension-type", ExtensionType.class, DocumentRules::extensionType);
        checks.bind("5.1.1-single-document", DocumentRules::single);
        checks.bind("5.1.1-schema-mismatch", DocumentRules::schema);
        checks.bind("5.6-document-namespace", DocumentRules::namespace);
        checks.bind("5.6-document-valid", DocumentRules::valid);
        checks.bind("9.1-restricted-in-clear", DocumentRules::restricted);
        checks.bind("9.1-public-encrypted", DocumentRules::publicEncrypted);
    }

    private static Optional<ReportSchema> schemaOf(RidDocument message) {
        return message.policy().flatMap(RidPolicy::reportSchema);
    }

    private static void incidentId(RidDocument message, CheckContext context) {
        Optional<IncidentID> id = message.policy().flatMap(RidPolicy::incidentId);
        Optional<Tree> tree = Tree.of(message, context);
        if (id.isEmpty() || tree.isEmpty()) {
            return;
        }
        String name = id.get().name().orElse("").strip();
        String number = id.get().id().strip();
        boolean found = tree.get().named("Incident").stream()
                .flatMap(incident -> incident.elements().stream())
                .filter(child -> child.localName().equals("IncidentID"))
                .anyMatch(child -> child.text().strip().equals(number)
                        && child.attribute("name").orElse("").strip().equals(name));
        if (!found) {
            context.report("/RIDPolicy/iodef:IncidentID", "no incident in the document has this IncidentID.");
        }
    }

    /** Both classes that hold XML in a message are of this type: XMLDocument and Signature. */
    private static void extensionType(ExtensionType element, CheckContext context) {
        boolean dtype = element.dtype()
                .map(OpenEnumeration::value)
                .filter("xml"::equals)
                .isPresent();
        if (!dtype || element.meaning().filter("xml"::equals).isEmpty()) {
            context.report("dtype and meaning must both be xml.");
        }
    }

    private static void single(RidDocument message, CheckContext context) {
        long elements = schemaOf(message)
                .flatMap(ReportSchema::xmlDocument)
                .map(d -> d.content().stream()
                        .filter(XmlElement.class::isInstance)
                        .count())
                .orElse(0L);
        if (elements > 1) {
            context.report(DOCUMENT, "there must be one document, but there are " + elements + ".");
        }
    }

    private static void schema(RidDocument message, CheckContext context) {
        Optional<Payload> payload = Payload.in(message).filter(p -> p.format() != PayloadFormat.ENCRYPTED);
        if (payload.isEmpty()) {
            return;
        }
        String namespace = payload.get().element().namespace();
        Optional<String> declared = schemaOf(message)
                .flatMap(ReportSchema::xmlSchemaId)
                .map(id -> id.extension().orElse(id.value()));
        if (declared.filter(id -> !id.equals("ext-value") && !id.strip().equals(namespace))
                        .isPresent()
                && !namespace.isEmpty()) {
            context.report("/RIDPolicy/ReportSchema/@XMLSchemaID", "the document is of another namespace than this.");
            return;
        }
        Optional<String> version = schemaOf(message)
                .flatMap(ReportSchema::version)
                .map(v -> v.extension().orElse(v.value()).strip());
        boolean wrong = payload.get().format() == PayloadFormat.IODEF_1
                        && version.filter("2.0"::equals).isPresent()
                || payload.get().format() == PayloadFormat.IODEF_2
                        && version.filter("1.0"::equals).isPresent();
        if (wrong) {
            context.report("/RIDPolicy/ReportSchema/@Version", "the document is of another version than this.");
        }
    }

    private static void namespace(RidDocument message, CheckContext context) {
        if (Payload.in(message).filter(p -> p.element().namespace().isEmpty()).isPresent()) {
            context.report(DOCUMENT, "the document has no namespace.");
        }
    }

    private static void valid(RidDocument message, CheckContext context) {
        Payload.in(message)
                .flatMap(Payload::iodef2)
                .ifPresent(reading -> reading.report().findings().stream()
                        .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                        .forEach(finding -> context.report(
                                DOCUMENT + finding.location().path(), finding.rule() + ": " + finding.message())));
    }

    private static void restricted(RidDocument message, CheckContext context) {
        Optional<Payload> clear = Payload.in(message).filter(p -> p.format() != PayloadFormat.ENCRYPTED);
        if (clear.isEmpty()) {
            return;
        }
        boolean envelope = envelope(message).anyMatch(DocumentRules::isRestricted);
        boolean inside = Tree.of(message, context).filter(Tree::isRestricted).isPresent();
        if (envelope || inside) {
            context.report(DOCUMENT, "the document is private or need-to-know, but in the clear.");
        }
    }

    private static void publicEncrypted(RidDocument message, CheckContext context) {
        if (Payload.in(message)
                        .filter(p -> p.format() == PayloadFormat.ENCRYPTED)
                        .isPresent()
                && envelope(message).anyMatch(Restriction.PUBLIC::equals)) {
            context.report(DOCUMENT, "the message is public, but its document is encrypted.");
        }
    }

    private static java.util.stream.Stream<Restriction> envelope(RidDocument message) {
        return java.util.stream.Stream.of(
                        message.policy().flatMap(RidPolicy::restriction),
                        message.requestStatus().flatMap(RequestStatus::restriction),
                        message.incidentSource().flatMap(IncidentSource::restriction))
                .flatMap(Optional::stream);
    }

    private static boolean isRestricted(Restriction restriction) {
        return restriction.equals(Restriction.PRIVATE) || restriction.equals(Restriction.NEED_TO_KNOW);
    }
}
