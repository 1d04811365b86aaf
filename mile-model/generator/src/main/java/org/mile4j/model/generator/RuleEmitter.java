package org.mile4j.model.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mile4j.model.generator.ModelTable.AttributeSpec;
import org.mile4j.model.generator.ModelTable.ClassSpec;
import org.mile4j.model.generator.RuleCatalog.RuleSpec;

/** Writes what is made from the catalog of rules: the table in Java, the checks of ext- pairs, and the page. */
final class RuleEmitter {

    private RuleEmitter() {}

    /** The catalog as Java. */
    static String table(RuleCatalog catalog, String javaPackage) {
        Source s = new Source(javaPackage)
                .imports(
                        "java.util.EnumSet",
                        "java.util.List",
                        "org.mile4j.model.Profile",
                        "org.mile4j.model.RuleGroup",
                        "org.mile4j.model.rules.Level",
                        "org.mile4j.model.rules.Rule");
        s.doc(0, "The catalog of rules of " + catalog.title() + ".");
        s.line(0, "final class " + catalog.table() + " {").blank();
        s.doc(1, "All rules, in the order of the catalog.");
        s.line(1, "static final List<Rule> RULES = List.of(");
        for (int i = 0; i < catalog.rules().size(); i++) {
            RuleSpec r = catalog.rules().get(i);
            s.line(3, "rule(");
            s.line(5, Escape.java(r.id()) + ",");
            s.line(5, "RuleGroup." + constant(r.group()) + ",");
            s.line(5, "Level." + constant(r.level()) + ",");
            s.line(5, profiles(r) + ",");
            s.line(5, Escape.java(section(catalog, r)) + ",");
            s.line(5, Escape.java(r.title()) + ",");
            s.line(5, Escape.java(r.why()) + ",");
            s.line(5, Escape.java(r.hint()) + ")" + (i < catalog.rules().size() - 1 ? "," : ");"));
        }
        s.blank().line(1, "private " + catalog.table() + "() {}").blank();
        s.line(1, "private static Rule rule(");
        s.line(3, "String id,").line(3, "RuleGroup group,").line(3, "Level level,");
        s.line(3, "EnumSet<Profile> profiles,").line(3, "String section,").line(3, "String title,");
        s.line(3, "String why,").line(3, "String hint) {");
        s.line(
                2,
                "return new Rule(id, " + Escape.java(catalog.folder())
                        + ", group, level, level.severity(), profiles, section, title, why, hint);");
        return s.line(1, "}").line(0, "}").toString();
    }

    private static String profiles(RuleSpec r) {
        return r.profiles().size() == 2
                ? "EnumSet.allOf(Profile.class)"
                : "EnumSet.of(Profile." + constant(r.profiles().get(0)) + ")";
    }

    private static String constant(String text) {
        return text.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String section(RuleCatalog catalog, RuleSpec r) {
        return Character.isDigit(r.section().charAt(0))
                ? "RFC " + catalog.rfc() + ", Section " + r.section()
                : r.section();
    }

    /** All catalogs, one after the other. */
    static String tables(List<RuleCatalog> catalogs, String javaPackage) {
        Source s = new Source(javaPackage).imports("java.util.List", "org.mile4j.model.rules.Rule");
        s.doc(0, "The rules of all catalogs.");
        s.line(0, "final class RuleTables {").blank();
        s.doc(1, "How many catalogs there are.");
        s.line(1, "static final int COUNT = " + catalogs.size() + ";").blank();
        s.line(1, "private RuleTables() {}").blank();
        s.doc(1, "The rules of one catalog, which are made when they are first asked for.");
        s.line(1, "static List<Rule> of(int catalog) {").line(2, "return switch (catalog) {");
        for (int i = 0; i < catalogs.size(); i++) {
            s.line(3, "case " + i + " -> " + catalogs.get(i).table() + ".RULES;");
        }
        s.line(3, "default -> throw new IndexOutOfBoundsException(catalog);");
        return s.line(2, "};").line(1, "}").line(0, "}").toString();
    }

    /** For each class the attributes that form one value with an ext- attribute. */
    static String extensionPairs(ModelTable table, String javaPackage) {
        Source s = new Source(javaPackage)
                .imports(
                        "java.util.Optional",
                        "org.mile4j.model.data.OpenEnumeration",
                        "org.mile4j.model.internal.rules.Check",
                        "org.mile4j.model.internal.rules.CheckContext");
        String className = table.extensionPairsClass();
        s.doc(0, "The attributes of " + table.title() + " that can be extended by an ext- attribute.");
        s.line(0, "public final class " + className + " {").blank();
        s.doc(1, "Looks at one attribute together with its ext- attribute.");
        s.line(1, "@FunctionalInterface")
                .line(1, "public interface PairCheck {")
                .blank();
        s.doc(2, "Looks at the value that the two attributes form, and where more of its kind are registered.");
        s.line(2, "void check(")
                .line(4, "Optional<? extends OpenEnumeration> value,")
                .line(4, "String attribute,")
                .line(4, "String registry,")
                .line(4, "CheckContext context);");
        s.line(1, "}").blank();
        s.doc(1, "Takes a check of a class.");
        s.line(1, "@FunctionalInterface").line(1, "public interface Binding {").blank();
        s.doc(2, "Binds a check to a class.");
        s.line(2, "<T> void bind(Class<T> type, Check<T> check);");
        s.line(1, "}").blank().line(1, "private " + className + "() {}").blank();
        Map<String, List<String>> bodies = new LinkedHashMap<>();
        for (ClassSpec c : table.classes().values()) {
            List<String> body = c.attributes().stream()
                    .filter(a -> isPair(table, a))
                    .map(a -> "pair.check(v." + (a.javaName() != null ? a.javaName() : Names.field(a.name())) + "(), "
                            + Escape.java(a.name()) + ", " + registry(table, a) + ", context);")
                    .toList();
            if (!body.isEmpty()) {
                s.imports(table.javaPackage() + "." + table.javaName(c.name()));
                bodies.put(table.javaName(c.name()), body);
            }
        }
        s.doc(1, "Binds a check of pairs to every class that has one.");
        s.line(1, "public static void bind(Binding binding, PairCheck pair) {");
        dispatched(s, "Pairs", "PairCheck pair", "pair", bodies);
        return s.line(0, "}").toString();
    }

    /**
     * Ends a method that binds a check to each of some classes, and writes the class of these checks. It chooses by a
     * number: a lambda for each class would make the first document of a JVM slow.
     */
    private static void dispatched(
            Source s, String name, String field, String argument, Map<String, List<String>> bodies) {
        int number = 0;
        for (String type : bodies.keySet()) {
            s.line(2, "binding.bind(" + type + ".class, new " + name + "<>(" + number++ + ", " + argument + "));");
        }
        s.line(1, "}").blank();
        s.line(1, "private record " + name + "<T>(int number, " + field + ") implements Check<T> {")
                .blank();
        s.line(2, "@Override").line(2, "public void check(T value, CheckContext context) {");
        s.line(3, "switch (number) {");
        number = 0;
        for (Map.Entry<String, List<String>> body : bodies.entrySet()) {
            s.line(4, "case " + number++ + " -> {");
            s.line(5, body.getKey() + " v = (" + body.getKey() + ") value;");
            body.getValue().forEach(line -> s.line(5, line));
            s.line(4, "}");
        }
        s.line(4, "default -> throw new IllegalStateException();");
        s.line(3, "}").line(2, "}").line(1, "}");
    }

    private static boolean isPair(ModelTable table, AttributeSpec a) {
        return a.ext() != null && table.enumerations().get(a.type()).extension().equals("ext-value");
    }

    private static String registry(ModelTable table, AttributeSpec a) {
        String registry = table.enumerations().get(a.type()).registry();
        return Escape.java(registry == null ? "" : registry);
    }

    /** For each class the lists of texts and of URLs in it. */
    static String fieldLists(ModelTable table, String javaPackage) {
        Source s = new Source(javaPackage)
                .imports(
                        "java.util.List",
                        table.javaPackage() + ".MLString",
                        "org.mile4j.model.internal.rules.Check",
                        "org.mile4j.model.internal.rules.CheckContext");
        s.doc(0, "The lists of texts and of URLs that classes have: RFC 7970, Sections 2.4 and 2.13.");
        s.line(0, "public final class IodefFieldLists {").blank();
        s.doc(1, "Looks at all children of one name.");
        s.line(1, "@FunctionalInterface")
                .line(1, "public interface ListCheck<T> {")
                .blank();
        s.doc(2, "Looks at the children with the name of an element.");
        s.line(2, "void check(List<T> values, String element, CheckContext context);");
        s.line(1, "}").blank();
        s.doc(1, "Takes a check of a class.");
        s.line(1, "@FunctionalInterface").line(1, "public interface Binding {").blank();
        s.doc(2, "Binds a check to a class.");
        s.line(2, "<T> void bind(Class<T> type, Check<T> check);");
        s.line(1, "}").blank().line(1, "private IodefFieldLists() {}").blank();
        lists(s, table, "MLString", "texts", "Texts", "MLString");
        s.blank();
        lists(s, table, "anyURI", "urls", "Urls", "String");
        return s.line(0, "}").toString();
    }

    private static void lists(Source s, ModelTable table, String type, String method, String kind, String java) {
        Map<String, List<String>> bodies = new LinkedHashMap<>();
        for (ClassSpec c : table.classes().values()) {
            List<String> body = c.elements().stream()
                    .filter(e -> e.type().equals(type) && e.card().many())
                    .map(e -> "list.check(v."
                            + (e.javaName() != null ? e.javaName() : Names.plural(Names.field(e.key()))) + "(), "
                            + Escape.java(e.key()) + ", context);")
                    .toList();
            if (!body.isEmpty()) {
                s.imports(table.javaPackage() + "." + table.javaName(c.name()));
                bodies.put(table.javaName(c.name()), body);
            }
        }
        s.doc(1, "Binds a check to every class that has such lists.");
        s.line(1, "public static void " + method + "(Binding binding, ListCheck<" + java + "> list) {");
        dispatched(s, kind, "ListCheck<" + java + "> list", "list", bodies);
    }

    /** The page of requirements and rules. */
    static String page(RuleCatalog catalog) {
        StringBuilder page = new StringBuilder();
        page.append("# Rules of ").append(catalog.title()).append("\n\n");
        page.append("Made from `").append(catalog.file()).append("`; edit that file, not this page.\n\n");
        if (catalog.about() != null) {
            page.append(catalog.about().strip()).append("\n\n");
        }
        page.append(
                "A rule's id is permanent. MUST rules make errors, SHOULD rules warnings, MAY rules notes. Each rule"
                        + " has a\ndocument that keeps it and one that breaks nothing else, in\n`mile-model/src/main/resources"
                        + "/org/mile4j/model/rules/" + catalog.folder()
                        + "/<id>/`, unless the last section says why not.\n\n");
        page.append("## Requirements\n\n| number | requirement | rules |\n|---|---|---|\n");
        for (Map.Entry<Integer, String> r : catalog.requirements().entrySet()) {
            String rules = Stream.concat(
                            catalog.rules().stream()
                                    .filter(rule -> rule.requirements().contains(r.getKey()))
                                    .map(RuleSpec::id),
                            catalog.elsewhere().getOrDefault(r.getKey(), List.of()).stream())
                    .map(id -> "`" + id + "`")
                    .collect(Collectors.joining(" "));
            String reason = catalog.unchecked().get(r.getKey());
            String cell = rules + (reason == null ? "" : (rules.isEmpty() ? "" : " ") + "Not checked: " + reason);
            page.append("| ").append(r.getKey()).append(" | ").append(cell(r.getValue()));
            page.append(" | ").append(cell(cell)).append(" |\n");
        }
        page.append("\n## Rules\n\n| rule | section | level | profiles | what |\n|---|---|---|---|---|\n");
        for (RuleSpec r : catalog.rules()) {
            page.append("| `").append(r.id()).append("` | ").append(r.section()).append(" | ");
            page.append(r.level()).append(" | ");
            page.append(r.profiles().size() == 2 ? "both" : r.profiles().get(0));
            page.append(" | ").append(cell(r.title())).append(" |\n");
        }
        if (catalog.rules().stream().anyMatch(r -> r.document() != null)) {
            page.append("\n## Rules without documents\n\n");
        }
        for (RuleSpec r : catalog.rules()) {
            if (r.document() != null) {
                page.append("- `")
                        .append(r.id())
                        .append("`: ")
                        .append(r.document())
                        .append('\n');
            }
        }
        return page.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
