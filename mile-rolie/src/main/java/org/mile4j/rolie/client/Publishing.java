package org.mile4j.rolie.client;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mile4j.model.ProtocolException;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.RolieDocument;
import org.mile4j.rolie.rules.RolieOptions;
import org.mile4j.rolie.xml.RolieXml;

/** Creates, replaces and deletes members (RFC 5023, Section 9). */
final class Publishing {

    /** The media type of an entry. */
    static final String ENTRY = "application/atom+xml;type=entry";

    private final Transport transport;
    private final RolieOptions options;
    private final long largest;

    Publishing(Transport transport, RolieOptions options, long largest) {
        this.transport = transport;
        this.options = options;
        this.largest = largest;
    }

    static byte[] bytes(Entry entry) {
        return RolieXml.defaults().toXml(entry).getBytes(StandardCharsets.UTF_8);
    }

    Created post(URI collection, byte[] body, String type, String slug) {
        Map<String, String> headers = new HashMap<>(Map.of("Accept", ENTRY));
        if (!slug.isEmpty()) {
            headers.put("Slug", slug(slug));
        }
        return created(transport.send(new Transport.Call("POST", collection, headers, body, type), largest));
    }

    /** A slug as RFC 5023, Section 9.7.1, encodes it: percent-encoded UTF-8 but for spaces. */
    private static String slug(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", " ");
    }

    private Created created(Reply reply) {
        if (reply.status() != 201) {
            throw Transport.failure(reply);
        }
        Optional<String> location = reply.header("location");
        if (location.isEmpty()) {
            throw new ProtocolException(
                    reply.address().getRawAuthority(),
                    Addresses.at(reply.address()) + "expected the address of the new member in Location, met none.",
                    null);
        }
        URI member = Addresses.request(reply.address(), location.get());
        Optional<URI> described =
                reply.header("content-location").map(text -> Addresses.request(reply.address(), text));
        Optional<Entry> entry = Optional.empty();
        if (reply.body().length > 0) {
            RolieDocument document = RolieXml.with(options).read(reply.body()).document();
            entry = document instanceof Entry e ? Optional.of(e) : Optional.empty();
        }
        return new Created(
                member,
                entry,
                reply.header("etag"),
                described.filter(member::equals).isPresent());
    }

    Optional<String> put(URI address, byte[] body, String type, Optional<String> etag) {
        Reply reply = transport.send(new Transport.Call("PUT", address, condition(etag), body, type), largest);
        if (reply.family() != 2) {
            throw Transport.failure(reply);
        }
        return reply.header("etag");
    }

    void delete(URI member, Optional<String> etag) {
        Reply reply = transport.send(new Transport.Call("DELETE", member, condition(etag), new byte[0], ""), largest);
        if (reply.family() != 2) {
            throw Transport.failure(reply);
        }
    }

    private static Map<String, String> condition(Optional<String> etag) {
        Map<String, String> headers = new HashMap<>();
        etag.ifPresent(tag -> headers.put("If-Match", tag));
        return headers;
    }
}
