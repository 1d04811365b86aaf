package org.mile4j.model.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mile4j.model.generator.ModelTable.AttributeSpec;
import org.mile4j.model.generator.ModelTable.ClassSpec;
import org.mile4j.model.generator.ModelTable.ElementSpec;
import org.mile4j.model.generator.ModelTable.EnumerationSpec;
import org.mile4j.model.generator.ModelTable.GroupSpec;
import org.mile4j.model.generator.ModelTable.Particle;
import org.mile4j.model.generator.ModelTable.ValueSpec;

/**
 * Finds what is wrong in a table before anything is made from it: types and decisions that do not exist, fields without
 * a description, descriptions without a field, differences between the readings without a decision.
 *
 * <p>A table without any descriptions or decisions is not asked for them.
 */
final class TableCheck {

    private static final List<String> DECISION =
            List.of("where", "section", "prose", "schema", "errata", "decision", "effect");

    private final ModelTable table;
    private final List<String> problems = new ArrayList<>();

    private TableCheck(ModelTable table) {
        this.table = table;
    }

    /** What is wrong, one sentence each; empty if nothing is. */
    static List<String> problems(ModelTable table) {
        TableCheck check = new TableCheck(table);
        table.classes().values().forEach(check::type);
        table.enumerations().values().forEach(check::enumeration);
        check.decisions();
        check.abouts();
        check.former();
        return check.problems;
    }

    /** Returns a table that has no problem, or says all that it has. */
    static ModelTable checked(ModelTable table) {
        List<String> problems = problems(table);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "the table of " + table.title() + " is wrong:\n  " + String.join("\n  ", problems));
        }
        return table;
    }

    private void require(boolean holds, String problem) {
        if (!holds) {
            problems.add(problem);
        }
    }

    private void former() {
        table.former()
                .keySet()
                .forEach(c ->
                        require(table.classes().containsKey(c), "former forms are given for the unknown class " + c));
    }

    // ---- classes --------------------------------------------------------------------------------------------------

    private void type(ClassSpec c) {
        section(c.name(), c.section());
        int kinds = (c.text() != null ? 1 : 0)
                + (c.any() != null ? 1 : 0)
                + (c.content().isEmpty() ? 0 : 1);
        require(kinds <= 1, c.name() + " has more than one of text, any and content");
        require(
                c.namespace().isEmpty() || table.namespaces().containsKey(c.namespace()),
                c.name() + " is in the namespace " + c.namespace() + ", which the table does not have");
        c.attributes().forEach(a -> attribute(c.name() + "@" + a.name(), a));
        if (c.text() != null) {
            String at = c.name() + " text";
            require(
                    GrammarEmitter.hasType(c.text().type()),
                    at + " has the unknown type " + c.text().type());
            require(
                    GrammarEmitter.hasType(c.text().typeLiteral()),
                    at + " has the unknown literal type " + c.text().typeLiteral());
            decision(at, c.text().decision(), !c.text().type().equals(c.text().typeLiteral()));
        }
        if (c.any() != null) {
            decision(
                    c.name() + " any",
                    c.any().decision(),
                    c.any().mixed() != c.any().mixedLiteral());
        }
        for (int i = 0; i < c.content().size(); i++) {
            Particle p = c.content().get(i);
            Particle next = i + 1 < c.content().size() ? c.content().get(i + 1) : null;
            if (p instanceof ElementSpec e) {
                element(c.name() + "/" + e.key(), e, next);
            } else if (p instanceof GroupSpec g) {
                decision(c.name() + " " + g.name(), g.decision(), g.min() != g.minLiteral());
                g.elements().forEach(e -> element(c.name() + "/" + e.key(), e, null));
                require(
                        g.exclusive() || g.type() != null,
                        c.name() + " " + g.name() + " is interleaved and names no type");
            }
        }
        if (problems.isEmpty()) {
            Set<String> names = new HashSet<>();
            Component.of(table, c)
                    .forEach(x -> require(
                            names.add(x.name()),
                            c.name() + " has two fields with the Java name " + x.name() + "; give one a `java`"));
        }
    }

    private void attribute(String at, AttributeSpec a) {
        EnumerationSpec values = table.enumerations().get(a.type());
        require(
                table.isEnumeration(a.type()) || GrammarEmitter.hasType(a.type()),
                at + " has the unknown type " + a.type());
        if (values != null) {
            for (String value : new String[] {a.defaultValue(), a.defaultLiteral(), a.fixed()}) {
                require(
                        value == null
                                || values.values().stream()
                                        .anyMatch(v -> v.value().equals(value)),
                        at + " has the default " + value + ", which is no value of " + a.type());
            }
        }
        require(a.fixed() == null || a.defaultValue() == null, at + " has both a fixed value and a default");
        boolean differs = a.required() != a.requiredLiteral() || !Objects.equals(a.defaultValue(), a.defaultLiteral());
        decision(at, a.decision(), differs);
    }

    private void element(String at, ElementSpec e, Particle next) {
        for (String type : new LinkedHashSet<>(List.of(e.type(), e.typeLiteral()))) {
            require(
                    table.isClass(type) || type.equals("fragment") || GrammarEmitter.hasType(type),
                    at + " has the unknown type " + type);
        }
        int colon = e.key().indexOf(':');
        require(
                colon < 0 || table.namespaces().containsKey(e.key().substring(0, Math.max(0, colon))),
                at + " has a prefix that the table does not have");
        require(
                e.unordered() == null
                        || next instanceof ElementSpec n && n.key().equals(e.unordered()),
                at + " may change places with " + e.unordered() + ", which does not follow it");
        boolean differs = !e.type().equals(e.typeLiteral())
                || !e.card().equals(e.cardLiteral())
                || e.alternate() != null
                || e.unordered() != null
                || e.reference();
        decision(at, e.decision(), differs);
    }

    private void enumeration(EnumerationSpec e) {
        section(e.name(), e.section());
        require(e.about() != null, e.name() + " has no about");
        Set<String> values = new HashSet<>();
        for (ValueSpec v : e.values()) {
            String at = e.name() + " " + v.value();
            require(values.add(v.value()), at + " stands twice");
            require(v.about() != null, at + " has no about");
            decision(at, v.decision(), !v.literal() || !v.corrected());
            require(
                    v.other() == null
                            || e.values().stream().anyMatch(o -> o.value().equals(v.other())),
                    at + " has the other spelling " + v.other() + ", which is no value");
        }
    }

    private void section(String at, String section) {
        require(section != null && section.matches("\\d+(\\.\\d+)*"), at + " has no section, or a wrong one");
    }

    // ---- decisions and descriptions -------------------------------------------------------------------------------

    private void decision(String at, String decision, boolean needed) {
        require(
                decision == null || table.decisions().containsKey(decision),
                at + " names the decision " + decision + ", which does not exist");
        require(
                decision != null || !needed || table.decisions().isEmpty(),
                at + " differs between the readings and names no decision");
    }

    private void decisions() {
        table.decisions().forEach((id, d) -> {
            require(id.matches("D\\d+"), id + " is no number of a decision");
            for (String key : DECISION) {
                require(d.get(key) != null, "the decision " + id + " has no " + key);
            }
            d.keySet().forEach(key -> require(DECISION.contains(key), "the decision " + id + " has an unknown " + key));
        });
    }

    private void abouts() {
        if (table.about().isEmpty()) {
            return;
        }
        Set<String> known = new LinkedHashSet<>(table.classes().keySet());
        known.add("sealed");
        table.about()
                .keySet()
                .forEach(name -> require(known.contains(name), "about has " + name + ", which is no class"));
        for (ClassSpec c : table.classes().values()) {
            same(c.name(), fields(c), table.about().getOrDefault(c.name(), Map.of()));
        }
        same("sealed", table.sealedTypes().keySet(), table.about().getOrDefault("sealed", Map.of()));
    }

    private void same(String name, Set<String> fields, Map<String, String> about) {
        fields.forEach(f -> require(!about.getOrDefault(f, "").isBlank(), "about has nothing on " + f + " of " + name));
        about.keySet()
                .forEach(f -> require(fields.contains(f), "about has " + f + " of " + name + ", which is no field"));
    }

    /** The keys under which a class and its fields are described. */
    static Set<String> fields(ClassSpec c) {
        Set<String> fields = new LinkedHashSet<>(List.of("class"));
        c.attributes().forEach(a -> fields.add(a.name()));
        if (c.text() != null) {
            fields.add("text");
        }
        if (c.any() != null) {
            fields.add("any");
        }
        for (Particle p : c.content()) {
            if (p instanceof GroupSpec g) {
                fields.add(g.name());
            }
            p.elements().forEach(e -> fields.add(e.key()));
        }
        return fields;
    }
}
