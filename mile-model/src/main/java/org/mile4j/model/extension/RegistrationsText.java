package org.mile4j.model.extension;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads entries of registries from text. */
final class RegistrationsText {

    /** The registries of RFC 7970, Table 1. */
    static final List<String> NAMES = List.of(
            "Restriction",
            "Incident-purpose",
            "Incident-status",
            "Contact-role",
            "Contact-type",
            "RegistryHandle-registry",
            "PostalAddress-type",
            "Telephone-type",
            "Email-type",
            "Expectation-action",
            "Discovery-source",
            "SystemImpact-type",
            "BusinessImpact-severity",
            "BusinessImpact-type",
            "TimeImpact-metric",
            "TimeImpact-duration",
            "Confidence-rating",
            "NodeRole-category",
            "System-category",
            "System-ownership",
            "Address-category",
            "Counter-type",
            "Counter-unit",
            "DomainData-system-status",
            "DomainData-domain-status",
            "RecordPattern-type",
            "RecordPattern-offsetunit",
            "Key-registryaction",
            "HashData-scope",
            "BulkObservable-type",
            "IndicatorExpression-operator",
            "ExtensionType-dtype",
            "SoftwareReference-spec-id",
            "SoftwareReference-dtype");

    private static final Pattern BAR = Pattern.compile("\\|");
    private static final int LAST = 6;

    private RegistrationsText() {}

    static Registrations read(Registrations before, String text) {
        Registrations registrations = before;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                try {
                    registrations = entry(registrations, line);
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(
                            "line " + number + " of the registry is no entry: " + e.getMessage(), e);
                }
            }
        }
        return registrations;
    }

    private static Registrations entry(Registrations registrations, String line) {
        String[] fields =
                Arrays.stream(BAR.split(line, LAST)).map(String::strip).toArray(String[]::new);
        return switch (fields[0]) {
            case "value" -> {
                need(fields, 3, "value | registry | value");
                yield registrations.withValues(fields[1], List.of(fields[2]));
            }
            case "specification" -> {
                need(fields, 5, "specification | namespace | name | version | classes | payload namespaces");
                yield registrations.with(new SciSpecification(
                        fields[1],
                        fields[2],
                        fields[3],
                        words(fields[4]),
                        fields.length > 5 ? words(fields[5]) : Set.of()));
            }
            case "enumeration" -> {
                need(fields, 5, "enumeration | number | abbreviation | name | version | form");
                yield registrations.with(
                        new EnumerationReference(number(fields[1]), fields[2], fields[3], fields[4], form(fields)));
            }
            case "private" -> {
                need(fields, 2, "private | domain name | id");
                yield registrations.withPrivateExtension(fields[1], fields.length > 2 ? fields[2] : "");
            }
            case "private-value" -> {
                need(fields, 5, "private-value | domain name | id | registry | value");
                yield registrations.withPrivateValues(fields[1], fields[2], fields[3], List.of(fields[4]));
            }
            default ->
                throw new IllegalArgumentException("\"" + fields[0]
                        + "\" is no kind of entry, only value, specification, enumeration, private and private-value");
        };
    }

    private static void need(String[] fields, int least, String form) {
        if (fields.length < least) {
            throw new IllegalArgumentException("expected " + form + ", met " + fields.length + " fields");
        }
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no number", e);
        }
    }

    private static Optional<Pattern> form(String[] fields) {
        if (fields.length < LAST || fields[LAST - 1].isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Pattern.compile(fields[LAST - 1]));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("the form is no regular expression: " + e.getDescription(), e);
        }
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(text.split("[,\\s]+")));
        words.remove("");
        return words;
    }
}
