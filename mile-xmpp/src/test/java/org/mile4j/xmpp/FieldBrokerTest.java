package org.mile4j.xmpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.MileException;
import org.mile4j.model.SecurityFailureException;
import org.mile4j.model.data.CanonicalXml;
import org.mile4j.model.data.XmlElement;
import org.mile4j.xmpp.config.ChannelBinding;
import org.mile4j.xmpp.config.GridConfig;
import org.mile4j.xmpp.topic.AccessModel;
import org.mile4j.xmpp.topic.Affiliation;
import org.mile4j.xmpp.topic.Item;
import org.mile4j.xmpp.topic.PayloadType;
import org.mile4j.xmpp.topic.PublishedForm;
import org.mile4j.xmpp.topic.StanzaErrorException;
import org.mile4j.xmpp.topic.SubscriptionState;
import org.mile4j.xmpp.topic.TopicEvent;
import org.mile4j.xmpp.topic.TopicName;
import org.mile4j.xmpp.topic.TopicSettings;
import org.mile4j.xmpp.topic.TopicSubscription;

/**
 * Brokers of the field: Prosody and ejabberd. They are installed and started by {@code src/test/brokers/run}; without it
 * these tests are not run.
 */
@Timeout(120)
@EnabledIfSystemProperty(
        named = "mile.xmpp.field",
        matches = "prosody|ejabberd",
        disabledReason = "not run: src/test/brokers/run starts a broker")
class FieldBrokerTest {

    private static final String NAME = System.getProperty("mile.xmpp.field", "");
    private static final int PORT = Integer.getInteger("mile.xmpp.field.port", 0);
    private static final Path PKI = Path.of(System.getProperty("mile.xmpp.field.pki", ""));

    private final List<XmppGrid> sessions = new ArrayList<>();
    private final BlockingQueue<TopicEvent> events = new LinkedBlockingQueue<>();
    private final String topic = "t-" + UUID.randomUUID();

    @AfterEach
    void close() {
        sessions.forEach(XmppGrid::close);
    }

    private static GridConfig.Builder trusting(String domain, int port) throws IOException, GeneralSecurityException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        try (InputStream ca = Files.newInputStream(PKI.resolve("ca.crt"));
                InputStream crl = Files.newInputStream(PKI.resolve("crl.pem"))) {
            return GridConfig.builder(domain)
                    .host("127.0.0.1", port)
                    .authority((X509Certificate) factory.generateCertificate(ca))
                    .revocationList((X509CRL) factory.generateCRL(crl))
                    .limits(TrialGrid.PATIENCE.withTimeouts(Duration.ofSeconds(8), Duration.ofSeconds(15)));
        }
    }

    private XmppGrid connect(String account) throws IOException, GeneralSecurityException {
        return connect(trusting(TrialGrid.DOMAIN, PORT)
                .password(account, "secret-" + account)
                .build());
    }

    private XmppGrid connect(GridConfig config) {
        XmppGrid grid = XmppGrid.connect(config);
        sessions.add(grid);
        return grid;
    }

    private static KeyStore keys(String name) throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(PKI.resolve(name + ".p12").toFile(), "changeit".toCharArray());
    }

    private Item next() throws InterruptedException {
        TopicEvent event = events.poll(20, TimeUnit.SECONDS);
        assertThat(event).isInstanceOf(TopicEvent.Published.class);
        return ((TopicEvent.Published) event).item();
    }

    private XmppGrid topicWithMember(String type) throws IOException, GeneralSecurityException {
        XmppGrid service = connect("provider");
        service.provider(TrialGrid.BROKER).create(topic, TopicSettings.secure(type));
        service.administration(TrialGrid.BROKER).affiliate(topic, TrialGrid.CONSUMER, Affiliation.MEMBER);
        return service;
    }

    @Test
    void figureTwoWorksAsDrawn() throws Exception {
        XmppGrid service = topicWithMember(PayloadType.IODEF_2);
        XmppGrid client = connect("consumer");
        assertThat(client.discovery().brokers()).containsExactly(TrialGrid.BROKER);
        assertThat(client.discovery().topics(TrialGrid.BROKER).map(TopicName::node))
                .contains(topic);
        assertThat(client.discovery().topic(TrialGrid.BROKER, topic).type()).contains(PayloadType.IODEF_2);
        assertThat(client.consumer(TrialGrid.BROKER).subscribe(topic, events::add))
                .isEqualTo(SubscriptionState.SUBSCRIBED);
        XmlElement payload = Rfc8600Examples.stanza("payload-iodef.xml");

        String id = service.provider(TrialGrid.BROKER).publish(topic, payload);

        Item item = next();
        assertThat(item.id()).isEqualTo(id);
        assertThat(CanonicalXml.of(item.payload().orElseThrow())).isEqualTo(CanonicalXml.of(payload));
        assertThat(item.publisher())
                .as("both brokers say who published")
                .hasValueSatisfying(jid -> assertThat(jid).startsWith(TrialGrid.PROVIDER));
        Item retrieved = client.consumer(TrialGrid.BROKER).item(topic, id).orElseThrow();
        assertThat(CanonicalXml.of(retrieved.payload().orElseThrow())).isEqualTo(CanonicalXml.of(payload));
    }

    @Test
    void aSignatureOverThePublishedFormStaysValid() throws Exception {
        XmppGrid service = topicWithMember(PayloadType.IODEF_2);
        connect("consumer").consumer(TrialGrid.BROKER).subscribe(topic, events::add);
        XmlElement signed =
                Signatures.sign(PublishedForm.of(Signatures.document()).element());
        assertThat(PublishedForm.of(signed).isStable()).isTrue();

        service.provider(TrialGrid.BROKER).publish(topic, signed);

        assertThat(Signatures.isValid(next().payload().orElseThrow())).isTrue();
    }

    @Test
    void anOwnerDecidesOnSubscriptionsUnderAuthorize() throws Exception {
        assumeTrue(!NAME.equals("prosody"), "not run: Prosody does not have the access model authorize");
        XmppGrid service = connect("provider");
        service.provider(TrialGrid.BROKER)
                .create(topic, TopicSettings.secure(PayloadType.IODEF_2).accessModel(AccessModel.AUTHORIZE));
        Administration owner = service.administration(TrialGrid.BROKER);
        BlockingQueue<TopicSubscription> requests = new LinkedBlockingQueue<>();
        owner.onRequest(requests::add);
        XmppGrid client = connect("consumer");
        assertThat(client.consumer(TrialGrid.BROKER).subscribe(topic, events::add))
                .isEqualTo(SubscriptionState.PENDING);
        TopicSubscription request = requests.poll(20, TimeUnit.SECONDS);
        assertThat(request.topic()).isEqualTo(topic);
        assertThat(request.subscriber()).startsWith(TrialGrid.CONSUMER);

        owner.approve(topic, request.subscriber());
        service.provider(TrialGrid.BROKER).publish(topic, Signatures.document());

        TopicEvent event = events.poll(20, TimeUnit.SECONDS);
        if (event instanceof TopicEvent.SubscriptionChanged) {
            event = events.poll(20, TimeUnit.SECONDS);
        }
        assertThat(event).isInstanceOf(TopicEvent.Published.class);
        assertThat(owner.pending(topic)).isEmpty();
    }

    @Test
    void whoIsRevokedGetsNothingAnyMore() throws Exception {
        XmppGrid service = topicWithMember(PayloadType.IODEF_2);
        Consumer consumer = connect("consumer").consumer(TrialGrid.BROKER);
        consumer.subscribe(topic, events::add);
        service.provider(TrialGrid.BROKER).publish(topic, Signatures.document());
        next();

        service.administration(TrialGrid.BROKER).revoke(topic, TrialGrid.CONSUMER);
        service.provider(TrialGrid.BROKER).publish(topic, Signatures.document());

        TopicEvent event = events.poll(1, TimeUnit.SECONDS);
        assertThat(event instanceof TopicEvent.Published).isFalse();
        assertThatExceptionOfType(StanzaErrorException.class).isThrownBy(() -> consumer.newestItems(topic, 1));
        assertThatExceptionOfType(StanzaErrorException.class).isThrownBy(() -> consumer.subscribe(topic, events::add));
    }

    @Test
    void whoWasNotThereGetsWhatWasPublishedWithItsTime() throws Exception {
        XmppGrid service = topicWithMember(PayloadType.IODEF_2);
        XmppGrid client = connect("consumer");
        client.consumer(TrialGrid.BROKER).subscribe(topic, events::add);
        client.close();
        String id = service.provider(TrialGrid.BROKER).publish(topic, Signatures.document());

        connect("consumer").consumer(TrialGrid.BROKER).attach(topic, Optional.empty(), events::add);

        Item item = next();
        assertThat(item.id()).isEqualTo(id);
        assertThat(item.delayed()).isPresent();
    }

    @Test
    void nothingIsLostAndNothingComesTwiceWhenTheNetworkIsCut() throws Exception {
        XmppGrid service = topicWithMember(PayloadType.IODEF_2);
        try (FaultyNetwork network = new FaultyNetwork(PORT)) {
            XmppGrid client = connect(trusting(TrialGrid.DOMAIN, network.port())
                    .password("consumer", "secret-consumer")
                    .build());
            client.consumer(TrialGrid.BROKER).subscribe(topic, events::add);
            List<String> published = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                if (i == 4) {
                    network.refuse(true);
                    network.reset();
                } else if (i == 8) {
                    network.refuse(false);
                }
                published.add(service.provider(TrialGrid.BROKER).publish(topic, Signatures.document()));
            }

            List<String> received = new ArrayList<>();
            while (received.size() < published.size()) {
                received.add(next().id());
            }
            assertThat(received).containsExactlyElementsOf(published);
            assertThat(events.poll(1, TimeUnit.SECONDS)).isNull();
        }
    }

    @Test
    void aConsumerGoesOnBehindTheLastItemThatItNoted() throws Exception {
        XmppGrid service = connect("provider");
        // Prosody keeps 20 if nothing is said.
        service.provider(TrialGrid.BROKER)
                .create(topic, TopicSettings.secure(PayloadType.IODEF_2).maxItems(100));
        service.administration(TrialGrid.BROKER).affiliate(topic, TrialGrid.CONSUMER, Affiliation.MEMBER);
        XmppGrid client = connect("consumer");
        client.consumer(TrialGrid.BROKER).subscribe(topic, events::add);
        List<String> published = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            published.add(service.provider(TrialGrid.BROKER).publish(topic, Signatures.document()));
            next();
        }
        client.close();

        connect("consumer").consumer(TrialGrid.BROKER).attach(topic, Optional.of(published.get(3)), events::add);

        for (int i = 4; i < 40; i++) {
            assertThat(next().id()).isEqualTo(published.get(i));
        }
    }

    /** Prosody 0.12 and ejabberd 23.01 know tls-unique alone, which TLS 1.3 does not have. */
    @Test
    void passwordsAreBoundToTheChannelWhereTheBrokerCan() throws Exception {
        GridConfig bound = trusting(TrialGrid.DOMAIN, PORT)
                .password("provider", "secret-provider")
                .channelBinding(ChannelBinding.REQUIRED)
                .build();
        try {
            assertThat(connect(bound).address()).startsWith(TrialGrid.PROVIDER);
        } catch (SecurityFailureException e) {
            assertThat(e).hasMessageContaining("tls-server-end-point");
            abort("not run: this version of " + NAME + " has no kind of channel binding that Java can do");
        }
    }

    @Test
    void certificatesAuthenticateByExternal() throws Exception {
        XmppGrid grid = connect(trusting("ext." + TrialGrid.DOMAIN, PORT)
                .certificate(keys("provider"), "changeit".toCharArray())
                .build());

        assertThat(grid.address()).startsWith("provider@ext." + TrialGrid.DOMAIN + "/");
    }

    @Test
    void aRevokedCertificateIsRefusedInTime() throws Exception {
        assumeTrue(NAME.equals("prosody"), "not run: ejabberd does not look at revocation lists");
        GridConfig config = trusting("ext." + TrialGrid.DOMAIN, PORT)
                .certificate(keys("revoked"), "changeit".toCharArray())
                .build();

        assertThatExceptionOfType(MileException.class).isThrownBy(() -> connect(config));
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "foreign"})
    void aCertificateThatIsNotAcceptedIsRefusedInTime(String name) throws Exception {
        GridConfig config = trusting("ext." + TrialGrid.DOMAIN, PORT)
                .certificate(keys(name), "changeit".toCharArray())
                .build();
        long begun = System.nanoTime();

        assertThatExceptionOfType(MileException.class)
                .isThrownBy(() -> connect(config))
                .withMessageContaining("certificate");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void aSlowConsumerLosesNothingAndHoldsNobodyUp() throws Exception {
        XmppGrid service = topicWithMember(PayloadType.IODEF_2);
        XmppGrid client = connect(trusting(TrialGrid.DOMAIN, PORT)
                .password("consumer", "secret-consumer")
                .limits(TrialGrid.PATIENCE.withQueues(200, 2).withKeepAlive(Duration.ofSeconds(1)))
                .build());
        CountDownLatch start = new CountDownLatch(1);
        client.consumer(TrialGrid.BROKER).subscribe(topic, event -> {
            awaitStart(start);
            events.add(event);
        });
        XmlElement large = XmlElement.parse(
                "<IODEF-Document xmlns='" + PayloadType.IODEF_2 + "'>" + "x".repeat(100_000) + "</IODEF-Document>");
        List<String> published = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            published.add(service.provider(TrialGrid.BROKER).publish(topic, large));
        }
        start.countDown();

        for (String id : published) {
            assertThat(next().id()).isEqualTo(id);
        }
        assertThat(events.poll(1, TimeUnit.SECONDS)).isNull();
    }

    private static void awaitStart(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void errorsCarryTheConditionOfTheBroker() throws Exception {
        Consumer consumer = connect("consumer").consumer(TrialGrid.BROKER);

        assertThatExceptionOfType(StanzaErrorException.class)
                .isThrownBy(() -> consumer.subscribe(topic, events::add))
                .satisfies(e -> assertThat(e.condition()).isEqualTo("item-not-found"));
        assertThatExceptionOfType(StanzaErrorException.class)
                .isThrownBy(() -> connect("consumer").provider(TrialGrid.BROKER).create(topic, TopicSettings.none()))
                .satisfies(e -> assertThat(e.condition()).isEqualTo("forbidden"));
    }

    @Test
    void jsonArrivesAsItWas() throws Exception {
        XmppGrid service = topicWithMember(PayloadType.JSON);
        connect("consumer").consumer(TrialGrid.BROKER).subscribe(topic, events::add);
        String json = "{\"version\":\"2.0\",\"t\":\"<&>\u00e9\"}";

        service.provider(TrialGrid.BROKER).publishJson(topic, json);

        assertThat(next().json()).contains(json);
    }
}
