package org.mile4j.xmpp.internal.session;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.net.ssl.KeyManagerFactory;
import org.jivesoftware.smack.ConnectionConfiguration.SecurityMode;
import org.jivesoftware.smack.SASLAuthentication;
import org.jivesoftware.smack.SmackConfiguration;
import org.jivesoftware.smack.provider.ProviderManager;
import org.jivesoftware.smack.tcp.XMPPTCPConnectionConfiguration;
import org.jxmpp.stringprep.XmppStringprepException;
import org.mile4j.model.data.XmlElement;
import org.mile4j.xmpp.config.ChannelBinding;
import org.mile4j.xmpp.config.GridConfig;
import org.mile4j.xmpp.internal.security.ChannelBindings;
import org.mile4j.xmpp.internal.security.ControllerTrust;
import org.mile4j.xmpp.internal.security.SaslPrep;
import org.mile4j.xmpp.internal.security.ScramSha256Mechanism;

/** Makes Smack's connection of our configuration. */
final class SmackSetup {

    static {
        // Smack has one list of mechanisms for the whole JVM. Each connection says which of them it uses.
        SmackConfiguration.getDefaultReplyTimeout();
        SASLAuthentication.registerSASLMechanism(new ScramSha256Mechanism(true));
        SASLAuthentication.registerSASLMechanism(new ScramSha256Mechanism(false));
        ProviderManager.addStreamFeatureProvider(
                ChannelBindings.ELEMENT, ChannelBindings.NAMESPACE, new ChannelBindings.Provider());
    }

    private SmackSetup() {}

    static GridConnection connection(GridConfig config, Predicate<XmlElement> taker) {
        MeteredSockets sockets = new MeteredSockets(config.limits().stanzaBytes());
        ControllerTrust trust = ControllerTrust.of(config);
        try {
            XMPPTCPConnectionConfiguration.Builder builder = XMPPTCPConnectionConfiguration.builder()
                    .setXmppDomain(config.domain())
                    .setSecurityMode(SecurityMode.required)
                    .setEnabledSSLProtocols(new String[] {"TLSv1.3", "TLSv1.2"})
                    .setCustomX509TrustManager(trust)
                    .setHostnameVerifier(trust)
                    .setCompressionEnabled(false)
                    .setSendPresence(false)
                    .setSocketFactory(sockets)
                    .setConnectTimeout((int) config.limits().connect().toMillis())
                    .addEnabledSaslMechanism(mechanisms(config));
            if (config.host().isPresent()) {
                builder.setHost(config.host().get()).setPort(config.port());
            }
            if (config.resource().isPresent()) {
                builder.setResource(config.resource().get());
            }
            if (config.password().isPresent()) {
                SaslPrep.prepare(config.password().get(), "the password");
                builder.setUsernameAndPassword(
                        config.account().orElse(""), config.password().get());
            } else {
                builder.allowEmptyOrNullUsernames();
            }
            keys(config, builder);
            GridConnection connection =
                    new GridConnection(builder.build(), sockets, config.limits().depth(), taker);
            connection.setReplyTimeout(config.limits().connect().toMillis());
            connection.setUseStreamManagement(true);
            connection.setUseStreamManagementResumption(true);
            // Smack asks after each message and each fifth stanza. Requests have answers of their own.
            connection.addRequestAckPredicate(new AcknowledgementRequests());
            return connection;
        } catch (XmppStringprepException e) {
            throw new IllegalArgumentException(
                    "\"" + e.getCausingString() + "\" cannot stand in an XMPP address (RFC 7622)", e);
        }
    }

    private static void keys(GridConfig config, XMPPTCPConnectionConfiguration.Builder builder) {
        if (config.keyStore().isEmpty()) {
            return;
        }
        try {
            KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
            factory.init(config.keyStore().get(), config.keyPassword());
            builder.setKeyManagers(factory.getKeyManagers());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "the key store of the Platform cannot be used: " + e.getMessage() + "; check its password", e);
        }
    }

    /** RFC 8600, Section 8.3.1: SHA-256 before SHA-1, and bound to the channel before not bound; Smack orders them so. */
    private static List<String> mechanisms(GridConfig config) {
        if (config.password().isEmpty()) {
            return List.of("EXTERNAL");
        }
        List<String> names = new ArrayList<>(List.of(ScramSha256Mechanism.NAME_PLUS));
        if (config.channelBinding() != ChannelBinding.REQUIRED) {
            names.add(ScramSha256Mechanism.NAME);
            names.add("SCRAM-SHA-1");
            if (config.isPlainAllowed()) {
                names.add("PLAIN");
            }
        }
        return names;
    }
}
