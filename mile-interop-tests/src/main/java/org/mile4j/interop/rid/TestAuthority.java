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
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
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
import org.mile4j.rid.security.Credential;
import org.mile4j.rid.security.Trust;

/** Issues certificates for tests, and puts them into the files of a {@link KeyFolder}. */
final class TestAuthority {

    private static final X500Name NAME = new X500Name("CN=mile4j test CA");
    private static final Duration LIFE = Duration.ofDays(90);
    /** The length of the keys of systems, in bits. */
    static final int SIZE = 3072;

    private final ContentSigner signer;
    private final X509Certificate root;

    /**
     * An authority.
     *
     * @param keys its keys, of RSA or of an elliptic curve
     */
    TestAuthority(KeyPair keys) throws IOException, GeneralSecurityException {
        try {
            this.signer = new JcaContentSignerBuilder(curved(keys.getPublic()) ? "SHA256withECDSA" : "SHA256withRSA")
                    .build(keys.getPrivate());
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException("the authority cannot sign", e);
        }
        this.root = issue(NAME, keys.getPublic(), null);
    }

    /** New keys of RSA. */
    static KeyPair keys(int bits) {
        return keys("RSA", bits);
    }

    /** New keys of the curve P-256. */
    static KeyPair curve() {
        return keys("EC", 256);
    }

    private static KeyPair keys(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no keys of " + algorithm, e);
        }
    }

    private static boolean curved(PublicKey key) {
        return key instanceof ECKey;
    }

    /** Whom those believe who believe this authority. */
    Trust trust() throws GeneralSecurityException {
        return Trust.of(List.of(root), List.of(revocations()));
    }

    /** A certificate of a system for its keys. */
    Credential credential(String name, KeyPair keys) throws IOException, GeneralSecurityException {
        return new Credential(
                keys.getPrivate(), List.of(issue(new X500Name("CN=" + name), keys.getPublic(), name), root));
    }

    /** Fills a folder with an authority and systems, which listen on this machine from a port on. */
    static void fill(Path folder, Iterable<String> names, int firstPort) throws IOException {
        try {
            Files.createDirectories(folder);
            TestAuthority authority = new TestAuthority(keys(SIZE));
            write(folder.resolve("ca.pem"), pem("CERTIFICATE", authority.root.getEncoded()));
            write(
                    folder.resolve("ca.crl"),
                    pem("X509 CRL", authority.revocations().getEncoded()));
            StringBuilder peers = new StringBuilder();
            int port = firstPort;
            for (String name : names) {
                write(folder, name, authority.credential(name, keys(SIZE)));
                peers.append(name).append(" 127.0.0.1 ").append(port++).append('\n');
            }
            write(folder.resolve("peers"), peers.toString());
        } catch (GeneralSecurityException e) {
            throw new IOException("the certificates cannot be made", e);
        }
    }

    private static void write(Path folder, String name, Credential system)
            throws IOException, GeneralSecurityException {
        write(
                folder.resolve(name + ".pem"),
                pem("CERTIFICATE", system.certificate().getEncoded()));
        Path key = folder.resolve(name + ".key");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.deleteIfExists(key);
            Files.createFile(key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        write(key, pem("PRIVATE KEY", system.key().getEncoded()));
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.US_ASCII);
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + what + "-----\n";
    }

    private X509CRL revocations() throws GeneralSecurityException {
        X509v2CRLBuilder builder =
                new X509v2CRLBuilder(NAME, Date.from(Instant.now().minusSeconds(60)));
        builder.setNextUpdate(Date.from(Instant.now().plus(LIFE)));
        return new JcaX509CRLConverter().getCRL(builder.build(signer));
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
                                : KeyUsage.digitalSignature
                                        | (curved(key) ? KeyUsage.keyAgreement : KeyUsage.keyEncipherment)));
        if (!authority) {
            builder.addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(GeneralName.dNSName, host)));
        }
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }
}
