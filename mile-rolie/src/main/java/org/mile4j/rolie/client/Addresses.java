package org.mile4j.rolie.client;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mile4j.model.ProtocolException;
import org.mile4j.rolie.atom.AtomNode;
import org.mile4j.rolie.atom.Collection;
import org.mile4j.rolie.atom.Container;
import org.mile4j.rolie.atom.ServiceDocument;

/** Addresses out of documents: resolved against their bases, and IRIs as URIs only where a request is made. */
final class Addresses {

    /** So much of a path is shown. */
    private static final int LONGEST = 200;

    private Addresses() {}

    /** The address to send a request to, from an IRI reference and its base. */
    static URI request(URI base, String reference) {
        String uri = toUri(reference);
        URI resolved;
        try {
            resolved = resolve(base, uri);
        } catch (IllegalArgumentException e) {
            throw new ProtocolException(
                    base.getRawAuthority(),
                    Addresses.at(base) + "expected an IRI reference in a document, met \"" + shortened(reference)
                            + "\".",
                    e);
        }
        String scheme = resolved.getScheme() == null ? "" : resolved.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || resolved.getHost() == null) {
            throw new ProtocolException(
                    base.getRawAuthority(),
                    Addresses.at(base) + "expected an address of http or https in a document, met \""
                            + shortened(resolved.toString()) + "\".",
                    null);
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
                base = based(base, own.get());
            }
        }
        return base;
    }

    /** The base that holds in a child, whose own xml:base counts as well. */
    static URI base(URI outer, AtomNode node) {
        for (org.mile4j.model.data.XmlAttribute attribute : node.attributes()) {
            if (attribute.localName().equals("base")
                    && attribute.namespace().equals(org.mile4j.rolie.atom.Namespaces.XML)) {
                return based(outer, attribute.value());
            }
        }
        return outer;
    }

    /** The base that an xml:base makes of another one; one that is no reference is passed over, as the checks tell of it. */
    private static URI based(URI outer, String own) {
        try {
            URI base = resolve(outer, toUri(own));
            return base.isOpaque() ? outer : base;
        } catch (IllegalArgumentException e) {
            return outer;
        }
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

    /** How messages begin that are about an address: without what may be a secret in it, such as a query. */
    static String at(URI address) {
        String host = address.getHost() == null ? "" : address.getHost();
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        return address.getScheme() + "://" + host + port + (path.length() > LONGEST ? path.substring(0, LONGEST) : path)
                + ": ";
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 77) + "..." : text;
    }

    /** Where the feed of a collection is. */
    static URI of(Fetched<ServiceDocument> service, Collection collection) {
        return request(base(service, collection), collection.href().orElse(""));
    }

    /** What references in a collection start from: the bases of the service document, the workspace and the collection. */
    static URI base(Fetched<ServiceDocument> service, Collection collection) {
        List<Container> around = new ArrayList<>(List.of(service.document()));
        service.document().workspaces().stream()
                .filter(workspace -> workspace.collections().contains(collection))
                .findFirst()
                .ifPresent(around::add);
        around.add(collection);
        return base(service.address(), around);
    }
}
