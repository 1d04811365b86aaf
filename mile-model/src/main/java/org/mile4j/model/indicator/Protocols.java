package org.mile4j.model.indicator;

import java.util.Locale;
import java.util.Map;

/** Numbers of the IP protocols that are used with ports or often by name; others are compared as they are given. */
final class Protocols {
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("icmp", "1"),
            Map.entry("igmp", "2"),
            Map.entry("ipv4", "4"),
            Map.entry("tcp", "6"),
            Map.entry("egp", "8"),
            Map.entry("udp", "17"),
            Map.entry("dccp", "33"),
            Map.entry("ipv6", "41"),
            Map.entry("gre", "47"),
            Map.entry("esp", "50"),
            Map.entry("ah", "51"),
            Map.entry("ipv6-icmp", "58"),
            Map.entry("eigrp", "88"),
            Map.entry("ospfigp", "89"),
            Map.entry("pim", "103"),
            Map.entry("l2tp", "115"),
            Map.entry("sctp", "132"),
            Map.entry("udplite", "136"));

    private Protocols() {}

    /** The number of a protocol given by keyword or number; an unknown keyword in lower case. */
    static String canonical(String protocol) {
        String text = protocol.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("expected a protocol such as tcp, met an empty text");
        }
        return NUMBERS.getOrDefault(text, text);
    }
}
