package org.mile4j.model.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mile4j.model.generator.Component.Form;
import org.mile4j.model.generator.JsonModel.Kind;
import org.mile4j.model.generator.JsonModel.MemberSpec;
import org.mile4j.model.generator.JsonTable.ValuesSpec;
import org.mile4j.model.generator.ModelTable.ClassSpec;
import org.mile4j.model.generator.ModelTable.ElementSpec;
import org.mile4j.model.generator.ModelTable.EnumerationSpec;

/** Writes the tables from which mile-json reads and writes: a codec for each class and the list of them. */
final class JsonEmitter {

    private static final String CODEC = "org.mile4j.json.internal.codec.";
    private static final String GRAMMAR = "org.mile4j.model.internal.grammar.";

    private final JsonModel model;
    private final ModelTable table;
    private final JsonTable json;
    private final String codecs;
    private final JsonReaderEmitter readers;
    private final JsonWriterEmitter writers;

    JsonEmitter(JsonModel model) {
        this.model = model;
        this.table = model.table;
        this.json = model.json;
        this.readers = new JsonReaderEmitter(model);
        this.writers = new JsonWriterEmitter(model);
        String last = table.javaPackage().substring(table.javaPackage().lastIndexOf('.') + 1);
        this.codecs = Names.upperFirst(last) + "Codecs";
    }

    /** The files by name. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (ClassSpec c : table.classes().values()) {
            files.put(table.javaName(c.name()) + "Json.java", codec(c));
        }
        files.put(codecs + ".java", list());
        files.put(enumerationsClass() + ".java", enumerations());
        files.put(jsonValuesClass() + ".java", ValuesEmitter.ofJson(model, jsonValuesClass()));
        return files;
    }

    private String jsonValuesClass() {
        return table.valuesClass().replace("Values", "JsonValues");
    }

    private String enumerationsClass() {
        return table.valuesClass().replace("Values", "Enumerations");
    }

    private int id(String type) {
        return new ArrayList<>(table.classes().keySet()).indexOf(type);
    }

    private String list() {
        Source s = new Source(json.javaPackage()).imports(CODEC + "ClassCodec");
        s.doc(0, "The codecs of " + table.title() + ", made when they are first asked for.");
        s.line(0, "public final class " + codecs + " {").blank();
        s.line(
                1,
                "private static final ClassCodec<?>[] CODECS = new ClassCodec<?>["
                        + table.classes().size() + "];");
        s.blank().doc(1, "How many classes there are.");
        s.line(1, "public static final int COUNT = " + table.classes().size() + ";")
                .blank();
        s.doc(1, "The number of the document class.");
        s.line(1, "public static final int DOCUMENT = " + id(table.root()) + ";")
                .blank();
        s.line(1, "private " + codecs + "() {}").blank();
        s.doc(1, "The codec of the class with a number. Two threads may make it twice, which does no harm.");
        s.line(1, "public static ClassCodec<?> of(int id) {");
        s.line(2, "ClassCodec<?> codec = CODECS[id];").line(2, "if (codec == null) {");
        s.line(3, "codec = make(id);").line(3, "CODECS[id] = codec;").line(2, "}");
        s.line(2, "return codec;").line(1, "}").blank();
        s.line(1, "private static ClassCodec<?> make(int id) {").line(2, "return switch (id) {");
        for (ClassSpec c : table.classes().values()) {
            s.line(3, "case " + id(c.name()) + " -> new " + table.javaName(c.name()) + "Json();");
        }
        s.line(3, "default -> throw new IllegalArgumentException(\"no class has the number \" + id);");
        return s.line(2, "};").line(1, "}").line(0, "}").toString();
    }

    // ---- one class --------------------------------------------------------------------------------------------------

    private String codec(ClassSpec c) {
        String name = table.javaName(c.name());
        List<MemberSpec> members = model.members(c);
        Source s = new Source(json.javaPackage())
                .imports(
                        CODEC + "ClassCodec",
                        CODEC + "Member",
                        "org.mile4j.model.data.Extras",
                        table.javaPackage() + "." + name);
        s.doc(0, "The JSON and CBOR of {@link " + name + "}: RFC " + c.rfc() + ", Section " + c.section() + ".");
        s.line(0, "final class " + name + "Json extends ClassCodec<" + name + "> {")
                .blank();
        s.line(1, name + "Json() {");
        s.line(
                2,
                "super(" + id(c.name()) + ", " + Escape.java(c.name()) + ", " + name + ".class, "
                        + Escape.java("RFC " + c.rfc() + ", Section " + c.section()) + ", "
                        + json.textOrObject().contains(c.name()) + ", List.of(" + choices(c)
                        + (members.isEmpty() ? "));" : "),"));
        s.imports("java.util.List");
        for (int i = 0; i < members.size(); i++) {
            s.line(4, member(s, c, members.get(i)) + (i + 1 < members.size() ? "," : ");"));
        }
        s.line(1, "}").blank();
        readers.write(s, c, members);
        writers.write(s, c, members);
        writer(s, c, name, members);
        s.line(1, "@Override")
                .line(1, "protected Extras extras(" + name + " v) {")
                .line(2, "return v.extras();")
                .line(1, "}");
        if (!members.isEmpty()) {
            s.blank()
                    .line(1, "@Override")
                    .line(1, "protected ClassCodec<?> codec(int id) {")
                    .line(2, "return " + codecs + ".of(id);")
                    .line(1, "}");
        }
        return s.line(0, "}").toString();
    }

    private String choices(ClassSpec c) {
        return model.choices(c).stream()
                .map(choice -> "new Choice(" + choice.exclusive() + ", " + choice.exclusiveLiteral() + ", "
                        + choice.one() + ", " + choice.oneLiteral() + ", "
                        + String.join(
                                ", ",
                                choice.members().stream().map(Escape::java).toList())
                        + ")")
                .collect(Collectors.joining(", "));
    }

    private String member(Source s, ClassSpec c, MemberSpec m) {
        String place = Escape.java(m.name()) + ", " + json.key(m.name()) + ", " + Escape.java(m.xml());
        StringBuilder line = new StringBuilder();
        switch (m.kind()) {
            case SIMPLE, EXTENSION -> {
                s.imports(GRAMMAR + "TypeKind");
                line.append("Member.simple(")
                        .append(place)
                        .append(", ")
                        .append(type(m))
                        .append(')');
                String fixed = m.component().attribute() == null
                        ? null
                        : m.component().attribute().fixed();
                if (fixed != null && fixed.equals(json.version().get("xml"))) {
                    line.append(".fixed(")
                            .append(Escape.java(json.version().get("json")))
                            .append(", ")
                            .append(Escape.java(fixed))
                            .append(')');
                }
                String literally = json.types().get(c.name() + "." + m.name());
                if (literally != null) {
                    line.append(".literally(TypeKind.")
                            .append(GrammarEmitter.kindOf(literally))
                            .append(')');
                }
            }
            case ENUMERATION -> line.append(enumeration(s, m.type(), place));
            case OBJECT -> line.append("Member.object(" + place + ", " + id(m.type()) + ")");
            case CONTENT -> line.append("Member.content(" + place + ")");
            case FRAGMENT -> {
                int colon = m.xml().indexOf(':');
                line.append("Member.fragment(" + place + ", "
                        + Escape.java(table.namespaces().get(m.xml().substring(0, colon))) + ")");
            }
            case BYTES_OF ->
                line.append("Member.bytesOf(" + place + ", " + id(m.type()) + ", "
                        + Escape.java(json.bytes().get(m.type())) + ")");
            case UNWRAPPED ->
                line.append("Member.unwrapped(" + place + ", " + id(m.type()) + ", "
                        + JsonModel.card(m).many() + ")");
            case TAGGED -> {
                line.append("Member.tagged(" + place);
                for (ElementSpec e : m.component().group().elements()) {
                    String tag = json.name(c.name(), e.key());
                    line.append(", Member.object(" + Escape.java(tag) + ", " + json.key(tag) + ", "
                            + Escape.java(e.key()) + ", " + id(e.type()) + ")");
                }
                line.append(')');
            }
        }
        if (m.many()) {
            line.append(".many()");
        }
        if (m.required() || m.requiredLiteral()) {
            line.append(".required(" + m.required() + ", " + m.requiredLiteral() + ")");
        }
        if (m.group() >= 0) {
            line.append(".part(" + m.group() + ")");
        }
        if (m.kind() == Kind.ENUMERATION) {
            line.append(changes(m.type()));
        }
        if (m.element() != null && m.element().reference()) {
            line.append(".reference()");
        }
        if (m.element() != null
                && json.textOnly().contains(c.name() + "." + m.element().key())) {
            line.append(".textOnly()");
        }
        if (m.element() != null) {
            List<String> also = json.also(c.name(), m.element().key());
            if (!also.isEmpty()) {
                line.append(".also("
                        + String.join(", ", also.stream().map(Escape::java).toList()) + ")");
            }
        }
        return line.toString();
    }

    private String enumeration(Source s, String type, String place) {
        String values = json.values().containsKey(type) ? jsonValuesClass() : table.valuesClass();
        if (!json.values().containsKey(type)) {
            s.imports("org.mile4j.model.internal.iodef." + values);
        }
        return "Member.enumeration(" + place + ", " + values + "." + Names.constant(type) + ")"
                + (table.enumerations().get(type).open() ? ".open()" : "");
    }

    /** What the values of RFC 8727 mean that RFC 7970 does not have. */
    private String changes(String type) {
        ValuesSpec change = json.values().get(type);
        if (change == null) {
            return "";
        }
        List<String> pairs = new ArrayList<>();
        change.spelled().forEach((k, v) -> pairs.addAll(List.of(Escape.java(k), Escape.java(v))));
        change.read().forEach((k, v) -> pairs.addAll(List.of(Escape.java(k), Escape.java(v))));
        return (pairs.isEmpty() ? "" : ".meanings(" + String.join(", ", pairs) + ")")
                + (change.discouraged() == null ? "" : ".discouraged(" + Escape.java(change.discouraged()) + ")");
    }

    /** The enumerations where they stand by themselves, and not in the member of a class. */
    private String enumerations() {
        Source s = new Source(json.javaPackage()).imports(CODEC + "BareCodec", CODEC + "Member", "java.util.List");
        s.doc(0, "The enumerations of " + table.title() + " where they stand by themselves.");
        s.line(0, "public final class " + enumerationsClass() + " {").blank();
        s.line(1, "private " + enumerationsClass() + "() {}").blank();
        s.doc(1, "All of them.");
        s.line(1, "public static List<BareCodec<?>> all() {").line(2, "return List.of(");
        int left = table.enumerations().size();
        for (EnumerationSpec e : table.enumerations().values()) {
            s.imports(table.javaPackage() + "." + e.name());
            String place = Escape.java(e.name()) + ", Member.NO_KEY, \"\"";
            s.line(
                    4,
                    "BareCodec.of(" + e.name() + ".class, " + enumeration(s, e.name(), place) + changes(e.name()) + ", "
                            + e.name() + "::of)" + (--left == 0 ? ");" : ","));
        }
        return s.line(1, "}").line(0, "}").toString();
    }

    private static String type(MemberSpec m) {
        return "TypeKind." + GrammarEmitter.kindOf(m.type());
    }

    private void writer(Source s, ClassSpec c, String name, List<MemberSpec> members) {
        s.line(1, "@Override").line(1, "protected Object get(" + name + " v, int member) {");
        if (members.isEmpty()) {
            s.line(2, "throw new IndexOutOfBoundsException(member);");
        } else {
            s.line(2, "return switch (member) {");
            for (int i = 0; i < members.size(); i++) {
                s.line(3, "case " + i + " -> " + getter(members.get(i)) + ";");
            }
            s.line(3, "default -> throw new IndexOutOfBoundsException(member);").line(2, "};");
        }
        s.line(1, "}").blank();
        taker(s, name, members);
        List<MemberSpec> parts = members.stream().filter(m -> m.group() >= 0).toList();
        if (!parts.isEmpty()) {
            s.imports("java.util.List");
            s.line(1, "@Override").line(1, "protected List<?> group(" + name + " v, int group) {");
            s.line(2, "return switch (group) {");
            parts.stream()
                    .map(m -> "case " + m.group() + " -> v." + m.component().name() + "();")
                    .distinct()
                    .forEach(line -> s.line(3, line));
            s.line(3, "default -> throw new IndexOutOfBoundsException(group);").line(2, "};");
            s.line(1, "}").blank();
        }
    }

    /** All members at once, for the writer; the parts of interleaved choices it sorts itself. */
    private void taker(Source s, String name, List<MemberSpec> members) {
        s.line(1, "@Override").line(1, "protected long take(" + name + " v, Object[] f) {");
        List<String> puts = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).kind() != Kind.EXTENSION && members.get(i).group() < 0) {
                puts.add(put(members.get(i), i));
            }
        }
        if (puts.isEmpty()) {
            s.line(2, "return 0;");
        }
        for (int i = 0; i < puts.size(); i++) {
            s.line(i == 0 ? 2 : 4, (i == 0 ? "return " : "| ") + puts.get(i) + (i + 1 < puts.size() ? "" : ";"));
        }
        s.line(1, "}").blank();
    }

    private String put(MemberSpec m, int i) {
        String from = "(f, " + i + ", v." + m.component().name() + "())";
        if (m.kind() == Kind.ENUMERATION) {
            EnumerationSpec e = table.enumerations().get(m.type());
            boolean extension = m.component().attribute().ext() != null;
            return (e.open() ? extension ? "putOpenExtensible" : "putOpen" : extension ? "putExtensible" : "putValue")
                    + from;
        }
        if (m.kind() == Kind.CONTENT) {
            return "put" + from;
        }
        return switch (m.component().form()) {
            case OPTIONAL -> "putOptional" + from;
            case LIST -> "putList" + from;
            default -> "put" + from;
        };
    }

    private String getter(MemberSpec m) {
        String get = "v." + m.component().name() + "()";
        if (m.kind() == Kind.ENUMERATION) {
            return (table.enumerations().get(m.type()).open() ? "openValue(" : "value(") + get + ")";
        }
        if (m.kind() == Kind.EXTENSION) {
            return "extension(" + get + ")";
        }
        if (m.group() >= 0) {
            return "v." + Names.plural(Names.field(m.element().key())) + "()";
        }
        return m.component().form() == Form.OPTIONAL ? get + ".orElse(null)" : get;
    }
}
