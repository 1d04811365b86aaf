// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.xmldsig;

import java.util.function.Supplier;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.grammar.TypeKind;

/** The structure of the elements of XML Signature, which are kept as XML. */
public final class XmldsigGrammar {

    private XmldsigGrammar() {}

    /** Declares the elements that may stand on their own. */
    public static void addTo(Grammar g) {
        g.element("http://www.w3.org/2000/09/xmldsig#", "Signature", type("Signature"));
        g.element("http://www.w3.org/2000/09/xmldsig#", "SignatureValue", type("SignatureValue"));
        g.element("http://www.w3.org/2000/09/xmldsig#", "SignedInfo", type("SignedInfo"));
        g.element("http://www.w3.org/2000/09/xmldsig#", "CanonicalizationMethod", type("CanonicalizationMethod"));
        g.element("http://www.w3.org/2000/09/xmldsig#", "SignatureMethod", type("SignatureMethod"));
        g.element("http://www.w3.org/2000/09/xmldsig#", "Reference", type("Reference"));
        g.simple("http://www.w3.org/2000/09/xmldsig#", "DigestValue", TypeKind.BASE64);
        g.element("http://www.w3.org/2000/09/xmldsig#", "Transforms", type("Transforms"));
        g.element("http://www.w3.org/2000/09/xmldsig#", "Transform", type("Transform"));
        g.element("http://www.w3.org/2000/09/xmldsig#", "DigestMethod", type("DigestMethod"));
        g.element("http://www.w3.org/2000/09/xmldsig#", "KeyInfo", type("KeyInfo"));
        g.simple("http://www.w3.org/2000/09/xmldsig#", "KeyName", TypeKind.STRING);
        g.simple("http://www.w3.org/2000/09/xmldsig#", "MgmtData", TypeKind.STRING);
        g.element("http://www.w3.org/2000/09/xmldsig#", "KeyValue", type("KeyValue"));
        g.element("http://www.w3.org/2000/09/xmldsig#", "DSAKeyValue", type("DSAKeyValue"));
        g.element("http://www.w3.org/2000/09/xmldsig#", "RSAKeyValue", type("RSAKeyValue"));
        g.element("http://www.w3.org/2000/09/xmldsig#", "RetrievalMethod", type("RetrievalMethod"));
        g.element("http://www.w3.org/2000/09/xmldsig#", "X509Data", type("X509Data"));
        g.element("http://www.w3.org/2000/09/xmldsig#", "PGPData", type("PGPData"));
        g.element("http://www.w3.org/2000/09/xmldsig#", "SPKIData", type("SPKIData"));
        g.element("http://www.w3.org/2000/09/xmldsig#", "Object", type("Object"));
        g.element("http://www.w3.org/2000/09/xmldsig#", "Manifest", type("Manifest"));
        g.element("http://www.w3.org/2000/09/xmldsig#", "SignatureProperties", type("SignatureProperties"));
        g.element("http://www.w3.org/2000/09/xmldsig#", "SignatureProperty", type("SignatureProperty"));
    }

    /** The definition of a class of the table, which is made when it is first needed. */
    public static Supplier<ElementDef> type(String name) {
        return new Deferred(name);
    }

    private record Deferred(String name) implements Supplier<ElementDef> {

        @Override
        public ElementDef get() {
            return definition(name);
        }
    }

    private static ElementDef definition(String name) {
        return switch (name) {
            case "Signature" -> Definitions.SIGNATURE;
            case "SignatureValue" -> Definitions.SIGNATURE_VALUE;
            case "SignedInfo" -> Definitions.SIGNED_INFO;
            case "CanonicalizationMethod" -> Definitions.CANONICALIZATION_METHOD;
            case "SignatureMethod" -> Definitions.SIGNATURE_METHOD;
            case "Reference" -> Definitions.REFERENCE;
            case "Transforms" -> Definitions.TRANSFORMS;
            case "Transform" -> Definitions.TRANSFORM;
            case "DigestMethod" -> Definitions.DIGEST_METHOD;
            case "KeyInfo" -> Definitions.KEY_INFO;
            case "KeyValue" -> Definitions.KEY_VALUE;
            case "DSAKeyValue" -> Definitions.DSA_KEY_VALUE;
            case "RSAKeyValue" -> Definitions.RSA_KEY_VALUE;
            case "RetrievalMethod" -> Definitions.RETRIEVAL_METHOD;
            case "X509Data" -> Definitions.X509_DATA;
            case "X509IssuerSerial" -> Definitions.X509_ISSUER_SERIAL;
            case "PGPData" -> Definitions.PGP_DATA;
            case "SPKIData" -> Definitions.SPKI_DATA;
            case "Object" -> Definitions.OBJECT;
            case "Manifest" -> Definitions.MANIFEST;
            case "SignatureProperties" -> Definitions.SIGNATURE_PROPERTIES;
            case "SignatureProperty" -> Definitions.SIGNATURE_PROPERTY;
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Made when the first of them is needed. */
    private static final class Definitions {

        /** The structure of the class Signature. */
        static final ElementDef SIGNATURE = ElementDef.of(0, "Signature", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.1")
            .attribute("Id", TypeKind.ID, null, false, false, null)
            .child("SignedInfo", 0, 0, false, type("SignedInfo"))
            .child("SignatureValue", 1, 1, false, type("SignatureValue"))
            .child("KeyInfo", 2, 2, false, type("KeyInfo"))
            .child("Object", 3, 3, false, type("Object"))
            .model("SignedInfo, SignatureValue, KeyInfo?, Object*", false)
            .build();

        /** The structure of the class SignatureValue. */
        static final ElementDef SIGNATURE_VALUE = ElementDef.of(1, "SignatureValue", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.2")
            .attribute("Id", TypeKind.ID, null, false, false, null)
            .text(TypeKind.BASE64, TypeKind.BASE64)
            .build();

        /** The structure of the class SignedInfo. */
        static final ElementDef SIGNED_INFO = ElementDef.of(2, "SignedInfo", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.3")
            .attribute("Id", TypeKind.ID, null, false, false, null)
            .child("CanonicalizationMethod", 0, 0, false, type("CanonicalizationMethod"))
            .child("SignatureMethod", 1, 1, false, type("SignatureMethod"))
            .child("Reference", 2, 2, false, type("Reference"))
            .model("CanonicalizationMethod, SignatureMethod, Reference+", false)
            .build();

        /** The structure of the class CanonicalizationMethod. */
        static final ElementDef CANONICALIZATION_METHOD = ElementDef.of(3, "CanonicalizationMethod", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.3.1")
            .attribute("Algorithm", TypeKind.ANY_URI, null, true, true, null)
            .any(ElementDef.Any.MIXED, ElementDef.Any.MIXED, false)
            .strict()
            .build();

        /** The structure of the class SignatureMethod. */
        static final ElementDef SIGNATURE_METHOD = ElementDef.of(4, "SignatureMethod", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.3.2")
            .attribute("Algorithm", TypeKind.ANY_URI, null, true, true, null)
            .simple("HMACOutputLength", 0, 0, false, TypeKind.INTEGER, TypeKind.INTEGER)
            .model("HMACOutputLength?, other*", true)
            .strict()
            .build();

        /** The structure of the class Reference. */
        static final ElementDef REFERENCE = ElementDef.of(5, "Reference", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.3.3")
            .attribute("Id", TypeKind.ID, null, false, false, null)
            .attribute("URI", TypeKind.ANY_URI, null, false, false, null)
            .attribute("Type", TypeKind.ANY_URI, null, false, false, null)
            .child("Transforms", 0, 0, false, type("Transforms"))
            .child("DigestMethod", 1, 1, false, type("DigestMethod"))
            .simple("DigestValue", 2, 2, false, TypeKind.BASE64, TypeKind.BASE64)
            .model("Transforms?, DigestMethod, DigestValue", false)
            .build();

        /** The structure of the class Transforms. */
        static final ElementDef TRANSFORMS = ElementDef.of(6, "Transforms", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.3.3.4")
            .child("Transform", 0, 0, false, type("Transform"))
            .model("Transform+", false)
            .build();

        /** The structure of the class Transform. */
        static final ElementDef TRANSFORM = ElementDef.of(7, "Transform", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.3.3.4")
            .attribute("Algorithm", TypeKind.ANY_URI, null, true, true, null)
            .simple("XPath", 0, 0, false, TypeKind.STRING, TypeKind.STRING)
            .model("(other | XPath)*", true)
            .build();

        /** The structure of the class DigestMethod. */
        static final ElementDef DIGEST_METHOD = ElementDef.of(8, "DigestMethod", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.3.3.5")
            .attribute("Algorithm", TypeKind.ANY_URI, null, true, true, null)
            .any(ElementDef.Any.MIXED, ElementDef.Any.MIXED, true)
            .build();

        /** The structure of the class KeyInfo. */
        static final ElementDef KEY_INFO = ElementDef.of(9, "KeyInfo", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.4")
            .attribute("Id", TypeKind.ID, null, false, false, null)
            .simple("KeyName", 0, 0, false, TypeKind.STRING, TypeKind.STRING)
            .child("KeyValue", 1, 1, false, type("KeyValue"))
            .child("RetrievalMethod", 2, 2, false, type("RetrievalMethod"))
            .child("X509Data", 3, 3, false, type("X509Data"))
            .child("PGPData", 4, 4, false, type("PGPData"))
            .child("SPKIData", 5, 5, false, type("SPKIData"))
            .simple("MgmtData", 6, 6, false, TypeKind.STRING, TypeKind.STRING)
            .model("(KeyName | KeyValue | RetrievalMethod | X509Data | PGPData | SPKIData | MgmtData | other)+", true)
            .build();

        /** The structure of the class KeyValue. */
        static final ElementDef KEY_VALUE = ElementDef.of(10, "KeyValue", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.4.2")
            .child("DSAKeyValue", 0, 0, false, type("DSAKeyValue"))
            .child("RSAKeyValue", 1, 1, false, type("RSAKeyValue"))
            .model("DSAKeyValue | RSAKeyValue | other", true)
            .build();

        /** The structure of the class DSAKeyValue. */
        static final ElementDef DSA_KEY_VALUE = ElementDef.of(11, "DSAKeyValue", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.4.2.1")
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
        static final ElementDef RSA_KEY_VALUE = ElementDef.of(12, "RSAKeyValue", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.4.2.2")
            .simple("Modulus", 0, 0, false, TypeKind.BASE64, TypeKind.BASE64)
            .simple("Exponent", 1, 1, false, TypeKind.BASE64, TypeKind.BASE64)
            .model("Modulus, Exponent", false)
            .build();

        /** The structure of the class RetrievalMethod. */
        static final ElementDef RETRIEVAL_METHOD = ElementDef.of(13, "RetrievalMethod", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.4.3")
            .attribute("URI", TypeKind.ANY_URI, null, false, false, null)
            .attribute("Type", TypeKind.ANY_URI, null, false, false, null)
            .child("Transforms", 0, 0, false, type("Transforms"))
            .model("Transforms?", false)
            .build();

        /** The structure of the class X509Data. */
        static final ElementDef X509_DATA = ElementDef.of(14, "X509Data", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.4.4")
            .child("X509IssuerSerial", 0, 0, false, type("X509IssuerSerial"))
            .simple("X509SKI", 1, 1, false, TypeKind.BASE64, TypeKind.BASE64)
            .simple("X509SubjectName", 2, 2, false, TypeKind.STRING, TypeKind.STRING)
            .simple("X509Certificate", 3, 3, false, TypeKind.BASE64, TypeKind.BASE64)
            .simple("X509CRL", 4, 4, false, TypeKind.BASE64, TypeKind.BASE64)
            .model("(X509IssuerSerial | X509SKI | X509SubjectName | X509Certificate | X509CRL | other)+", false)
            .build();

        /** The structure of the class X509IssuerSerial. */
        static final ElementDef X509_ISSUER_SERIAL = ElementDef.of(15, "X509IssuerSerial", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.4.4")
            .simple("X509IssuerName", 0, 0, false, TypeKind.STRING, TypeKind.STRING)
            .simple("X509SerialNumber", 1, 1, false, TypeKind.INTEGER, TypeKind.INTEGER)
            .model("X509IssuerName, X509SerialNumber", false)
            .build();

        /** The structure of the class PGPData. */
        static final ElementDef PGP_DATA = ElementDef.of(16, "PGPData", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.4.5")
            .simple("PGPKeyID", 0, 0, false, TypeKind.BASE64, TypeKind.BASE64)
            .simple("PGPKeyPacket", 1, 1, false, TypeKind.BASE64, TypeKind.BASE64)
            .model("(PGPKeyID, PGPKeyPacket?, other*) | (PGPKeyPacket, other*)", false)
            .build();

        /** The structure of the class SPKIData. */
        static final ElementDef SPKI_DATA = ElementDef.of(17, "SPKIData", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.4.6")
            .simple("SPKISexp", 0, 0, false, TypeKind.BASE64, TypeKind.BASE64)
            .model("(SPKISexp, other?)+", false)
            .build();

        /** The structure of the class Object. */
        static final ElementDef OBJECT = ElementDef.of(18, "Object", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 4.5")
            .attribute("Id", TypeKind.ID, null, false, false, null)
            .attribute("MimeType", TypeKind.STRING, null, false, false, null)
            .attribute("Encoding", TypeKind.ANY_URI, null, false, false, null)
            .any(ElementDef.Any.MIXED, ElementDef.Any.MIXED, false)
            .build();

        /** The structure of the class Manifest. */
        static final ElementDef MANIFEST = ElementDef.of(19, "Manifest", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 5.1")
            .attribute("Id", TypeKind.ID, null, false, false, null)
            .child("Reference", 0, 0, false, type("Reference"))
            .model("Reference+", false)
            .build();

        /** The structure of the class SignatureProperties. */
        static final ElementDef SIGNATURE_PROPERTIES = ElementDef.of(20, "SignatureProperties", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 5.2")
            .attribute("Id", TypeKind.ID, null, false, false, null)
            .child("SignatureProperty", 0, 0, false, type("SignatureProperty"))
            .model("SignatureProperty+", false)
            .build();

        /** The structure of the class SignatureProperty. */
        static final ElementDef SIGNATURE_PROPERTY = ElementDef.of(21, "SignatureProperty", "http://www.w3.org/2000/09/xmldsig#", "RFC 3275, Section 5.2")
            .attribute("Target", TypeKind.ANY_URI, null, true, true, null)
            .attribute("Id", TypeKind.ID, null, false, false, null)
            .model("other+", true)
            .build();
    }
}
