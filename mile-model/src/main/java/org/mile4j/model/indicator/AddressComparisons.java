package org.mile4j.model.indicator;

import java.util.function.Function;
import java.util.function.Predicate;
import org.mile4j.model.indicator.Observations.SeenAddress;
import org.mile4j.model.indicator.Observations.Side;
import org.mile4j.model.indicator.Undecided.Reason;
import org.mile4j.model.internal.indicator.Canonical;
import org.mile4j.model.internal.indicator.CanonicalUrl;
import org.mile4j.model.internal.indicator.Certainty;
import org.mile4j.model.internal.indicator.IpAddress;
import org.mile4j.model.internal.indicator.IpNet;
import org.mile4j.model.internal.indicator.MaskedNet;
import org.mile4j.model.iodef.Address;

/** Compares addresses by their category: RFC 7970, Section 3.18.1. */
final class AddressComparisons {
    private AddressComparisons() {}

    /** The comparison of an address of a system that is on one side of a connection. */
    static Comparison of(Address address, Side side) {
        String text = address.value().strip();
        return switch (address.categoryOrDefault().value()) {
            case "ipv4-addr", "ipv6-addr" ->
                read(IpAddress.parse(text), "an IP address", ip -> address(side, ip::equals));
            case "ipv4-net", "ipv4-net-mask" ->
                read(IpNet.parseV4(text), "an IPv4 network", net -> address(side, net::contains));
            case "ipv6-net" -> read(IpNet.parseV6(text), "an IPv6 network", net -> address(side, net::contains));
            case "ipv4-net-masked" -> read(MaskedNet.parseV4(text), "a masked IPv4 network", net -> masked(side, net));
            case "ipv6-net-masked" -> read(MaskedNet.parseV6(text), "a masked IPv6 network", net -> masked(side, net));
            case "asn" -> Comparison.equal(ObservationKind.ASN, Canonical.asn(text), "an autonomous system number");
            case "atm" -> Comparison.equal(ObservationKind.ATM, Canonical.atm(text), "an ATM address");
            case "e-mail" -> Comparison.equal(ObservationKind.EMAIL_ADDRESS, Canonical.email(text), "an email address");
            case "mac" -> Comparison.equal(ObservationKind.MAC, Canonical.mac(text), "a MAC address");
            case "site-uri" -> Comparison.equal(ObservationKind.URL, CanonicalUrl.of(text), "a URL");
            default -> Comparison.notUnderstood("the category of the Address is not known");
        };
    }

    private static <T> Comparison read(T value, String what, Function<T, Comparison> comparison) {
        return value == null ? Comparison.unreadable(what) : comparison.apply(value);
    }

    /** An address has to fit, and its side not to be the other one. */
    static Comparison address(Side side, Predicate<IpAddress> fits) {
        return (seen, trail) -> {
            for (SeenAddress each : seen.addresses()) {
                if (isOn(side, each) && fits.test(each.address())) {
                    return trail.saw(each.text());
                }
            }
            return Comparison.absent(seen, ObservationKind.ADDRESS, trail);
        };
    }

    private static boolean isOn(Side side, SeenAddress seen) {
        return side == Side.ANY || seen.side() == Side.ANY || seen.side() == side;
    }

    private static Comparison masked(Side side, MaskedNet net) {
        return (seen, trail) -> {
            boolean possible = false;
            for (SeenAddress each : seen.addresses()) {
                Certainty certainty = isOn(side, each) ? net.contains(each.address()) : Certainty.NEVER;
                if (certainty == Certainty.ALWAYS) {
                    return trail.saw(each.text());
                }
                possible |= certainty == Certainty.MAYBE;
            }
            return possible
                    ? trail.undecided(Reason.UNREADABLE, "digits that matter are masked")
                    : Comparison.absent(seen, ObservationKind.ADDRESS, trail);
        };
    }
}
