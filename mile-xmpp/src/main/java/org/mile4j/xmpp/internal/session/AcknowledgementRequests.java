package org.mile4j.xmpp.internal.session;

import org.jivesoftware.smack.filter.StanzaFilter;
import org.jivesoftware.smack.packet.Message;
import org.jivesoftware.smack.packet.Stanza;

/**
 * When the Controller is asked how many stanzas it has handled (XEP-0198, Section 4): behind each message, and behind every
 * 50 requests or 256 Ki characters of them, as Smack keeps stanzas until then. Requests have answers of their own.
 */
final class AcknowledgementRequests implements StanzaFilter {

    private static final int STANZAS = 50;
    private static final int CHARACTERS = 256 << 10;

    private int stanzas;
    private int characters;

    @Override
    public synchronized boolean accept(Stanza sent) {
        stanzas++;
        characters += sent instanceof RawIq iq ? iq.length() : 0;
        boolean due = sent instanceof Message || stanzas >= STANZAS || characters >= CHARACTERS;
        if (due) {
            stanzas = 0;
            characters = 0;
        }
        return due;
    }
}
