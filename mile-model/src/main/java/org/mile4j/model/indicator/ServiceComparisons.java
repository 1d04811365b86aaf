package org.mile4j.model.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mile4j.model.indicator.Observations.SeenPort;
import org.mile4j.model.internal.indicator.Canonical;
import org.mile4j.model.iodef.Service;

/** Compares services: RFC 7970, Section 3.20. */
final class ServiceComparisons {
    private static final int PORTS = 0x10000;

    private ServiceComparisons() {}

    static Comparison of(Service service) {
        List<Comparison> features = new ArrayList<>();
        String protocol =
                service.ipProtocol().map(ObservableComparisons::integer).orElse("");
        if (service.port().isPresent() || service.portlist().isPresent()) {
            BitSet ports = ports(service);
            features.add(ports == null ? Comparison.unreadable("a list of ports") : ports(ports, protocol));
        } else if (service.ipProtocol().isPresent()) {
            features.add(Comparison.equal(
                    ObservationKind.PROTOCOL, protocol.isEmpty() ? null : protocol, "a protocol number"));
        }
        service.serviceName()
                .flatMap(name -> name.ianaService())
                .ifPresent(name -> features.add(
                        Comparison.equal(ObservationKind.SERVICE_NAME, Canonical.folded(name), "a service name")));
        if (service.protoType().isPresent()
                || service.protoCode().isPresent()
                || service.protoField().isPresent()) {
            features.add(Comparison.notUnderstood("ProtoType, ProtoCode and ProtoField have no comparison"));
        }
        service.applicationHeader()
                .ifPresent(header -> ObservableComparisons.headers(
                        ObservationKind.APPLICATION_HEADER, header.applicationHeaderFields(), features));
        service.emailData().ifPresent(email -> features.add(EmailComparisons.of(email)));
        return ObservableComparisons.features(features, "Service");
    }

    /** The ports that are stated; null if they cannot be read. */
    private static BitSet ports(Service service) {
        BitSet ports = new BitSet();
        List<String> ranges = new ArrayList<>();
        service.port().ifPresent(port -> ranges.add(port.text()));
        service.portlist().ifPresent(list -> ranges.addAll(List.of(list.split(",", -1))));
        for (String range : ranges) {
            String[] ends = range.split("-", -1);
            long first = Canonical.number(ends[0], PORTS - 1);
            long last = ends.length == 2 ? Canonical.number(ends[1], PORTS - 1) : first;
            if (ends.length > 2 || first < 0 || last < first) {
                return null;
            }
            ports.set((int) first, (int) last + 1);
        }
        return ports;
    }

    private static Comparison ports(BitSet ports, String protocol) {
        return (seen, trail) -> {
            boolean possible = false;
            for (SeenPort each : seen.ports()) {
                if (ports.get(each.port())) {
                    if (protocol.isEmpty() || each.protocol().equals(protocol)) {
                        return trail.saw(Integer.toString(each.port()));
                    }
                    possible |= each.protocol().isEmpty();
                }
            }
            return possible ? trail.notObserved("PROTOCOL") : Comparison.absent(seen, ObservationKind.PORT, trail);
        };
    }
}
