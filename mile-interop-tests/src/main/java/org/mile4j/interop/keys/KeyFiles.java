package org.mile4j.interop.keys;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Reads keys and certificates from files.
 *
 * @since 0.1.0
 */
public final class KeyFiles {

    private KeyFiles() {}

    /**
     * The password in the environment.
     *
     * @return what is in {@code MILE_PASSWORD}, or nothing
     */
    public static char[] password() {
        return System.getenv().getOrDefault("MILE_PASSWORD", "").toCharArray();
    }

    /**
     * A key store.
     *
     * @param file a file of PKCS #12
     * @param password its password
     * @return the key store
     * @throws IOException if the file cannot be read, or the password is wrong
     * @throws GeneralSecurityException if the file is no key store
     */
    public static KeyStore keyStore(Path file, char[] password) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, password);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException(
                    file
                            + (e.getCause() instanceof UnrecoverableKeyException
                                    ? ": its password is not the one in MILE_PASSWORD"
                                    : ": this is no PKCS#12 file"),
                    e);
        }
        return keys;
    }

    /**
     * Certificates.
     *
     * @param file a file in PEM, or of one certificate in DER
     * @return the certificates in their order
     * @throws IOException if the file cannot be read
     * @throws GeneralSecurityException if it has something else
     */
    public static List<X509Certificate> certificates(Path file) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            List<X509Certificate> found = CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (found.isEmpty()) {
                throw new CertificateException("it is empty");
            }
            return found;
        } catch (CertificateException e) {
            throw new CertificateException(file + " has no certificate in PEM or DER: " + e.getMessage(), e);
        }
    }

    /**
     * A list of revoked certificates.
     *
     * @param file a file in PEM or DER
     * @return the list
     * @throws IOException if the file cannot be read
     * @throws GeneralSecurityException if it has something else
     */
    public static X509CRL revocationList(Path file) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(in);
        } catch (CRLException e) {
            throw new CRLException(file + " has no revocation list in PEM or DER: " + e.getMessage(), e);
        }
    }
}
