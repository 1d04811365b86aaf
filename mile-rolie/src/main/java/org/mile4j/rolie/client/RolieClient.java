package org.mile4j.rolie.client;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.ssl.TLS;
import org.apache.hc.core5.util.Timeout;
import org.mile4j.model.MalformedInputException;
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

/**
 * A client of ROLIE servers: finds, lists, fetches, publishes (RFC 8322; RFC 5023; RFC 5005).
 *
 * <p>Methods throw {@link StatusException} for a status that does not give what was asked for,
 * {@link org.mile4j.model.TransportException} when there is no answer after all attempts,
 * {@link org.mile4j.model.SecurityFailureException} when TLS fails or credentials would go out unprotected,
 * {@link ProtocolException} for other answers that cannot be used, and {@link MalformedInputException} for documents that
 * cannot be read. Certificates and host names of servers are checked (RFC 6125). Safe for use by several threads.
 *
 * {@snippet :
 * try (RolieClient client = RolieClient.builder().authentication(Authentication.bearer(() -> token)).build()) {
 *     Fetched<ServiceDocument> service = client.discover(URI.create("https://example.org/provider/vulns"));
 *     client.walk(URI.create("https://example.org/provider/vulns"), (entry, page) -> System.out.println(entry.title()));
 * }
 * }
 *
 * @since 0.1
 */
public final class RolieClient implements AutoCloseable {

    private static final String ACCEPT = "application/atom+xml, application/atomsvc+xml, application/atomcat+xml, "
            + "application/xml;q=0.8, application/json;q=0.7";
    private static final List<String> PAGING = List.of("first", "previous", "last");
    private static final String ENTRY = "application/atom+xml;type=entry";

    private final Transport transport;
    private final RolieOptions options;
    private final long maxDocument;
    private final int maxPages;
    private final Optional<SignatureVerifier> verifier;

    private RolieClient(Builder builder, Transport transport) {
        this.transport = transport;
        this.options = builder.options;
        this.maxDocument = builder.maxDocument;
        this.maxPages = builder.maxPages;
        this.verifier = builder.verifier;
    }

    /**
     * A builder with defaults.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    // ---- finding and reading --------------------------------------------------------------------------------------

    /**
     * Fetches a document of any kind, in XML or JSON.
     *
     * @param address where it is
     * @return the document
     */
    public Fetched<RolieDocument> fetch(URI address) {
        return fetch(address, Optional.empty())
                .orElseThrow(() -> new ProtocolException(
                        address.getRawAuthority(),
                        "expected a document, met status 304 although nothing was asked.",
                        null));
    }

    /**
     * Fetches a document unless it is what the caller has already.
     *
     * @param address where it is
     * @param etag the entity tag of what the caller has
     * @return the document, or empty if nothing has changed
     */
    public Optional<Fetched<RolieDocument>> fetch(URI address, Optional<String> etag) {
        Map<String, String> headers = new HashMap<>(Map.of("Accept", ACCEPT));
        etag.ifPresent(tag -> headers.put("If-None-Match", tag));
        Reply reply = transport.send(Transport.Call.get(address, headers), maxDocument);
        if (reply.status() == 304 && etag.isPresent()) {
            return Optional.empty();
        }
        if (reply.status() != 200 && reply.status() != 203) {
            throw Transport.failure(reply);
        }
        Reading<RolieDocument> reading = read(reply);
        return Optional.of(new Fetched<>(reading.document(), reply.address(), reply.header("etag"), reading.report()));
    }

    private Reading<RolieDocument> read(Reply reply) {
        byte[] body = reply.body();
        String type = reply.header("content-type").orElse("");
        boolean json = MediaTypes.isJson(type) || !MediaTypes.isXml(type) && body.length > 0 && body[0] == '{';
        Reading<RolieDocument> reading = json
                ? RolieJson.with(options).read(body)
                : RolieXml.with(options).read(body);
        String kind = MediaTypes.parameter(type, "type");
        boolean wrong = kind.equals("feed") && !(reading.document() instanceof Feed)
                || kind.equals("entry") && !(reading.document() instanceof Entry);
        if (wrong) {
            throw new ProtocolException(
                    reply.address().getRawAuthority(),
                    "expected the " + kind + " that the Content-Type promises, met another document.",
                    null);
        }
        return reading;
    }

    private <D extends RolieDocument> Fetched<D> as(Class<D> kind, Fetched<RolieDocument> fetched) {
        if (!kind.isInstance(fetched.document())) {
            throw new ProtocolException(
                    fetched.address().getRawAuthority(),
                    "expected " + kind.getSimpleName() + ", met "
                            + fetched.document().getClass().getSimpleName() + ".",
                    null);
        }
        return new Fetched<>(kind.cast(fetched.document()), fetched.address(), fetched.etag(), fetched.report());
    }

    /**
     * Finds the service document from any document of a server (RFC 8322, Section 5.1.3): the service document itself, or
     * a feed or an entry that links to it. An entry without that link leads over its collection.
     *
     * @param address where any document of the server is
     * @return the service document
     */
    public Fetched<ServiceDocument> discover(URI address) {
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
                "expected links with rel=\"service\" that lead to a service document, met none.",
                null);
    }

    /**
     * Where a link of a document leads.
     *
     * @param document the address of the document
     * @param container the feed or the entry
     * @param relation the relation
     * @return the address to fetch; empty if there is no such link
     */
    public static Optional<URI> target(URI document, Container container, String relation) {
        URI base = Addresses.base(document, List.of(container));
        return container
                .first(
                        Link.class,
                        link -> link.isRelation(relation) && link.href().isPresent())
                .map(link -> Addresses.request(
                        Addresses.base(base, link), link.href().get()));
    }

    /**
     * Where a collection of a service document is.
     *
     * @param service the service document
     * @param collection the collection
     * @return the address of its feed
     */
    public static URI address(Fetched<ServiceDocument> service, Collection collection) {
        List<Container> around = new ArrayList<>(List.of(service.document()));
        service.document().workspaces().stream()
                .filter(workspace -> workspace.collections().contains(collection))
                .findFirst()
                .ifPresent(around::add);
        around.add(collection);
        return Addresses.request(
                Addresses.base(service.address(), around), collection.href().orElse(""));
    }

    /**
     * The categories of a collection, those of category documents included (RFC 5023, Section 8.3.6).
     *
     * @param service the service document
     * @param collection the collection
     * @return the lists
     */
    public List<Categories> categories(Fetched<ServiceDocument> service, Collection collection) {
        List<Categories> lists = new ArrayList<>();
        for (Categories list : collection.all(Categories.class)) {
            if (list.href().isPresent()) {
                URI target = Addresses.request(
                        Addresses.base(service.address(), List.of(collection)),
                        list.href().get());
                lists.add(as(Categories.class, fetch(target)).document());
            } else {
                lists.add(list);
            }
        }
        return lists;
    }

    /**
     * Walks through all pages of a feed, and the archives before it (RFC 5005). Entries that are on several pages are
     * given several times, those of the newer document first.
     *
     * @param feed where the feed is
     * @param entries takes each entry and the address of its page, against which its references are resolved
     * @return what was seen, with warnings if something may have been missed
     */
    public Walk walk(URI feed, BiConsumer<Entry, URI> entries) {
        List<URI> pages = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        Set<URI> seen = new LinkedHashSet<>();
        Fetched<Feed> first = as(Feed.class, fetch(feed));
        Fetched<Feed> page = first;
        seen.add(feed);
        while (true) {
            seen.add(page.address());
            pages.add(page.address());
            URI base = Addresses.base(page.address(), List.of(page.document()));
            page.document().entries().forEach(entry -> entries.accept(entry, base));
            Optional<URI> next = following(page);
            if (next.isEmpty()) {
                break;
            }
            if (!seen.add(next.get())) {
                throw new ProtocolException(
                        feed.getRawAuthority(),
                        "expected the pages of a feed to end, met a page for the second time.",
                        null);
            }
            if (pages.size() >= maxPages) {
                throw new ProtocolException(
                        feed.getRawAuthority(), "expected at most " + maxPages + " pages, met more.", null);
            }
            boolean archive = target(page.address(), page.document(), "next").isEmpty();
            try {
                page = as(Feed.class, fetch(next.get()));
            } catch (StatusException e) {
                if (!archive) {
                    throw e;
                }
                warnings.add("an archive of the feed cannot be fetched: " + e.getMessage());
                break;
            }
        }
        if (pages.size() > 1) {
            Optional<Fetched<RolieDocument>> again = fetch(feed, first.etag());
            boolean same = again.isEmpty()
                    || again.get().document() instanceof Feed feedAgain
                            && feedAgain.updated().equals(first.document().updated());
            if (!same) {
                warnings.add("the feed changed while its pages were fetched");
            }
        }
        return new Walk(withoutEntries(first.document()), pages, first.etag(), warnings);
    }

    /** The next page, or the archive before this document. */
    static Optional<URI> following(Fetched<Feed> page) {
        Optional<URI> next = target(page.address(), page.document(), "next");
        boolean paged = PAGING.stream()
                .anyMatch(relation -> page.document().link(relation).isPresent());
        // A feed that has pages is whole by its pages; its archives only hold what entries said before.
        return next.isPresent() || paged ? next : target(page.address(), page.document(), "prev-archive");
    }

    static Feed withoutEntries(Feed feed) {
        return new Feed(
                feed.children().stream()
                        .filter(node -> !(node instanceof Entry))
                        .toList(),
                feed.attributes());
    }

    /**
     * The entries of a feed that pass a filter, each in its newest state (RFC 5005, Section 4.2).
     *
     * @param feed where the feed is
     * @param filter which entries
     * @return the entries by id, in the order in which they were met
     */
    public Map<String, Entry> list(URI feed, EntryFilter filter) {
        Map<String, Entry> newest = new java.util.LinkedHashMap<>();
        walk(feed, (entry, page) -> entry.id().ifPresent(id -> newest.merge(id, entry, Newer::of)));
        newest.values().removeIf(filter.negate());
        return newest;
    }

    /**
     * Fetches the content of an entry.
     *
     * @param page the address of the document that has the entry
     * @param entry the entry
     * @param sink takes the bytes; what was written when a method throws is not the content
     * @return what is known of the content
     */
    public ContentFacts content(URI page, Entry entry, OutputStream sink) {
        return new ContentFetch(transport, maxDocument, verifier)
                .fetch(page, entry, sink, Optional.empty())
                .orElseThrow();
    }

    ContentFetch contents(long limit) {
        return new ContentFetch(transport, limit, verifier);
    }

    // ---- publishing -----------------------------------------------------------------------------------------------

    /**
     * Creates a member from an entry (RFC 5023, Section 9.2).
     *
     * @param collection where the feed is
     * @param entry the entry
     * @param slug what the address of the member should remind of, a wish; or empty
     * @return the member
     */
    public Created create(URI collection, Entry entry, String slug) {
        return created(
                post(collection, RolieXml.defaults().toXml(entry).getBytes(StandardCharsets.UTF_8), ENTRY, slug));
    }

    /**
     * Creates a member from content, for which the server makes the entry (RFC 5023, Section 9.6).
     *
     * @param collection where the feed is
     * @param content the content
     * @param type its media type
     * @param slug what the address of the member should remind of, a wish; or empty
     * @return the member
     */
    public Created create(URI collection, byte[] content, String type, String slug) {
        return created(post(collection, content, type, slug));
    }

    private Reply post(URI collection, byte[] body, String type, String slug) {
        Map<String, String> headers = new HashMap<>(Map.of("Accept", ENTRY));
        if (!slug.isEmpty()) {
            headers.put("Slug", slug(slug));
        }
        return transport.send(new Transport.Call("POST", collection, headers, body, type), maxDocument);
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
                    "expected the address of the new member in Location, met none.",
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

    /**
     * Replaces an entry (RFC 5023, Section 9.3). Fetch the member first, and change the fetched entry, so that nothing else
     * of it is lost.
     *
     * @param member the address of the member
     * @param entry the new entry
     * @param etag the entity tag that came with the entry; the change is refused with 412 if somebody else changed it
     * @return the new entity tag, if the server gave one
     */
    public Optional<String> update(URI member, Entry entry, Optional<String> etag) {
        return update(member, RolieXml.defaults().toXml(entry).getBytes(StandardCharsets.UTF_8), ENTRY, etag);
    }

    /**
     * Replaces what is at an address: an entry, or the content at an edit-media link.
     *
     * @param address the address
     * @param body what to put there
     * @param type its media type
     * @param etag the entity tag of what is replaced
     * @return the new entity tag, if the server gave one
     */
    public Optional<String> update(URI address, byte[] body, String type, Optional<String> etag) {
        Map<String, String> headers = new HashMap<>();
        etag.ifPresent(tag -> headers.put("If-Match", tag));
        Reply reply = transport.send(new Transport.Call("PUT", address, headers, body, type), maxDocument);
        if (reply.family() != 2) {
            throw Transport.failure(reply);
        }
        return reply.header("etag");
    }

    /**
     * Deletes a member (RFC 5023, Section 9.4).
     *
     * @param member the address of the member
     * @param etag the entity tag that came with it
     */
    public void delete(URI member, Optional<String> etag) {
        Map<String, String> headers = new HashMap<>();
        etag.ifPresent(tag -> headers.put("If-Match", tag));
        Reply reply = transport.send(new Transport.Call("DELETE", member, headers, new byte[0], ""), maxDocument);
        if (reply.family() != 2) {
            throw Transport.failure(reply);
        }
    }

    @Override
    public void close() throws IOException {
        transport.close();
    }

    /** Collects the settings of a client; not for use by several threads at once. */
    public static final class Builder {

        private Authentication authentication = Authentication.NONE;
        private SSLContext tls;
        private RetryPolicy retries = RetryPolicy.DEFAULT;
        private RolieOptions options = RolieOptions.DEFAULT;
        private Duration timeout = Duration.ofSeconds(30);
        private Duration gap = Duration.ZERO;
        private long maxDocument = 256L << 20;
        private int maxPages = 100_000;
        private Optional<SignatureVerifier> verifier = Optional.empty();
        private boolean plainCredentials;
        private Transport.Pause pause = length -> TimeUnit.NANOSECONDS.sleep(length.toNanos());

        private Builder() {}

        /**
         * Says who the client is.
         *
         * @param scheme the scheme
         * @return this builder
         */
        public Builder authentication(Authentication scheme) {
            authentication = Objects.requireNonNull(scheme, "scheme");
            return this;
        }

        /**
         * Sets the trusted certificates and the client's own one. The default is what the JVM trusts.
         *
         * @param context the context
         * @return this builder
         */
        public Builder tls(SSLContext context) {
            tls = Objects.requireNonNull(context, "context");
            return this;
        }

        /**
         * Says when a request is tried again.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder retries(RetryPolicy policy) {
            retries = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * Says how documents are read.
         *
         * @param how the options
         * @return this builder
         */
        public Builder options(RolieOptions how) {
            options = Objects.requireNonNull(how, "how");
            return this;
        }

        /**
         * Says how long to wait for a connection and for each piece of an answer.
         *
         * @param time the time
         * @return this builder
         */
        public Builder timeout(Duration time) {
            timeout = Objects.requireNonNull(time, "time");
            return this;
        }

        /**
         * Keeps a distance between requests.
         *
         * @param time the time between the begins of two requests
         * @return this builder
         */
        public Builder gap(Duration time) {
            gap = Objects.requireNonNull(time, "time");
            return this;
        }

        /**
         * Limits documents and contents.
         *
         * @param bytes how large one may be, counted after decompression
         * @return this builder
         */
        public Builder maxDocument(long bytes) {
            maxDocument = bytes;
            return this;
        }

        /**
         * Limits feeds.
         *
         * @param pages how many pages one may have
         * @return this builder
         */
        public Builder maxPages(int pages) {
            maxPages = pages;
            return this;
        }

        /**
         * Says how signatures of contents are checked. A content with a bad one is refused; without a verifier signatures are
         * only warned of.
         *
         * @param checks begins a check of each content whose entry links to a signature
         * @return this builder
         */
        public Builder signatures(SignatureVerifier checks) {
            verifier = Optional.of(checks);
            return this;
        }

        /**
         * Lets credentials go out over plain HTTP, for tests on one's own machine only.
         *
         * @return this builder
         */
        public Builder insecureCredentials() {
            plainCredentials = true;
            return this;
        }

        Builder pause(Transport.Pause how) {
            pause = how;
            return this;
        }

        /**
         * The client.
         *
         * @return a new client, to be closed
         */
        public RolieClient build() {
            Timeout time = Timeout.ofMilliseconds(timeout.toMillis());
            ClientTlsStrategyBuilder strategy =
                    ClientTlsStrategyBuilder.create().setTlsVersions(TLS.V_1_2, TLS.V_1_3);
            if (tls != null) {
                strategy.setSslContext(tls);
            }
            return new RolieClient(
                    this,
                    new Transport(
                            HttpClients.custom()
                                    .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                                            .setTlsSocketStrategy(strategy.buildClassic())
                                            .setDefaultConnectionConfig(ConnectionConfig.custom()
                                                    .setConnectTimeout(time)
                                                    .setSocketTimeout(time)
                                                    .build())
                                            .setMaxConnPerRoute(8)
                                            .build())
                                    .setDefaultRequestConfig(RequestConfig.custom()
                                            .setResponseTimeout(time)
                                            .setConnectionRequestTimeout(time)
                                            .build())
                                    .disableAutomaticRetries()
                                    .disableRedirectHandling()
                                    .disableCookieManagement()
                                    .disableAuthCaching()
                                    .disableConnectionState()
                                    .setUserAgent("mile4j-rolie")
                                    .build(),
                            authentication,
                            retries,
                            pause,
                            plainCredentials,
                            gap));
        }
    }
}
