package org.mile4j.model.extension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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
 * </pre>
 *
 * <p>The registries of values have the names that RFC 7970, Table 1, gives them. Nothing is ever fetched.
 *
 * @since 0.1
 */
public final class Registry {

    private static final Pattern CVE = Pattern.compile("CVE-\\d{4}-\\d{4,}");
    private static final Registry IANA = new Registry(Map.of(), Map.of(), Map.of(), Map.of())
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
    private final Map<String, Set<String>> privates;

    private Registry(
            Map<String, Set<String>> values,
            Map<String, SciSpecification> specifications,
            Map<Long, EnumerationReference> enumerations,
            Map<String, Set<String>> privates) {
        this.values = Map.copyOf(values);
        this.specifications = Map.copyOf(specifications);
        this.enumerations = Map.copyOf(enumerations);
        this.privates = Map.copyOf(privates);
    }

    /**
     * The entries that the RFCs create the registries with: MMDEF 1.2 and CVE. The values of enumerations that the RFCs
     * list are known without a registry.
     *
     * @return the registry
     */
    public static Registry iana() {
        return IANA;
    }

    // ---- adding ---------------------------------------------------------------------------------------------------

    /**
     * The same with the entries of a text.
     *
     * @param text one entry a line, as this class describes it
     * @return a new registry
     * @throws IllegalArgumentException if a line is no entry; the message names the line
     */
    public Registry with(String text) {
        return RegistryText.read(this, text);
    }

    /**
     * The same with the entries of a file in UTF-8.
     *
     * @param file one entry a line, as this class describes it
     * @return a new registry
     * @throws IllegalArgumentException if a line is no entry; the message names the line
     * @throws IOException if the file cannot be read
     */
    public Registry with(Path file) throws IOException {
        return with(Files.readString(file));
    }

    /**
     * The same with a specification of structured information; one with the same namespace is replaced.
     *
     * @param specification the specification
     * @return a new registry
     */
    public Registry with(SciSpecification specification) {
        Map<String, SciSpecification> more = new HashMap<>(specifications);
        more.put(specification.namespace(), specification);
        return new Registry(values, more, enumerations, privates);
    }

    /**
     * The same with an enumeration that references can name; one with the same number is replaced.
     *
     * @param enumeration the enumeration
     * @return a new registry
     */
    public Registry with(EnumerationReference enumeration) {
        Map<Long, EnumerationReference> more = new HashMap<>(enumerations);
        more.put(enumeration.specIndex(), enumeration);
        return new Registry(values, specifications, more, privates);
    }

    /**
     * The same with values of an enumeration.
     *
     * @param registry the name of the registry in RFC 7970, Table 1, for instance {@code Incident-purpose}
     * @param added the values
     * @return a new registry
     * @throws IllegalArgumentException if RFC 7970 has no registry of that name
     */
    public Registry withValues(String registry, Collection<String> added) {
        if (!RegistryText.NAMES.contains(registry)) {
            throw new IllegalArgumentException("RFC 7970, Section 10.2, has no registry \"" + registry + "\"; it has "
                    + String.join(", ", RegistryText.NAMES));
        }
        return new Registry(more(values, registry, added), specifications, enumerations, privates);
    }

    /**
     * The same with a private extension.
     *
     * @param name the domain name of its owner, as in private-enum-name
     * @param id which of the owner's extensions, as in private-enum-id; empty for the only one
     * @return a new registry
     */
    public Registry withPrivateExtension(String name, String id) {
        return new Registry(values, specifications, enumerations, more(privates, name, Set.of(id)));
    }

    private static Map<String, Set<String>> more(
            Map<String, Set<String>> before, String key, Collection<String> added) {
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
        return privates.getOrDefault(name, Set.of()).contains(id);
    }
}
