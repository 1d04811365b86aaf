package org.mile4j.rid.security;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.internal.parser.SafeXml;
import org.mile4j.rid.xml.RidXml;

/**
 * The text of a message that has one signature, that of its sender over the whole of it, and nothing encrypted: the digest of
 * what is signed, and the signature. The parser goes over the text once, and no tree is made but of the signature.
 */
final class SignedText {

    /** The elements around the signature, from the one inside the root on. */
    private static final String[] WAY = {"RIDPolicy", "ReportSchema", "Signature"};

    /** How many elements are open in the signature: the root, those on the way, and itself. */
    private static final int SIGNATURE = 5;

    private final ExclusiveForm form;
    private final SignatureTree signature = new SignatureTree();
    private final boolean[] met = new boolean[SIGNATURE];
    private int depth;
    /** How many of the open elements are the root and those on the way to the signature. */
    private int onWay;

    private boolean inSignature;
    private boolean signed;
    /** Whether there is more than this class takes care of. */
    private boolean more;

    private SignedText(byte[] text) {
        this.form = new ExclusiveForm(text.length + 64);
    }

    /**
     * The text of a message.
     *
     * @return the text, or nothing if the message is of another kind
     * @throws XMLStreamException if it is not well-formed, or has a document type definition
     */
    static Optional<SignedText> of(byte[] text) throws XMLStreamException {
        XMLStreamReader xml = Parsers.take(text);
        SignedText message = new SignedText(text);
        while (xml.hasNext() && !message.more) {
            message.step(SafeXml.next(xml), xml);
        }
        xml.close();
        return message.more || !message.signed ? Optional.empty() : Optional.of(message);
    }

    private void step(int event, XMLStreamReader xml) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (inSignature) {
                    signature.text(xml);
                } else if (depth > 0) {
                    form.text(xml);
                }
            }
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                more |= inSignature;
                form.instruction(xml);
            }
            case XMLStreamConstants.COMMENT, XMLStreamConstants.END_DOCUMENT -> {} // no part of the form
            default -> throw SafeXml.refusedDtd(xml.getLocation());
        }
    }

    private void start(XMLStreamReader xml) {
        more |= is(xml, Tree.XENC, "EncryptedData");
        if (onWay == depth && isNextOnWay(xml)) {
            more |= met[depth];
            met[depth] = true;
            onWay++;
        }
        depth++;
        inSignature |= onWay == SIGNATURE;
        if (more) {
            return; // nobody asks for the rest
        }
        if (inSignature) {
            signature.start(xml);
        } else {
            form.start(xml);
        }
    }

    private boolean isNextOnWay(XMLStreamReader xml) {
        return switch (depth) {
            case 0 -> true;
            case SIGNATURE - 1 -> is(xml, Tree.DSIG, "Signature");
            case SIGNATURE -> false;
            default -> is(xml, RidXml.NAMESPACE, WAY[depth - 1]);
        };
    }

    private static boolean is(XMLStreamReader xml, String namespace, String name) {
        return name.equals(xml.getLocalName()) && namespace.equals(xml.getNamespaceURI());
    }

    private void end(XMLStreamReader xml) {
        depth--;
        onWay = Math.min(onWay, depth);
        if (inSignature) {
            signature.end();
            signed = depth == SIGNATURE - 1;
            inSignature = !signed;
        } else {
            form.end(xml);
        }
    }

    byte[] digest() {
        return form.digest();
    }

    Tree signature() {
        return signature.tree();
    }
}
