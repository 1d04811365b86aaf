package org.mile4j.xmpp;

import java.util.Optional;
import java.util.OptionalInt;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.data.XmlElement;
import org.mile4j.xmpp.internal.stanza.Ns;
import org.mile4j.xmpp.internal.stanza.Xml;

/** Asks for pages of results and reads what they say of themselves (XEP-0059). */
final class Pages {

    private Pages() {}

    static XmlElement ask(int size, Optional<String> after) {
        Xml set = Xml.element(Ns.RSM, "set").add(Xml.leaf(Ns.RSM, "max", String.valueOf(size)));
        after.ifPresent(last -> set.add(Xml.leaf(Ns.RSM, "after", last)));
        return set.build();
    }

    /** Whether the answer is a page. One that is none holds everything, whatever was asked for. */
    static boolean isPaged(XmlElement answer) {
        return Xml.child(answer, Ns.RSM, "set").isPresent();
    }

    /**
     * What to ask for the next page with.
     *
     * @param before what this page was asked for with
     * @param size how many entries this page has
     * @throws ProtocolException if the Broker would send the same page for ever
     */
    static Optional<String> next(XmlElement answer, Optional<String> before, int size, int soFar, String peer) {
        Optional<XmlElement> set = Xml.child(answer, Ns.RSM, "set");
        Optional<String> last = set.flatMap(s -> Xml.child(s, Ns.RSM, "last")).map(XmlElement::text);
        OptionalInt count = count(answer);
        if (last.isEmpty() || size == 0 || count.isPresent() && soFar >= count.getAsInt()) {
            return Optional.empty();
        }
        if (last.equals(before)) {
            throw new ProtocolException(peer, peer + " sends the same page again and again; ask without pages.", null);
        }
        return last;
    }

    static OptionalInt count(XmlElement answer) {
        return Xml.child(answer, Ns.RSM, "set")
                .flatMap(set -> Xml.child(set, Ns.RSM, "count"))
                .map(XmlElement::text)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElse(OptionalInt.empty());
    }
}
