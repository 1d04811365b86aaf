package org.mile4j.model.internal.xml;

import java.util.HashSet;
import java.util.Set;

/** The names in a document that the tables may not have; there may not be more than a limit. */
final class UnknownNames {

    private final XmlIn in;
    private final int most;
    private final Set<String> names = new HashSet<>();

    UnknownNames(XmlIn in, int most) {
        this.in = in;
        this.most = most;
    }

    /** Notes a name. */
    void add(String name) {
        if (names.add(name) && names.size() > most) {
            throw in.structure().limit("the document has more than " + most + " different unknown names");
        }
    }

    /** How many different names there were. */
    int count() {
        return names.size();
    }
}
