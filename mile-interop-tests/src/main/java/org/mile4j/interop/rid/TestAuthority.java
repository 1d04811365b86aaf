package org.mile4j.interop.rid;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.CRLException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes certificates for tests, in the files of a {@link KeyFolder}. */
final class TestAuthority {

    private static final X500Name NAME = new X500Name("CN=mile4j test CA");
    private static final Duration LIFE = Duration.ofDays(90);

    private final Path folder;
    private final KeyPair keys = pair();
    private final ContentSigner signer;

    private TestAuthority(Path folder) throws OperatorCreationException {
        this.folder = folder;
        this.signer = new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
    }

    /** Fills a folder with an authority and systems, which listen on this machine from a port on. */
    static void fill(Path folder, Iterable<String> names, int firstPort) throws IOException {
        try {
            Files.createDirectories(folder);
            TestAuthority authority = new TestAuthority(folder);
            X509Certificate root = authority.issue(NAME, authority.keys.getPublic(), null);
            write(folder.resolve("ca.pem"), pem("CERTIFICATE", root.getEncoded()));
            write(folder.resolve("ca.crl"), pem("X509 CRL", authority.revocations()));
            StringBuilder peers = new StringBuilder();
            int port = firstPort;
            for (String name : names) {
                authority.system(name);
                peers.append(name).append(" 127.0.0.1 ").append(port++).append('\n');
            }
            write(folder.resolve("peers"), peers.toString());
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IOException("the certificates cannot be made", e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.US_ASCII);
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(3072);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        }
    }

    private void system(String name) throws IOException, GeneralSecurityException, OperatorCreationException {
        KeyPair pair = pair();
        X509Certificate certificate = issue(new X500Name("CN=" + name), pair.getPublic(), name);
        write(folder.resolve(name + ".pem"), pem("CERTIFICATE", certificate.getEncoded()));
        Path key = folder.resolve(name + ".key");
        write(key, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        if (Files.getFileStore(key).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + what + "-----\n";
    }

    private byte[] revocations() throws GeneralSecurityException {
        try {
            X509v2CRLBuilder builder =
                    new X509v2CRLBuilder(NAME, Date.from(Instant.now().minusSeconds(60)));
            builder.setNextUpdate(Date.from(Instant.now().plus(LIFE)));
            return new JcaX509CRLConverter().getCRL(builder.build(signer)).getEncoded();
        } catch (CRLException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private X509Certificate issue(X500Name subject, PublicKey key, String host)
            throws IOException, GeneralSecurityException {
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                NAME,
                new BigInteger(64, new SecureRandom()).add(BigInteger.ONE),
                Date.from(Instant.now().minus(Duration.ofMinutes(5))),
                Date.from(Instant.now().plus(LIFE)),
                subject,
                SubjectPublicKeyInfo.getInstance(key.getEncoded()));
        boolean authority = host == null;
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        builder.addExtension(
                Extension.keyUsage,
                true,
                new KeyUsage(
                        authority
                                ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                : KeyUsage.digitalSignature | KeyUsage.keyEncipherment));
        if (!authority) {
            builder.addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(GeneralName.dNSName, host)));
        }
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }
}
