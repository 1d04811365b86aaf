package org.mile4j.xmpp.internal.security;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.security.auth.callback.CallbackHandler;
import org.jivesoftware.smack.ConnectionConfiguration;
import org.jivesoftware.smack.SmackException.SmackSaslException;
import org.jivesoftware.smack.XMPPConnection;
import org.jivesoftware.smack.packet.Mechanisms;
import org.jivesoftware.smack.sasl.SASLMechanism;

/**
 * SCRAM-SHA-256 and SCRAM-SHA-256-PLUS for Smack, which has neither (RFC 7677; RFC 8600, Section 8.3.1).
 *
 * <p>The kind of channel binding is {@code tls-server-end-point} (RFC 5929, Section 4). A Controller that offers
 * {@code -PLUS} and does not say that it can do this kind (XEP-0440) gets SCRAM-SHA-256, as it would refuse.
 */
public final class ScramSha256Mechanism extends SASLMechanism {

    /** The name without channel binding. */
    public static final String NAME = "SCRAM-SHA-256";

    /** The name with channel binding. */
    public static final String NAME_PLUS = "SCRAM-SHA-256-PLUS";

    private static final String END_POINT = "tls-server-end-point";

    /** Before Smack's SCRAM-SHA-1, which has 110. */
    private static final int PRIORITY = 100;

    private final boolean plus;
    private boolean plusOffered;
    private ScramClient exchange;
    private boolean answered;
    private boolean proven;

    /** The mechanism with or without channel binding. */
    public ScramSha256Mechanism(boolean plus) {
        this.plus = plus;
    }

    @Override
    public String getName() {
        return plus ? NAME_PLUS : NAME;
    }

    @Override
    public int getPriority() {
        return plus ? PRIORITY - 10 : PRIORITY;
    }

    @Override
    protected SASLMechanism newInstance() {
        return new ScramSha256Mechanism(plus);
    }

    @Override
    public SASLMechanism instanceForAuthentication(XMPPConnection to, ConnectionConfiguration configuration) {
        boolean required = !configuration.isEnabledSaslMechanism(NAME);
        List<String> offered = offered(to);
        boolean able = required || !offered.contains(NAME) || canEndPoint(to);
        ScramSha256Mechanism chosen = new ScramSha256Mechanism(plus && able);
        chosen.connection = to;
        chosen.connectionConfiguration = configuration;
        chosen.plusOffered = offered.contains(NAME_PLUS);
        return chosen;
    }

    private static List<String> offered(XMPPConnection to) {
        Mechanisms mechanisms = to.getFeature(Mechanisms.class);
        return mechanisms == null ? List.of() : mechanisms.getMechanisms();
    }

    private static boolean canEndPoint(XMPPConnection to) {
        ChannelBindings bindings = to.getFeature(ChannelBindings.class);
        return bindings != null && bindings.types().contains(END_POINT);
    }

    @Override
    protected byte[] getAuthenticationText() throws SmackSaslException {
        // "y" says that this side could and saw no offer, so that a Controller notices an offer that was taken out.
        String header = plus ? "p=" + END_POINT + ",," : plusOffered ? "n,," : "y,,";
        exchange = new ScramClient(header, plus ? endPoint() : new byte[0], authenticationId, password);
        return exchange.first();
    }

    private byte[] endPoint() throws SmackSaslException {
        try {
            X509Certificate certificate = (X509Certificate) sslSession.getPeerCertificates()[0];
            String signature = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
            String digest =
                    signature.startsWith("SHA384") ? "SHA-384" : signature.startsWith("SHA512") ? "SHA-512" : "";
            return MessageDigest.getInstance(digest.isEmpty() ? "SHA-256" : digest)
                    .digest(certificate.getEncoded());
        } catch (SSLPeerUnverifiedException | GeneralSecurityException e) {
            throw new SmackSaslException(e);
        }
    }

    @Override
    protected byte[] evaluateChallenge(byte[] challenge) throws SmackSaslException {
        try {
            if (!answered) {
                answered = true;
                return exchange.last(challenge);
            }
            exchange.verify(challenge);
            proven = true;
            return new byte[0];
        } catch (GeneralSecurityException e) {
            throw new SmackSaslException(e);
        }
    }

    @Override
    protected void checkIfSuccessfulOrThrow() throws SmackSaslException {
        if (!proven) {
            throw new SmackSaslException("the Controller reports success without proving that it knows this account");
        }
    }

    @Override
    protected void authenticateInternal(CallbackHandler handler) {
        throw new UnsupportedOperationException("the password comes from the configuration");
    }
}
