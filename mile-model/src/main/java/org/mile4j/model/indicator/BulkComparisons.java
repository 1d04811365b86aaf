package org.mile4j.model.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.mile4j.model.indicator.Observations.Side;
import org.mile4j.model.indicator.Undecided.Reason;
import org.mile4j.model.internal.indicator.AddressSet;
import org.mile4j.model.internal.indicator.Canonical;
import org.mile4j.model.internal.indicator.CanonicalUrl;
import org.mile4j.model.internal.indicator.Digests;
import org.mile4j.model.internal.indicator.IpAddress;
import org.mile4j.model.internal.indicator.IpNet;
import org.mile4j.model.internal.indicator.NetSet;
import org.mile4j.model.internal.indicator.Sought;
import org.mile4j.model.internal.indicator.TextSet;
import org.mile4j.model.iodef.BulkObservable;
import org.mile4j.model.iodef.HashScope;

/** Compares lists of observables: RFC 7970, Section 3.29.3.1. A list becomes a set once. */
final class BulkComparisons {
    private final String list;
    private int unreadable;
    private int firstUnreadable;

    private BulkComparisons(String list) {
        this.list = list;
    }

    static Comparison of(BulkObservable bulk) {
        if (bulk.type().isEmpty()) {
            return Comparison.notUnderstood("BulkObservable has no type");
        }
        String type = bulk.type().get().value();
        return new BulkComparisons(bulk.bulkObservableList().orElse("")).comparison(type, bulk);
    }

    private Comparison comparison(String type, BulkObservable bulk) {
        return switch (type) {
            case "asn" -> texts(ObservationKind.ASN, Canonical::asn);
            case "atm" -> texts(ObservationKind.ATM, Canonical::atm);
            case "e-mail" -> texts(ObservationKind.EMAIL_ADDRESS, Canonical::email);
            case "ipv4-addr" -> addresses(IpAddress::parseV4);
            case "ipv6-addr" -> addresses(IpAddress::parseV6);
            case "ipv4-net", "ipv4-net-mask" -> nets(IpNet::parseV4);
            case "ipv6-net", "ipv6-net-mask" -> nets(IpNet::parseV6);
            case "mac" -> texts(ObservationKind.MAC, Canonical::mac);
            case "site-uri" -> texts(ObservationKind.URL, CanonicalUrl::of);
            // The RFC's own example in Section 7.2 calls the type fqdn.
            case "domain-name", "fqdn" -> domains();
            case "domain-to-ipv4", "domain-to-ipv4-timestamp" ->
                texts(ObservationKind.RESOLUTION, line -> resolution(line, IpAddress::parseV4));
            case "domain-to-ipv6", "domain-to-ipv6-timestamp" ->
                texts(ObservationKind.RESOLUTION, line -> resolution(line, IpAddress::parseV6));
            case "ipv4-port" -> texts(ObservationKind.ENDPOINT, line -> endpoint(line, IpAddress::parseV4));
            case "ipv6-port" -> texts(ObservationKind.ENDPOINT, line -> endpoint(line, IpAddress::parseV6));
            case "windows-reg-key" -> texts(ObservationKind.REGISTRY_KEY, Canonical::registryKey);
            case "file-hash" -> hashes(bulk);
            case "email-x-mailer" -> texts(ObservationKind.EMAIL_X_MAILER, Canonical::text);
            case "email-subject" -> texts(ObservationKind.EMAIL_SUBJECT, Canonical::text);
            case "http-user-agent" -> texts(ObservationKind.USER_AGENT, Canonical::text);
            case "http-request-uri" -> texts(ObservationKind.REQUEST_URI, Canonical::text);
            case "mutex" -> texts(ObservationKind.MUTEX, Canonical::text);
            case "file-path" -> texts(ObservationKind.FILE_PATH, Canonical::path);
            case "user-name" -> texts(ObservationKind.USER_NAME, Canonical::text);
            default -> Comparison.notUnderstood("the type of the BulkObservable is not known");
        };
    }

    // ---- lists ----------------------------------------------------------------------------------------------------

    private interface Items {
        /** Takes the text of an item; false if it cannot be read. */
        boolean add(String item);
    }

    private void each(Items items) {
        int line = 0;
        int start = 0;
        while (start < list.length()) {
            int end = list.indexOf('\n', start);
            end = end < 0 ? list.length() : end;
            line++;
            String item = list.substring(start, end).strip();
            if (!item.isEmpty() && !items.add(item)) {
                firstUnreadable = unreadable++ == 0 ? line : firstUnreadable;
            }
            start = end + 1;
        }
    }

    private TextSet set(Function<String, String> canonical) {
        TextSet.Builder set = new TextSet.Builder();
        each(item -> {
            String text = canonical.apply(item);
            if (text != null) {
                set.add(text);
            }
            return text != null;
        });
        return set.build();
    }

    private Comparison texts(ObservationKind kind, Function<String, String> canonical) {
        TextSet set = set(canonical);
        return readable((seen, trail) -> {
            String found = found(set, seen, kind);
            return found == null ? Comparison.absent(seen, kind, trail) : trail.saw(found);
        });
    }

    /** The first observation of a kind that a set has, or null. */
    private static String found(TextSet set, Observations seen, ObservationKind kind) {
        for (Sought sought = seen.sought(kind); sought != null; sought = sought.next()) {
            if (set.contains(sought)) {
                return sought.text();
            }
        }
        return null;
    }

    private Comparison addresses(Function<String, IpAddress> parse) {
        AddressSet set = new AddressSet();
        each(item -> {
            IpAddress address = parse.apply(item);
            if (address != null) {
                set.add(address);
            }
            return address != null;
        });
        return readable(AddressComparisons.address(Side.ANY, set::contains));
    }

    private Comparison nets(Function<String, IpNet> parse) {
        List<IpNet> nets = new ArrayList<>();
        each(item -> {
            IpNet net = parse.apply(item);
            return net != null && nets.add(net);
        });
        NetSet set = NetSet.of(nets);
        return readable(AddressComparisons.address(Side.ANY, set::contains));
    }

    /** An item is a full name or the part of one after a dot. Names of as many labels as no item has are not sought. */
    private Comparison domains() {
        BitSet labels = new BitSet();
        TextSet set = set(item -> {
            String domain = Canonical.domain(item);
            if (domain != null) {
                labels.set(labels(domain));
            }
            return domain;
        });
        return readable((seen, trail) -> {
            Sought name = seen.sought(ObservationKind.DOMAIN);
            for (; name != null; name = name.next()) {
                for (int part = 0; part < name.parts(); part++) {
                    if (labels.get(name.parts() - part) && set.contains(name, part)) {
                        return trail.saw(name.text());
                    }
                }
            }
            return Comparison.absent(seen, ObservationKind.DOMAIN, trail);
        });
    }

    private static int labels(String domain) {
        return 1 + (int) domain.chars().filter(c -> c == '.').count();
    }

    private Comparison hashes(BulkObservable bulk) {
        String algorithm = bulk.bulkObservableFormat()
                .flatMap(format -> format.hash())
                .map(HashComparisons::algorithm)
                .orElse("");
        if (algorithm.isEmpty()) {
            return Comparison.notUnderstood("BulkObservableFormat does not name the algorithm of the hashes");
        }
        String facet = ObservationsBuilder.hashFacet(HashScope.FILE_CONTENTS, algorithm);
        TextSet set = set(item -> {
            String value = Digests.value(algorithm, item);
            return value == null ? null : facet + " " + value;
        });
        return readable((seen, trail) -> {
            String found = found(set, seen, ObservationKind.HASH);
            if (found != null) {
                return trail.saw(found);
            }
            return seen.isComplete(ObservationKind.HASH, facet)
                    ? Match.NO_MATCH
                    : trail.notObserved(ObservationKind.HASH + " " + facet);
        });
    }

    /** What is not in a list of which some items cannot be read may yet be meant by one of them. */
    private Comparison readable(Comparison comparison) {
        if (unreadable == 0) {
            return comparison;
        }
        String message = unreadable + " items of the list cannot be read, the first on line " + firstUnreadable;
        return (seen, trail) ->
                comparison.with(seen, trail) == Match.MATCH ? Match.MATCH : trail.undecided(Reason.UNREADABLE, message);
    }

    // ---- items ----------------------------------------------------------------------------------------------------

    private static String resolution(String line, Function<String, IpAddress> parse) {
        String[] parts = line.split(",", 3);
        String domain = Canonical.domain(parts[0]);
        IpAddress address = parts.length < 2 ? null : parse.apply(parts[1].strip());
        return domain == null || address == null ? null : domain + "," + address;
    }

    private static String endpoint(String line, Function<String, IpAddress> parse) {
        String[] parts = line.split(",", -1);
        IpAddress address = parts.length != 3 ? null : parse.apply(parts[0].strip());
        long port = address == null ? -1 : Canonical.number(parts[1], 0xFFFF);
        return port < 0 || parts[2].isBlank() ? null : address + "," + port + "," + Protocols.canonical(parts[2]);
    }
}
