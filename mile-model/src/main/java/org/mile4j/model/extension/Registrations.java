package org.mile4j.model.extension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.mile4j.model.internal.lexical.Lexical;

/**
 * What is registered: values of enumerations that were added after the RFC (RFC 7970, Section 10.2), specifications of
 * structured information (RFC 7203, Section 7), enumerations that references can name (RFC 7495, Section 4), and private
 * extensions (RFC 7970, Section 5.3).
 *
 * <p>New entries are data: a text with one entry a line, its fields separated by bars.
 *
 * <pre>
 * # kind        | fields
 * value         | Incident-purpose | hunting
 * specification | urn:example:spec:1 | Example Format | 1.0 | Weakness, Vulnerability | urn:example:payload
 * enumeration   | 2 | CCE | Common Configuration Enumeration | 5 | CCE-\d+-\d
 * private       | csirt.example.com | 13
 * private-value | csirt.example.com | 13 | Incident-purpose | threat-hunt
 * </pre>
 *
 * <p>The registries of values have the names that RFC 7970, Table 1, gives them. A private value belongs to the private
 * extension that private-enum-name and private-enum-id name. Nothing is ever fetched.
 *
 * @since 0.1
 */
public final class Registrations {

    private static final Pattern CVE = Pattern.compile("CVE-\\d{4}-\\d{4,}");
    private static final Registrations IANA = new Registrations(Map.of(), Map.of(), Map.of(), Map.of())
            .with(new SciSpecification(
                    "urn:ietf:params:xml:ns:mile:mmdef:1.2",
                    "Malware Metadata Exchange Format",
                    "1.2",
                    Set.of("AttackPattern"),
                    Set.of("http://xml/metadataSharing.xsd")))
            .with(new EnumerationReference(1, "CVE", "Common Vulnerabilities and Exposures", "1.0", Optional.of(CVE)));

    private final Map<String, Set<String>> values;
    private final Map<String, SciSpecification> specifications;
    private final Map<Long, EnumerationReference> enumerations;
    private final Map<PrivateExtension, Map<String, Set<String>>> privates;
    private final boolean listsPrivateValues;

    /** A private extension, with the values it adds to enumerations by their registry. */
    private record PrivateExtension(String name, String id) {
        static PrivateExtension of(String name, String id) {
            return new PrivateExtension(name.strip().toLowerCase(Locale.ROOT), id.strip());
        }
    }

    private Registrations(
            Map<String, Set<String>> values,
            Map<String, SciSpecification> specifications,
            Map<Long, EnumerationReference> enumerations,
            Map<PrivateExtension, Map<String, Set<String>>> privates) {
        this.values = Map.copyOf(values);
        this.specifications = Map.copyOf(specifications);
        this.enumerations = Map.copyOf(enumerations);
        this.privates = Map.copyOf(privates);
        this.listsPrivateValues = privates.values().stream().anyMatch(listed -> !listed.isEmpty());
    }

    /**
     * The entries that the RFCs create the registries with: MMDEF 1.2 and CVE. The values of enumerations that the RFCs
     * list are known without them.
     *
     * @return the registrations
     */
    public static Registrations iana() {
        return IANA;
    }

    // ---- adding ---------------------------------------------------------------------------------------------------

    /**
     * The same with the entries of a text.
     *
     * @param text one entry a line, as this class describes it
     * @return new registrations
     * @throws IllegalArgumentException if a line is no entry; the message names the line
     */
    public Registrations with(String text) {
        return RegistrationsText.read(this, text);
    }

    /**
     * The same with the entries of a file in UTF-8.
     *
     * @param file one entry a line, as this class describes it
     * @return new registrations
     * @throws IllegalArgumentException if a line is no entry; the message names the line
     * @throws IOException if the file cannot be read
     */
    public Registrations with(Path file) throws IOException {
        return with(Files.readString(file));
    }

    /**
     * The same with a specification of structured information; one with the same namespace is replaced.
     *
     * @param specification the specification
     * @return new registrations
     */
    public Registrations with(SciSpecification specification) {
        Map<String, SciSpecification> more = new HashMap<>(specifications);
        more.put(specification.namespace(), specification);
        return new Registrations(values, more, enumerations, privates);
    }

    /**
     * The same with an enumeration that references can name; one with the same number is replaced.
     *
     * @param enumeration the enumeration
     * @return new registrations
     * @throws IllegalArgumentException if another one has the same abbreviation and the same version (RFC 7495, Section 4)
     */
    public Registrations with(EnumerationReference enumeration) {
        for (EnumerationReference other : enumerations.values()) {
            if (other.specIndex() != enumeration.specIndex()
                    && other.abbreviation().equals(enumeration.abbreviation())
                    && other.version().equals(enumeration.version())) {
                throw new IllegalArgumentException("enumeration " + other.specIndex() + " has the abbreviation "
                        + other.abbreviation() + " and the version " + other.version() + " already");
            }
        }
        Map<Long, EnumerationReference> more = new HashMap<>(enumerations);
        more.put(enumeration.specIndex(), enumeration);
        return new Registrations(values, specifications, more, privates);
    }

    /**
     * The same with values of an enumeration, which are words without blanks (xs:NMTOKEN: RFC 7970, Section 10.2).
     *
     * @param registry the name of the registry in RFC 7970, Table 1, for instance {@code Incident-purpose}
     * @param added the values
     * @return new registrations
     * @throws IllegalArgumentException if RFC 7970 has no registry of that name, or a value has not the form of values
     */
    public Registrations withValues(String registry, Collection<String> added) {
        for (String value : added) {
            if (!Lexical.isNmtoken(value)) {
                throw new IllegalArgumentException("a value must be one word of letters, digits, '.', '-', '_' and ':'"
                        + " (xs:NMTOKEN), not \"" + value + "\"");
            }
        }
        return new Registrations(more(values, registry, added), specifications, enumerations, privates);
    }

    /**
     * The same with a private extension.
     *
     * @param name the domain name of its owner, as in private-enum-name
     * @param id which of the owner's extensions, as in private-enum-id; empty for the only one
     * @return new registrations
     */
    public Registrations withPrivateExtension(String name, String id) {
        return withPrivate(PrivateExtension.of(name, id), values -> values);
    }

    /**
     * The same with values that a private extension adds to an enumeration. Once values of a private extension are listed,
     * its ext- values in documents are checked against the list.
     *
     * @param name the domain name of its owner, as in private-enum-name
     * @param id which of the owner's extensions, as in private-enum-id; empty for the only one
     * @param registry the name in RFC 7970, Table 1, of the registry of the enumeration
     * @param added the values, as they stand in ext- attributes
     * @return new registrations
     * @throws IllegalArgumentException if RFC 7970 has no registry of that name
     */
    public Registrations withPrivateValues(String name, String id, String registry, Collection<String> added) {
        return withPrivate(PrivateExtension.of(name, id), values -> more(values, registry, added));
    }

    private Registrations withPrivate(PrivateExtension extension, UnaryOperator<Map<String, Set<String>>> change) {
        Map<PrivateExtension, Map<String, Set<String>>> more = new HashMap<>(privates);
        more.put(extension, Map.copyOf(change.apply(privates.getOrDefault(extension, Map.of()))));
        return new Registrations(values, specifications, enumerations, more);
    }

    private static Map<String, Set<String>> more(
            Map<String, Set<String>> before, String key, Collection<String> added) {
        if (!RegistrationsText.NAMES.contains(key)) {
            throw new IllegalArgumentException("RFC 7970, Section 10.2, has no registry \"" + key + "\"; it has "
                    + String.join(", ", RegistrationsText.NAMES));
        }
        Map<String, Set<String>> more = new HashMap<>(before);
        Set<String> all = new HashSet<>(before.getOrDefault(key, Set.of()));
        all.addAll(added);
        more.put(key, Set.copyOf(all));
        return more;
    }

    // ---- asking ---------------------------------------------------------------------------------------------------

    /**
     * Whether a value was added to an enumeration.
     *
     * @param registry the name of the registry
     * @param value the value
     * @return whether it was added; false for values that the RFC itself lists
     */
    public boolean hasValue(String registry, String value) {
        return values.getOrDefault(registry, Set.of()).contains(value);
    }

    /**
     * The specification that a SpecID names.
     *
     * @param namespace the SpecID
     * @return the specification, or empty if it is not registered
     */
    public Optional<SciSpecification> specification(String namespace) {
        return Optional.ofNullable(specifications.get(namespace));
    }

    /**
     * The enumeration that a specIndex names.
     *
     * @param specIndex the number
     * @return the enumeration, or empty if it is not registered
     */
    public Optional<EnumerationReference> enumeration(long specIndex) {
        return Optional.ofNullable(enumerations.get(specIndex));
    }

    /**
     * Whether a private extension is known.
     *
     * @param name the private-enum-name
     * @param id the private-enum-id, or empty
     * @return whether it is known
     */
    public boolean hasPrivateExtension(String name, String id) {
        return privates.containsKey(PrivateExtension.of(name, id));
    }

    /**
     * Whether values of a private extension are listed, so that others are none of it.
     *
     * @param name the private-enum-name
     * @param id the private-enum-id, or empty
     * @return whether one value at least is listed
     */
    public boolean listsPrivateValues(String name, String id) {
        return !privates.getOrDefault(PrivateExtension.of(name, id), Map.of()).isEmpty();
    }

    /**
     * Whether values of any private extension are listed.
     *
     * @return whether one value at least is listed
     */
    public boolean listsPrivateValues() {
        return listsPrivateValues;
    }

    /**
     * Whether a private extension adds a value to an enumeration.
     *
     * @param name the private-enum-name
     * @param id the private-enum-id, or empty
     * @param registry the name of the registry of the enumeration
     * @param value the value, as it stands in an ext- attribute
     * @return whether it is listed
     */
    public boolean hasPrivateValue(String name, String id, String registry, String value) {
        return privates.getOrDefault(PrivateExtension.of(name, id), Map.of())
                .getOrDefault(registry, Set.of())
                .contains(value);
    }
}
