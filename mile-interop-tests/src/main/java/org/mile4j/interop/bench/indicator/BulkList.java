package org.mile4j.interop.bench.indicator;

import java.util.function.IntFunction;
import org.mile4j.model.indicator.Observations;
import org.mile4j.model.indicator.ObservationsBuilder;

/** The kinds of lists that are searched, with items made from numbers. */
public enum BulkList {
    /** IPv4 addresses. */
    ADDRESSES(
            "ipv4-addr",
            i -> (11 + (i >>> 20)) + "." + (i >>> 12 & 255) + "." + (i >>> 4 & 255) + "." + (i << 4 & 255),
            ObservationsBuilder::address),
    /** Domain names. */
    DOMAINS("domain-name", i -> "host-" + i + ".example" + i % 97 + ".com", ObservationsBuilder::domain),
    /** URLs. */
    URLS("site-uri", i -> "http://www.example.com/path/" + i + "/index.html", ObservationsBuilder::url);

    private final String type;
    private final IntFunction<String> item;
    private final Adding adding;

    private interface Adding {
        ObservationsBuilder add(ObservationsBuilder to, String item);
    }

    BulkList(String type, IntFunction<String> item, Adding adding) {
        this.type = type;
        this.item = item;
        this.adding = adding;
    }

    String type() {
        return type;
    }

    String item(int number) {
        // Spread over the numbers, so that neighbours in the list are not neighbours in value.
        return item.apply(number * 0x9E3779B1 >>> 8);
    }

    Observations seen(String item) {
        return adding.add(Observations.builder(), item).build();
    }
}
