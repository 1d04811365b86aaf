package org.mile4j.model.internal.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.mile4j.model.Location;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.lexical.Lexical;
import org.mile4j.model.internal.parser.ReadingLimit;
import org.mile4j.model.internal.rules.DocumentMemory;
import org.mile4j.model.internal.rules.IdentifierTable;
import org.mile4j.model.internal.rules.StructureRule;

/**
 * The identifiers that a document declares and refers to. Of the references only those are kept whose identifier has not
 * been declared yet.
 */
final class Identifiers {

    private record Reference(String id, Location location, String section) {}

    /** What was met so far. */
    private static final class Met implements DocumentMemory.Part<Met> {
        private final int most;
        private final IdentifierTable declared;
        private final List<Reference> references = new ArrayList<>();
        private long remembered;

        Met(DocumentMemory memory, int most) {
            this.declared = memory.table();
            this.most = most;
        }

        boolean tooMuch() {
            return remembered > most;
        }

        @Override
        public boolean add(Met later) {
            references.addAll(later.references);
            remembered += later.remembered;
            return declared.addAll(later.declared) && !tooMuch();
        }
    }

    private final StructureReporter structure;
    private final XmlIn in;
    private final ReadSettings settings;
    private final DocumentMemory memory;
    /** Part of the memory; null until it is needed. */
    private Met met;

    Identifiers(StructureReporter structure, XmlIn in, ReadSettings settings, DocumentMemory memory) {
        this.structure = structure;
        this.in = in;
        this.settings = settings;
        this.memory = memory;
    }

    private Met met() {
        if (met == null) {
            met = memory.find(Met.class);
        }
        if (met == null) {
            met = memory.keep(new Met(memory, settings.maxIdentifiers()));
        }
        return met;
    }

    /**
     * Takes a text of a type; those that are no identifiers are passed over.
     *
     * @param line where it stands
     * @param place the same with the path, which is only asked for where it is needed
     */
    void take(TypeKind kind, String text, int line, Supplier<Location> place) {
        if (kind == TypeKind.ID) {
            String id = Lexical.collapse(text);
            remember(id.length());
            int before = met().declared.putIfAbsent(id, Math.max(0, line));
            if (before != IdentifierTable.ABSENT) {
                structure.add(
                        StructureRule.UNIQUE_ID,
                        in.open().section(),
                        place.get(),
                        "the identifier \"" + StructureReporter.brief(id) + "\" is declared twice.",
                        before > 0 ? "It stands on line " + before + " already." : "");
            }
        } else if (kind == TypeKind.IDREF) {
            String id = Lexical.collapse(text);
            remember(id.length());
            if (!met().declared.contains(id)) {
                met().references.add(new Reference(id, place.get(), in.open().section()));
            }
        }
    }

    /** Counts something of so many characters that a check remembers; throws when it is too much. */
    void remember(int characters) {
        Met all = met();
        all.remembered += 1 + characters / 64;
        if (all.tooMuch()) {
            throw structure.limit(
                    ReadingLimit.IDENTIFIERS, "the document has more than " + all.most + " identifiers and references");
        }
    }

    /** Reports references to what was not declared anywhere. */
    void end() {
        Met all = memory.find(Met.class);
        if (all == null) {
            return;
        }
        for (Reference r : all.references) {
            if (!all.declared.contains(r.id())) {
                structure.add(
                        StructureRule.ID_REFERENCE,
                        r.section(),
                        r.location(),
                        "\"" + StructureReporter.brief(r.id()) + "\" is not an identifier in this document.",
                        "");
            }
        }
    }
}
