package org.mile4j.xmpp.internal.session;

import java.io.IOException;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.jivesoftware.smack.sm.StreamManagementException;
import org.jivesoftware.smack.tcp.XMPPTCPConnection;
import org.jivesoftware.smack.tcp.XMPPTCPConnectionConfiguration;
import org.jivesoftware.smack.util.PacketParserUtils;
import org.jivesoftware.smack.xml.XmlPullParser;
import org.jivesoftware.smack.xml.XmlPullParserException;
import org.mile4j.model.data.XmlElement;

/**
 * Smack's connection, with the stanzas taken before Smack makes its own values of them.
 *
 * <p>Smack would lose {@code xml:lang} and prefixes in payloads, and closes the connection at some valid stanzas. What is not
 * for us is handed on to it.
 */
final class GridConnection extends XMPPTCPConnection {

    private static final System.Logger LOG = System.getLogger(GridConnection.class.getName());

    private final MeteredSockets sockets;
    private final int maxDepth;
    private final Predicate<XmlElement> taker;

    /**
     * A connection that is not yet connected.
     *
     * @param taker says whether it has taken a stanza; it must not wait for answers
     */
    GridConnection(
            XMPPTCPConnectionConfiguration config, MeteredSockets sockets, int maxDepth, Predicate<XmlElement> taker) {
        super(config);
        this.sockets = sockets;
        this.maxDepth = maxDepth;
        this.taker = taker;
    }

    @Override
    protected void parseAndProcessStanza(XmlPullParser parser)
            throws XmlPullParserException, IOException, InterruptedException {
        sockets.stanzaBegins();
        XmlElement stanza;
        try {
            stanza = StanzaReader.read(parser, maxDepth);
        } catch (XMLStreamException | RuntimeException e) {
            GridConnection.<IOException>raise(new UnreadableStanzaException(e));
            return;
        }
        sockets.stanzaBegins();
        if (!taker.test(stanza)) {
            try {
                super.parseAndProcessStanza(PacketParserUtils.getParserFor(stanza.toXml()));
            } catch (XmlPullParserException | IOException e) {
                // It is not ours, and the stream goes on behind it.
                LOG.log(System.Logger.Level.DEBUG, "Smack does not understand a stanza", e);
            }
        }
    }

    /** Smack takes any exception here, though it declares only some. */
    @SuppressWarnings("unchecked")
    private static <E extends Exception> void raise(Exception problem) throws E {
        throw (E) problem;
    }

    /**
     * A stanza that ended before its end, or is no XML. Smack counts it as handled, so that after a resumption the
     * Controller would hold it for delivered. A stream that ends with an exception of stream management is not resumed.
     */
    static final class UnreadableStanzaException extends StreamManagementException {

        private static final long serialVersionUID = 1L;

        UnreadableStanzaException(Exception cause) {
            super("the Controller sent a stanza that cannot be read to its end");
            initCause(cause);
        }
    }
}
