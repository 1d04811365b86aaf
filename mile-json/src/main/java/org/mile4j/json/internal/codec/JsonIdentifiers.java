package org.mile4j.json.internal.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mile4j.model.Location;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.lexical.Lexical;
import org.mile4j.model.internal.parser.ReadingLimit;
import org.mile4j.model.internal.rules.StructureRule;

/** The identifiers that a document declares and refers to. */
final class JsonIdentifiers {

    private record Reference(String id, Location location, String section) {}

    private static final int CHARACTERS_A_UNIT = 64;

    private final JsonStructure structure;
    private final int most;
    private final Map<String, Location> declared = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private long remembered;

    JsonIdentifiers(JsonStructure structure, int most) {
        this.structure = structure;
        this.most = most;
    }

    /** Takes a text of a type; those that are no identifiers are passed over. */
    void take(TypeKind kind, String text, Frames at) {
        if (kind == TypeKind.ID) {
            String id = Lexical.collapse(text);
            remember(id.length());
            Location here = at.token();
            Location before = declared.putIfAbsent(id, here);
            if (before != null) {
                structure.add(
                        StructureRule.UNIQUE_ID,
                        at.section(),
                        here,
                        "the identifier \"" + JsonStructure.brief(id) + "\" is declared twice.",
                        "It stands at " + before + " already.");
            }
        } else if (kind == TypeKind.IDREF) {
            String id = Lexical.collapse(text);
            remember(id.length());
            references.add(new Reference(id, at.token(), at.section()));
        }
    }

    /** Counts something of so many characters that a check remembers; throws when it is too much. */
    void remember(int characters) {
        remembered += 1 + characters / CHARACTERS_A_UNIT;
        if (remembered > most) {
            throw structure.limit(
                    ReadingLimit.IDENTIFIERS, "the document has more than " + most + " identifiers and references");
        }
    }

    /** Reports references to what was not declared anywhere. */
    void end() {
        for (Reference r : references) {
            if (!declared.containsKey(r.id())) {
                structure.add(
                        StructureRule.ID_REFERENCE,
                        r.section(),
                        r.location(),
                        "\"" + JsonStructure.brief(r.id()) + "\" is not an identifier in this document.",
                        "");
            }
        }
    }
}
