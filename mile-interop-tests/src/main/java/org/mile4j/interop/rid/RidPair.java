package org.mile4j.interop.rid;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.mile4j.model.TransportException;
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

    /** Below those that systems give to whoever asks for any, such as the other side of each connection. */
    private static final int PORTS_FROM = 20_000;

    private static final int PORTS_BELOW = 32_768;
    private static final int TRIES = 100;

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
                    .withListener(this));
            try {
                system.start();
            } catch (TransportException e) {
                system.close();
                throw e;
            }
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
        this(identities, stores, () -> ThreadLocalRandom.current().nextInt(PORTS_FROM, PORTS_BELOW));
    }

    RidPair(Identities identities, Function<String, MessageStore> stores, IntSupplier ports) throws IOException {
        Started started = started(identities, Side.NAMES.stream().map(stores).toList(), ports);
        peers = started.peers();
        first = started.first();
        second = started.second();
    }

    /** Both when they listen, and the ports they were told of each other. */
    private record Started(PeerList peers, Side first, Side second) {}

    /** Each has to know the port of the other before it starts, and only to listen on a port tells whether it is free. */
    private static Started started(Identities identities, List<MessageStore> stores, IntSupplier ports)
            throws IOException {
        TransportException taken = null;
        for (int i = 0; i < TRIES; i++) {
            try {
                return start(identities, stores, ports.getAsInt(), ports.getAsInt());
            } catch (TransportException e) {
                taken = e;
            }
        }
        stores.forEach(MessageStore::close);
        throw new IOException("no ports are free for two RID systems", taken);
    }

    private static Started start(Identities identities, List<MessageStore> stores, int port, int otherPort) {
        String name = Side.NAMES.get(0);
        String other = Side.NAMES.get(1);
        PeerList peers = PeerList.of(peer(name, port, identities.first()), peer(other, otherPort, identities.second()));
        Side first = new Side(name, identities.first(), peers, port, stores.get(0));
        try {
            return new Started(peers, first, new Side(other, identities.second(), peers, otherPort, stores.get(1)));
        } catch (TransportException e) {
            first.system.close();
            throw e;
        }
    }

    private static Peer peer(String name, int port, MessageSecurity security) {
        return new Peer(name, HOST, port, List.of(security.credential().certificate()));
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
