package org.mile4j.model.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mile4j.model.generator.Component.Form;
import org.mile4j.model.generator.JsonModel.Kind;
import org.mile4j.model.generator.JsonModel.MemberSpec;
import org.mile4j.model.generator.ModelTable.ClassSpec;

/** Writes how a codec of mile-json reads its class: by the table, and in most classes member by member. */
final class JsonReaderEmitter {

    private final JsonModel model;
    private final ModelTable table;
    private final JsonTable json;

    JsonReaderEmitter(JsonModel model) {
        this.model = model;
        this.table = model.table;
        this.json = model.json;
    }

    /** Writes how a value is put together, and how its members are read. */
    void write(Source s, ClassSpec c, List<MemberSpec> members) {
        String name = table.javaName(c.name());
        s.line(1, "@Override").line(1, "protected " + name + " make(Object[] f, Extras extras) {");
        s.line(2, "return new " + name + "(");
        List<String> arguments = arguments(s, c, members, i -> "f[" + i + "]", "extras");
        for (int i = 0; i < arguments.size(); i++) {
            s.line(4, arguments.get(i) + (i + 1 < arguments.size() ? "," : ");"));
        }
        s.line(1, "}").blank();
        if (isRead(c, members)) {
            reader(s, c, name, members);
        }
    }

    /** Content, bytes and the document want more than their members: they are read by the table. */
    private boolean isRead(ClassSpec c, List<MemberSpec> members) {
        return !members.isEmpty()
                && !c.name().equals(table.root())
                && members.stream().noneMatch(m -> m.kind() == Kind.CONTENT || m.kind() == Kind.BYTES_OF);
    }

    // ---- member by member -------------------------------------------------------------------------------------------

    private void reader(Source s, ClassSpec c, String name, List<MemberSpec> members) {
        s.imports("java.io.IOException", "org.mile4j.json.internal.codec.ObjectIn");
        s.line(1, "@Override").line(1, "protected Object read(ObjectIn in) throws IOException {");
        for (int i = 0; i < members.size(); i++) {
            s.line(2, "Object f" + i + " = null;");
        }
        s.line(2, "int at = in.first(this);");
        s.line(2, "for (; at >= 0; at = in.next(this, at)) {").line(3, "switch (at) {");
        for (int i = 0; i < members.size(); i++) {
            s.line(4, "case " + i + " -> f" + i + " = in." + step(c, members.get(i)) + "(this, " + i + ");");
        }
        s.line(4, "default -> throw new IndexOutOfBoundsException(at);")
                .line(3, "}")
                .line(2, "}");
        s.line(2, "if (!in.isWhole(at)) {");
        String all = IntStream.range(0, members.size()).mapToObj(i -> "f" + i).collect(Collectors.joining(", "));
        s.line(3, "return in.rest(this, at, " + all + ");").line(2, "}");
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).kind() == Kind.UNWRAPPED) {
                s.line(2, "f" + i + " = in.wrapped(this, " + i + ", f" + i + ");");
            }
        }
        int groups = (int) members.stream()
                .filter(m -> m.group() >= 0)
                .mapToInt(MemberSpec::group)
                .distinct()
                .count();
        for (int g = 0; g < groups; g++) {
            s.line(2, "Object f" + (members.size() + g) + " = in.parts(" + parts(members, g) + ");");
        }
        s.line(2, "return in.leave(this, new " + name + "(");
        List<String> arguments = arguments(s, c, members, i -> "f" + i, "Extras.NONE");
        for (int i = 0; i < arguments.size(); i++) {
            s.line(4, arguments.get(i) + (i + 1 < arguments.size() ? "," : "));"));
        }
        s.line(1, "}").blank();
    }

    private static String parts(List<MemberSpec> members, int group) {
        return IntStream.range(0, members.size())
                .filter(i -> members.get(i).group() == group)
                .mapToObj(i -> members.get(i).many() ? "f" + i : "in.one(f" + i + ")")
                .collect(Collectors.joining(", "));
    }

    /** The step that reads a member of its kind; {@code value} reads any. */
    private String step(ClassSpec c, MemberSpec m) {
        if (m.kind() == Kind.OBJECT) {
            return m.many() ? "objects" : "object";
        }
        if (m.many() || m.xml().equals("@xml:lang")) {
            return "value";
        }
        return switch (m.kind()) {
            case ENUMERATION -> "word";
            case SIMPLE, EXTENSION ->
                switch (GrammarEmitter.kindOf(m.type())) {
                    case "STRING" -> isAnyText(c, m) ? "string" : "text";
                    case "DATE_TIME" -> "date";
                    case "INTEGER", "FLOAT", "POSITIVE_FLOAT", "FLOAT_OR_EMPTY" -> "value";
                    default -> "text";
                };
            default -> "value";
        };
    }

    private boolean isAnyText(ClassSpec c, MemberSpec m) {
        boolean fixed =
                m.component().attribute() != null && m.component().attribute().fixed() != null;
        return !fixed && json.types().get(c.name() + "." + m.name()) == null;
    }

    // ---- the arguments of the constructor ---------------------------------------------------------------------------

    private List<String> arguments(
            Source s, ClassSpec c, List<MemberSpec> members, IntFunction<String> field, String extras) {
        List<String> arguments = new ArrayList<>();
        int groups = 0;
        for (Component x : Component.of(table, c)) {
            if (x.type().equals("Extras")) {
                arguments.add(extras);
            } else if (x.group() != null
                    && json.tagged().get(c.name() + "." + x.group().name()) == null) {
                arguments.add("list(" + field.apply(members.size() + groups++) + ")");
            } else {
                arguments.add(argument(s, x, index(members, x), field));
            }
        }
        return arguments;
    }

    private static int index(List<MemberSpec> members, Component x) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).component().equals(x)) {
                return i;
            }
        }
        throw new IllegalStateException("no member for " + x.name());
    }

    private String argument(Source s, Component x, int i, IntFunction<String> field) {
        String f = field.apply(i);
        if (x.attribute() != null && table.isEnumeration(x.tableType())) {
            s.imports(table.javaPackage() + "." + x.type());
            String of = x.type() + "::of)";
            return x.attribute().ext() == null
                    ? "word(" + i + ", " + f + ", " + of
                    : "word(" + i + ", " + f + ", " + field.apply(i + 1) + ", " + of;
        }
        if (x.form() == Form.LIST) {
            return "list(" + f + ")";
        }
        if (x.form() == Form.OPTIONAL) {
            return "optional(" + f + ")";
        }
        return x.type().equals("RealValue") ? "real(" + f + ")" : "text(" + f + ")";
    }
}
