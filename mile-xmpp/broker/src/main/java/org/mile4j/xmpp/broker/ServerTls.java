package org.mile4j.xmpp.broker;

import java.security.GeneralSecurityException;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** The TLS of the broker: its certificate, and which certificates of Platforms it accepts (RFC 8600, Section 8.3.1). */
final class ServerTls {

    private ServerTls() {}

    static SSLContext context(BrokerConfig config) {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
            keys.init(config.keyStore(), config.keyPassword());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust(config), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the key store of the broker cannot be used: " + e.getMessage(), e);
        }
    }

    /** A certificate that is on a revocation list, or for which there is none, ends the handshake. */
    private static TrustManager[] trust(BrokerConfig config) throws GeneralSecurityException {
        Set<TrustAnchor> anchors = config.platformAuthorities().stream()
                .map(authority -> new TrustAnchor(authority, null))
                .collect(Collectors.toSet());
        if (anchors.isEmpty()) {
            return new TrustManager[0];
        }
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, new X509CertSelector());
        parameters.setRevocationEnabled(!config.revocationLists().isEmpty());
        parameters.addCertStore(
                CertStore.getInstance("Collection", new CollectionCertStoreParameters(config.revocationLists())));
        TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(new CertPathTrustManagerParameters(parameters));
        return factory.getTrustManagers();
    }
}
