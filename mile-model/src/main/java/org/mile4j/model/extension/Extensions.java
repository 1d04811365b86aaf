package org.mile4j.model.extension;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.iodef.Dtype;
import org.mile4j.model.iodef.ExtensionType;

/**
 * The extensions that documents are read with, and what is known besides: registered values and the schemas of payloads.
 *
 * {@snippet :
 * Extensions extensions = Extensions.installed();
 * ExtensionType data = extensions.of(Remediation.builder().specId(SpecId.MMDEF_1_2).build());
 * List<Remediation> remedies = extensions.read(data, Remediation.class);
 * }
 *
 * @since 0.1
 */
public final class Extensions {

    private static final Extensions NONE =
            new Extensions(Map.of(), null, PayloadSchemas.none(), UnknownExtensions.KEEP);
    private static final Extensions INSTALLED =
            new Extensions(null, null, PayloadSchemas.none(), UnknownExtensions.KEEP);

    private static Map<String, List<Extension>> installed;

    /** By namespace; null stands for those that are installed, which are looked up when they are first needed. */
    private final Map<String, List<Extension>> chosen;

    /** Null stands for what IANA has registered, which is made when it is first needed. */
    private final Registrations registrations;

    private final PayloadSchemas schemas;
    private final UnknownExtensions unknown;

    private Extensions(
            Map<String, List<Extension>> chosen,
            Registrations registrations,
            PayloadSchemas schemas,
            UnknownExtensions unknown) {
        this.chosen = chosen;
        this.registrations = registrations;
        this.schemas = schemas;
        this.unknown = unknown;
    }

    // ---- making ---------------------------------------------------------------------------------------------------

    /**
     * Those that {@link ServiceLoader} finds: the ones of this library, and the ones of others on the class path or the
     * module path. If two are for one namespace neither is used, and a finding says so where the namespace is met.
     *
     * @return the extensions
     */
    public static Extensions installed() {
        return INSTALLED;
    }

    /**
     * Those that {@link ServiceLoader} finds through a class loader, for programs that have several.
     *
     * @param loader the class loader
     * @return the extensions, as {@link #installed()}
     * @throws IllegalArgumentException if one is for the namespace of IODEF
     */
    public static Extensions load(ClassLoader loader) {
        return found(ServiceLoader.load(Extension.class, loader));
    }

    /**
     * No extension at all: content of extensions is kept and not looked at.
     *
     * @return no extensions
     */
    public static Extensions none() {
        return NONE;
    }

    /**
     * The given extensions and no others, also not those of this library.
     *
     * @param extensions the extensions
     * @return the extensions
     * @throws IllegalArgumentException if two are for one namespace, or one is for the namespace of IODEF
     */
    public static Extensions of(Extension... extensions) {
        Extensions result = NONE;
        for (Extension extension : extensions) {
            result = result.with(extension);
        }
        return result;
    }

    /**
     * The same with one more extension.
     *
     * @param extension the extension
     * @return new extensions
     * @throws IllegalArgumentException if there is one for its namespace already, or it is for the namespace of IODEF
     */
    public Extensions with(Extension extension) {
        Map<String, List<Extension>> more = new HashMap<>(byNamespace());
        add(more, extension);
        List<Extension> all = more.get(extension.namespace());
        if (all.size() > 1) {
            throw new IllegalArgumentException(conflict(all) + "; leave one out by without(\"" + extension.namespace()
                    + "\") before the other is added");
        }
        return new Extensions(Map.copyOf(more), registrations, schemas, unknown);
    }

    /**
     * The same without what is for a namespace.
     *
     * @param namespace the namespace
     * @return new extensions
     */
    public Extensions without(String namespace) {
        Map<String, List<Extension>> fewer = new HashMap<>(byNamespace());
        fewer.remove(namespace);
        return new Extensions(Map.copyOf(fewer), registrations, schemas, unknown);
    }

    /**
     * The same with other registrations.
     *
     * @param other what is registered
     * @return new extensions
     */
    public Extensions with(Registrations other) {
        return new Extensions(chosen, Objects.requireNonNull(other, "other"), schemas, unknown);
    }

    /**
     * The same with other schemas of payloads.
     *
     * @param other the schemas that are at hand
     * @return new extensions
     */
    public Extensions with(PayloadSchemas other) {
        return new Extensions(chosen, registrations, Objects.requireNonNull(other, "other"), unknown);
    }

    /**
     * The same with another opinion on unknown extensions.
     *
     * @param other what to think of them
     * @return new extensions
     */
    public Extensions with(UnknownExtensions other) {
        return new Extensions(chosen, registrations, schemas, Objects.requireNonNull(other, "other"));
    }

    private static void add(Map<String, List<Extension>> to, Extension extension) {
        for (IodefVersion version : IodefVersion.values()) {
            if (version.namespace().equals(extension.namespace())) {
                throw new IllegalArgumentException(extension.getClass().getName()
                        + " is for the namespace of IODEF; an extension must have one of its own");
            }
        }
        List<Extension> all = new ArrayList<>(to.getOrDefault(extension.namespace(), List.of()));
        all.add(extension);
        to.put(extension.namespace(), List.copyOf(all));
    }

    private static String conflict(List<Extension> all) {
        return "there are " + all.size() + " extensions for the namespace "
                + all.get(0).namespace() + ": "
                + String.join(
                        ", ", all.stream().map(e -> e.getClass().getName()).toList());
    }

    private Map<String, List<Extension>> byNamespace() {
        return chosen == null ? found() : chosen;
    }

    private static synchronized Map<String, List<Extension>> found() {
        if (installed == null) {
            installed = load(Extensions.class.getClassLoader()).chosen;
        }
        return installed;
    }

    /** Extensions that were found, which may be several for a namespace. */
    static Extensions found(Iterable<Extension> extensions) {
        Map<String, List<Extension>> found = new HashMap<>();
        extensions.forEach(extension -> add(found, extension));
        return new Extensions(Map.copyOf(found), null, PayloadSchemas.none(), UnknownExtensions.KEEP);
    }

    // ---- asking ---------------------------------------------------------------------------------------------------

    /**
     * The extension for a namespace.
     *
     * @param namespace the namespace
     * @return the extension; empty if there is none, or there are two
     */
    public Optional<Extension> find(String namespace) {
        List<Extension> all = byNamespace().getOrDefault(namespace, List.of());
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /**
     * Why there is no one extension for a namespace although there are some.
     *
     * @param namespace the namespace
     * @return which extensions there are; empty if there is one or none
     */
    public Optional<String> conflict(String namespace) {
        List<Extension> all = byNamespace().getOrDefault(namespace, List.of());
        return all.size() > 1 ? Optional.of(conflict(all)) : Optional.empty();
    }

    /**
     * All extensions that are alone for their namespace.
     *
     * @return the extensions, in no order
     */
    public List<Extension> all() {
        return byNamespace().values().stream()
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0))
                .toList();
    }

    /**
     * What is registered.
     *
     * @return the registrations
     */
    public Registrations registrations() {
        return registrations == null ? Registrations.iana() : registrations;
    }

    /**
     * The schemas of payloads.
     *
     * @return the schemas
     */
    public PayloadSchemas schemas() {
        return schemas;
    }

    /**
     * What to think of unknown extensions.
     *
     * @return the opinion
     */
    public UnknownExtensions unknown() {
        return unknown;
    }

    // ---- values ---------------------------------------------------------------------------------------------------

    /**
     * The values of a class in additional data of IODEF v2.
     *
     * @param data the additional data
     * @param type the class of the values
     * @param <T> the class of the values
     * @return the values in document order; elements of other classes are left out
     * @throws IllegalArgumentException if an element of the class cannot be read
     */
    public <T> List<T> read(ExtensionType data, Class<T> type) {
        return read(data.content(), IodefVersion.V2, type);
    }

    /**
     * The values of a class in additional data of IODEF v1.
     *
     * @param data the additional data
     * @param type the class of the values
     * @param <T> the class of the values
     * @return the values in document order; elements of other classes are left out
     * @throws IllegalArgumentException if an element of the class cannot be read
     */
    public <T> List<T> read(org.mile4j.model.iodef1.ExtensionType data, Class<T> type) {
        return read(data.content(), IodefVersion.V1, type);
    }

    private <T> List<T> read(List<XmlNode> content, IodefVersion version, Class<T> type) {
        List<T> values = new ArrayList<>();
        for (XmlNode node : content) {
            if (node instanceof XmlElement element) {
                element(element, version)
                        .filter(e -> type.isAssignableFrom(e.type()))
                        .ifPresent(e -> values.add(type.cast(e.reader().apply(element))));
            }
        }
        return List.copyOf(values);
    }

    private Optional<ExtensionElement<?>> element(XmlElement element, IodefVersion version) {
        return find(element.namespace())
                .flatMap(extension -> extension.elements(version).stream()
                        .filter(e -> e.name().equals(element.localName()))
                        .findFirst());
    }

    /**
     * Values as additional data of IODEF v2 with the dtype xml.
     *
     * @param values values of classes that an extension has
     * @return the additional data, to which a name or a meaning can be added by its builder
     * @throws IllegalArgumentException if no extension has the class of a value
     */
    public ExtensionType of(Object... values) {
        ExtensionType.Builder data = ExtensionType.builder().dtype(Dtype.XML);
        Arrays.stream(values).forEach(value -> data.addContent(element(value, IodefVersion.V2)));
        return data.build();
    }

    /**
     * Values as additional data of IODEF v1 with the dtype xml.
     *
     * @param values values of classes that an extension has
     * @return the additional data, to which a meaning can be added by its builder
     * @throws IllegalArgumentException if no extension has the class of a value
     */
    public org.mile4j.model.iodef1.ExtensionType ofVersion1(Object... values) {
        org.mile4j.model.iodef1.ExtensionType.Builder data =
                org.mile4j.model.iodef1.ExtensionType.builder().dtype(org.mile4j.model.iodef1.Dtype.XML);
        Arrays.stream(values).forEach(value -> data.addContent(element(value, IodefVersion.V1)));
        return data.build();
    }

    private XmlElement element(Object value, IodefVersion version) {
        return all().stream()
                .flatMap(extension -> extension.elements(version).stream())
                .filter(e -> e.type().isInstance(value))
                .findFirst()
                .map(e -> written(e, value))
                .orElseThrow(() -> new IllegalArgumentException("no extension has the class "
                        + value.getClass().getName() + " for documents of "
                        + (version == IodefVersion.V1 ? "IODEF v1" : "IODEF v2")));
    }

    private static <T> XmlElement written(ExtensionElement<T> element, Object value) {
        return element.writer().apply(element.type().cast(value));
    }
}
