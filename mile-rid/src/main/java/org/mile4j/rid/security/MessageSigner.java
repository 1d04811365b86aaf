package org.mile4j.rid.security;

import java.io.IOException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.keys.content.X509Data;
import org.apache.xml.security.signature.XMLSignature;
import org.apache.xml.security.transforms.Transforms;
import org.apache.xml.security.transforms.params.XPath2FilterContainer;
import org.apache.xml.security.utils.Constants;
import org.w3c.dom.Element;

/** Puts signatures into a message: RFC 6545, Section 9.1. */
final class MessageSigner {

    private static final String EXCLUSIVE = Transforms.TRANSFORM_C14N_EXCL_OMIT_COMMENTS;

    private final Credential credential;
    private final String method;
    private final WholeSignature whole;

    MessageSigner(Credential credential) {
        this.credential = credential;
        this.method = method(credential.certificate().getPublicKey());
        this.whole = whole();
    }

    private static String method(PublicKey key) {
        if (key instanceof RSAPublicKey) {
            return XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA256;
        }
        if (key instanceof ECPublicKey) {
            return XMLSignature.ALGO_ID_SIGNATURE_ECDSA_SHA256;
        }
        if (key.getAlgorithm().equals("EdDSA") || key.getAlgorithm().equals("Ed25519")) {
            return XMLSignature.ALGO_ID_SIGNATURE_EDDSA_ED25519;
        }
        throw new IllegalArgumentException(
                "a key of " + key.getAlgorithm() + " cannot sign messages; use RSA, EC or Ed25519");
    }

    /** The signature over whole messages, without its value. */
    private WholeSignature whole() {
        try {
            Tree tree = Tree.empty("Signature");
            XMLSignature signature = append(tree, tree.root());
            Transforms transforms = new Transforms(tree.document());
            transforms.addTransform(Transforms.TRANSFORM_ENVELOPED_SIGNATURE);
            transforms.addTransform(EXCLUSIVE);
            describe(signature, transforms);
            return new WholeSignature(signature, tree, credential.key());
        } catch (XMLSecurityException | IOException e) {
            throw new IllegalArgumentException("the certificate of this system cannot be written into signatures", e);
        }
    }

    /**
     * Signs the whole message.
     *
     * @return the message with its signature
     */
    byte[] signWhole(UnsignedText message) throws XMLSecurityException {
        return message.with(whole.over(message.digest()));
    }

    /** Signs each RecordItem, or the times where there is none; each signature stands for itself. */
    void signRecords(Tree tree) throws XMLSecurityException {
        for (Element record : records(tree)) {
            Element wrapper = tree.wrapper(tree.requireReportSchema(), "Signature");
            tree.requireReportSchema().appendChild(wrapper);
            XMLSignature signature = append(tree, wrapper);
            List<String> namespaces = new ArrayList<>();
            String path = SignedPath.of(record, namespaces);
            XPath2FilterContainer filter = XPath2FilterContainer.newInstanceIntersect(tree.document(), path);
            for (int i = 0; i < namespaces.size(); i++) {
                filter.setXPathNamespaceContext("p" + i, namespaces.get(i));
            }
            Transforms transforms = new Transforms(tree.document());
            transforms.addTransform(Transforms.TRANSFORM_XPATH2FILTER, filter.getElement());
            transforms.addTransform(EXCLUSIVE);
            describe(signature, transforms);
            signature.getElement().setIdAttributeNS(null, Constants._ATT_ID, true);
            signature.sign(credential.key());
        }
    }

    /** What of the document is to be signed by its originator. */
    static List<Element> records(Tree tree) {
        Element document = tree.xmlDocument();
        if (document == null) {
            return List.of();
        }
        List<Element> records = new ArrayList<>();
        List<Element> times = new ArrayList<>();
        for (Element top : Tree.children(document)) {
            String namespace = top.getNamespaceURI();
            records.addAll(Tree.descendants(top, namespace, "RecordItem"));
            times.addAll(Tree.descendants(top, namespace, "DateTime").stream()
                    .filter(e -> SignedPath.isSignable(e, tree))
                    .toList());
        }
        return records.isEmpty() ? times : records;
    }

    private XMLSignature append(Tree tree, Element wrapper) throws XMLSecurityException {
        XMLSignature signature = new XMLSignature(tree.document(), "", method, EXCLUSIVE);
        signature.setId("sig-" + UUID.randomUUID());
        wrapper.appendChild(signature.getElement());
        return signature;
    }

    /** Says what is signed, how, and by whom. */
    private void describe(XMLSignature signature, Transforms transforms) throws XMLSecurityException {
        signature.addDocument("", transforms, DigestMethod.SHA256.uri());
        X509Data data = new X509Data(signature.getDocument());
        for (java.security.cert.X509Certificate certificate : credential.chain()) {
            data.addCertificate(certificate);
        }
        signature.getKeyInfo().add(data);
    }
}
