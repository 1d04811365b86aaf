package org.mile4j.xmpp.internal.session;

import org.jivesoftware.smack.packet.ExtensionElement;
import org.jivesoftware.smack.packet.XmlEnvironment;
import org.mile4j.model.data.XmlElement;

/** Content of a message that is sent as it stands. */
record RawExtension(XmlElement element) implements ExtensionElement {

    @Override
    public String getElementName() {
        return element.localName();
    }

    @Override
    public String getNamespace() {
        return element.namespace();
    }

    @Override
    public CharSequence toXML(XmlEnvironment environment) {
        return element.toXml();
    }
}
