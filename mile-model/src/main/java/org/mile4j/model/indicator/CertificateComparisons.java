package org.mile4j.model.indicator;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.iodef.Certificate;

/** Compares certificates by their encoding: RFC 7970, Section 3.24.1. */
final class CertificateComparisons {
    private static final String XML_SIGNATURE = "http://www.w3.org/2000/09/xmldsig#";

    private CertificateComparisons() {}

    static Comparison of(Certificate certificate) {
        List<Comparison> ways = new ArrayList<>();
        for (XmlNode node : certificate.x509Data().map(XmlElement::content).orElse(List.of())) {
            if (node instanceof XmlElement element
                    && element.namespace().equals(XML_SIGNATURE)
                    && element.localName().equals("X509Certificate")) {
                ways.add(Comparison.equal(
                        ObservationKind.CERTIFICATE, hexadecimal(element.text()), "a certificate in Base64"));
            }
        }
        return ways.isEmpty()
                ? Comparison.notUnderstood("Certificate has no X509Certificate; names and numbers are not compared")
                : Comparison.any(ways);
    }

    private static String hexadecimal(String base64) {
        try {
            return HexFormat.of().formatHex(Base64.getDecoder().decode(base64.replaceAll("\\s+", "")));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
