package org.mile4j.xmpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mile4j.model.data.XmlElement;
import org.mile4j.testing.Requirement;
import org.mile4j.xmpp.topic.AccessModel;
import org.mile4j.xmpp.topic.AffiliatedAccount;
import org.mile4j.xmpp.topic.Affiliation;
import org.mile4j.xmpp.topic.PayloadType;
import org.mile4j.xmpp.topic.StanzaErrorException;
import org.mile4j.xmpp.topic.SubscriptionState;
import org.mile4j.xmpp.topic.TopicEvent;
import org.mile4j.xmpp.topic.TopicSettings;
import org.mile4j.xmpp.topic.TopicSubscription;

/** RFC 8600, Sections 8.3.2 and 8.3.4: who may do what with a Topic. */
@Timeout(60)
class TopicAccessTest {

    private static final String TOPIC = "MILEHost";
    private static final XmlElement PAYLOAD =
            XmlElement.parse("<IODEF-Document version='2.00' xmlns='" + PayloadType.IODEF_2 + "'/>");

    private final TrialGrid trial = new TrialGrid();
    private Provider provider;
    private Administration owner;
    private Consumer consumer;
    private final BlockingQueue<TopicEvent> events = new LinkedBlockingQueue<>();

    @BeforeEach
    void connect() {
        XmppGrid service = trial.connect("provider");
        provider = service.provider(TrialGrid.BROKER);
        owner = service.administration(TrialGrid.BROKER);
        consumer = trial.connect("consumer").consumer(TrialGrid.BROKER);
    }

    @AfterEach
    void stop() {
        trial.close();
    }

    private static void refuses(String condition, ThrowingCallable request) {
        assertThatExceptionOfType(StanzaErrorException.class)
                .isThrownBy(request)
                .satisfies(
                        e -> assertThat(List.of(e.condition(), e.application().orElse("")))
                                .contains(condition));
    }

    private TopicEvent next() throws InterruptedException {
        return events.poll(10, TimeUnit.SECONDS);
    }

    private void assertSilence() throws InterruptedException {
        assertThat(events.poll(500, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    @Requirement({"RFC8600-8.3.4-authorize", "RFC8600-6-subscribe-decision"})
    void anOwnerDecidesOnSubscriptionsUnderAuthorize() throws InterruptedException {
        provider.create(TOPIC, TopicSettings.secure(PayloadType.IODEF_2).accessModel(AccessModel.AUTHORIZE));
        BlockingQueue<TopicSubscription> requests = new LinkedBlockingQueue<>();
        owner.onRequest(requests::add);

        assertThat(consumer.subscribe(TOPIC, events::add)).isEqualTo(SubscriptionState.PENDING);
        refuses("not-subscribed", () -> consumer.newestItems(TOPIC, 1));
        TopicSubscription request = requests.poll(10, TimeUnit.SECONDS);
        assertThat(request).isEqualTo(new TopicSubscription(TOPIC, TrialGrid.CONSUMER, SubscriptionState.PENDING));
        assertThat(owner.pending(TOPIC)).containsExactly(request);
        provider.publish(TOPIC, PAYLOAD);
        assertSilence();

        owner.approve(TOPIC, request.subscriber());
        assertThat(next()).isEqualTo(new TopicEvent.SubscriptionChanged(TOPIC, SubscriptionState.SUBSCRIBED));
        provider.publish(TOPIC, PAYLOAD);
        assertThat(next()).isInstanceOf(TopicEvent.Published.class);
        assertThat(owner.pending(TOPIC)).isEmpty();
    }

    @Test
    void aDeniedSubscriptionIsOver() throws InterruptedException {
        provider.create(TOPIC, TopicSettings.secure(PayloadType.IODEF_2).accessModel(AccessModel.AUTHORIZE));
        consumer.subscribe(TOPIC, events::add);

        owner.deny(TOPIC, TrialGrid.CONSUMER);

        assertThat(next()).isEqualTo(new TopicEvent.SubscriptionChanged(TOPIC, SubscriptionState.NONE));
        assertThat(owner.subscriptions(TOPIC)).isEmpty();
    }

    @Test
    @Requirement("RFC8600-8.3.4-whitelist")
    void onlyMembersGetThroughAWhitelist() {
        provider.create(TOPIC, TopicSettings.secure(PayloadType.IODEF_2));
        refuses("closed-node", () -> consumer.subscribe(TOPIC, events::add));
        refuses("closed-node", () -> consumer.newestItems(TOPIC, 1));

        owner.affiliate(TOPIC, TrialGrid.CONSUMER, Affiliation.MEMBER);

        assertThat(consumer.subscribe(TOPIC, events::add)).isEqualTo(SubscriptionState.SUBSCRIBED);
        assertThat(consumer.affiliations()).containsEntry(TOPIC, Affiliation.MEMBER);
        assertThat(consumer.subscriptions())
                .containsExactly(new TopicSubscription(TOPIC, TrialGrid.CONSUMER, SubscriptionState.SUBSCRIBED));
    }

    @Test
    @Requirement("RFC8600-8.3.4-other-models")
    void otherAccessModelsAreRefused() {
        for (AccessModel model : List.of(AccessModel.OPEN, AccessModel.PRESENCE, AccessModel.ROSTER)) {
            refuses(
                    "unsupported-access-model",
                    () -> provider.create(
                            TOPIC, TopicSettings.secure(PayloadType.IODEF_2).accessModel(model)));
        }
    }

    @Test
    @Requirement("RFC8600-8.3.2-authorization")
    void eachPlatformHasOnlyThePrivilegesThatItWasGiven() {
        provider.create(TOPIC, TopicSettings.secure(PayloadType.IODEF_2));
        owner.affiliate(TOPIC, TrialGrid.CONSUMER, Affiliation.MEMBER);
        XmppGrid member = trial.connect("consumer");

        refuses("forbidden", () -> member.provider(TrialGrid.BROKER).publish(TOPIC, PAYLOAD));
        refuses("forbidden", () -> member.provider(TrialGrid.BROKER).create("Another", TopicSettings.none()));
        refuses("forbidden", () -> member.provider(TrialGrid.BROKER).delete(TOPIC));
        refuses("forbidden", () -> member.administration(TrialGrid.BROKER).affiliations(TOPIC));
        owner.affiliate(TOPIC, TrialGrid.CONSUMER, Affiliation.PUBLISHER);
        assertThat(member.provider(TrialGrid.BROKER).publish(TOPIC, PAYLOAD)).isNotEmpty();
    }

    @Test
    @Requirement("RFC8600-8.3.2-revoke")
    void whoIsRevokedGetsNothingAnyMore() throws InterruptedException {
        provider.create(TOPIC, TopicSettings.secure(PayloadType.IODEF_2));
        owner.affiliate(TOPIC, TrialGrid.CONSUMER, Affiliation.MEMBER);
        consumer.subscribe(TOPIC, events::add);
        provider.publish(TOPIC, PAYLOAD);
        assertThat(next()).isInstanceOf(TopicEvent.Published.class);

        owner.revoke(TOPIC, TrialGrid.CONSUMER);

        assertThat(next()).isEqualTo(new TopicEvent.SubscriptionChanged(TOPIC, SubscriptionState.NONE));
        provider.publish(TOPIC, PAYLOAD);
        assertSilence();
        refuses("forbidden", () -> consumer.newestItems(TOPIC, 1));
        refuses("forbidden", () -> consumer.subscribe(TOPIC, events::add));
        assertThat(owner.affiliations(TOPIC)).contains(new AffiliatedAccount(TrialGrid.CONSUMER, Affiliation.OUTCAST));
    }

    @Test
    void theLastOwnerStays() {
        provider.create(TOPIC, TopicSettings.secure(PayloadType.IODEF_2));

        refuses("not-acceptable", () -> owner.affiliate(TOPIC, TrialGrid.PROVIDER, Affiliation.MEMBER));
    }

    @Test
    void settingsAreReadAndChangedInOnePoint() {
        provider.create(TOPIC, TopicSettings.secure(PayloadType.IODEF_2).maxItems(7));
        assertThat(owner.settings(TOPIC).fields())
                .containsEntry("max_items", "7")
                .containsEntry("access_model", "whitelist")
                .containsEntry("type", PayloadType.IODEF_2);

        owner.configure(TOPIC, TopicSettings.none().with("title", "Hosts"));

        assertThat(owner.settings(TOPIC).fields())
                .containsEntry("title", "Hosts")
                .containsEntry("max_items", "7");
    }

    @Test
    @Requirement("RFC8600-4-caching")
    void aProviderSaysWhetherItemsMayBeKept() throws InterruptedException {
        provider.create(
                TOPIC,
                TopicSettings.secure(PayloadType.IODEF_2)
                        .with("persist_items", "0")
                        .with("notification_type", "headline"));
        owner.affiliate(TOPIC, TrialGrid.CONSUMER, Affiliation.MEMBER);
        XmppGrid absent = trial.connect("consumer");
        absent.consumer(TrialGrid.BROKER).subscribe(TOPIC, events::add);
        provider.publish(TOPIC, PAYLOAD);
        assertThat(next()).isInstanceOf(TopicEvent.Published.class);
        absent.close();
        trial.awaitAudit("disconnect");

        provider.publish(TOPIC, PAYLOAD);

        refuses("feature-not-implemented", () -> consumer.newestItems(TOPIC, 1));
        consumer.attach(TOPIC, Optional.empty(), events::add);
        assertSilence();
    }

    @Test
    void consumersHearOfItemsThatAreTakenBackAndOfTheEndOfTheTopic() throws InterruptedException {
        provider.create(TOPIC, TopicSettings.secure(PayloadType.IODEF_2));
        owner.affiliate(TOPIC, TrialGrid.CONSUMER, Affiliation.MEMBER);
        consumer.subscribe(TOPIC, events::add);
        String id = provider.publish(TOPIC, PAYLOAD);
        assertThat(next()).isInstanceOf(TopicEvent.Published.class);

        provider.retract(TOPIC, id);
        assertThat(next()).isEqualTo(new TopicEvent.Retracted(TOPIC, id));
        assertThat(consumer.item(TOPIC, id)).isEmpty();
        provider.publish(TOPIC, PAYLOAD);
        assertThat(next()).isInstanceOf(TopicEvent.Published.class);
        provider.purge(TOPIC);
        assertThat(next()).isEqualTo(new TopicEvent.Purged(TOPIC));
        provider.delete(TOPIC);
        assertThat(next()).isEqualTo(new TopicEvent.Deleted(TOPIC));
        refuses("item-not-found", () -> consumer.newestItems(TOPIC, 1));
    }

    @Test
    @Requirement("RFC8600-8.3.2-audit")
    void whatPlatformsDoIsInTheAuditLogWithoutPayloads() {
        provider.create(TOPIC, TopicSettings.secure(PayloadType.IODEF_2));
        owner.affiliate(TOPIC, TrialGrid.CONSUMER, Affiliation.MEMBER);
        consumer.subscribe(TOPIC, events::add);
        provider.publish(TOPIC, PAYLOAD);
        refuses("item-not-found", () -> provider.publish("Nowhere", PAYLOAD));

        assertThat(trial.audit)
                .extracting(event -> event.action() + " " + event.object() + " " + event.outcome())
                .contains(
                        "authenticate SCRAM-SHA-256-PLUS ok",
                        "create MILEHost ok",
                        "affiliations MILEHost ok",
                        "subscribe MILEHost ok",
                        "publish MILEHost ok",
                        "publish Nowhere item-not-found");
        assertThat(trial.audit).noneMatch(event -> event.toString().contains("IODEF-Document"));
    }
}
