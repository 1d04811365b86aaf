// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.xmldsig;

import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.grammar.TypeKind;

/** The structure of the elements of XML Signature, which are kept as XML. */
public final class XmldsigGrammar {

    /** The structure of the class Signature. */
    public static final ElementDef SIGNATURE = ElementDef.of(0, "Signature", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.1")
            .attribute("Id", TypeKind.ID, null, false, false, null)
            .child("SignedInfo", 0, 0, false, () -> XmldsigGrammar.SIGNED_INFO)
            .child("SignatureValue", 1, 1, false, () -> XmldsigGrammar.SIGNATURE_VALUE)
            .child("KeyInfo", 2, 2, false, () -> XmldsigGrammar.KEY_INFO)
            .child("Object", 3, 3, false, () -> XmldsigGrammar.OBJECT)
            .model("SignedInfo, SignatureValue, KeyInfo?, Object*", false)
            .build();

    /** The structure of the class SignatureValue. */
    public static final ElementDef SIGNATURE_VALUE = ElementDef.of(1, "SignatureValue", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.2")
            .attribute("Id", TypeKind.ID, null, false, false, null)
            .text(TypeKind.BASE64, TypeKind.BASE64)
            .build();

    /** The structure of the class SignedInfo. */
    public static final ElementDef SIGNED_INFO = ElementDef.of(2, "SignedInfo", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.3")
            .attribute("Id", TypeKind.ID, null, false, false, null)
            .child("CanonicalizationMethod", 0, 0, false, () -> XmldsigGrammar.CANONICALIZATION_METHOD)
            .child("SignatureMethod", 1, 1, false, () -> XmldsigGrammar.SIGNATURE_METHOD)
            .child("Reference", 2, 2, false, () -> XmldsigGrammar.REFERENCE)
            .model("CanonicalizationMethod, SignatureMethod, Reference+", false)
            .build();

    /** The structure of the class CanonicalizationMethod. */
    public static final ElementDef CANONICALIZATION_METHOD = ElementDef.of(3, "CanonicalizationMethod", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.3.1")
            .attribute("Algorithm", TypeKind.ANY_URI, null, true, true, null)
            .any(ElementDef.Any.MIXED, ElementDef.Any.MIXED, false)
            .strict()
            .build();

    /** The structure of the class SignatureMethod. */
    public static final ElementDef SIGNATURE_METHOD = ElementDef.of(4, "SignatureMethod", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.3.2")
            .attribute("Algorithm", TypeKind.ANY_URI, null, true, true, null)
            .simple("HMACOutputLength", 0, 0, false, TypeKind.INTEGER, TypeKind.INTEGER)
            .model("HMACOutputLength?, other*", true)
            .strict()
            .build();

    /** The structure of the class Reference. */
    public static final ElementDef REFERENCE = ElementDef.of(5, "Reference", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.3.3")
            .attribute("Id", TypeKind.ID, null, false, false, null)
            .attribute("URI", TypeKind.ANY_URI, null, false, false, null)
            .attribute("Type", TypeKind.ANY_URI, null, false, false, null)
            .child("Transforms", 0, 0, false, () -> XmldsigGrammar.TRANSFORMS)
            .child("DigestMethod", 1, 1, false, () -> XmldsigGrammar.DIGEST_METHOD)
            .simple("DigestValue", 2, 2, false, TypeKind.BASE64, TypeKind.BASE64)
            .model("Transforms?, DigestMethod, DigestValue", false)
            .build();

    /** The structure of the class Transforms. */
    public static final ElementDef TRANSFORMS = ElementDef.of(6, "Transforms", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.3.3.4")
            .child("Transform", 0, 0, false, () -> XmldsigGrammar.TRANSFORM)
            .model("Transform+", false)
            .build();

    /** The structure of the class Transform. */
    public static final ElementDef TRANSFORM = ElementDef.of(7, "Transform", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.3.3.4")
            .attribute("Algorithm", TypeKind.ANY_URI, null, true, true, null)
            .simple("XPath", 0, 0, false, TypeKind.STRING, TypeKind.STRING)
            .model("(other | XPath)*", true)
            .build();

    /** The structure of the class DigestMethod. */
    public static final ElementDef DIGEST_METHOD = ElementDef.of(8, "DigestMethod", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.3.3.5")
            .attribute("Algorithm", TypeKind.ANY_URI, null, true, true, null)
            .any(ElementDef.Any.MIXED, ElementDef.Any.MIXED, true)
            .build();

    /** The structure of the class KeyInfo. */
    public static final ElementDef KEY_INFO = ElementDef.of(9, "KeyInfo", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.4")
            .attribute("Id", TypeKind.ID, null, false, false, null)
            .simple("KeyName", 0, 0, false, TypeKind.STRING, TypeKind.STRING)
            .child("KeyValue", 1, 1, false, () -> XmldsigGrammar.KEY_VALUE)
            .child("RetrievalMethod", 2, 2, false, () -> XmldsigGrammar.RETRIEVAL_METHOD)
            .child("X509Data", 3, 3, false, () -> XmldsigGrammar.X509_DATA)
            .child("PGPData", 4, 4, false, () -> XmldsigGrammar.PGP_DATA)
            .child("SPKIData", 5, 5, false, () -> XmldsigGrammar.SPKI_DATA)
            .simple("MgmtData", 6, 6, false, TypeKind.STRING, TypeKind.STRING)
            .model("(KeyName | KeyValue | RetrievalMethod | X509Data | PGPData | SPKIData | MgmtData | other)+", true)
            .build();

    /** The structure of the class KeyValue. */
    public static final ElementDef KEY_VALUE = ElementDef.of(10, "KeyValue", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.4.2")
            .child("DSAKeyValue", 0, 0, false, () -> XmldsigGrammar.DSA_KEY_VALUE)
            .child("RSAKeyValue", 1, 1, false, () -> XmldsigGrammar.RSA_KEY_VALUE)
            .model("DSAKeyValue | RSAKeyValue | other", true)
            .build();

    /** The structure of the class DSAKeyValue. */
    public static final ElementDef DSA_KEY_VALUE = ElementDef.of(11, "DSAKeyValue", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.4.2.1")
            .simple("P", 0, 0, false, TypeKind.BASE64, TypeKind.BASE64)
            .simple("Q", 1, 1, false, TypeKind.BASE64, TypeKind.BASE64)
            .simple("G", 2, 2, false, TypeKind.BASE64, TypeKind.BASE64)
            .simple("Y", 3, 3, false, TypeKind.BASE64, TypeKind.BASE64)
            .simple("J", 4, 4, false, TypeKind.BASE64, TypeKind.BASE64)
            .simple("Seed", 5, 5, false, TypeKind.BASE64, TypeKind.BASE64)
            .simple("PgenCounter", 6, 6, false, TypeKind.BASE64, TypeKind.BASE64)
            .model("(P, Q)?, G?, Y, J?, (Seed, PgenCounter)?", false)
            .build();

    /** The structure of the class RSAKeyValue. */
    public static final ElementDef RSA_KEY_VALUE = ElementDef.of(12, "RSAKeyValue", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.4.2.2")
            .simple("Modulus", 0, 0, false, TypeKind.BASE64, TypeKind.BASE64)
            .simple("Exponent", 1, 1, false, TypeKind.BASE64, TypeKind.BASE64)
            .model("Modulus, Exponent", false)
            .build();

    /** The structure of the class RetrievalMethod. */
    public static final ElementDef RETRIEVAL_METHOD = ElementDef.of(13, "RetrievalMethod", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.4.3")
            .attribute("URI", TypeKind.ANY_URI, null, false, false, null)
            .attribute("Type", TypeKind.ANY_URI, null, false, false, null)
            .child("Transforms", 0, 0, false, () -> XmldsigGrammar.TRANSFORMS)
            .model("Transforms?", false)
            .build();

    /** The structure of the class X509Data. */
    public static final ElementDef X509_DATA = ElementDef.of(14, "X509Data", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.4.4")
            .child("X509IssuerSerial", 0, 0, false, () -> XmldsigGrammar.X509_ISSUER_SERIAL)
            .simple("X509SKI", 1, 1, false, TypeKind.BASE64, TypeKind.BASE64)
            .simple("X509SubjectName", 2, 2, false, TypeKind.STRING, TypeKind.STRING)
            .simple("X509Certificate", 3, 3, false, TypeKind.BASE64, TypeKind.BASE64)
            .simple("X509CRL", 4, 4, false, TypeKind.BASE64, TypeKind.BASE64)
            .model("(X509IssuerSerial | X509SKI | X509SubjectName | X509Certificate | X509CRL | other)+", false)
            .build();

    /** The structure of the class X509IssuerSerial. */
    public static final ElementDef X509_ISSUER_SERIAL = ElementDef.of(15, "X509IssuerSerial", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.4.4")
            .simple("X509IssuerName", 0, 0, false, TypeKind.STRING, TypeKind.STRING)
            .simple("X509SerialNumber", 1, 1, false, TypeKind.INTEGER, TypeKind.INTEGER)
            .model("X509IssuerName, X509SerialNumber", false)
            .build();

    /** The structure of the class PGPData. */
    public static final ElementDef PGP_DATA = ElementDef.of(16, "PGPData", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.4.5")
            .simple("PGPKeyID", 0, 0, false, TypeKind.BASE64, TypeKind.BASE64)
            .simple("PGPKeyPacket", 1, 1, false, TypeKind.BASE64, TypeKind.BASE64)
            .model("(PGPKeyID, PGPKeyPacket?, other*) | (PGPKeyPacket, other*)", false)
            .build();

    /** The structure of the class SPKIData. */
    public static final ElementDef SPKI_DATA = ElementDef.of(17, "SPKIData", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.4.6")
            .simple("SPKISexp", 0, 0, false, TypeKind.BASE64, TypeKind.BASE64)
            .model("(SPKISexp, other?)+", false)
            .build();

    /** The structure of the class Object. */
    public static final ElementDef OBJECT = ElementDef.of(18, "Object", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.5")
            .attribute("Id", TypeKind.ID, null, false, false, null)
            .attribute("MimeType", TypeKind.STRING, null, false, false, null)
            .attribute("Encoding", TypeKind.ANY_URI, null, false, false, null)
            .any(ElementDef.Any.MIXED, ElementDef.Any.MIXED, false)
            .build();

    /** The structure of the class Manifest. */
    public static final ElementDef MANIFEST = ElementDef.of(19, "Manifest", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 5.1")
            .attribute("Id", TypeKind.ID, null, false, false, null)
            .child("Reference", 0, 0, false, () -> XmldsigGrammar.REFERENCE)
            .model("Reference+", false)
            .build();

    /** The structure of the class SignatureProperties. */
    public static final ElementDef SIGNATURE_PROPERTIES = ElementDef.of(20, "SignatureProperties", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 5.2")
            .attribute("Id", TypeKind.ID, null, false, false, null)
            .child("SignatureProperty", 0, 0, false, () -> XmldsigGrammar.SIGNATURE_PROPERTY)
            .model("SignatureProperty+", false)
            .build();

    /** The structure of the class SignatureProperty. */
    public static final ElementDef SIGNATURE_PROPERTY = ElementDef.of(21, "SignatureProperty", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 5.2")
            .attribute("Target", TypeKind.ANY_URI, null, true, true, null)
            .attribute("Id", TypeKind.ID, null, false, false, null)
            .model("other+", true)
            .build();

    private XmldsigGrammar() {}

    /** Declares the elements that may stand on their own. */
    public static void addTo(Grammar g) {
        g.element("http://www.w3.org/2000/09/xmldsig#", "Signature", () -> SIGNATURE);
        g.element("http://www.w3.org/2000/09/xmldsig#", "SignatureValue", () -> SIGNATURE_VALUE);
        g.element("http://www.w3.org/2000/09/xmldsig#", "SignedInfo", () -> SIGNED_INFO);
        g.element("http://www.w3.org/2000/09/xmldsig#", "CanonicalizationMethod", () -> CANONICALIZATION_METHOD);
        g.element("http://www.w3.org/2000/09/xmldsig#", "SignatureMethod", () -> SIGNATURE_METHOD);
        g.element("http://www.w3.org/2000/09/xmldsig#", "Reference", () -> REFERENCE);
        g.simple("http://www.w3.org/2000/09/xmldsig#", "DigestValue", TypeKind.BASE64);
        g.element("http://www.w3.org/2000/09/xmldsig#", "Transforms", () -> TRANSFORMS);
        g.element("http://www.w3.org/2000/09/xmldsig#", "Transform", () -> TRANSFORM);
        g.element("http://www.w3.org/2000/09/xmldsig#", "DigestMethod", () -> DIGEST_METHOD);
        g.element("http://www.w3.org/2000/09/xmldsig#", "KeyInfo", () -> KEY_INFO);
        g.simple("http://www.w3.org/2000/09/xmldsig#", "KeyName", TypeKind.STRING);
        g.simple("http://www.w3.org/2000/09/xmldsig#", "MgmtData", TypeKind.STRING);
        g.element("http://www.w3.org/2000/09/xmldsig#", "KeyValue", () -> KEY_VALUE);
        g.element("http://www.w3.org/2000/09/xmldsig#", "DSAKeyValue", () -> DSA_KEY_VALUE);
        g.element("http://www.w3.org/2000/09/xmldsig#", "RSAKeyValue", () -> RSA_KEY_VALUE);
        g.element("http://www.w3.org/2000/09/xmldsig#", "RetrievalMethod", () -> RETRIEVAL_METHOD);
        g.element("http://www.w3.org/2000/09/xmldsig#", "X509Data", () -> X509_DATA);
        g.element("http://www.w3.org/2000/09/xmldsig#", "PGPData", () -> PGP_DATA);
        g.element("http://www.w3.org/2000/09/xmldsig#", "SPKIData", () -> SPKI_DATA);
        g.element("http://www.w3.org/2000/09/xmldsig#", "Object", () -> OBJECT);
        g.element("http://www.w3.org/2000/09/xmldsig#", "Manifest", () -> MANIFEST);
        g.element("http://www.w3.org/2000/09/xmldsig#", "SignatureProperties", () -> SIGNATURE_PROPERTIES);
        g.element("http://www.w3.org/2000/09/xmldsig#", "SignatureProperty", () -> SIGNATURE_PROPERTY);
    }
}
