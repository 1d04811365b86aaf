package org.mile4j.xmpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.data.CanonicalXml;
import org.mile4j.model.data.XmlElement;
import org.mile4j.xmpp.topic.Item;
import org.mile4j.xmpp.topic.JsonContainer;
import org.mile4j.xmpp.topic.PayloadType;
import org.mile4j.xmpp.topic.PublishedForm;
import org.mile4j.xmpp.topic.TopicEvent;
import org.mile4j.xmpp.topic.TopicSettings;

/** What is published is what arrives. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PayloadFidelityTest {

    private final TrialGrid trial = new TrialGrid();
    private final BlockingQueue<TopicEvent> events = new LinkedBlockingQueue<>();
    private Provider provider;
    private Consumer consumer;

    @BeforeAll
    void subscribe() {
        XmppGrid grid = trial.connect("provider");
        provider = grid.provider(TrialGrid.BROKER);
        consumer = grid.consumer(TrialGrid.BROKER);
        provider.create("any", TopicSettings.secure(""));
        provider.create("json", TopicSettings.secure(PayloadType.JSON));
        consumer.subscribe("any", events::add);
        consumer.subscribe("json", events::add);
    }

    @AfterAll
    void stop() {
        trial.close();
    }

    private Item next() throws InterruptedException {
        return ((TopicEvent.Published) events.poll(10, TimeUnit.SECONDS)).item();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a xmlns='urn:a' xml:lang='de'>t<b xml:space='preserve'>  </b></a>",
                "<p:a xmlns:p='urn:a' p:x='1' x='2'><p:b xmlns:p='urn:other'/><q xmlns=''/></p:a>",
                "<a xmlns='urn:a' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:t='urn:t'"
                        + " xsi:type='t:kind'><v>t:name</v></a>",
                "<a xmlns='urn:a' v='1&#10;2&#9;3'>x&#13;y &lt; &amp; &gt; ]]&gt; \u00e9 \ud83d\ude00</a>",
                "<a><b/></a>",
                "<message xmlns='jabber:client'><body>not a stanza</body></message>",
                "<a xmlns='urn:a'><![CDATA[<cdata> & more]]></a>"
            })
    void everyPartOfAPayloadArrives(String xml) throws InterruptedException {
        XmlElement payload = XmlElement.parse(xml);
        XmlElement published = PublishedForm.of(payload).element();

        String id = provider.publish("any", payload);

        Item item = next();
        assertThat(item.id()).isEqualTo(id);
        assertThat(CanonicalXml.of(item.payload().orElseThrow())).isEqualTo(CanonicalXml.of(payload));
        assertThat(item.payload().orElseThrow().toXml()).isEqualTo(published.toXml());
        assertThat(consumer.item("any", id).orElseThrow().payload()).isEqualTo(item.payload());
    }

    @Test
    void entityReferencesDoNotAddUpOverAConnection() throws InterruptedException {
        // More than the JDK's parser lets through on a connection: 100,000 characters from JDK 24 on.
        String text = "&lt;".repeat(60_000);
        for (int i = 0; i < 3; i++) {
            provider.publish("any", XmlElement.parse("<a xmlns='urn:a'>" + text + "</a>"));
            assertThat(next().payload().orElseThrow().text()).hasSize(60_000);
        }
    }

    @Test
    void jsonArrivesAsItWas() throws InterruptedException {
        String json = "{\"version\":\"2.0\",\"lang\":\"en\",\"t\":\"<&>\u00e9\\u0001\"}";

        provider.publishJson("json", json);

        assertThat(next().json()).contains(json);
        assertThat(JsonContainer.text(JsonContainer.of("[\"\uffff\"]"))).contains("[\"\\uffff\"]");
        assertThatIllegalArgumentException().isThrownBy(() -> provider.publishJson("json", "no json"));
    }

    @Test
    void thePublishedFormHasNoPrefixesWhereItCanDoWithout() {
        PublishedForm form = PublishedForm.of(XmlElement.parse(
                "<p:a xmlns:p='urn:a' xmlns:unused='urn:u' xml:lang='en'><p:b><!-- a comment --><c/></p:b></p:a>"));

        assertThat(form.element().toXml()).isEqualTo("<a xmlns=\"urn:a\" xml:lang=\"en\"><b><c xmlns=\"\"/></b></a>");
        assertThat(form.isStable()).isTrue();
        assertThat(PublishedForm.of(form.element()).element()).isEqualTo(form.element());
    }

    @Test
    void whatAServerMayStillChangeIsNamed() {
        assertThat(PublishedForm.of(XmlElement.parse("<a xmlns:p='urn:p' p:x='1'/>"))
                        .hazards())
                .singleElement()
                .asString()
                .contains("may be renamed");
        assertThat(PublishedForm.of(XmlElement.parse("<a xmlns:p='urn:p'>p:name</a>"))
                        .hazards())
                .singleElement()
                .asString()
                .contains("may be dropped");
        assertThat(PublishedForm.of(XmlElement.parse("<a v='1&#10;2'/>")).isStable())
                .isFalse();
    }
}
