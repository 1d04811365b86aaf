package org.mile4j.xmpp;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.mile4j.model.data.XmlElement;
import org.mile4j.xmpp.topic.PayloadType;
import org.w3c.dom.Document;

/** Enveloped signatures over documents, by the JDK. */
final class Signatures {

    private static final KeyPair KEYS = keys();

    private Signatures() {}

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A document with what servers in the field change: prefixes, xml:lang, mixed white space. */
    static XmlElement document() {
        return XmlElement.parse("<i:IODEF-Document version='2.00' xml:lang='en' xmlns:i='" + PayloadType.IODEF_2
                + "'>\n  <i:Incident purpose='reporting'><i:IncidentID name='csirt.example.com'>492382</i:IncidentID>"
                + "<i:GenerationTime>2015-07-18T09:00:00-05:00</i:GenerationTime>"
                + "<i:Description xml:lang='de'>\u00e4 &lt;b&gt; \t</i:Description></i:Incident>\n</i:IODEF-Document>");
    }

    static XmlElement sign(XmlElement element) throws Exception {
        Document document = parse(element);
        XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
        SignedInfo info = factory.newSignedInfo(
                factory.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                factory.newSignatureMethod("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", null),
                List.of(factory.newReference(
                        "",
                        factory.newDigestMethod(DigestMethod.SHA256, null),
                        List.of(
                                factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                                factory.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null)),
                        null,
                        null)));
        factory.newXMLSignature(info, null).sign(new DOMSignContext(KEYS.getPrivate(), document.getDocumentElement()));
        // Line ends inside of the Base64 values would become part of what is signed.
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter text = new StringWriter();
        transformer.transform(new DOMSource(document), new StreamResult(text));
        return XmlElement.parse(text.toString().replace("&#13;", ""));
    }

    static boolean isValid(XmlElement element) throws Exception {
        Document document = parse(element);
        DOMValidateContext context = new DOMValidateContext(
                KEYS.getPublic(),
                document.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature").item(0));
        return XMLSignatureFactory.getInstance("DOM")
                .unmarshalXMLSignature(context)
                .validate(context);
    }

    private static Document parse(XmlElement element) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(element.toXml().getBytes(StandardCharsets.UTF_8)));
    }
}
