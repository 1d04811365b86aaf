package org.mile4j.rid.http;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/**
 * Says by which names an address is known, for the match of certificates with a reverse DNS lookup: RFC 6546, Section 3.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface AddressNames {

    /**
     * The names of an address.
     *
     * @param address the address of a peer that connects
     * @return the names in lower case; none if there are none, or they cannot be found out
     */
    Set<String> of(InetAddress address);

    /**
     * The names that the resolver of this machine knows. One that does not lead back to the address is left out.
     *
     * @return a lookup for each call
     */
    static AddressNames system() {
        return address -> {
            String name = address.getCanonicalHostName();
            return name.equals(address.getHostAddress()) ? Set.of() : Set.of(name.toLowerCase(Locale.ROOT));
        };
    }

    /**
     * The same, remembered: a name is looked up again when its time is over, and holds on for a day if it cannot be found
     * out then, so that peers are known while DNS is not.
     *
     * @param fresh how long what was found is not looked up again
     * @return names that are remembered
     */
    default CachedNames cached(Duration fresh) {
        return new CachedNames(this, fresh);
    }
}
