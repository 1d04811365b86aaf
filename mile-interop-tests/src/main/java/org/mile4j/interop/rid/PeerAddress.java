package org.mile4j.interop.rid;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.PeerList;

/**
 * How one names a peer: by its name on the list, or by the URL at which it listens. Whoever is not on the list is no peer,
 * whatever the URL.
 */
final class PeerAddress {

    private PeerAddress() {}

    static Optional<Peer> find(PeerList peers, String nameOrUrl) {
        if (!nameOrUrl.contains("://")) {
            return peers.named(nameOrUrl);
        }
        URI url = url(nameOrUrl);
        String host = url.getHost().toLowerCase(Locale.ROOT);
        return Stream.concat(
                        peers.named(host).stream(),
                        peers.peers().stream().filter(peer -> peer.host().equalsIgnoreCase(host)))
                .filter(peer -> peer.port() == (url.getPort() < 0 ? Peer.DEFAULT_PORT : url.getPort()))
                .findFirst();
    }

    private static URI url(String text) {
        try {
            URI url = new URI(text);
            boolean root = url.getRawPath().isEmpty() || url.getRawPath().equals("/");
            if ("https".equalsIgnoreCase(url.getScheme()) && url.getHost() != null && root && url.getQuery() == null) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(text + " is no URL: " + e.getReason(), e);
        }
        throw new IllegalArgumentException(
                text + " cannot be a RID system, which has a URL such as https://rid.example:4590/");
    }
}
