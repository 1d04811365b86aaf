package org.mile4j.rid.security;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.internal.parser.SafeXml;
import org.mile4j.rid.xml.RidXml;

/**
 * The text of a message that lacks but the signature over the whole of it: where that goes, the digest that it is made of, and
 * what else of the message decides whether something is to be done before. The parser goes over the text once, and no tree is
 * made: what is signed is what stands in the text.
 */
final class UnsignedText {

    private static final String REPORT_SCHEMA = "ReportSchema";
    private static final String RESTRICTION = "restriction";
    private static final String EMPTY_END = "/>";
    private static final byte[] END = ("</" + REPORT_SCHEMA + ">").getBytes(StandardCharsets.UTF_8);

    /** What is around the signature, and signed with the message. */
    private static final byte[] WRAPPER =
            "<Signature dtype=\"xml\" meaning=\"xml\"></Signature>".getBytes(StandardCharsets.UTF_8);

    private final byte[] text;
    private final ExclusiveForm form;
    private int depth;
    private int place = -1;
    /** Whether the parser stands behind the tag of a ReportSchema that is empty, so that its place is still to be found. */
    private boolean behindEmpty;

    private boolean restricted;
    private boolean secret;
    private boolean unsaid;

    private UnsignedText(byte[] text) {
        this.text = text;
        this.form = new ExclusiveForm(text.length + text.length / 4 + 64);
    }

    /**
     * The text of a message.
     *
     * @param text a message in UTF-8 with the namespace of RID as the default one, as it is written here
     */
    static UnsignedText of(byte[] text) {
        UnsignedText message = new UnsignedText(text);
        XMLStreamReader xml = null;
        try {
            xml = Parsers.take(text);
            while (xml.hasNext()) {
                message.step(SafeXml.next(xml), xml);
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw MessageSecurityException.authentication(
                    "the message cannot be signed, as what is written of it is no XML: " + SafeXml.describe(xml, e), e);
        }
        return message;
    }

    private void step(int event, XMLStreamReader xml) {
        if (behindEmpty) {
            place = xml.getLocation().getCharacterOffset() - EMPTY_END.length();
            behindEmpty = false;
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                look(xml);
                form.start(xml);
                depth++;
            }
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                if (depth == 2 && isRid(xml, REPORT_SCHEMA)) {
                    place = xml.getLocation().getCharacterOffset();
                    behindEmpty = text[place + 1] != '/';
                    form.ready(WRAPPER);
                }
                form.end(xml);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (depth > 0) {
                    form.text(xml);
                }
            }
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> form.instruction(xml);
            case XMLStreamConstants.COMMENT, XMLStreamConstants.END_DOCUMENT -> {} // no part of the form
            default -> throw new IllegalStateException("what is written here has no document type");
        }
    }

    /** Looks for what {@link Confidentiality} goes by. */
    private void look(XMLStreamReader xml) {
        boolean said = false;
        for (int i = 0, n = xml.getAttributeCount(); i < n; i++) {
            if (xml.getAttributeLocalName(i).equals(RESTRICTION)
                    && ExclusiveForm.orEmpty(xml.getAttributeNamespace(i)).isEmpty()) {
                said = true;
                secret |= Confidentiality.isSecret(xml.getAttributeValue(i).strip());
                restricted |= depth == 1 && RidXml.NAMESPACE.equals(xml.getNamespaceURI());
            }
        }
        unsaid |= !said && xml.getLocalName().equals("Incident");
    }

    private static boolean isRid(XMLStreamReader xml, String name) {
        return xml.getLocalName().equals(name)
                && RidXml.NAMESPACE.equals(xml.getNamespaceURI())
                && ExclusiveForm.orEmpty(xml.getPrefix()).isEmpty();
    }

    byte[] text() {
        return text;
    }

    /** Whether there is a place for the signature. */
    boolean hasPlace() {
        return place >= 0;
    }

    /** Whether something in it may have to be encrypted; not, if nothing has. */
    boolean mayBeSecret() {
        return secret || unsaid && !restricted;
    }

    byte[] digest() {
        return form.digest(DigestMethod.SHA256);
    }

    /** What is signed. */
    byte[] form() {
        return form.bytes();
    }

    /** The message with its signature in place. */
    byte[] with(byte[] signature) {
        if (!hasPlace()) {
            throw new IllegalStateException("the text of the message has no end of ReportSchema");
        }
        boolean empty = text[place] == '/';
        int behind = empty ? place + EMPTY_END.length() : place;
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length + signature.length + END.length);
        out.write(text, 0, place);
        if (empty) {
            out.write('>');
        }
        out.writeBytes(signature);
        if (empty) {
            out.writeBytes(END);
        }
        out.write(text, behind, text.length - behind);
        return out.toByteArray();
    }
}
