package org.mile4j.xmpp.internal.session;

import java.util.List;
import org.jivesoftware.smack.packet.IQ;
import org.jxmpp.jid.Jid;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;
import org.mile4j.xmpp.internal.stanza.Xml;

/** A request whose child is sent as it stands. The child is kept as text: a tenth of the memory of its elements. */
final class RawIq extends IQ {

    private final List<XmlAttribute> attributes;
    private final String content;

    RawIq(String id, Type type, Jid to, XmlElement child) {
        super(child.localName(), child.namespace());
        this.attributes = child.attributes();
        this.content = Xml.inner(child);
        setStanzaId(id);
        setType(type);
        setTo(to);
    }

    /** How many characters it has, about. */
    int length() {
        return content.length();
    }

    @Override
    protected IQChildElementXmlStringBuilder getIQChildElementBuilder(IQChildElementXmlStringBuilder xml) {
        for (XmlAttribute attribute : attributes) {
            xml.attribute(attribute.localName(), attribute.value());
        }
        if (content.isEmpty()) {
            xml.setEmptyElement();
        } else {
            xml.rightAngleBracket();
            xml.append(content);
        }
        return xml;
    }
}
