package org.mile4j.rolie.client;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.Reading;
import org.mile4j.rolie.atom.Categories;
import org.mile4j.rolie.atom.Collection;
import org.mile4j.rolie.atom.Container;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.Link;
import org.mile4j.rolie.atom.RolieDocument;
import org.mile4j.rolie.atom.ServiceDocument;
import org.mile4j.rolie.internal.text.MediaTypes;
import org.mile4j.rolie.json.RolieJson;
import org.mile4j.rolie.rules.RolieOptions;
import org.mile4j.rolie.xml.RolieXml;

/** Fetches documents and reads them, in XML or JSON, as the server declares them. */
final class Documents {

    private static final String ACCEPT = "application/atom+xml, application/atomsvc+xml, application/atomcat+xml, "
            + "application/xml;q=0.8, application/json;q=0.7";

    private final Transport transport;
    private final RolieOptions options;
    private final long largest;
    private final DocumentSignatures signatures;

    Documents(Transport transport, RolieOptions options, long largest, DocumentSignatures signatures) {
        this.transport = transport;
        this.options = options;
        this.largest = largest;
        this.signatures = signatures;
    }

    Fetched<RolieDocument> fetch(URI address) {
        return fetch(address, Optional.empty())
                .orElseThrow(() -> new ProtocolException(
                        address.getRawAuthority(),
                        Addresses.at(address) + "expected a document, met status 304 although nothing was asked.",
                        null));
    }

    /** Fetches a document, or nothing if it is still what a tag names. */
    Optional<Fetched<RolieDocument>> fetch(URI address, Optional<String> etag) {
        Map<String, String> headers = new HashMap<>(Map.of("Accept", ACCEPT));
        etag.ifPresent(tag -> headers.put("If-None-Match", tag));
        Reply reply = transport.send(Transport.Call.get(address, headers), largest);
        if (reply.status() == 304 && etag.isPresent()) {
            return Optional.empty();
        }
        if (reply.status() != 200 && reply.status() != 203) {
            throw Transport.failure(reply);
        }
        boolean json = isJson(reply);
        Reading<RolieDocument> reading = read(reply, json);
        DocumentSignatures.Checked checked = signatures.check(
                reading.document(),
                json ? Optional.empty() : Optional.of(reply.body()),
                signed -> RolieXml.with(options).read(signed).document(),
                reply.address());
        return Optional.of(new Fetched<>(
                checked.document(),
                reply.address(),
                reply.header("etag"),
                reading.report(),
                checked.verified(),
                checked.warnings()));
    }

    private static boolean isJson(Reply reply) {
        byte[] body = reply.body();
        String type = reply.header("content-type").orElse("");
        return MediaTypes.isJson(type) || !MediaTypes.isXml(type) && body.length > 0 && body[0] == '{';
    }

    private Reading<RolieDocument> read(Reply reply, boolean json) {
        byte[] body = reply.body();
        Reading<RolieDocument> reading = json
                ? RolieJson.with(options).read(body)
                : RolieXml.with(options).read(body);
        String kind = MediaTypes.parameter(reply.header("content-type").orElse(""), "type");
        boolean wrong = kind.equals("feed") && !(reading.document() instanceof Feed)
                || kind.equals("entry") && !(reading.document() instanceof Entry);
        if (wrong) {
            throw new ProtocolException(
                    reply.address().getRawAuthority(),
                    Addresses.at(reply.address()) + "expected the " + kind
                            + " that the Content-Type promises, met another document.",
                    null);
        }
        return reading;
    }

    /** Fetches a document of a kind. */
    <D extends RolieDocument> Fetched<D> fetch(Class<D> kind, URI address) {
        return as(kind, fetch(address));
    }

    static <D extends RolieDocument> Fetched<D> as(Class<D> kind, Fetched<RolieDocument> fetched) {
        if (!kind.isInstance(fetched.document())) {
            throw new ProtocolException(
                    fetched.address().getRawAuthority(),
                    Addresses.at(fetched.address()) + "expected " + kind.getSimpleName() + ", met "
                            + fetched.document().getClass().getSimpleName() + ".",
                    null);
        }
        return new Fetched<>(
                kind.cast(fetched.document()),
                fetched.address(),
                fetched.etag(),
                fetched.report(),
                fetched.verified(),
                fetched.warnings());
    }

    /** Finds the service document from any document (RFC 8322, Section 5.1.3). */
    Fetched<ServiceDocument> discover(URI address) {
        URI at = address;
        for (int steps = 0; steps < 3; steps++) {
            Fetched<RolieDocument> fetched = fetch(at);
            if (fetched.document() instanceof ServiceDocument) {
                return as(ServiceDocument.class, fetched);
            }
            Container container = (Container) fetched.document();
            Optional<URI> next = target(fetched.address(), container, "service")
                    .or(() -> target(fetched.address(), container, "collection"));
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        throw new ProtocolException(
                address.getRawAuthority(),
                Addresses.at(address)
                        + "expected links with rel=\"service\" that lead to a service document, met none.",
                null);
    }

    /** The lists of categories of a collection, those in documents of their own included (RFC 5023, Section 8.3.6). */
    List<Categories> categories(Fetched<ServiceDocument> service, Collection collection) {
        List<Categories> lists = new ArrayList<>();
        for (Categories list : collection.all(Categories.class)) {
            if (list.href().isPresent()) {
                URI base = Addresses.base(Addresses.base(service, collection), List.of(list));
                URI target = Addresses.request(base, list.href().get());
                lists.add(fetch(Categories.class, target).document());
            } else {
                lists.add(list);
            }
        }
        return lists;
    }

    /** Where a link of a document leads, if there is one. */
    static Optional<URI> target(URI document, Container container, String relation) {
        URI base = Addresses.base(document, List.of(container));
        return container
                .first(
                        Link.class,
                        link -> link.isRelation(relation) && link.href().isPresent())
                .map(link -> Addresses.request(
                        Addresses.base(base, link), link.href().get()));
    }
}
