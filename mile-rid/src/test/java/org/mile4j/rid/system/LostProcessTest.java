package org.mile4j.rid.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.TransportException;
import org.mile4j.rid.http.Answer;
import org.mile4j.rid.http.HttpLimits;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.PeerList;
import org.mile4j.rid.http.RidHttpClient;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.security.Credential;
import org.mile4j.rid.security.MessageSecurity;
import org.mile4j.rid.security.Messages;
import org.mile4j.rid.security.TestCa;
import org.mile4j.rid.store.JdbcStore;
import org.mile4j.rid.store.StoredMessage;
import org.mile4j.testing.OwnJvm;

/** A whole system loses its process, its disk or its database while peers send; what it acknowledged it still has. */
@Timeout(180)
class LostProcessTest {

    private static final TestCa CA = new TestCa("Test CA");
    private static final Credential SENDER = CA.credential("EC", "sender.example");
    private static final Credential VICTIM = CA.credential("EC", "victim.example");
    private static final MessageSecurity SECURITY = new MessageSecurity(SENDER, CA.trust());
    private static final int SENDERS = 4;

    @TempDir
    Path folder;

    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private Process victim;

    @BeforeEach
    void writeKeys() throws Exception {
        char[] password = "secret".toCharArray();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        keys.setKeyEntry("own", VICTIM.key(), password, VICTIM.chain().toArray(Certificate[]::new));
        keys.setCertificateEntry("sender", SENDER.certificate());
        try (OutputStream out = Files.newOutputStream(folder.resolve("keys.p12"))) {
            keys.store(out, password);
        }
        Files.write(folder.resolve("ca.crl"), CA.crl().getEncoded());
    }

    @AfterEach
    void end() throws InterruptedException {
        if (victim != null) {
            victim.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        }
    }

    /** Starts a system; with a limit in blocks of 512 bytes, no file of it can grow beyond it. */
    private Peer start(Optional<Integer> fileBlocks) throws IOException {
        victim = fileBlocks.isPresent()
                ? OwnJvm.startWithSmallFiles(fileBlocks.get(), Victim.class, folder.toString())
                : OwnJvm.start(Victim.class, folder.toString());
        BufferedReader out = new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8));
        return new Peer("victim.example", "127.0.0.1", Integer.parseInt(out.readLine()), List.of(VICTIM.certificate()));
    }

    private static RidDocument report(int number) {
        RidDocument report = Messages.report("public");
        RidPolicy policy = report.policy().orElseThrow();
        return report.toBuilder()
                .policy(policy.toBuilder()
                        .incidentId(policy.incidentId().orElseThrow().toBuilder()
                                .instance("i" + number)
                                .build())
                        .build())
                .build();
    }

    private boolean isAcknowledged(RidHttpClient client, Peer peer, int number) {
        try {
            return client.send(peer, SECURITY.seal(report(number), List.of())) instanceof Answer.Done;
        } catch (ProtocolException e) {
            assertThat(e).hasMessageContaining("answered 500");
            refused.incrementAndGet();
            return false;
        } catch (TransportException e) {
            return false; // the connection is gone: nothing is known of the message
        }
    }

    /** Sends from several threads until enough was acknowledged, or refused; then lets a thing happen meanwhile. */
    private void load(Peer peer, int acknowledgements, int refusals, Runnable then) throws InterruptedException {
        int before = acknowledged.size();
        CountDownLatch enough = new CountDownLatch(1);
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try (RidHttpClient client = new RidHttpClient(SENDER, CA.trust(), PeerList.of(peer), HttpLimits.DEFAULT)) {
            for (int i = 0; i < SENDERS; i++) {
                senders.execute(() -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        int number = numbers.incrementAndGet();
                        if (isAcknowledged(client, peer, number)) {
                            acknowledged.add(number);
                        } else if (!victim.isAlive()) {
                            return;
                        }
                        if (acknowledged.size() - before >= acknowledgements && refused.get() >= refusals) {
                            enough.countDown();
                        }
                    }
                });
            }
            assertThat(enough.await(100, TimeUnit.SECONDS)).isTrue();
            then.run();
            senders.shutdownNow();
            assertThat(senders.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void assertAllKept() {
        try (JdbcStore store = JdbcStore.file(folder.resolve("victim"))) {
            for (int number : acknowledged) {
                String digest =
                        StoredMessage.of("", report(number), Instant.EPOCH).digest();
                assertThat(store.repeated("sender.example", digest))
                        .as("report %d of %d", number, acknowledged.size())
                        .isPresent();
            }
        }
    }

    private void kill() {
        victim.toHandle().destroyForcibly();
    }

    @Test
    void whatWasAcknowledgedIsThereAfterTheSystemIsKilledUnderLoad() throws Exception {
        for (int round = 1; round <= 2; round++) {
            load(start(Optional.empty()), 40 * round, 0, this::kill);
            assertThat(victim.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(120);
        assertAllKept();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // the size of files is limited by the shell
    void withAFullDiskNothingIsAcknowledgedAndNothingLost() throws Exception {
        load(start(Optional.of(1_500)), 1, 20, this::kill);
        assertThat(victim.waitFor(20, TimeUnit.SECONDS)).isTrue();

        assertThat(refused).hasValueGreaterThanOrEqualTo(20);
        assertAllKept();
        Peer again = start(Optional.empty());
        load(again, 10, 0, this::kill);
        assertThat(victim.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertAllKept();
    }

    @Test
    void whileTheDatabaseIsDownNothingIsAcknowledgedAndNothingLost() throws Exception {
        Path data = folder.resolve("postgres");
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
        int port = postgres.getPort();
        MessageSecurity own = new MessageSecurity(VICTIM, CA.trust());
        Peer sender = new Peer("sender.example", "127.0.0.1", 1, List.of(SENDER.certificate()));
        try (JdbcStore store = new JdbcStore(postgres.getPostgresDatabase());
                RidSystem system = new RidSystem(RidSystemConfig.of(
                                        "victim.example", own, PeerList.of(sender), store, RuleFilePolicy.of(List.of()))
                                .withPort(0))
                        .start()) {
            Peer peer = new Peer("victim.example", "127.0.0.1", system.port(), List.of(VICTIM.certificate()));
            try (RidHttpClient client = new RidHttpClient(SENDER, CA.trust(), PeerList.of(peer), HttpLimits.DEFAULT)) {
                assertThat(isAcknowledged(client, peer, 1)).isTrue();
                postgres.close();
                assertThat(isAcknowledged(client, peer, 2)).isFalse();
                assertThat(refused).hasValue(1);

                try (EmbeddedPostgres again = EmbeddedPostgres.builder()
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .setPort(port)
                        .start()) {
                    assertThat(isAcknowledged(client, peer, 2)).isTrue();
                    assertThat(new JdbcStore(again.getPostgresDatabase()).count())
                            .isEqualTo(2);
                }
            }
        }
    }
}
