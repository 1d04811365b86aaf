package org.mile4j.model.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.mile4j.model.generator.Component.Form;
import org.mile4j.model.generator.JsonModel.Kind;
import org.mile4j.model.generator.JsonModel.MemberSpec;
import org.mile4j.model.generator.ModelTable.ClassSpec;

/** Writes how values of most classes are written to JSON and CBOR member by member, and when the table has to do it. */
final class JsonWriterEmitter {

    private static final int WIDTH = 112;
    /** Simple types that are written as they are spelled, or by a step of their own. */
    private static final Set<String> BY_TABLE = Set.of("FLOAT", "POSITIVE_FLOAT", "FLOAT_OR_EMPTY", "ANY_URI");

    private final ModelTable table;
    private final JsonTable json;

    JsonWriterEmitter(JsonModel model) {
        this.table = model.table;
        this.json = model.json;
    }

    /** Writes the method, unless values of the class are always written by the table. */
    void write(Source s, ClassSpec c, List<MemberSpec> members) {
        if (!isWritten(c, members)) {
            return;
        }
        s.imports("java.io.IOException", "org.mile4j.json.internal.codec.ObjectOut");
        s.line(1, "@Override");
        s.line(1, "protected void write(ObjectOut out, Object value) throws IOException {");
        String name = table.javaName(c.name());
        s.line(2, name + " v = (" + name + ") value;");
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).kind() == Kind.UNWRAPPED) {
                s.imports("java.util.List");
                s.line(2, "List<?> in" + i + " = out.inside(this, " + i + ", " + get(members.get(i)) + ");");
            } else if (is(members.get(i), "BASE64")) {
                s.line(2, "Object in" + i + " = out.base64(" + get(members.get(i)) + ");");
            } else if (members.get(i).kind() == Kind.CONTENT) {
                s.line(2, "String text = ObjectOut.text(v.content(), " + dtype(members) + ");");
            }
        }
        odd(s, odd(members));
        s.line(3, "out.byTable(this, v);").line(3, "return;").line(2, "}");
        count(s, members);
        boolean bare = json.textOrObject().contains(c.name());
        if (bare) {
            s.line(2, "if (count == 1 && out.isEnglish()) {");
            s.line(3, "out.bare(" + get(members.get(0)) + ");").line(3, "return;");
            s.line(2, "}");
        }
        boolean language = !bare && members.stream().anyMatch(JsonWriterEmitter::isLanguage);
        if (language) {
            s.line(2, "String outer = out.language();");
        }
        s.line(2, "out.start(count);");
        int group = -1;
        for (int i = 0; i < members.size(); i++) {
            MemberSpec m = members.get(i);
            if (m.group() > group) {
                group = m.group();
                s.line(2, "out.parts(this, " + group + ", " + get(m) + ");");
            } else if (m.group() < 0 && m.kind() != Kind.EXTENSION) {
                s.line(2, "out." + step(m, bare) + "(this, " + i + ", " + value(m, i) + ");");
            }
        }
        s.line(2, "out.end();");
        if (language) {
            s.line(2, "out.language(outer);");
        }
        s.line(1, "}").blank();
    }

    private boolean isWritten(ClassSpec c, List<MemberSpec> members) {
        return !members.isEmpty()
                && !c.name().equals(table.root())
                && members.stream().allMatch(m -> isWritten(c, m))
                && IntStream.range(1, members.size())
                        .noneMatch(
                                i -> members.get(i).group() < members.get(i - 1).group()
                                        && members.get(i).group() >= 0);
    }

    private boolean isWritten(ClassSpec c, MemberSpec m) {
        return switch (m.kind()) {
            case FRAGMENT -> false;
            case CONTENT -> !c.attributes().isEmpty();
            case BYTES_OF -> !m.many();
            case SIMPLE -> {
                boolean fixed = m.component().attribute() != null
                        && m.component().attribute().fixed() != null;
                yield !fixed && (m.many() || !BY_TABLE.contains(GrammarEmitter.kindOf(m.type())));
            }
            case OBJECT ->
                (m.group() < 0 || m.many())
                        && !json.textOnly()
                                .contains(c.name() + "." + m.element().key());
            case UNWRAPPED -> m.group() < 0;
            case ENUMERATION -> !table.enumerations().get(m.type()).open();
            default -> true;
        };
    }

    private static void odd(Source s, List<String> odd) {
        String line = "if (" + String.join(" || ", odd) + ") {";
        if (line.length() <= WIDTH) {
            s.line(2, line);
            return;
        }
        s.line(2, "if (" + odd.get(0));
        for (int i = 1; i < odd.size(); i++) {
            s.line(4, "|| " + odd.get(i) + (i + 1 < odd.size() ? "" : ") {"));
        }
    }

    /** What has to be looked at before: it is left to the table. */
    private static List<String> odd(List<MemberSpec> members) {
        List<String> odd = new ArrayList<>(List.of("ObjectOut.isOdd(v.extras())"));
        int group = -1;
        for (int i = 0; i < members.size(); i++) {
            MemberSpec m = members.get(i);
            if (m.group() > group) {
                group = m.group();
                odd.add("ObjectOut.isMixed(" + get(m) + ")");
            } else if (m.kind() == Kind.UNWRAPPED) {
                odd.add("in" + i + " == null");
            } else if (m.kind() == Kind.CONTENT) {
                odd.add("text == null");
            } else if (m.kind() == Kind.BYTES_OF) {
                odd.add("out.isMore(this, " + i + ", " + get(m) + ")");
            } else if (is(m, "INTEGER")) {
                odd.add("out.isOdd(" + get(m) + ")");
            } else if (is(m, "DATE_TIME")) {
                odd.add("ObjectOut.isOddDate(" + get(m) + ")");
            } else if (is(m, "BASE64")) {
                odd.add("in" + i + " == ObjectOut.ODD");
            }
        }
        return odd;
    }

    private void count(Source s, List<MemberSpec> members) {
        List<String> terms = new ArrayList<>();
        int group = -1;
        for (int i = 0; i < members.size(); i++) {
            MemberSpec m = members.get(i);
            if (m.group() > group) {
                group = m.group();
                terms.add("ObjectOut.one(" + get(m) + ")");
            } else if (m.group() < 0 && m.kind() != Kind.EXTENSION) {
                terms.add(
                        m.component().form() == Form.PLAIN || m.kind() == Kind.CONTENT
                                ? "1"
                                : "ObjectOut."
                                        + (m.kind() == Kind.ENUMERATION ? words(m) : is(m, "BASE64") ? "some" : "one")
                                        + "(" + value(m, i) + ")");
            }
        }
        for (int i = 0; i < terms.size(); i++) {
            s.line(i == 0 ? 2 : 4, (i == 0 ? "int count = " : "+ ") + terms.get(i) + (i + 1 < terms.size() ? "" : ";"));
        }
    }

    private String step(MemberSpec m, boolean bare) {
        return switch (m.kind()) {
            case OBJECT -> m.many() ? "objects" : "object";
            case ENUMERATION -> words(m);
            case SIMPLE -> simple(m, bare);
            case CONTENT -> "text";
            case BYTES_OF -> "bytesOf";
            case UNWRAPPED -> "inner";
            default -> "values";
        };
    }

    private static String simple(MemberSpec m, boolean bare) {
        if (m.many()) {
            return "values";
        }
        if (isLanguage(m) && !bare) {
            return "lang";
        }
        return switch (GrammarEmitter.kindOf(m.type())) {
            case "INTEGER" -> "integer";
            case "BASE64" -> "bytes";
            case "DATE_TIME" -> "date";
            default -> "text";
        };
    }

    private static String words(MemberSpec m) {
        return m.component().attribute().ext() != null ? "words" : "word";
    }

    private static boolean is(MemberSpec m, String type) {
        return m.kind() == Kind.SIMPLE
                && !m.many()
                && GrammarEmitter.kindOf(m.type()).equals(type);
    }

    private static boolean isLanguage(MemberSpec m) {
        return m.xml().equals("@xml:lang");
    }

    /** What is written: the value, or what was found inside of it. */
    private static String value(MemberSpec m, int i) {
        return m.kind() == Kind.UNWRAPPED || is(m, "BASE64") ? "in" + i : m.kind() == Kind.CONTENT ? "text" : get(m);
    }

    private static String dtype(List<MemberSpec> members) {
        return members.stream()
                .filter(m -> m.name().equals("dtype"))
                .map(JsonWriterEmitter::get)
                .findFirst()
                .orElse("Optional.empty()");
    }

    private static String get(MemberSpec m) {
        return "v." + m.component().name() + "()";
    }
}
