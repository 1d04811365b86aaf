package org.mile4j.rid.http;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.util.List;
import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.mile4j.rid.security.Credential;
import org.mile4j.rid.security.Trust;

/** TLS for both directions: mutual X.509 with path validation and revocation, TLS 1.2 and 1.3. */
final class RidTls {

    /** RFC 6546 asks for 1.1 as well, which RFC 8996 forbids. */
    static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

    private RidTls() {}

    static SSLContext context(Credential credential, Trust trust) {
        try {
            char[] password = new char[0];
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(null, null);
            keys.setKeyEntry(
                    "rid", credential.key(), password, credential.chain().toArray(Certificate[]::new));
            KeyManagerFactory keyManagers = KeyManagerFactory.getInstance("PKIX");
            keyManagers.init(keys, password);
            TrustManagerFactory trustManagers = TrustManagerFactory.getInstance("PKIX");
            trustManagers.init(new CertPathTrustManagerParameters(trust.parameters(List.of())));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keyManagers.getKeyManagers(), trustManagers.getTrustManagers(), new SecureRandom());
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException("the credential or the trust cannot be used for TLS", e);
        }
    }
}
