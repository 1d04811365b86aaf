package org.mile4j.model.internal.xml;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlComment;
import org.mile4j.model.data.XmlProcessingInstruction;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.parser.QualifiedNames;
import org.mile4j.model.internal.parser.ReadingLimit;

/** Texts, comments and processing instructions as they are kept. */
final class Markup {

    private final XmlIn in;
    private final XMLStreamReader xml;
    private final Grammar grammar;
    private char half;

    Markup(XmlIn in, Grammar grammar) {
        this.in = in;
        this.xml = in.xml();
        this.grammar = grammar;
    }

    /** Keeps what stands between the children of a class that has elements only. */
    void betweenChildren(int event) {
        Frame frame = in.frame();
        switch (event) {
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (!xml.isWhiteSpace()) {
                    frame.stray(new XmlText(characters()));
                }
                if (in.checking() && (!xml.isWhiteSpace() || refusesSpace())) {
                    in.structure().characterData(event, xml.getText());
                }
            }
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> frame.stray(instruction());
            case XMLStreamConstants.COMMENT -> frame.stray(comment());
            default -> in.structure().refuseEvent(event);
        }
    }

    /** Whether the reader stands on white space where the schema admits nothing at all. */
    boolean refusesSpace() {
        return in.frame().def.hasNoContent() && xml.getTextLength() > 0;
    }

    /**
     * The text that the reader stands on. Some parsers hand out a long text in parts and cut between the two halves of a
     * character: the first half then waits for the next part.
     */
    String characters() {
        String text = half == 0 ? xml.getText() : half + xml.getText();
        int last = text.length() - 1;
        half = last >= 0 && Character.isHighSurrogate(text.charAt(last)) ? text.charAt(last) : 0;
        return half == 0 ? text : text.substring(0, last);
    }

    /** Keeps the namespace declarations of the element that the reader stands on and that was just entered. */
    void declarations() {
        Frame frame = in.frame();
        for (int i = 0, n = xml.getNamespaceCount(); i < n; i++) {
            String prefix = XmlIn.text(xml.getNamespacePrefix(i));
            if (!prefix.isEmpty()) {
                String uri = XmlIn.text(xml.getNamespaceURI(i));
                in.names().add(prefix);
                if (!frame.def.namespace().equals(uri)) {
                    frame.namespace(prefix, uri);
                }
            }
        }
    }

    /**
     * Keeps the meaning of an attribute that is a qualified name, as {@code xsi:type} is: with the class that is open, where
     * its prefix may not be declared once it is written. Declarations for a supported namespace are left out, and an element
     * of simple type keeps none.
     */
    void prefixOf(XmlAttribute attribute) {
        String prefix = QualifiedNames.prefixOfWhole(attribute.value());
        String uri = prefix.isEmpty() ? null : xml.getNamespaceURI(prefix);
        if (uri != null && (grammar.supports(uri) || isDeclaredHere(prefix))) {
            in.names().add(prefix);
            in.frame().bind(prefix, uri);
        }
    }

    private boolean isDeclaredHere(String prefix) {
        for (int i = 0, n = xml.getNamespaceCount(); i < n; i++) {
            if (prefix.equals(xml.getNamespacePrefix(i))) {
                return true;
            }
        }
        return false;
    }

    XmlComment comment() {
        int most = in.settings().maxText();
        if (xml.getTextLength() > most) {
            throw in.structure().limit(ReadingLimit.TEXT, "a comment is longer than " + most + " characters");
        }
        return new XmlComment(xml.getText());
    }

    XmlProcessingInstruction instruction() {
        in.names().add(xml.getPITarget());
        return new XmlProcessingInstruction(xml.getPITarget(), XmlIn.text(xml.getPIData()));
    }

    /** An attribute that is kept as it is. */
    static XmlAttribute attribute(XMLStreamReader xml, int i) {
        return new XmlAttribute(
                XmlIn.text(xml.getAttributeNamespace(i)),
                XmlIn.text(xml.getAttributePrefix(i)),
                xml.getAttributeLocalName(i),
                xml.getAttributeValue(i));
    }
}
