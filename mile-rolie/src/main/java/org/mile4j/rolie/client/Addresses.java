package org.mile4j.rolie.client;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mile4j.rolie.atom.AtomNode;
import org.mile4j.rolie.atom.Container;

/** Addresses out of documents: resolved against their bases, and IRIs as URIs only where a request is made. */
final class Addresses {

    private Addresses() {}

    /** The address to send a request to, from an IRI reference and its base. */
    static URI request(URI base, String reference) {
        String uri = toUri(reference);
        URI resolved;
        try {
            resolved = resolve(base, uri);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("expected an IRI reference, met \"" + shortened(reference) + "\"", e);
        }
        String scheme = resolved.getScheme() == null ? "" : resolved.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || resolved.getHost() == null) {
            throw new IllegalArgumentException(
                    "expected an address of http or https, met \"" + shortened(resolved.toString()) + "\"");
        }
        return withoutFragment(resolved);
    }

    /** Resolves by RFC 3986, Section 5.2; java.net.URI does so by an older one, which drops the path for a query. */
    private static URI resolve(URI base, String reference) {
        if (reference.isEmpty() || reference.startsWith("#")) {
            return base;
        }
        if (reference.startsWith("?")) {
            String text = withoutFragment(base).toString();
            int query = text.indexOf('?');
            return URI.create((query < 0 ? text : text.substring(0, query)) + reference);
        }
        URI resolved = base.resolve(reference);
        String path = resolved.getRawPath();
        if (path == null || !path.startsWith("/../")) {
            return resolved;
        }
        while (path.startsWith("/../")) {
            path = path.substring(3);
        }
        String query = resolved.getRawQuery() == null ? "" : "?" + resolved.getRawQuery();
        return URI.create(resolved.getScheme() + "://" + resolved.getRawAuthority() + path + query);
    }

    private static URI withoutFragment(URI uri) {
        if (uri.getRawFragment() == null) {
            return uri;
        }
        String text = uri.toString();
        return URI.create(text.substring(0, text.indexOf('#')));
    }

    /** The base that holds in elements nested from the outside in. */
    static URI base(URI document, List<Container> outerToInner) {
        URI base = document;
        for (Container container : outerToInner) {
            Optional<String> own = container.base();
            if (own.isPresent()) {
                base = resolve(base, toUri(own.get()));
            }
        }
        return base;
    }

    /** The base that holds in a child, whose own xml:base counts as well. */
    static URI base(URI outer, AtomNode node) {
        for (org.mile4j.model.data.XmlAttribute attribute : node.attributes()) {
            if (attribute.localName().equals("base")
                    && attribute.namespace().equals(org.mile4j.rolie.atom.Namespaces.XML)) {
                return resolve(outer, toUri(attribute.value()));
            }
        }
        return outer;
    }

    /** An IRI as a URI (RFC 3987, Section 3.1): what is not ASCII as percent-encoded UTF-8. */
    static String toUri(String iri) {
        StringBuilder uri = new StringBuilder(iri.length());
        for (byte b : iri.getBytes(StandardCharsets.UTF_8)) {
            if (b < 0) {
                uri.append(String.format("%%%02X", b & 0xFF));
            } else {
                uri.append((char) b);
            }
        }
        return uri.toString();
    }

    static boolean sameOrigin(URI one, URI other) {
        return one.getScheme().equalsIgnoreCase(other.getScheme())
                && one.getHost().equalsIgnoreCase(other.getHost())
                && port(one) == port(other);
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 77) + "..." : text;
    }
}
