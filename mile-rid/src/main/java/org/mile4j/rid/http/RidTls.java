package org.mile4j.rid.http;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.util.List;
import javax.crypto.spec.PBEParameterSpec;
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
            keys.setEntry("rid", new PrivateKeyEntry(credential.key(), chain(credential)), inMemory(password));
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

    private static Certificate[] chain(Credential credential) {
        return credential.chain().toArray(Certificate[]::new);
    }

    /**
     * One round of key derivation, where the default is ten thousand: this store is the way to hand a key to JSSE, has no
     * password worth guessing and is never written.
     */
    private static PasswordProtection inMemory(char[] password) {
        byte[] salt = new byte[16];
        return new PasswordProtection(password, "PBEWithHmacSHA256AndAES_256", new PBEParameterSpec(salt, 1));
    }
}
