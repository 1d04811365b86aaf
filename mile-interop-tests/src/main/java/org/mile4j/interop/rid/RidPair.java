package org.mile4j.interop.rid;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.PeerList;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.security.MessageSecurity;
import org.mile4j.rid.store.JdbcStore;
import org.mile4j.rid.store.MessageStore;
import org.mile4j.rid.system.RidSystem;
import org.mile4j.rid.system.RidSystemConfig;
import org.mile4j.rid.system.RuleFilePolicy;
import org.mile4j.rid.system.SystemListener;

/**
 * Two RID systems on this machine that believe one test authority: they talk over TLS with certificates on both sides.
 * Reports are taken, and queries await a decision. What they keep is in memory and gone when they are closed.
 *
 * @since 0.1
 */
public final class RidPair implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final List<String> POLICY = List.of("Report * approve", "Query * pend");

    /**
     * The certificates of two systems, which cost more than the systems.
     *
     * @param first of the one that asks
     * @param second of the one that is asked
     */
    public record Identities(MessageSecurity first, MessageSecurity second) {

        /**
         * New certificates under a new authority, with keys of elliptic curves, which are quickly made.
         *
         * @return the certificates
         * @throws IOException if they cannot be made
         */
        public static Identities create() throws IOException {
            return create(TestAuthority::curve);
        }

        /**
         * New certificates under a new authority.
         *
         * @param bits the length of the RSA keys
         * @return the certificates
         * @throws IOException if they cannot be made
         */
        public static Identities create(int bits) throws IOException {
            return create(() -> TestAuthority.keys(bits));
        }

        private static Identities create(Supplier<KeyPair> keys) throws IOException {
            try {
                TestAuthority authority = new TestAuthority(keys.get());
                return new Identities(
                        security(authority, Side.NAMES.get(0), keys.get()),
                        security(authority, Side.NAMES.get(1), keys.get()));
            } catch (GeneralSecurityException e) {
                throw new IOException("the certificates cannot be made", e);
            }
        }

        /**
         * The certificates in a folder, which are made if it has none.
         *
         * @param folder a folder for the files of {@code mile rid keys}
         * @return the certificates
         * @throws IOException if they cannot be made or read
         */
        public static Identities in(Path folder) throws IOException {
            if (!Files.exists(folder.resolve("ca.pem"))) {
                TestAuthority.fill(folder, Side.NAMES, Peer.DEFAULT_PORT);
            }
            KeyFolder keys = new KeyFolder(folder);
            try {
                return new Identities(keys.security(Side.NAMES.get(0)), keys.security(Side.NAMES.get(1)));
            } catch (GeneralSecurityException e) {
                throw new IOException("the certificates cannot be read", e);
            }
        }

        private static MessageSecurity security(TestAuthority authority, String name, KeyPair keys)
                throws IOException, GeneralSecurityException {
            return new MessageSecurity(authority.credential(name, keys), authority.trust());
        }
    }

    /** One of the two, with what it received. */
    public static final class Side implements SystemListener {

        private static final List<String> NAMES = List.of("sp1.example", "sp2.example");

        private final BlockingQueue<RidDocument> messages = new LinkedBlockingQueue<>();
        private final MessageStore store;
        private final RidSystem system;

        private Side(String name, MessageSecurity security, PeerList peers, int port, MessageStore store) {
            this.store = store;
            system = new RidSystem(RidSystemConfig.of(name, security, peers, store, RuleFilePolicy.of(POLICY))
                            .withPort(port)
                            .withListener(this))
                    .start();
        }

        /**
         * The system itself.
         *
         * @return the system
         */
        public RidSystem system() {
            return system;
        }

        @Override
        public void received(Peer peer, RidDocument message) {
            messages.add(message);
        }

        /**
         * The next message that the system received, after its signature held and it was decrypted.
         *
         * @return the message
         * @throws IOException if none comes within twenty seconds
         */
        public RidDocument next() throws IOException {
            try {
                RidDocument message = messages.poll(20, TimeUnit.SECONDS);
                if (message != null) {
                    return message;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new IOException("no message came within twenty seconds");
        }

        private void close() {
            system.close();
            store.close();
        }
    }

    private final PeerList peers;
    private final Side first;
    private final Side second;

    /**
     * Starts both on free ports.
     *
     * @param identities their certificates
     * @throws IOException if this machine has no free ports
     */
    public RidPair(Identities identities) throws IOException {
        this(identities, name -> JdbcStore.connect("jdbc:h2:mem:" + UUID.randomUUID(), "", ""));
    }

    /**
     * Starts both on free ports.
     *
     * @param identities their certificates
     * @param stores makes what each of the names keeps its messages in; it is closed with the pair
     * @throws IOException if this machine has no free ports
     */
    public RidPair(Identities identities, Function<String, MessageStore> stores) throws IOException {
        int[] ports = freePorts();
        String name = Side.NAMES.get(0);
        String other = Side.NAMES.get(1);
        peers = PeerList.of(peer(name, ports[0], identities.first()), peer(other, ports[1], identities.second()));
        first = new Side(name, identities.first(), peers, ports[0], stores.apply(name));
        second = new Side(other, identities.second(), peers, ports[1], stores.apply(other));
    }

    private static Peer peer(String name, int port, MessageSecurity security) {
        return new Peer(name, HOST, port, List.of(security.credential().certificate()));
    }

    private static int[] freePorts() throws IOException {
        try (ServerSocket one = new ServerSocket(0);
                ServerSocket two = new ServerSocket(0)) {
            return new int[] {one.getLocalPort(), two.getLocalPort()};
        }
    }

    /**
     * The system that asks.
     *
     * @return the first side
     */
    public Side first() {
        return first;
    }

    /**
     * The system that is asked.
     *
     * @return the second side
     */
    public Side second() {
        return second;
    }

    /**
     * Both systems as peers.
     *
     * @return the list
     */
    public PeerList peers() {
        return peers;
    }

    /**
     * The second system as the first one knows it.
     *
     * @return the peer
     */
    public Peer secondAsPeer() {
        return peers.peers().get(1);
    }

    /**
     * Where both listen.
     *
     * @return the address of this machine
     * @throws IOException never, as the address stands in figures
     */
    public static InetAddress address() throws IOException {
        return InetAddress.getByName(HOST);
    }

    @Override
    public void close() {
        first.close();
        second.close();
    }
}
