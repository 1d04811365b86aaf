package org.mile4j.xmpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mile4j.model.data.XmlElement;
import org.mile4j.xmpp.topic.Affiliation;
import org.mile4j.xmpp.topic.Item;
import org.mile4j.xmpp.topic.PayloadType;
import org.mile4j.xmpp.topic.SubscriptionState;
import org.mile4j.xmpp.topic.TopicEvent;
import org.mile4j.xmpp.topic.TopicInfo;
import org.mile4j.xmpp.topic.TopicName;
import org.mile4j.xmpp.topic.TopicSettings;

/** RFC 8600, Section 4: steps a to f, and figure 2. */
@Timeout(60)
class WorkflowTest {

    private final TrialGrid trial = new TrialGrid();

    @AfterEach
    void stop() {
        trial.close();
    }

    @Test
    void figureTwoWorksAsDrawn() throws InterruptedException {
        XmppGrid client = trial.connect("consumer");
        XmppGrid service = trial.connect("provider");
        service.provider(TrialGrid.BROKER)
                .create("MILEHost", TopicSettings.secure(PayloadType.IODEF_2).with("title", "MILE Host Data"));
        service.administration(TrialGrid.BROKER).affiliate("MILEHost", TrialGrid.CONSUMER, Affiliation.MEMBER);

        assertThat(client.discovery().brokers()).containsExactly(TrialGrid.BROKER);
        assertThat(client.discovery().topics(TrialGrid.BROKER))
                .containsExactly(new TopicName(TrialGrid.BROKER, "MILEHost", "MILE Host Data"));
        TopicInfo info = client.discovery().topic(TrialGrid.BROKER, "MILEHost");
        assertThat(info.type()).contains(PayloadType.IODEF_2);
        BlockingQueue<TopicEvent> events = new LinkedBlockingQueue<>();
        assertThat(client.consumer(TrialGrid.BROKER).subscribe("MILEHost", events::add))
                .isEqualTo(SubscriptionState.SUBSCRIBED);
        XmlElement payload = XmlElement.parse("<IODEF-Document version='2.00' xml:lang='en' xmlns='"
                + PayloadType.IODEF_2 + "'><Incident purpose='reporting'/></IODEF-Document>");
        String id = service.provider(TrialGrid.BROKER).publish("MILEHost", payload);

        Item item = ((TopicEvent.Published) events.poll(10, TimeUnit.SECONDS)).item();
        assertThat(item.id()).isEqualTo(id);
        assertThat(item.payload()).contains(payload);
        assertThat(item.publisher()).hasValueSatisfying(jid -> assertThat(jid).startsWith(TrialGrid.PROVIDER));
        assertThat(client.consumer(TrialGrid.BROKER).item("MILEHost", id).flatMap(Item::payload))
                .isEqualTo(Optional.of(payload));
    }
}
