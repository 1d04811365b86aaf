package org.mile4j.model.generator;

import java.util.List;
import java.util.stream.Collectors;
import org.mile4j.model.generator.Component.Form;
import org.mile4j.model.generator.ModelTable.ClassSpec;
import org.mile4j.model.generator.ModelTable.ElementSpec;

/** Writes the builder of a record. */
final class BuilderEmitter {

    private final ModelTable table;
    private final Source s;
    private final ClassSpec c;
    private final String name;
    private final List<Component> components;

    BuilderEmitter(ModelTable table, Source s, ClassSpec c, String name, List<Component> components) {
        this.table = table;
        this.s = s;
        this.c = c;
        this.name = name;
        this.components = components;
    }

    void emit() {
        s.doc(1, "Collects the parts of a {@link " + name + "}; not for use by several threads at once.");
        s.line(1, "public static final class Builder {").blank();
        for (Component x : components) {
            s.line(2, "private " + x.declaredType() + " " + x.name() + " = " + initial(x) + ";");
        }
        s.blank().line(2, "private Builder() {}").blank();
        s.line(2, "private Builder(" + name + " from) {");
        for (Component x : components) {
            String value = "from." + x.name();
            s.line(3, x.name() + (x.form() == Form.LIST ? ".addAll(" + value + ");" : " = " + value + ";"));
        }
        s.line(2, "}").blank();
        components.forEach(this::setters);
        if (c.any() != null) {
            s.imports("org.mile4j.model.data.XmlText");
            setter(
                    "The content, as text.",
                    "text",
                    "String",
                    "text",
                    "this.content = new ArrayList<>(List.of(new XmlText(text)));");
        }
        s.doc(2, "The value with all parts given so far.", "@return a new value");
        s.line(2, "public " + name + " build() {");
        s.line(
                3,
                "return new " + name + "("
                        + components.stream().map(Component::name).collect(Collectors.joining(", ")) + ");");
        s.line(2, "}").line(1, "}");
    }

    private static String initial(Component x) {
        return switch (x.form()) {
            case OPTIONAL -> "Optional.empty()";
            case LIST -> "new ArrayList<>()";
            case PLAIN ->
                switch (x.type()) {
                    case "Extras" -> "Extras.NONE";
                    case "String" -> "\"\"";
                    default -> "new " + x.type() + "(\"\")";
                };
        };
    }

    private void setters(Component x) {
        String about = Escape.javadoc(x.about());
        String n = x.name();
        switch (x.form()) {
            case PLAIN -> {
                setter(about, n, x.type(), n, "this." + n + " = Objects.requireNonNull(" + n + ", \"" + n + "\");");
                converted(x, about, n, v -> n + "(" + v + ")");
            }
            case OPTIONAL -> {
                setter(about, n, x.type(), n, "this." + n + " = Optional.of(" + n + ");");
                converted(x, about, n, v -> n + "(" + v + ")");
                setter(
                        about,
                        n,
                        "Optional<" + x.type() + ">",
                        n,
                        "this." + n + " = Objects.requireNonNull(" + n + ", \"" + n + "\");");
            }
            case LIST -> {
                setter(about, n, "List<? extends " + x.type() + ">", n, "this." + n + " = new ArrayList<>(" + n + ");");
                if (x.group() != null) {
                    for (ElementSpec e : x.group().elements()) {
                        add(x, Names.field(e.key()), e.type(), "Adds a " + e.key() + ".");
                    }
                } else {
                    add(x, x.single(), x.tableType(), "Adds one: " + Names.lowerFirstWord(about));
                }
            }
        }
    }

    private void add(Component x, String single, String tableType, String about) {
        String type = tableType.equals("any") ? "XmlNode" : Component.javaType(table, tableType);
        String method = "add" + Names.upperFirst(single);
        setter(
                about,
                method,
                type,
                single,
                "this." + x.name() + ".add(Objects.requireNonNull(" + single + ", \"" + single + "\"));");
        if (table.isText(tableType)) {
            setter(about, method, "String", single, "return " + method + "(" + type + ".of(" + single + "));");
        }
    }

    private interface Call {
        String with(String value);
    }

    private void converted(Component x, String about, String n, Call call) {
        switch (x.type()) {
            case "DateTime" ->
                setter(about, n, "OffsetDateTime", n, "return " + call.with("DateTime.of(" + n + ")") + ";");
            case "IntegerValue" ->
                setter(about, n, "long", n, "return " + call.with("IntegerValue.of(" + n + ")") + ";");
            case "RealValue" -> setter(about, n, "double", n, "return " + call.with("RealValue.of(" + n + ")") + ";");
            default -> {
                if (table.isText(x.tableType())) {
                    setter(about, n, "String", n, "return " + call.with(x.type() + ".of(" + n + ")") + ";");
                }
            }
        }
    }

    private void setter(String about, String method, String type, String parameter, String statement) {
        s.doc(2, about, "@param " + parameter + " the value", "@return this builder");
        s.line(2, "public Builder " + method + "(" + type + " " + parameter + ") {");
        s.line(3, statement);
        if (!statement.startsWith("return ")) {
            s.line(3, "return this;");
        }
        s.line(2, "}").blank();
    }
}
