package org.mile4j.model.internal.phish.rules;

import java.util.List;
import java.util.Set;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef1.Contact;
import org.mile4j.model.iodef1.ContactRole;
import org.mile4j.model.phish.DomainData;
import org.mile4j.model.phish.FraudType;
import org.mile4j.model.phish.MalwareData;
import org.mile4j.model.phish.PhraudReport;

/** RFC 5901, Section 5: reports, domains and malware. */
final class ReportRules {

    private static final String VERSION = "0.06";
    private static final String EXTENSION = "ext-value";
    private static final int PATTERN_DIGITS = 16;

    private static final Set<FraudType> WITH_PARAMETER =
            Set.of(FraudType.PHISHING, FraudType.RECRUITING, FraudType.MALWARE_DISTRIBUTION);

    private static final Set<String> ROLES = Set.of(
            "billingContacts",
            "technicalContacts",
            "administrativeContacts",
            "legalContacts",
            "zoneContacts",
            "abuseContacts",
            "securityContacts",
            "otherContacts",
            "hostingProvider");

    private ReportRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC5901-5.4-version", PhraudReport.class, ReportRules::version);
        binding.bind("RFC5901-5.5-fraud-type-name", PhraudReport.class, ReportRules::named);
        binding.bind("RFC5901-5.5.1-ext-value", PhraudReport.class, ReportRules::unused);
        binding.bind("RFC5901-5.5-fraud-parameter", PhraudReport.class, ReportRules::parameter);
        binding.bind("RFC5901-5.9.2.6-contact-role", DomainData.class, ReportRules::roles);
        binding.bind("RFC5901-5.9.5.3-xor-pattern", MalwareData.class, ReportRules::pattern);
    }

    private static void version(PhraudReport report, CheckContext context) {
        report.version().filter(v -> !v.strip().equals(VERSION)).ifPresent(v -> {
            context.report("/@Version", "Version must be " + VERSION + ", not " + Quote.of(v) + ".");
        });
    }

    private static boolean isExtension(PhraudReport report) {
        return report.fraudType().filter(t -> t.value().equals(EXTENSION)).isPresent();
    }

    private static void named(PhraudReport report, CheckContext context) {
        if (isExtension(report)
                && report.fraudType().get().extension().orElse("").isBlank()) {
            context.report("/@FraudType", "FraudType is \"ext-value\", but there is no attribute ext-value beside it.");
        }
    }

    private static void unused(PhraudReport report, CheckContext context) {
        if (!isExtension(report)
                && report.fraudType().filter(FraudType::isExtension).isPresent()) {
            context.report(
                    "/@ext-value",
                    "ext-value is set, so FraudType should be \"ext-value\", not "
                            + Quote.of(report.fraudType().get().value()) + ".");
        }
    }

    private static void parameter(PhraudReport report, CheckContext context) {
        report.fraudType()
                .filter(type ->
                        WITH_PARAMETER.contains(type) && report.fraudParameter().isEmpty())
                .ifPresent(type -> context.report("a report of " + Quote.of(type.value())
                        + " has no FraudParameter, which would tell it from others."));
    }

    private static void roles(DomainData domain, CheckContext context) {
        List<Contact> contacts = domain.contacts();
        for (int i = 0; i < contacts.size(); i++) {
            ContactRole role = contacts.get(i).role().orElse(null);
            if (role != null && !ROLES.contains(role.extension().orElse(""))) {
                context.report(
                        "/Contact[" + (i + 1) + "]",
                        "a contact of a domain must have an ext-role of RFC 5901 such as technicalContacts, not "
                                + role.extension().map(Quote::of).orElse("only role " + Quote.of(role.value())) + ".");
            }
        }
    }

    private static void pattern(MalwareData data, CheckContext context) {
        data.xorPattern()
                .map(String::strip)
                .filter(p -> p.length() != PATTERN_DIGITS)
                .ifPresent(p -> {
                    context.report(
                            "/@XORPattern", "XORPattern must have 16 hexadecimal digits, not " + p.length() + ".");
                });
    }
}
