package org.mile4j.model.internal.xml;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.internal.parser.NamespaceScope;
import org.mile4j.model.internal.parser.OuterPrefixes;

/**
 * The XML around a document that is read out of another: a prefix that is declared there, and that a text or a value in the
 * document uses, has to be declared in the document once it stands alone.
 */
final class Surroundings {

    private final XMLStreamReader xml;
    private final NamespaceScope inside = new NamespaceScope();
    private final OuterPrefixes prefixes = new OuterPrefixes(inside);
    /** The text since the last markup, which may come in parts. */
    private final StringBuilder text = new StringBuilder();

    /** What is around the document on whose root the parser stands. */
    Surroundings(XMLStreamReader xml) {
        this.xml = xml;
        startTag();
    }

    /** Looks at the event that the parser has gone to. */
    void look(int event) {
        if (event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE) {
            text.append(xml.getText());
            return;
        }
        if (text.length() > 0) {
            prefixes.addNamed(text.toString());
            text.setLength(0);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            startTag();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            inside.close();
        }
    }

    private void startTag() {
        inside.open();
        for (int i = 0, n = xml.getNamespaceCount(); i < n; i++) {
            inside.declare(XmlIn.text(xml.getNamespacePrefix(i)), XmlIn.text(xml.getNamespaceURI(i)));
        }
        for (int i = 0, n = xml.getAttributeCount(); i < n; i++) {
            prefixes.addNamed(xml.getAttributeValue(i));
        }
    }

    /** Declares on an element, on whose start or end the parser stands, what it and those in it have used so far. */
    void lend(Frame frame) {
        prefixes.take(xml, frame::lend);
    }
}
