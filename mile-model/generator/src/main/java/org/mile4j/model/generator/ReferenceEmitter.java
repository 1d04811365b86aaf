package org.mile4j.model.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.mile4j.model.generator.ModelTable.AttributeSpec;
import org.mile4j.model.generator.ModelTable.ClassSpec;
import org.mile4j.model.generator.ModelTable.ElementSpec;
import org.mile4j.model.generator.ModelTable.EnumerationSpec;
import org.mile4j.model.generator.ModelTable.GroupSpec;
import org.mile4j.model.generator.ModelTable.Particle;
import org.mile4j.model.generator.ModelTable.ValueSpec;

/** Writes the reference pages of a table in Markdown: its classes, its enumerations and its decisions. */
final class ReferenceEmitter {

    private static final String NOTE = "<!-- Generated from the model table. Edit the table, not this file. -->\n";

    private final ModelTable table;
    private final String model;

    /**
     * An emitter for a table.
     *
     * @param table the table
     * @param model the folder of the table's files, from the root of the project
     */
    ReferenceEmitter(ModelTable table, String model) {
        this.table = table;
        this.model = model;
    }

    /** The text of each page by its name. */
    Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("classes.md", classes());
        pages.put("enumerations.md", enumerations());
        pages.put("decisions.md", decisions());
        return pages;
    }

    private StringBuilder page(String title, String introduction) {
        return new StringBuilder(NOTE)
                .append("# ")
                .append(table.title())
                .append(": ")
                .append(title)
                .append("\n\n")
                .append(introduction)
                .append("\n\nThe same in a form for programs: [")
                .append(model)
                .append("](../../../")
                .append(model)
                .append(").\n");
    }

    // ---- classes --------------------------------------------------------------------------------------------------

    private String classes() {
        StringBuilder page = page("classes", """
                The %d classes of RFC %d, and those that it takes from other namespaces, in the reading that this project
                takes. Where the texts of the RFC disagree, a
                field names the [decision](decisions.md) on it and what the RFC's schema has. *Number* is the number of
                occurrences; of an attribute it is required or optional. Attributes that extend an enumeration (`ext-...`)
                form one value with it and are not listed. *Java* is the name of the accessor, in lists the plural.
                """.formatted(
                table.classes().values().stream()
                        .filter(c -> c.namespace().isEmpty())
                        .count(),
                table.rfc()).strip());
        List<String> links = new ArrayList<>();
        table.classes().keySet().forEach(name -> links.add(link(name)));
        page.append("\n").append(String.join(" · ", links)).append("\n");
        table.classes().values().forEach(c -> type(page, c));
        return page.toString();
    }

    private void type(StringBuilder page, ClassSpec c) {
        page.append("\n## ").append(c.name()).append("\n\n");
        page.append("RFC ")
                .append(c.rfc())
                .append(", Section ")
                .append(c.section())
                .append(". ");
        page.append(text(table.about(c.name(), "class", ""))).append("\n");
        if (!c.namespace().isEmpty()) {
            page.append("\nNamespace: `")
                    .append(table.namespaces().get(c.namespace()))
                    .append("`.\n");
        }
        page.append("\nJava: `")
                .append(table.javaPackage())
                .append('.')
                .append(table.javaName(c.name()))
                .append("`.");
        List<String> decisions = decisionsOn(c);
        page.append(decisions.isEmpty() ? "" : " Decisions: " + String.join(", ", decisions) + ".")
                .append("\n\n");
        page.append("| Field | Kind | Type | Number | Default | Java | About |\n|---|---|---|---|---|---|---|\n");
        Map<String, String> java = new LinkedHashMap<>();
        Component.of(table, c).forEach(x -> java.put(key(x), x.name()));
        c.attributes().forEach(a -> attribute(page, c, a, java.get("@" + a.name())));
        if (c.text() != null) {
            String note = c.text().type().equals(c.text().typeLiteral())
                    ? null
                    : "the schema has " + c.text().typeLiteral();
            row(
                    page,
                    "*text*",
                    "text",
                    typeName(c.text().type()),
                    "",
                    "",
                    java.get("text"),
                    about(c, "text", c.text().decision(), note));
        }
        if (c.any() != null) {
            String note = c.any().mixed() == c.any().mixedLiteral() ? null : "the schema admits elements only";
            String kind = c.any().mixed() ? "text and XML" : "XML";
            row(
                    page,
                    "*content*",
                    kind,
                    "",
                    "`0..*`",
                    "",
                    java.get("any"),
                    about(c, "any", c.any().decision(), note));
        }
        for (Particle p : c.content()) {
            String group = p instanceof GroupSpec g && !g.exclusive() ? java.get(g.name()) : null;
            if (p instanceof GroupSpec g) {
                group(page, c, g, group);
            }
            p.elements().forEach(e -> element(page, c, e, group != null ? group : java.get(e.key())));
        }
    }

    /** Links to the decisions whose place names a class. */
    private List<String> decisionsOn(ClassSpec c) {
        Pattern name = Pattern.compile("(?<![\\w-])" + Pattern.quote(c.name()) + "(?![\\w-])");
        return table.decisions().entrySet().stream()
                .filter(d -> name.matcher(d.getValue().get("where")).find())
                .map(d -> decisionLink(d.getKey()))
                .toList();
    }

    /** The key of a component's row in {@link #type}. */
    private static String key(Component x) {
        if (x.attribute() != null) {
            return "@" + x.attribute().name();
        }
        if (x.element() != null) {
            return x.element().key();
        }
        if (x.group() != null) {
            return x.group().name();
        }
        return x.tableType().equals("any") || x.tableType().equals("extras") ? x.tableType() : "text";
    }

    private void attribute(StringBuilder page, ClassSpec c, AttributeSpec a, String java) {
        List<String> notes = new ArrayList<>();
        if (a.required() != a.requiredLiteral()) {
            notes.add(a.requiredLiteral() ? "required" : "optional");
        }
        if (a.defaultValue() != null && !a.defaultValue().equals(a.defaultLiteral())) {
            notes.add(a.defaultLiteral() == null ? "no default" : "the default " + a.defaultLiteral());
        }
        String fixed = a.fixed() == null ? "" : "always `" + a.fixed() + "`";
        row(
                page,
                "`" + a.name() + "`",
                "attribute",
                typeName(a.type()) + (a.ext() == null ? "" : " with `" + a.ext() + "`"),
                a.required() ? "required" : "optional",
                a.defaultValue() == null ? fixed : "`" + a.defaultValue() + "`",
                java,
                about(
                        c,
                        a.name(),
                        a.decision(),
                        notes.isEmpty() ? null : "the schema has " + String.join(" and ", notes)));
    }

    private void group(StringBuilder page, ClassSpec c, GroupSpec g, String java) {
        String members = g.elements().get(0).key() + " to "
                + g.elements().get(g.elements().size() - 1).key();
        String kind = g.exclusive() ? "choice of one" : g.sequence() ? "repeated groups" : "repeated choice";
        String number = g.exclusive() ? (g.min() == 0 ? "`0..1`" : "`1`") : "`" + g.min() + "..*`";
        String note = g.min() == g.minLiteral() ? null : "the schema admits none";
        row(page, "*" + g.name() + "*", kind, members, number, "", java, about(c, g.name(), g.decision(), note));
    }

    private void element(StringBuilder page, ClassSpec c, ElementSpec e, String java) {
        List<String> notes = new ArrayList<>();
        if (!e.card().equals(e.cardLiteral())) {
            notes.add("the schema has `" + e.cardLiteral() + "`");
        }
        if (!e.type().equals(e.typeLiteral())) {
            notes.add("the schema has " + e.typeLiteral());
        }
        if (e.alternate() != null) {
            notes.add("also read as `" + e.alternate() + "`");
        }
        if (e.unordered() != null) {
            notes.add("may stand after " + e.unordered());
        }
        if (e.reference()) {
            notes.add("refers to something declared elsewhere");
        }
        row(
                page,
                "`" + e.key() + "`",
                "element",
                typeName(e.type()),
                "`" + e.card() + "`",
                "",
                java,
                about(c, e.key(), e.decision(), notes.isEmpty() ? null : String.join("; ", notes)));
    }

    private String typeName(String type) {
        if (table.isExternal(type)) {
            return "[" + type + "](../iodef-1.0/classes.md#" + anchor(type) + ")";
        }
        if (table.isClass(type)) {
            return link(type);
        }
        return table.isEnumeration(type) ? "[" + type + "](enumerations.md#" + anchor(type) + ")" : type;
    }

    private String about(ClassSpec c, String field, String decision, String note) {
        StringBuilder about = new StringBuilder(text(table.about(c.name(), field, "")));
        if (decision != null) {
            about.append(" (")
                    .append(decisionLink(decision))
                    .append(note == null ? "" : ": " + note)
                    .append(".)");
        }
        return about.toString();
    }

    private static void row(StringBuilder page, String... cells) {
        for (String cell : cells) {
            page.append(cell == null || cell.isEmpty() ? "| " : "| " + cell + " ");
        }
        page.append("|\n");
    }

    // ---- enumerations ---------------------------------------------------------------------------------------------

    private String enumerations() {
        int values = table.enumerations().values().stream()
                .mapToInt(e -> e.values().size())
                .sum();
        StringBuilder page = page("enumerations", """
                The %d enumerations of RFC %d with their %d values. Any other value is read as well, kept and reported.
                *Text* says which texts have a value when not both do: the prose with its errata, or the schema.
                """.formatted(
                table.enumerations().size(), table.rfc(), values).strip());
        for (EnumerationSpec e : table.enumerations().values()) {
            page.append("\n## ").append(e.name()).append("\n\n");
            page.append("RFC ")
                    .append(e.rfc())
                    .append(", Section ")
                    .append(e.section())
                    .append(". ");
            page.append(text(e.about()))
                    .append("\n\nUsed by: ")
                    .append(String.join(", ", users(e)))
                    .append(".");
            page.append(e.schema() == null ? "" : " In the schema: `" + e.schema() + "`.");
            page.append("\n\n| Value | Text | About |\n|---|---|---|\n");
            for (ValueSpec v : e.values()) {
                String only = v.literal() && v.corrected() ? "" : v.literal() ? "schema only" : "prose only";
                String decision = v.decision() == null ? "" : " (" + decisionLink(v.decision()) + ")";
                row(page, "`" + v.value() + "`", only + decision, text(v.about()));
            }
        }
        return page.toString();
    }

    private List<String> users(EnumerationSpec e) {
        List<String> users = new ArrayList<>();
        for (ClassSpec c : table.classes().values()) {
            c.attributes().stream()
                    .filter(a -> a.type().equals(e.name()))
                    .forEach(a -> users.add("[" + c.name() + "](classes.md#" + anchor(c.name()) + ")@" + a.name()));
        }
        return users;
    }

    // ---- decisions ------------------------------------------------------------------------------------------------

    private String decisions() {
        StringBuilder page = page("decisions", """
                Where the prose, the figures, the schema and the errata of RFC %d disagree, and which of them holds here.
                The corrected profile, which is the default, takes the decision; the literal profile takes the schema as
                printed. The numbers are permanent.
                """.formatted(table.rfc()).strip());
        page.append("\n| Decision | Where | Reading |\n|---|---|---|\n");
        table.decisions()
                .forEach((id, d) -> row(
                        page,
                        "[" + id + "](#" + anchor(id) + ")",
                        text(d.get("where")),
                        d.get("decision").split(":", 2)[0]));
        table.decisions().forEach((id, d) -> {
            page.append("\n## ")
                    .append(id)
                    .append("\n\n**")
                    .append(text(d.get("where")))
                    .append("** (Section ");
            page.append(text(d.get("section"))).append(")\n\n");
            item(page, "Prose", d.get("prose"));
            item(page, "Schema", d.get("schema"));
            item(page, "Errata", d.get("errata"));
            item(page, "Decision", d.get("decision"));
            item(page, "Effect", d.get("effect"));
        });
        return page.toString();
    }

    private static void item(StringBuilder page, String name, String text) {
        if (!text.isEmpty()) {
            page.append("- ").append(name).append(": ").append(text(text)).append("\n");
        }
    }

    // ---- Markdown -------------------------------------------------------------------------------------------------

    private static String decisionLink(String decision) {
        return "[" + decision + "](decisions.md#" + anchor(decision) + ")";
    }

    private static String link(String className) {
        return "[" + className + "](#" + anchor(className) + ")";
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT);
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace("*", "\\*")
                .replace("|", "\\|")
                .replace("[", "\\[")
                .replace("`", "\\`")
                .replace("<", "&lt;");
    }
}
