package org.mile4j.rolie.xmlsig;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLObject;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Signs documents, rightly and in all the ways that are refused. */
public final class XmlSigner {

    static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";

    String method = RSA_SHA256;
    String canonical = CanonicalizationMethod.EXCLUSIVE;
    String digest = DigestMethod.SHA256;
    List<String> references = List.of("");
    List<String> transforms = List.of(Transform.ENVELOPED, CanonicalizationMethod.EXCLUSIVE);
    boolean object;
    /** The element that is signed and gets the signature. */
    Function<Document, Element> signed = Document::getDocumentElement;
    /** What is done with the tree before it is signed. */
    Consumer<Document> before = tree -> {};
    /** What is done with it afterwards. */
    Consumer<Document> after = tree -> {};

    /** Makes a signer of whole documents as they should be. */
    public XmlSigner() {
        // What is to be different is set afterwards.
    }

    public static KeyPair rsa(int bits) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    public byte[] sign(String document, Key key) throws Exception {
        Document tree = SafeTree.parse(new ByteArrayInputStream(document.getBytes("UTF-8")));
        before.accept(tree);
        XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
        List<Transform> steps = new ArrayList<>();
        for (String transform : transforms) {
            steps.add(factory.newTransform(transform, (TransformParameterSpec) null));
        }
        List<Reference> covered = new ArrayList<>();
        for (String uri : references) {
            covered.add(factory.newReference(uri, factory.newDigestMethod(digest, null), steps, null, null));
        }
        List<XMLObject> objects = object
                ? List.of(factory.newXMLObject(List.of(new DOMStructure(tree.createTextNode("x"))), "o", null, null))
                : null;
        DOMSignContext context = new DOMSignContext(key, signed.apply(tree));
        context.setDefaultNamespacePrefix("ds");
        context.setProperty("org.jcp.xml.dsig.secureValidation", Boolean.FALSE);
        Element entry = (Element) tree.getElementsByTagNameNS("*", "entry").item(0);
        if (entry != null && entry.hasAttribute("Id")) {
            context.setIdAttributeNS(entry, null, "Id");
        }
        if (signed.apply(tree).hasAttributeNS(XMLConstants.XML_NS_URI, "id")) {
            context.setIdAttributeNS(signed.apply(tree), XMLConstants.XML_NS_URI, "id");
        }
        factory.newXMLSignature(
                        factory.newSignedInfo(
                                factory.newCanonicalizationMethod(canonical, (C14NMethodParameterSpec) null),
                                factory.newSignatureMethod(method, null),
                                covered),
                        null,
                        objects,
                        null,
                        null)
                .sign(context);
        after.accept(tree);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(tree), new StreamResult(bytes));
        return bytes.toByteArray();
    }
}
