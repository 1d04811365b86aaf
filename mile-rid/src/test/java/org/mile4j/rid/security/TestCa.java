package org.mile4j.rid.security;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A certification authority that lives as long as a test. */
public final class TestCa {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final X500Name name;
    private final KeyPair keys;
    private final X509Certificate certificate;
    private final List<BigInteger> revoked = new ArrayList<>();

    public TestCa(String commonName) {
        name = new X500Name("CN=" + commonName);
        keys = keys("RSA");
        certificate = issue(name, keys.getPublic(), Instant.now().plus(Duration.ofDays(2)), true);
    }

    static KeyPair keys(String algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("RSA")) {
                generator.initialize(2048);
            } else if (algorithm.equals("EC")) {
                generator.initialize(256);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /** A credential for host names, the first of which is the subject. */
    public Credential credential(String algorithm, String... hosts) {
        return credential(algorithm, Instant.now().plus(Duration.ofDays(1)), hosts);
    }

    public Credential expired(String... hosts) {
        return credential("RSA", Instant.now().minus(Duration.ofMinutes(5)), hosts);
    }

    private Credential credential(String algorithm, Instant end, String... hosts) {
        KeyPair pair = keys(algorithm);
        X509Certificate issued = issue(new X500Name("CN=" + hosts[0]), pair.getPublic(), end, false, hosts);
        return new Credential(pair.getPrivate(), List.of(issued, certificate));
    }

    public void revoke(X509Certificate issued) {
        revoked.add(issued.getSerialNumber());
    }

    public Trust trust() {
        return Trust.of(List.of(certificate), List.of(crl()));
    }

    /** The answer of an OCSP responder, signed by the authority itself. */
    byte[] ocsp(byte[] request) throws IOException {
        try {
            DigestCalculator sha1 =
                    new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1);
            BasicOCSPRespBuilder answer = new JcaBasicOCSPRespBuilder(keys.getPublic(), sha1);
            OCSPReq asked = new OCSPReq(request);
            for (Req single : asked.getRequestList()) {
                CertificateID id = single.getCertID();
                answer.addResponse(
                        id,
                        revoked.contains(id.getSerialNumber())
                                ? new RevokedStatus(Date.from(Instant.now().minusSeconds(30)), CRLReason.keyCompromise)
                                : CertificateStatus.GOOD,
                        Date.from(Instant.now().minusSeconds(60)),
                        Date.from(Instant.now().plus(Duration.ofDays(1))));
            }
            Extension nonce = asked.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
            if (nonce != null) {
                answer.setResponseExtensions(new Extensions(nonce));
            }
            return new OCSPRespBuilder()
                    .build(OCSPRespBuilder.SUCCESSFUL, answer.build(signer(keys.getPrivate()), null, new Date()))
                    .getEncoded();
        } catch (OCSPException | OperatorCreationException e) {
            throw new IOException(e);
        }
    }

    public X509CRL crl() {
        return crl(Instant.now().plus(Duration.ofDays(1)));
    }

    /** Trust with a list that should have been replaced long ago; Java lets clocks differ by a quarter of an hour. */
    public Trust staleTrust() {
        return Trust.of(List.of(certificate), List.of(crl(Instant.now().minus(Duration.ofHours(1)))));
    }

    private X509CRL crl(Instant nextUpdate) {
        try {
            Instant day = nextUpdate.minus(Duration.ofDays(1)).minusSeconds(60);
            X509v2CRLBuilder builder = new X509v2CRLBuilder(name, Date.from(day));
            builder.setNextUpdate(Date.from(nextUpdate));
            for (BigInteger serial : revoked) {
                builder.addCRLEntry(serial, Date.from(Instant.now().minusSeconds(30)), CRLReason.keyCompromise);
            }
            return new JcaX509CRLConverter().getCRL(builder.build(signer(keys.getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withRSA").build(key);
    }

    private X509Certificate issue(X500Name subject, PublicKey key, Instant end, boolean authority, String... hosts) {
        try {
            X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                    name,
                    new BigInteger(64, RANDOM).add(BigInteger.ONE),
                    Date.from(Instant.now().minus(Duration.ofDays(1))),
                    Date.from(end),
                    subject,
                    SubjectPublicKeyInfo.getInstance(key.getEncoded()));
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(
                            authority
                                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                    : KeyUsage.digitalSignature | KeyUsage.keyEncipherment | KeyUsage.keyAgreement));
            if (hosts.length > 0) {
                GeneralName[] names = new GeneralName[hosts.length];
                for (int i = 0; i < hosts.length; i++) {
                    names[i] = new GeneralName(GeneralName.dNSName, hosts[i]);
                }
                builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(names));
            }
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer(keys.getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
