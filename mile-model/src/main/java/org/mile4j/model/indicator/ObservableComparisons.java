package org.mile4j.model.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.indicator.Observations.Side;
import org.mile4j.model.internal.indicator.Canonical;
import org.mile4j.model.internal.indicator.CanonicalUrl;
import org.mile4j.model.iodef.Address;
import org.mile4j.model.iodef.BulkObservable;
import org.mile4j.model.iodef.Certificate;
import org.mile4j.model.iodef.CertificateData;
import org.mile4j.model.iodef.DomainData;
import org.mile4j.model.iodef.EmailData;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.File;
import org.mile4j.model.iodef.FileData;
import org.mile4j.model.iodef.IodefSystem;
import org.mile4j.model.iodef.Key;
import org.mile4j.model.iodef.NodeName;
import org.mile4j.model.iodef.RecordData;
import org.mile4j.model.iodef.Reference;
import org.mile4j.model.iodef.RegistryHandle;
import org.mile4j.model.iodef.Service;
import org.mile4j.model.iodef.SystemCategory;
import org.mile4j.model.iodef.WindowsRegistryKeysModified;

/**
 * The comparisons of the classes that can be observed. Of a class with several features all have to be seen; of an element
 * that is repeated, one.
 */
final class ObservableComparisons {
    private ObservableComparisons() {}

    /** The comparison of an observable that stands in an element of some name. */
    static Comparison of(String element, Object value) {
        if (value instanceof BulkObservable bulk) {
            return BulkComparisons.of(bulk);
        } else if (value instanceof Address address) {
            return AddressComparisons.of(address, Side.ANY);
        } else if (value instanceof IodefSystem system) {
            return system(system);
        } else if (value instanceof DomainData domain) {
            return domain(domain);
        } else if (value instanceof Service service) {
            return ServiceComparisons.of(service);
        } else if (value instanceof EmailData email) {
            return EmailComparisons.of(email);
        } else if (value instanceof FileData files) {
            return repeated(files.files(), FileComparisons::of, "File");
        } else if (value instanceof File file) {
            return FileComparisons.of(file);
        } else if (value instanceof WindowsRegistryKeysModified keys) {
            return repeated(keys.keys(), ObservableComparisons::key, "Key");
        } else if (value instanceof Key key) {
            return key(key);
        } else if (value instanceof CertificateData certificates) {
            return repeated(certificates.certificates(), CertificateComparisons::of, "Certificate");
        } else if (value instanceof Certificate certificate) {
            return CertificateComparisons.of(certificate);
        } else if (value instanceof RegistryHandle handle) {
            return handle(handle);
        } else if (value instanceof RecordData record) {
            return RecordComparisons.of(record);
        } else if (value instanceof Reference reference) {
            return reference(reference);
        } else if (value instanceof ExtensionType data) {
            return extension(element, data);
        }
        return Comparison.notUnderstood(element + " has no comparison; an ObservableMatcher can supply one");
    }

    /** The features of a class, or that there are none. */
    static Comparison features(List<Comparison> features, String element) {
        return features.isEmpty()
                ? Comparison.notUnderstood(element + " states nothing that can be compared")
                : Comparison.all(features);
    }

    static <T> Comparison repeated(List<T> values, Function<T, Comparison> each, String element) {
        return values.isEmpty()
                ? Comparison.notUnderstood("there is no " + element)
                : Comparison.any(values.stream().map(each).toList());
    }

    /** The text of an integer without sign and leading zeros; null if there is none. */
    static String integer(IntegerValue value) {
        return value.value().map(Object::toString).orElse(null);
    }

    private static Comparison system(IodefSystem system) {
        Optional<SystemCategory> category = system.category();
        Side side = category.equals(Optional.of(SystemCategory.SOURCE))
                ? Side.SOURCE
                : category.equals(Optional.of(SystemCategory.TARGET)) ? Side.TARGET : Side.ANY;
        List<Comparison> features = new ArrayList<>();
        List<NodeName> names = system.node().map(node -> node.names()).orElse(List.of());
        if (!names.isEmpty()) {
            features.add(repeated(
                    names,
                    name -> name instanceof Address address
                            ? AddressComparisons.of(address, side)
                            : domain((DomainData) name),
                    "name"));
        }
        if (!system.services().isEmpty()) {
            features.add(repeated(system.services(), ServiceComparisons::of, "Service"));
        }
        return features(features, "System");
    }

    private static Comparison domain(DomainData domain) {
        return domain.name()
                .map(name -> Comparison.equal(ObservationKind.DOMAIN, Canonical.domain(name), "a domain name"))
                .orElseGet(() -> Comparison.notUnderstood("DomainData has no Name"));
    }

    private static Comparison key(Key key) {
        if (key.keyName().isEmpty()) {
            return Comparison.notUnderstood("Key has no KeyName");
        }
        String name = Canonical.registryKey(key.keyName().get());
        if (name == null || key.value().isEmpty()) {
            return Comparison.equal(ObservationKind.REGISTRY_KEY, name, "a registry key");
        }
        String value = name + "=" + Canonical.text(key.value().get());
        return Comparison.equal(ObservationKind.REGISTRY_VALUE, value, "a registry value");
    }

    private static Comparison handle(RegistryHandle handle) {
        String stated = Canonical.folded(handle.handle());
        if (stated.isEmpty()) {
            return Comparison.unreadable("a handle");
        }
        return handle.registry()
                .map(registry -> Comparison.equal(ObservationKind.REGISTRY_HANDLE, registry + " " + stated, "a handle"))
                .orElseGet(() -> Comparison.some(ObservationKind.REGISTRY_HANDLE, seen -> seen.endsWith(" " + stated)));
    }

    private static Comparison reference(Reference reference) {
        List<Comparison> ways = new ArrayList<>();
        reference.referenceName().ifPresent(name -> {
            String index = name.specIndex().map(ObservableComparisons::integer).orElse(null);
            String id = name.id().map(Canonical::folded).orElse("");
            String stated = index == null || id.isEmpty() ? null : index + " " + id;
            ways.add(Comparison.equal(ObservationKind.REFERENCE, stated, "an index with an identifier"));
        });
        for (String url : reference.urls()) {
            ways.add(Comparison.equal(ObservationKind.URL, CanonicalUrl.of(url), "a URL"));
        }
        return ways.isEmpty()
                ? Comparison.notUnderstood("Reference states nothing that can be compared")
                : Comparison.any(ways);
    }

    private static Comparison extension(String element, ExtensionType data) {
        return switch (element) {
            case "ApplicationHeaderField" -> header(ObservationKind.APPLICATION_HEADER, data);
            case "EmailHeaderField" -> header(ObservationKind.EMAIL_HEADER, data);
            default ->
                Comparison.notUnderstood(element
                        + data.name().map(name -> " named " + name).orElse("")
                        + " is an extension without comparison; an ObservableMatcher can supply one");
        };
    }

    /** A header field by its name and text. */
    static Comparison header(ObservationKind kind, ExtensionType field) {
        return field.name()
                .map(name -> Comparison.named(kind, name, Canonical.text(field.text())))
                .orElseGet(() -> Comparison.unreadable("a header field with a name"));
    }

    /** Header fields: those of one name are alternatives, those of several names are all needed. */
    static void headers(ObservationKind kind, List<ExtensionType> fields, List<Comparison> features) {
        java.util.Map<String, List<Comparison>> byName = new java.util.LinkedHashMap<>();
        for (ExtensionType field : fields) {
            String name = field.name().orElse("").strip().toLowerCase(java.util.Locale.ROOT);
            byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(header(kind, field));
        }
        byName.values().forEach(same -> features.add(Comparison.any(same)));
    }
}
