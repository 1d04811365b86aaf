package org.mile4j.interop.bench.rid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.X509Certificate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.xml.security.Init;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.keys.content.X509Data;
import org.apache.xml.security.signature.XMLSignature;
import org.apache.xml.security.transforms.Transforms;
import org.mile4j.interop.bench.harness.MeasuringException;
import org.mile4j.rid.security.Credential;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * What XML security costs alone: Apache Santuario signs a tree that it just parsed, and verifies a signature in a tree that
 * it just parsed. Nothing is checked beyond the signature, and nothing is written.
 */
final class SantuarioBaseline {

    private static final String EXCLUSIVE = Transforms.TRANSFORM_C14N_EXCL_OMIT_COMMENTS;

    private final Credential credential;
    private final byte[] plain;
    private final byte[] signed;

    SantuarioBaseline(Credential credential, byte[] plain, byte[] signed) {
        Init.init();
        this.credential = credential;
        this.plain = plain.clone();
        this.signed = signed.clone();
    }

    private static Document parse(byte[] message) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(message));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new MeasuringException("the message cannot be parsed", e);
        }
    }

    /** Parses and signs, then parses and verifies. */
    void signAndVerify() {
        sign();
        verify(signed);
    }

    /** Parses and signs. */
    void sign() {
        try {
            signTree();
        } catch (XMLSecurityException e) {
            throw new MeasuringException("the signature cannot be made", e);
        }
    }

    /** Parses and verifies. */
    void verify(byte[] message) {
        try {
            verifyTree(parse(message));
        } catch (XMLSecurityException e) {
            throw new MeasuringException("the signature cannot be verified", e);
        }
    }

    private void signTree() throws XMLSecurityException {
        Document tree = parse(plain);
        Element holder =
                (Element) tree.getElementsByTagNameNS("*", "ReportSchema").item(0);
        XMLSignature signature = new XMLSignature(tree, "", XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA256, EXCLUSIVE);
        holder.appendChild(signature.getElement());
        Transforms transforms = new Transforms(tree);
        transforms.addTransform(Transforms.TRANSFORM_ENVELOPED_SIGNATURE);
        transforms.addTransform(EXCLUSIVE);
        signature.addDocument("", transforms, "http://www.w3.org/2001/04/xmlenc#sha256");
        X509Data data = new X509Data(tree);
        for (X509Certificate certificate : credential.chain()) {
            data.addCertificate(certificate);
        }
        signature.getKeyInfo().add(data);
        signature.sign(credential.key());
    }

    private void verifyTree(Document tree) throws XMLSecurityException {
        Element element = (Element) tree.getElementsByTagNameNS("http://www.w3.org/2000/09/xmldsig#", "Signature")
                .item(0);
        XMLSignature signature = new XMLSignature(element, "", true);
        if (!signature.checkSignatureValue(credential.certificate().getPublicKey())) {
            throw new MeasuringException("the signature does not hold", null);
        }
    }
}
