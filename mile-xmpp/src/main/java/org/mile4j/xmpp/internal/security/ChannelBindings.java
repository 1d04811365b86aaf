package org.mile4j.xmpp.internal.security;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.jivesoftware.smack.packet.ExtensionElement;
import org.jivesoftware.smack.packet.XmlEnvironment;
import org.jivesoftware.smack.provider.ExtensionElementProvider;
import org.jivesoftware.smack.xml.XmlPullParser;
import org.jivesoftware.smack.xml.XmlPullParserException;

/** The stream feature that lists kinds of channel binding (XEP-0440). */
public final class ChannelBindings implements ExtensionElement {

    /** The namespace of the feature. */
    public static final String NAMESPACE = "urn:xmpp:sasl-cb:0";

    /** The name of the feature. */
    public static final String ELEMENT = "sasl-channel-binding";

    /** Where Smack looks for the name of a feature. */
    public static final QName QNAME = new QName(NAMESPACE, ELEMENT);

    private final List<String> types;

    private ChannelBindings(List<String> types) {
        this.types = List.copyOf(types);
    }

    List<String> types() {
        return types;
    }

    @Override
    public String getNamespace() {
        return NAMESPACE;
    }

    @Override
    public String getElementName() {
        return ELEMENT;
    }

    @Override
    public CharSequence toXML(XmlEnvironment environment) {
        return "<" + ELEMENT + " xmlns='" + NAMESPACE + "'/>";
    }

    /** Reads the feature. */
    public static final class Provider extends ExtensionElementProvider<ExtensionElement> {

        @Override
        public ChannelBindings parse(XmlPullParser parser, int depth, XmlEnvironment environment)
                throws XmlPullParserException, IOException {
            List<String> types = new ArrayList<>();
            XmlPullParser.Event event = parser.next();
            while (event != XmlPullParser.Event.END_ELEMENT || parser.getDepth() > depth) {
                if (event == XmlPullParser.Event.START_ELEMENT
                        && parser.getName().equals("channel-binding")) {
                    String type = parser.getAttributeValue("", "type");
                    if (type != null) {
                        types.add(type);
                    }
                }
                event = parser.next();
            }
            return new ChannelBindings(types);
        }
    }
}
