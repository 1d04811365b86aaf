package org.mile4j.interop.matrix;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.mile4j.model.data.XmlElement;
import org.mile4j.rid.payload.Payload;
import org.mile4j.rid.security.MessageSecurity;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Looks at a message as it goes over the network, by other means than the library that sealed it: those of the JDK. */
final class SealedMessage {

    private static final String XENC = "http://www.w3.org/2001/04/xmlenc#";
    private static final Set<String> SECRET = Set.of("private", "need-to-know");

    private SealedMessage() {}

    /** What is wrong with a message, if something is. */
    static Optional<String> fault(byte[] sealed, Payload payload, MessageSecurity sender) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document tree = factory.newDocumentBuilder().parse(new ByteArrayInputStream(sealed));
            boolean encrypted =
                    tree.getElementsByTagNameNS(XENC, "EncryptedData").getLength() > 0;
            if (encrypted != isSecret(payload.element())) {
                return Optional.of(
                        encrypted
                                ? "the message is encrypted though public"
                                : "the message is secret, but in the clear");
            }
            return holds(tree, sender)
                    ? Optional.empty()
                    : Optional.of("the signature over the message does not hold for the JDK");
        } catch (SAXException | ParserConfigurationException | MarshalException | XMLSignatureException e) {
            throw new IOException("the message cannot be looked at: " + e.getMessage(), e);
        }
    }

    /** RFC 6545, Section 9.1; an Incident that does not say is private: RFC 7970, Section 3.3.1. */
    private static boolean isSecret(XmlElement element) {
        String restriction =
                element.attribute("restriction").orElse(element.localName().equals("Incident") ? "private" : "");
        return SECRET.contains(restriction) || element.elements().stream().anyMatch(SealedMessage::isSecret);
    }

    private static boolean holds(Document tree, MessageSecurity sender) throws MarshalException, XMLSignatureException {
        NodeList signatures = tree.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature");
        boolean all = signatures.getLength() > 0;
        for (int i = 0; i < signatures.getLength(); i++) {
            DOMValidateContext context =
                    new DOMValidateContext(sender.credential().certificate().getPublicKey(), signatures.item(i));
            all &= XMLSignatureFactory.getInstance("DOM")
                    .unmarshalXMLSignature(context)
                    .validate(context);
        }
        return all;
    }
}
