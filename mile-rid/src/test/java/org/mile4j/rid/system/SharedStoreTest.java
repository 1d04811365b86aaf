package org.mile4j.rid.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mile4j.rid.http.CallbackToken;
import org.mile4j.rid.http.HttpLimits;
import org.mile4j.rid.http.RidHttpClient;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.security.Messages;
import org.mile4j.rid.store.AskedMessage;
import org.mile4j.rid.store.JdbcStore;
import org.mile4j.rid.store.StoredMessage;
import org.mile4j.testing.Requirement;

/** Several nodes of one system that share a database and an address: an answer may come to any of them. */
@Timeout(120)
class SharedStoreTest extends Consortium {

    private static final String INCIDENT = "csirt.example.com\n2026-17";

    private EmbeddedPostgres postgres;

    @BeforeEach
    void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterEach
    void stopDatabase() throws IOException {
        stopAll();
        postgres.close();
    }

    private JdbcStore store() {
        return new JdbcStore(postgres.getPostgresDatabase());
    }

    /** A node of sp1.example; callbacks go to the one that has the port of sp1.example. */
    private Node sharing(int port) {
        Node node = new Node();
        node.store = store();
        RuleFilePolicy policy = RuleFilePolicy.of(List.of());
        return start(
                node,
                RidSystemConfig.of("sp1.example", security("sp1.example"), peers(), node.store, policy)
                        .withPort(port));
    }

    private void callBack(String token) throws IOException {
        try (RidHttpClient client =
                new RidHttpClient(CREDENTIALS.get("sp2.example"), CA.trust(), peers(), HttpLimits.DEFAULT)) {
            client.callBack(
                    peer("sp1.example"),
                    InetAddress.getByName("127.0.0.1"),
                    security("sp2.example").seal(Messages.report("public"), List.of()),
                    new CallbackToken(token));
        }
    }

    @Test
    @Requirement({"6546-011", "6546-016"})
    void anAnswerThatComesToAnotherNodeReachesTheOneThatAsked() throws Exception {
        Node asking = sharing(0);
        Node called = sharing(port("sp1.example"));
        Node two = node("sp2.example", "Query * pend");

        assertThat(asking.system.send(peer("sp2.example"), Messages.query())).isEmpty();
        two.next();
        two.system.decide(two.system.undecided().get(0).messageId(), Decision.approve());

        assertThat(asking.next().type()).isEqualTo(MsgType.REPORT);
        assertThat(called.store.count()).isEqualTo(1);
        assertThat(called.events).isEmpty();
    }

    @Test
    void anAnswerToANodeThatHasEndedIsTakenByAnother() throws Exception {
        Node asking = sharing(0);
        Node called = sharing(port("sp1.example"));
        Node two = node("sp2.example", "Query * pend");
        asking.system.send(peer("sp2.example"), Messages.query());
        stop(asking);

        two.next();
        two.system.decide(two.system.undecided().get(0).messageId(), Decision.approve());

        assertThat(called.next().type()).isEqualTo(MsgType.REPORT);
    }

    @Test
    void anAnswerThatIsFasterThanItsTokenWaitsOnAnyNode() throws Exception {
        Node called = sharing(port("sp1.example"));
        JdbcStore elsewhere = store();
        elsewhere.nodes().alive("elsewhere", Instant.now());
        long id = elsewhere.asked().ask(AskedMessage.of("sp2.example", "Query", INCIDENT, "elsewhere", Instant.now()));

        CompletableFuture<Void> token = CompletableFuture.runAsync(
                () -> elsewhere.asked().promised(id, "token"),
                CompletableFuture.delayedExecutor(700, TimeUnit.MILLISECONDS));
        callBack("token");
        token.get(20, TimeUnit.SECONDS);

        assertThat(called.events).isEmpty();
        assertThat(elsewhere.nodes().handedOver("elsewhere", Instant.EPOCH))
                .extracting(StoredMessage::peer)
                .containsExactly("sp2.example");
        assertThat(elsewhere.nodes().handedOver("elsewhere", Instant.EPOCH)).isEmpty();
    }

    @Test
    void anAnswerWhoseTokenWasLostIsKnownByItsIncident() throws Exception {
        Node called = sharing(port("sp1.example"));
        store().asked()
                .ask(AskedMessage.of(
                        "sp2.example", "Query", INCIDENT, "gone", Instant.now().minusSeconds(600)));

        callBack("lost");

        assertThat(called.next().type()).isEqualTo(MsgType.REPORT);
        assertThat(called.store.asked().find("sp2.example", "lost")).isPresent();
    }

    @Test
    void aTokenThatNobodyWasGivenIsReported() throws Exception {
        Node called = sharing(port("sp1.example"));

        callBack("invented");

        assertThat(called.next().alert()).contains("never given");
        assertThat(called.store.count()).isZero();
    }
}
