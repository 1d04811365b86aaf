package org.mile4j.rid.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mile4j.model.TransportException;
import org.mile4j.rid.http.CallbackToken;
import org.mile4j.rid.http.HttpLimits;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.PeerList;
import org.mile4j.rid.http.RidHttpClient;
import org.mile4j.rid.store.JdbcStore;
import org.mile4j.testing.Requirement;

/** The port that is assigned to RID over HTTPS is taken where none is given: RFC 6546, Section 3. */
@Timeout(60)
class AssignedPortTest extends Consortium {

    private static final int ASSIGNED = 4590;
    private static final String NAME = "sp1.example";

    @Test
    @Requirement({"6546-002", "6546-004"})
    void aSystemListensOnTheAssignedPort() {
        Node node = new Node();
        node.store = JdbcStore.file(folder.resolve(NAME));
        RidSystemConfig config =
                RidSystemConfig.of(NAME, security(NAME), peers(), node.store, RuleFilePolicy.of(List.of()));

        try {
            start(node, config);
            assertThat(node.system.port()).isEqualTo(ASSIGNED);
        } catch (TransportException e) {
            // Something else on this machine has the port; it is the one that was tried.
            assertThat(e).hasMessageContaining("the port " + ASSIGNED + " ");
            node.store.close();
        }
    }

    @Test
    @Requirement({"6546-015", "6546-004"})
    void aCallbackGoesToTheAssignedPortOfTheAddressThatTheRequestCameFrom() throws Exception {
        InetAddress address = InetAddress.getByName("127.45.90.1");
        Peer peer = Peer.of(
                "sp2.example",
                "nowhere.invalid",
                List.of(CREDENTIALS.get("sp2.example").certificate()));
        try (ServerSocket listening = new ServerSocket()) {
            assumeThatCode(() -> listening.bind(new InetSocketAddress(address, ASSIGNED)))
                    .as("no other program has the port, and every address of the loopback network is one's own")
                    .doesNotThrowAnyException();
            CompletableFuture<Integer> port = CompletableFuture.supplyAsync(
                    () -> portOfNextConnection(listening), task -> new Thread(task).start());
            try (RidHttpClient client =
                    new RidHttpClient(CREDENTIALS.get(NAME), CA.trust(), PeerList.of(peer), HttpLimits.DEFAULT)) {

                assertThatThrownBy(() -> client.callBack(peer, address, new byte[1], CallbackToken.create()))
                        .isInstanceOf(TransportException.class);
            }
            assertThat(port.get(20, TimeUnit.SECONDS)).isEqualTo(ASSIGNED);
        }
    }

    /** Takes a connection and ends it, before anything was said. */
    private static int portOfNextConnection(ServerSocket listening) {
        try (Socket connection = listening.accept()) {
            return connection.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
