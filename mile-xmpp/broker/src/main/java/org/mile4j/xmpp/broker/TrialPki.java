package org.mile4j.xmpp.broker;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certification authority for a trial: makes a certificate for the Controller and for Platforms, and revokes them.
 *
 * <p>Keys are made anew each time and live in memory only.
 */
public final class TrialPki {

    /** The password of the key stores, which protect nothing. */
    private static final char[] NO_SECRET = "changeit".toCharArray();

    private static final String SIGNATURE = "SHA256withECDSA";

    private final SecureRandom random = new SecureRandom();
    private final KeyPair authorityKeys;
    private final X509Certificate authority;
    private final List<X509Certificate> revoked = new ArrayList<>();

    private TrialPki(KeyPair authorityKeys, X509Certificate authority) {
        this.authorityKeys = authorityKeys;
        this.authority = authority;
    }

    /**
     * Makes an authority.
     *
     * @param name its common name
     * @return the authority
     */
    public static TrialPki create(String name) {
        try {
            KeyPair keys = keys();
            X500Name subject = new X500Name("CN=" + name);
            Instant now = Instant.now();
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    subject,
                    BigInteger.ONE,
                    Date.from(now.minus(Duration.ofDays(1))),
                    Date.from(now.plus(Duration.ofDays(3650))),
                    subject,
                    keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            return new TrialPki(
                    keys,
                    new JcaX509CertificateConverter()
                            .getCertificate(
                                    builder.build(new JcaContentSignerBuilder(SIGNATURE).build(keys.getPrivate()))));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("a certificate authority could not be made", e);
        }
    }

    /**
     * The authority's own certificate, which others are to trust.
     *
     * @return the certificate
     */
    public X509Certificate authority() {
        return authority;
    }

    /**
     * A certificate for a server.
     *
     * @param names the DNS names
     * @return a key store with the key, its certificate and the authority's
     */
    public KeyStore server(String... names) {
        List<GeneralName> alternatives = new ArrayList<>();
        for (String name : names) {
            alternatives.add(new GeneralName(GeneralName.dNSName, name));
        }
        return issue(names[0], alternatives, KeyPurposeId.id_kp_serverAuth, Duration.ofDays(825));
    }

    /**
     * A certificate for a server that ran out yesterday.
     *
     * @param name the DNS name
     * @return a key store with the key, its certificate and the authority's
     */
    public KeyStore expiredServer(String name) {
        return issue(
                name,
                List.of(new GeneralName(GeneralName.dNSName, name)),
                KeyPurposeId.id_kp_serverAuth,
                Duration.ofDays(-1));
    }

    /**
     * A certificate for a Platform (RFC 6120, Section 13.7.1.3).
     *
     * @param address its XMPP address
     * @return a key store with the key, its certificate and the authority's
     */
    public KeyStore platform(String address) {
        return issue(address, List.of(xmppAddress(address)), KeyPurposeId.id_kp_clientAuth, Duration.ofDays(825));
    }

    /**
     * A certificate for a Platform that ran out yesterday.
     *
     * @param address its XMPP address
     * @return a key store with the key, its certificate and the authority's
     */
    public KeyStore expiredPlatform(String address) {
        return issue(address, List.of(xmppAddress(address)), KeyPurposeId.id_kp_clientAuth, Duration.ofDays(-1));
    }

    /**
     * Puts the certificate of a key store on the list of revoked ones.
     *
     * @param store what this authority made
     */
    public void revoke(KeyStore store) {
        revoked.add(certificate(store));
    }

    /**
     * The list of revoked certificates.
     *
     * @return a list that is in force for a week
     */
    public X509CRL revocationList() {
        try {
            Instant now = Instant.now();
            X509v2CRLBuilder builder = new X509v2CRLBuilder(
                    new X500Name(authority.getSubjectX500Principal().getName()),
                    Date.from(now.minus(Duration.ofHours(1))));
            builder.setNextUpdate(Date.from(now.plus(Duration.ofDays(7))));
            for (X509Certificate certificate : revoked) {
                builder.addCRLEntry(
                        certificate.getSerialNumber(),
                        Date.from(now.minus(Duration.ofMinutes(30))),
                        CRLReason.keyCompromise);
            }
            return new JcaX509CRLConverter()
                    .getCRL(builder.build(new JcaContentSignerBuilder(SIGNATURE).build(authorityKeys.getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("a revocation list could not be made", e);
        }
    }

    /**
     * The password of the key stores that are made here.
     *
     * @return the password, which protects nothing
     */
    public static char[] password() {
        return NO_SECRET.clone();
    }

    /**
     * The certificate in a key store that was made here.
     *
     * @param store the key store
     * @return the certificate that goes with the key
     */
    public static X509Certificate certificate(KeyStore store) {
        try {
            return (X509Certificate) store.getCertificate(store.aliases().nextElement());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key store is not loaded", e);
        }
    }

    private static GeneralName xmppAddress(String address) {
        ASN1EncodableVector other = new ASN1EncodableVector();
        other.add(Certificates.XMPP_ADDRESS);
        other.add(new DERTaggedObject(true, 0, new DERUTF8String(address)));
        ASN1Encodable sequence = new DERSequence(other);
        return new GeneralName(GeneralName.otherName, sequence);
    }

    private KeyStore issue(String name, List<GeneralName> names, KeyPurposeId purpose, Duration lifetime) {
        try {
            KeyPair keys = keys();
            Instant end = Instant.now().plus(lifetime);
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    new X500Name(authority.getSubjectX500Principal().getName()),
                    new BigInteger(63, random).add(BigInteger.TWO),
                    Date.from(end.minus(Duration.ofDays(1000))),
                    Date.from(end),
                    new X500Name("CN=" + name.replaceAll("[^A-Za-z0-9@.-]", "_")),
                    keys.getPublic());
            builder.addExtension(
                    Extension.subjectAlternativeName, false, new GeneralNames(names.toArray(GeneralName[]::new)));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
            X509Certificate certificate = new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder(SIGNATURE).build(authorityKeys.getPrivate())));
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("key", keys.getPrivate(), NO_SECRET, new Certificate[] {certificate, authority});
            return store;
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("a certificate could not be made", e);
        }
    }

    private static KeyPair keys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }
}
