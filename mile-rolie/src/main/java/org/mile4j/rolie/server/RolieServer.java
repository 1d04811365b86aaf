package org.mile4j.rolie.server;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.mile4j.rolie.extension.ContentProfile;
import org.mile4j.rolie.store.RolieStore;

/**
 * A ROLIE server on Jetty (RFC 8322; RFC 5023).
 *
 * <p>Its addresses:
 * <ul>
 *   <li>{@code /rolie/service}: the service document, with what the asking one may see;
 *   <li>{@code /rolie/categories/NAME}: the category document of a collection;
 *   <li>{@code /rolie/NAME}: the feed of a collection, newest change first, {@code ?page=N} for further pages; POST creates
 *       a member; {@code ?category=SCHEME|TERM}, {@code ?property=NAME|VALUE}, {@code ?updated-from=} and
 *       {@code ?updated-until=} search;
 *   <li>{@code /rolie/NAME?archive=N}: an archive of a collection that has archives;
 *   <li>{@code /rolie/NAME/MEMBER}: an entry, to be got, replaced (PUT) and deleted;
 *   <li>{@code /rolie/NAME/MEMBER/content}: the content of an entry that was posted as content.
 * </ul>
 * Documents come as XML, as JSON or as a page for people, whatever the header Accept prefers.
 *
 * {@snippet :
 * RolieServer server = RolieServer.builder(JdbcStore.inFolder(folder))
 *         .workspace(new ServedWorkspace("Public", Access.open("alice"), List.of(
 *                 ServedCollection.of("advisories", "Advisories", "csaf"))))
 *         .authenticator(Authenticator.basic(Map.of("alice", password)))
 *         .tls(context)
 *         .port(8443)
 *         .start();
 * }
 *
 * @since 0.1
 */
public final class RolieServer implements AutoCloseable {

    private final Server jetty;
    private final ServerConnector connector;
    private final boolean tls;

    private RolieServer(Server jetty, ServerConnector connector, boolean tls) {
        this.jetty = jetty;
        this.connector = connector;
        this.tls = tls;
    }

    /**
     * A builder with defaults.
     *
     * @param store where the members are kept; it is left open when the server is closed
     * @return a new builder
     */
    public static Builder builder(RolieStore store) {
        return new Builder(store);
    }

    /**
     * The port.
     *
     * @return the port that the server listens on
     */
    public int port() {
        return connector.getLocalPort();
    }

    /**
     * The address of the service document.
     *
     * @return the address, as seen from this machine
     */
    public URI service() {
        return URI.create((tls ? "https" : "http") + "://localhost:" + port() + "/rolie/service");
    }

    /**
     * Waits until the server is closed by somebody else.
     *
     * @throws InterruptedException if the waiting is interrupted
     */
    public void join() throws InterruptedException {
        jetty.join();
    }

    /** Ends the server; requests that are being answered are. */
    @Override
    public void close() {
        try {
            jetty.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server does not end", e);
        }
    }

    /** Collects the settings of a server; not for use by several threads at once. */
    public static final class Builder {

        private static final System.Logger AUDIT = System.getLogger("org.mile4j.rolie.audit");

        private final RolieStore store;
        private final List<ServedWorkspace> workspaces = new ArrayList<>();
        private final List<Authenticator> authenticators = new ArrayList<>();
        private final List<ContentProfile> profiles = new ArrayList<>(ContentProfile.standard());
        private SSLContext tls;
        private String host = "localhost";
        private int port;
        private long maxBody = 64L << 20;
        private Optional<String> publicBase = Optional.empty();
        private Optional<URI> rid = Optional.empty();
        private boolean plainCredentials;
        private Duration drain = Duration.ofSeconds(1);
        private Consumer<AuditEvent> audit = event -> AUDIT.log(
                System.Logger.Level.INFO,
                "{0} {1} {2} {3} {4}",
                event.peer(),
                event.who().isEmpty() ? "-" : onOneLine(event.who()),
                onOneLine(event.method()),
                onOneLine(event.path()),
                event.status());

        /** A text in which nobody can begin a line of the log. */
        private static String onOneLine(String text) {
            return text.replaceAll("[\\p{Cntrl}\\s]", "?");
        }

        private Builder(RolieStore store) {
            this.store = Objects.requireNonNull(store, "store");
        }

        /**
         * Adds a workspace.
         *
         * @param workspace the workspace
         * @return this builder
         */
        public Builder workspace(ServedWorkspace workspace) {
            workspaces.add(workspace);
            return this;
        }

        /**
         * Adds a way to say who one is.
         *
         * @param authenticator the way
         * @return this builder
         */
        public Builder authenticator(Authenticator authenticator) {
            authenticators.add(authenticator);
            return this;
        }

        /**
         * Adds a kind of content, which is tried before those that are there.
         *
         * @param profile the kind
         * @return this builder
         */
        public Builder profile(ContentProfile profile) {
            profiles.add(0, profile);
            return this;
        }

        /**
         * Sets the server's certificate and whom it trusts as clients. TLS 1.2 and 1.3 are spoken; a client certificate is
         * asked for and not demanded, since workspaces say whether they need one. Without this the server speaks plain HTTP,
         * for tests on one's own machine and behind a proxy.
         *
         * @param context the context
         * @return this builder
         */
        public Builder tls(SSLContext context) {
            tls = Objects.requireNonNull(context, "context");
            return this;
        }

        /**
         * Sets the address to listen on. The default is localhost.
         *
         * @param address a name or an address of this machine
         * @return this builder
         */
        public Builder host(String address) {
            host = Objects.requireNonNull(address, "address");
            return this;
        }

        /**
         * Sets the port.
         *
         * @param number the port, 0 for a free one
         * @return this builder
         * @throws IllegalArgumentException if there is no such port
         */
        public Builder port(int number) {
            if (number < 0 || number > 65_535) {
                throw new IllegalArgumentException("expected a port from 0 to 65535, met " + number);
            }
            port = number;
            return this;
        }

        /**
         * Limits what is taken.
         *
         * @param bytes how large an entry or a content may be
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder maxBody(long bytes) {
            if (bytes < 1) {
                throw new IllegalArgumentException("expected a size of at least one byte, met " + bytes);
            }
            maxBody = bytes;
            return this;
        }

        /**
         * Sets the address that links begin with. The default is what the client asked for.
         *
         * @param base an address without a slash at its end, for example {@code https://example.org}
         * @return this builder
         */
        public Builder publicAddress(String base) {
            publicBase = Optional.of(base);
            return this;
        }

        /**
         * Leads clients of RID on (RFC 8322, Section 5.5): POST to the root is answered with 307.
         *
         * @param endpoint where the RID system is
         * @return this builder
         */
        public Builder rid(URI endpoint) {
            rid = Optional.of(endpoint);
            return this;
        }

        /**
         * Takes the lines of the audit log. The default is the logger {@code org.mile4j.rolie.audit}.
         *
         * @param log takes them
         * @return this builder
         */
        public Builder audit(Consumer<AuditEvent> log) {
            audit = Objects.requireNonNull(log, "log");
            return this;
        }

        /**
         * Takes credentials over plain HTTP, for tests on one's own machine and behind a proxy that speaks TLS.
         *
         * @return this builder
         */
        public Builder insecureCredentials() {
            plainCredentials = true;
            return this;
        }

        /**
         * Says for how long a connection may be silent once the server ends; requests that are under way then have time to
         * go on, five seconds at most. The default is one second.
         *
         * @param silence the time, after which the connection is closed
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder drain(Duration silence) {
            if (silence.isNegative() || silence.isZero()) {
                throw new IllegalArgumentException("expected a time above zero, met " + silence);
            }
            drain = silence;
            return this;
        }

        /**
         * Starts the server.
         *
         * @return the server, to be closed
         * @throws IllegalStateException if it cannot listen
         */
        public RolieServer start() {
            QueuedThreadPool threads = new QueuedThreadPool(64);
            threads.setName("rolie");
            threads.setDaemon(true);
            Server jetty = new Server(threads);
            HttpConfiguration http = new HttpConfiguration();
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(16 << 10);
            ServerConnector connector;
            if (tls == null) {
                connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
            } else {
                SecureRequestCustomizer secure = new SecureRequestCustomizer();
                secure.setSniHostCheck(false);
                http.addCustomizer(secure);
                SslContextFactory.Server context = new SslContextFactory.Server();
                context.setSslContext(tls);
                context.setWantClientAuth(true);
                context.setIncludeProtocols("TLSv1.2", "TLSv1.3");
                connector = new ServerConnector(
                        jetty, new SslConnectionFactory(context, "http/1.1"), new HttpConnectionFactory(http));
            }
            connector.setHost(host);
            connector.setPort(port);
            connector.setIdleTimeout(30_000);
            connector.setShutdownIdleTimeout(Math.max(1, drain.toMillis()));
            jetty.addConnector(connector);
            ErrorHandler refusals = new ErrorHandler(); // for what is no HTTP: nothing of it reaches the site
            refusals.setDefaultResponseMimeType("text/plain");
            jetty.setErrorHandler(refusals);
            for (ServedWorkspace workspace : workspaces) {
                for (ServedCollection collection : workspace.collections()) {
                    store.describe(collection.name(), collection.description());
                    if (collection.archived()) {
                        store.keepHistory(collection.name());
                    }
                }
            }
            Site site = new Site(
                    List.copyOf(workspaces),
                    store,
                    new Members(List.copyOf(profiles)),
                    List.copyOf(authenticators),
                    rid);
            jetty.setHandler(
                    new SiteHandler(site, List.copyOf(authenticators), audit, maxBody, publicBase, plainCredentials));
            jetty.setStopTimeout(5_000);
            try {
                jetty.start();
            } catch (Exception e) {
                Throwable reason = e.getCause() == null ? e : e.getCause();
                throw new IllegalStateException(
                        "the server cannot listen on " + host + ":" + port + ": " + reason.getMessage(), e);
            }
            return new RolieServer(jetty, connector, tls != null);
        }
    }
}
