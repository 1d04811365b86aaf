package org.mile4j.rid.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.internal.parser.SafeXml;
import org.mile4j.rid.xml.RidXml;
import org.w3c.dom.Element;

/**
 * The text of a message that has one signature, that of its sender over the whole of it, and nothing encrypted: the digest of
 * what is signed, and the signature, which stands alone. The parser goes over the text once, and no tree is made but of the signature.
 */
final class SignedText {

    /** The elements around the signature, from the one inside the root on. */
    private static final String[] WAY = {"RIDPolicy", "ReportSchema", "Signature"};

    /** How many elements are open in the signature: the root, those on the way, and itself. */
    private static final int SIGNATURE = 5;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final byte[] text;
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
        this.text = text;
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
            more |= !signature.standsAlone();
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

    /**
     * Whether there may be sections of character data. Santuario passes over those inside a signature, while the parser gives
     * them as any text.
     */
    boolean mayHaveSections() {
        String ascii = new String(text, StandardCharsets.ISO_8859_1).replace("\0", "");
        return ascii.contains("<![CDATA[");
    }

    /** The digest of the text, if it is the one that its signature has; of others the tree tells what is wrong. */
    Optional<byte[]> digest() {
        Element root = signature().root();
        List<Element> methods = Tree.descendants(root, Tree.DSIG, "DigestMethod");
        List<Element> values = Tree.descendants(root, Tree.DSIG, "DigestValue");
        if (methods.size() != 1 || values.size() != 1 || !form.isAbsolute()) {
            return Optional.empty();
        }
        String expected = SPACE.matcher(values.get(0).getTextContent()).replaceAll("");
        return DigestMethod.of(methods.get(0).getAttributeNS(null, "Algorithm"))
                .map(form::digest)
                .filter(digest -> Base64.getEncoder().encodeToString(digest).equals(expected));
    }

    Tree signature() {
        return signature.tree();
    }
}
