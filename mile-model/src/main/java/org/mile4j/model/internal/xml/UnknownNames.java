package org.mile4j.model.internal.xml;

import java.util.HashSet;
import java.util.Set;
import org.mile4j.model.internal.parser.ReadingLimit;
import org.mile4j.model.internal.rules.DocumentMemory;

/** The names in a document that the tables may not have; there may not be more than a limit. */
final class UnknownNames {

    /** Those of the document so far. */
    private static final class Names implements DocumentMemory.Part<Names> {
        private final Set<String> all = new HashSet<>();
        private final int most;

        Names(int most) {
            this.most = most;
        }

        boolean tooMany() {
            return all.size() > most;
        }

        @Override
        public boolean add(Names later) {
            all.addAll(later.all);
            return !tooMany();
        }
    }

    private final XmlIn in;
    private final int most;
    private final DocumentMemory memory;
    /** Part of the memory; null until there is a name. */
    private Names names;

    UnknownNames(XmlIn in, int most, DocumentMemory memory) {
        this.in = in;
        this.most = most;
        this.memory = memory;
    }

    /** Notes a name. */
    void add(String name) {
        if (names == null) {
            names = memory.find(Names.class);
        }
        if (names == null) {
            names = memory.keep(new Names(most));
        }
        if (names.all.add(name) && names.tooMany()) {
            throw in.structure()
                    .limit(ReadingLimit.NAMES, "the document has more than " + most + " different unknown names");
        }
    }

    /** How many different names there were. */
    int count() {
        return names == null ? 0 : names.all.size();
    }
}
