package org.mile4j.rolie.client;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import javax.net.ssl.SSLContext;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.internal.file.WholeFile;
import org.mile4j.rolie.atom.Categories;
import org.mile4j.rolie.atom.Collection;
import org.mile4j.rolie.atom.Container;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.RolieDocument;
import org.mile4j.rolie.atom.ServiceDocument;
import org.mile4j.rolie.rules.RolieOptions;

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

    private final Transport transport;
    private final Documents documents;
    private final FeedWalk walks;
    private final Publishing publishing;
    private final ClientLimits limits;
    private final Signatures signatures;

    private RolieClient(Builder builder, Transport transport) {
        this.transport = transport;
        this.documents = new Documents(
                transport,
                builder.options,
                builder.limits.documentBytes(),
                new DocumentSignatures(builder.documentVerifier, builder.signedDocuments));
        this.walks = new FeedWalk(documents, builder.limits.pages());
        this.publishing = new Publishing(transport, builder.options, builder.limits.documentBytes());
        this.limits = builder.limits;
        this.signatures = new Signatures(builder.verifier, builder.signed);
    }

    /**
     * A builder with defaults.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Fetches a document of any kind, in XML or JSON.
     *
     * @param address where it is
     * @return the document
     */
    public Fetched<RolieDocument> fetch(URI address) {
        return documents.fetch(address);
    }

    /**
     * Fetches a document unless it is what the caller has already.
     *
     * @param address where it is
     * @param etag the entity tag of what the caller has
     * @return the document, or empty if nothing has changed
     */
    public Optional<Fetched<RolieDocument>> fetch(URI address, Optional<String> etag) {
        return documents.fetch(address, etag);
    }

    /**
     * Finds the service document from any document of a server (RFC 8322, Section 5.1.3): the service document itself, or
     * a feed or an entry that links to it. An entry without that link leads over its collection.
     *
     * @param address where any document of the server is
     * @return the service document
     */
    public Fetched<ServiceDocument> discover(URI address) {
        return documents.discover(address);
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
        return Documents.target(document, container, relation);
    }

    /**
     * Where a collection of a service document is.
     *
     * @param service the service document
     * @param collection the collection
     * @return the address of its feed
     */
    public static URI address(Fetched<ServiceDocument> service, Collection collection) {
        return Addresses.of(service, collection);
    }

    /**
     * The categories of a collection, those of category documents included (RFC 5023, Section 8.3.6).
     *
     * @param service the service document
     * @param collection the collection
     * @return the lists
     */
    public List<Categories> categories(Fetched<ServiceDocument> service, Collection collection) {
        return documents.categories(service, collection);
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
        return walks.walk(feed, page -> {}, entries);
    }

    /**
     * The entries of a feed that pass a filter, each in its newest state (RFC 5005, Section 4.2), without those that the
     * feed or its archives say are deleted (RFC 6721).
     *
     * @param feed where the feed is
     * @param filter which entries
     * @return the entries by id, in the order in which they were met
     */
    public Map<String, Entry> list(URI feed, EntryFilter filter) {
        return walks.list(feed, filter);
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
        return contents(limits.documentBytes())
                .fetch(page, entry, sink, Optional.empty())
                .orElseThrow();
    }

    /**
     * Fetches the content of an entry into a file, replacing what is there: a new file is written beside it and moved into its
     * place, so that what was there stays if this method throws. Links stay too, and so do permissions. Directly written, so
     * that a failure leaves something that is not the content, are devices and pipes, what is named below {@code /dev} or
     * {@code /proc}, files with several names or of another owner, and files in folders that take no new ones.
     *
     * @param page the address of the document that has the entry
     * @param entry the entry
     * @param file the file
     * @return what is known of the content
     * @throws IOException if the file cannot be written
     */
    public ContentFacts content(URI page, Entry entry, Path file) throws IOException {
        return WholeFile.write(file, out -> content(page, entry, out));
    }

    ContentFetch contents(long limit) {
        return new ContentFetch(transport, limit, signatures);
    }

    /**
     * Creates a member from an entry (RFC 5023, Section 9.2).
     *
     * @param collection where the feed is
     * @param entry the entry
     * @param slug what the address of the member should remind of, a wish; or empty
     * @return the member
     */
    public Created create(URI collection, Entry entry, String slug) {
        return publishing.post(collection, Publishing.bytes(entry), Publishing.ENTRY, slug);
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
        return publishing.post(collection, content, type, slug);
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
        return publishing.put(member, Publishing.bytes(entry), Publishing.ENTRY, etag);
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
        return publishing.put(address, body, type, etag);
    }

    /**
     * Deletes a member (RFC 5023, Section 9.4).
     *
     * @param member the address of the member
     * @param etag the entity tag that came with it
     */
    public void delete(URI member, Optional<String> etag) {
        publishing.delete(member, etag);
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
        private ClientLimits limits = ClientLimits.DEFAULT;
        private Optional<SignatureVerifier> verifier = Optional.empty();
        private boolean signed;
        private Optional<DocumentVerifier> documentVerifier = Optional.empty();
        private boolean signedDocuments;
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
         * Says how long to wait, and how much to take.
         *
         * @param most the limits
         * @return this builder
         */
        public Builder limits(ClientLimits most) {
            limits = Objects.requireNonNull(most, "most");
            return this;
        }

        /**
         * Says how signatures of contents are checked. A content is refused if its signature is broken, or of nobody
         * trusted; without a verifier signatures are only warned of.
         *
         * @param checks begins a check of each content whose entry links to a signature
         * @return this builder
         */
        public Builder signatures(SignatureVerifier checks) {
            verifier = Optional.of(checks);
            return this;
        }

        /**
         * Takes no content without a signature of somebody trusted. Otherwise a server, or somebody on the way, can leave
         * signatures out.
         *
         * @return this builder
         */
        public Builder requireSignatures() {
            signed = true;
            return this;
        }

        /**
         * Says how signatures in feeds and entries are checked (RFC 4287, Section 5.1). A document is refused if one in its
         * root, or in an entry, does not hold; one of nobody trusted is told of. What is verified is taken from the bytes that
         * were signed. Without a verifier signatures are only warned of.
         *
         * @param checks verifies each feed and each entry that is fetched in XML
         * @return this builder
         */
        public Builder documentSignatures(DocumentVerifier checks) {
            documentVerifier = Optional.of(checks);
            return this;
        }

        /**
         * Takes no feed and no entry without a signature of somebody trusted, in its root or in each of its entries. JSON has
         * none and is refused. Signatures of entries do not say which entries are missing, that of a feed does.
         *
         * @return this builder
         */
        public Builder requireDocumentSignatures() {
            signedDocuments = true;
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
            var connections = Transport.connections(Optional.ofNullable(tls), limits.timeout());
            return new RolieClient(
                    this, new Transport(connections, authentication, retries, pause, plainCredentials, limits.gap()));
        }
    }
}
