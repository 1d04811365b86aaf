package org.mile4j.xmpp.internal.session;

import org.jivesoftware.smack.packet.IQ;
import org.jxmpp.jid.Jid;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;
import org.mile4j.xmpp.internal.stanza.Xml;

/** A request whose child is sent as it stands. */
final class RawIq extends IQ {

    private final XmlElement child;

    RawIq(String id, Type type, Jid to, XmlElement child) {
        super(child.localName(), child.namespace());
        this.child = child;
        setStanzaId(id);
        setType(type);
        setTo(to);
    }

    @Override
    protected IQChildElementXmlStringBuilder getIQChildElementBuilder(IQChildElementXmlStringBuilder xml) {
        for (XmlAttribute attribute : child.attributes()) {
            xml.attribute(attribute.localName(), attribute.value());
        }
        String inner = Xml.inner(child);
        if (inner.isEmpty()) {
            xml.setEmptyElement();
        } else {
            xml.rightAngleBracket();
            xml.append(inner);
        }
        return xml;
    }
}
