package org.mile4j.xmpp.broker;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CertificateHolder;

/** What the broker reads in certificates. */
final class Certificates {

    /** id-on-xmppAddr: RFC 6120, Section 13.7.1.4. */
    static final ASN1ObjectIdentifier XMPP_ADDRESS = new ASN1ObjectIdentifier("1.3.6.1.5.5.7.8.5");

    private Certificates() {}

    /** The XMPP addresses that a certificate is for. */
    static List<String> xmppAddresses(X509Certificate certificate) {
        try {
            GeneralNames names = GeneralNames.fromExtensions(
                    new X509CertificateHolder(certificate.getEncoded()).getExtensions(),
                    Extension.subjectAlternativeName);
            List<String> addresses = new ArrayList<>();
            for (GeneralName name : names == null ? new GeneralName[0] : names.getNames()) {
                if (name.getTagNo() == GeneralName.otherName) {
                    ASN1Sequence other = ASN1Sequence.getInstance(name.getName());
                    if (XMPP_ADDRESS.equals(other.getObjectAt(0))) {
                        ASN1TaggedObject value = ASN1TaggedObject.getInstance(other.getObjectAt(1));
                        addresses.add(ASN1UTF8String.getInstance(value.getExplicitBaseObject())
                                .getString());
                    }
                }
            }
            return addresses;
        } catch (CertificateEncodingException | IOException | IllegalArgumentException e) {
            return List.of();
        }
    }

    /** The channel binding tls-server-end-point of a certificate: RFC 5929, Section 4.1. */
    static byte[] endPoint(X509Certificate certificate) {
        String algorithm = certificate.getSigAlgName().toUpperCase(Locale.ROOT).split("WITH")[0];
        String digest = switch (algorithm) {
            case "SHA384" -> "SHA-384";
            case "SHA512" -> "SHA-512";
            default -> "SHA-256";
        };
        try {
            return MessageDigest.getInstance(digest).digest(certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + digest, e);
        }
    }
}
