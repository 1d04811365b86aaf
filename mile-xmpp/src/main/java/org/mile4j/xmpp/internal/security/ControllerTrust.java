package org.mile4j.xmpp.internal.security;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.net.ssl.X509TrustManager;
import org.mile4j.xmpp.config.GridConfig;
import org.mile4j.xmpp.config.Revocation;

/**
 * Decides within the TLS handshake whether a Controller is trusted: its chain, its domain, its revocation status and the
 * pins (RFC 8600, Sections 8.3.1 and 8.3.6).
 *
 * <p>Smack by itself looks at the domain only after the handshake. It asks this class once more then, as a resumed TLS
 * session shows no certificate in its handshake.
 */
public final class ControllerTrust extends X509ExtendedTrustManager implements HostnameVerifier {

    private static final String NO_AUTHENTICATION_TYPE = "UNKNOWN";

    private final String domain;
    private final List<X509Certificate> pins;
    private final X509ExtendedTrustManager chains;
    /** Asked when the revocation status is not known, if that is to be accepted. */
    private final Optional<X509ExtendedTrustManager> lenient;

    private ControllerTrust(
            GridConfig config, X509ExtendedTrustManager chains, Optional<X509ExtendedTrustManager> lenient) {
        this.domain = config.domain();
        this.pins = config.pins();
        this.chains = chains;
        this.lenient = lenient;
    }

    /**
     * The trust that a configuration describes.
     *
     * @throws IllegalArgumentException if the platform cannot check certificates in this way
     */
    public static ControllerTrust of(GridConfig config) {
        try {
            X509ExtendedTrustManager chains = chains(config, config.revocation());
            return new ControllerTrust(
                    config,
                    chains,
                    config.revocation() == Revocation.WHEN_AVAILABLE
                            ? Optional.of(chains(config, Revocation.OFF))
                            : Optional.empty());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the trust settings cannot be used: " + e.getMessage(), e);
        }
    }

    private static X509ExtendedTrustManager chains(GridConfig config, Revocation revocation)
            throws GeneralSecurityException {
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors(config), new X509CertSelector());
        parameters.addCertStore(
                CertStore.getInstance("Collection", new CollectionCertStoreParameters(config.revocationLists())));
        parameters.setRevocationEnabled(false);
        if (revocation != Revocation.OFF) {
            parameters.addCertPathChecker(revocation(config));
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(new CertPathTrustManagerParameters(parameters));
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509ExtendedTrustManager extended) {
                return extended;
            }
        }
        throw new KeyStoreException("the platform has no trust manager for certificates");
    }

    private static Set<TrustAnchor> anchors(GridConfig config) throws GeneralSecurityException {
        Set<TrustAnchor> anchors = new HashSet<>();
        for (X509Certificate authority : config.authorities()) {
            anchors.add(new TrustAnchor(authority, null));
        }
        if (anchors.isEmpty()) {
            for (X509Certificate authority : platformAuthorities()) {
                anchors.add(new TrustAnchor(authority, null));
            }
        }
        return anchors;
    }

    private static List<X509Certificate> platformAuthorities() throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509TrustManager certificates) {
                return List.of(certificates.getAcceptedIssuers());
            }
        }
        throw new KeyStoreException("the platform trusts no authority; name one in the configuration");
    }

    private static PKIXRevocationChecker revocation(GridConfig config) throws GeneralSecurityException {
        PKIXRevocationChecker checker =
                (PKIXRevocationChecker) CertPathBuilder.getInstance("PKIX").getRevocationChecker();
        Set<PKIXRevocationChecker.Option> options = EnumSet.noneOf(PKIXRevocationChecker.Option.class);
        if (!config.revocationLists().isEmpty()) {
            options.add(PKIXRevocationChecker.Option.PREFER_CRLS);
        }
        if (config.revocation() == Revocation.WHEN_AVAILABLE) {
            options.add(PKIXRevocationChecker.Option.SOFT_FAIL);
        }
        checker.setOptions(options);
        return checker;
    }

    /** One way to ask a trust manager. */
    private interface Check {
        void by(X509ExtendedTrustManager manager) throws CertificateException;
    }

    private void check(X509Certificate[] chain, Check check) throws CertificateException {
        try {
            check.by(chains);
        } catch (CertificateException e) {
            if (lenient.isEmpty() || !isStatusUnknown(e)) {
                throw e;
            }
            check.by(lenient.get());
        }
        checkLeaf(chain[0]);
    }

    /**
     * Whether nothing more is wrong with a certificate than that nobody says whether it is revoked. The JDK gives no reason
     * for a certificate that names no source at all.
     */
    public static boolean isStatusUnknown(CertificateException problem) {
        for (Throwable next = problem; next != null; next = next.getCause()) {
            if (next instanceof CertPathValidatorException path) {
                CertPathValidatorException.Reason reason = path.getReason();
                return reason == CertPathValidatorException.BasicReason.UNDETERMINED_REVOCATION_STATUS
                        || reason == CertPathValidatorException.BasicReason.UNSPECIFIED
                                && String.valueOf(path.getMessage()).contains("OCSP");
            }
        }
        return false;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        check(chain, manager -> manager.checkServerTrusted(chain, type, socket));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        check(chain, manager -> manager.checkServerTrusted(chain, type, engine));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        check(chain, manager -> manager.checkServerTrusted(chain, type));
    }

    private void checkLeaf(X509Certificate leaf) throws CertificateException {
        ControllerIdentity.require(leaf, domain);
        if (!pins.isEmpty() && !pins.contains(leaf)) {
            throw new CertificateException("the certificate is not the one that is pinned for " + domain
                    + "; if the operator has changed it, pin the new one");
        }
    }

    /** The check for TLS sessions that go on without a full handshake. */
    @Override
    public boolean verify(String host, SSLSession session) {
        try {
            Certificate[] shown = session.getPeerCertificates();
            X509Certificate[] chain = Arrays.copyOf(shown, shown.length, X509Certificate[].class);
            checkServerTrusted(chain, NO_AUTHENTICATION_TYPE);
            return true;
        } catch (CertificateException | SSLPeerUnverifiedException e) {
            return false;
        }
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return chains.getAcceptedIssuers();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        throw noServer();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        throw noServer();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw noServer();
    }

    private static CertificateException noServer() {
        return new CertificateException("a Platform is not a server");
    }
}
