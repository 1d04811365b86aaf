package org.mile4j.interop.bench.xmpp;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jivesoftware.smack.SmackException;
import org.jivesoftware.smack.XMPPException;
import org.jivesoftware.smack.packet.ExtensionElement;
import org.jivesoftware.smack.packet.IQ;
import org.jivesoftware.smack.packet.SimpleIQ;
import org.jivesoftware.smack.packet.StanzaBuilder;
import org.jivesoftware.smack.packet.XmlEnvironment;
import org.jivesoftware.smack.tcp.XMPPTCPConnection;
import org.jivesoftware.smack.tcp.XMPPTCPConnectionConfiguration;
import org.jivesoftware.smackx.pubsub.LeafNode;
import org.jivesoftware.smackx.pubsub.PubSubManager;
import org.jxmpp.jid.Jid;
import org.jxmpp.jid.impl.JidCreate;

/** Smack as it comes, on the same stream: TLS, SCRAM, stream management. */
final class PlainSmack implements AutoCloseable {

    private final XMPPTCPConnection connection;

    private PlainSmack(XMPPTCPConnection connection) {
        this.connection = connection;
    }

    static PlainSmack connect(TrialAccess access, String account)
            throws IOException, GeneralSecurityException, SmackException, XMPPException, InterruptedException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("ca", access.authority());
        TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(trusted);
        XMPPTCPConnection connection = new XMPPTCPConnection(XMPPTCPConnectionConfiguration.builder()
                .setXmppDomain(TrialAccess.DOMAIN)
                .setHost("127.0.0.1")
                .setPort(access.port())
                .setUsernameAndPassword(account, TrialAccess.password(account))
                .setCustomX509TrustManager((X509TrustManager) factory.getTrustManagers()[0])
                .setCompressionEnabled(false)
                .build());
        connection.setReplyTimeout(120_000);
        connection.connect();
        connection.login();
        return new PlainSmack(connection);
    }

    /** Sends messages that hold a text, and returns when the Controller has worked on all of them. */
    void messages(String to, ExtensionElement payload, int count)
            throws SmackException, XMPPException, InterruptedException, IOException {
        Jid address = JidCreate.from(to);
        for (int i = 0; i < count; i++) {
            connection.sendStanza(StanzaBuilder.buildMessage("m" + i)
                    .to(address)
                    .addExtension(payload)
                    .build());
        }
        IQ ping = new Ping();
        ping.setTo(JidCreate.from(TrialAccess.DOMAIN));
        connection.sendIqRequestAndWaitForResponse(ping);
    }

    /** Subscribes, and calls for every item. */
    void subscribe(String topic, Runnable listener)
            throws SmackException, XMPPException, InterruptedException, IOException {
        LeafNode node = PubSubManager.getInstanceFor(connection, JidCreate.bareFrom(TrialAccess.BROKER))
                .getLeafNode(topic);
        node.addItemEventListener(event -> {
            for (int i = 0; i < event.getItems().size(); i++) {
                listener.run();
            }
        });
        node.subscribe(connection.getUser().asBareJid());
    }

    @Override
    public void close() {
        connection.disconnect();
    }

    /** XEP-0199. */
    private static final class Ping extends SimpleIQ {
        Ping() {
            super("ping", "urn:xmpp:ping");
            setType(Type.get);
        }
    }

    /** A payload that is text already. */
    record Payload(String text) implements ExtensionElement {

        @Override
        public String getElementName() {
            return "IODEF-Document";
        }

        @Override
        public String getNamespace() {
            return "urn:ietf:params:xml:ns:iodef-2.0";
        }

        @Override
        public CharSequence toXML(XmlEnvironment environment) {
            return text;
        }
    }
}
