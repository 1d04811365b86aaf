package org.mile4j.model.generator;

import java.util.Set;
import java.util.TreeSet;

/** A Java source file being written: imports are collected, lines are indented by braces of the caller's making. */
final class Source {

    private final String javaPackage;
    private final Set<String> imports = new TreeSet<>();
    private final StringBuilder body = new StringBuilder();

    Source(String javaPackage) {
        this.javaPackage = javaPackage;
    }

    Source imports(String... names) {
        for (String name : names) {
            if (!name.substring(0, name.lastIndexOf('.')).equals(javaPackage)) {
                imports.add(name);
            }
        }
        return this;
    }

    Source line(int level, String text) {
        body.append("    ".repeat(level)).append(text).append('\n');
        return this;
    }

    Source blank() {
        body.append('\n');
        return this;
    }

    /** A Javadoc comment of one or more paragraphs or tags, wrapped. */
    Source doc(int level, String... parts) {
        if (parts.length == 1 && parts[0].length() + level * 4 < 105) {
            return line(level, "/** " + clean(parts[0]) + " */");
        }
        line(level, "/**");
        boolean tags = false;
        for (int i = 0; i < parts.length; i++) {
            boolean tag = parts[i].startsWith("@");
            if (i > 0 && (!tag || !tags)) {
                line(level, " *");
            }
            tags |= tag;
            wrap(level, i > 0 && !tag && !parts[i].startsWith("<") ? "<p>" + parts[i] : parts[i], tag);
        }
        return line(level, " */");
    }

    private void wrap(int level, String text, boolean tag) {
        int width = 114 - level * 4;
        StringBuilder line = new StringBuilder();
        boolean first = true;
        for (String word : clean(text).split(" ")) {
            if (line.length() + word.length() + 1 > width) {
                line(level, " * " + (tag && !first ? "    " : "") + line);
                line.setLength(0);
                first = false;
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        line(level, " * " + (tag && !first ? "    " : "") + line);
    }

    private static String clean(String text) {
        return text.replace("*/", "* /").strip();
    }

    @Override
    public String toString() {
        StringBuilder file = new StringBuilder("// Generated from the model table. Edit the table, not this file.\n");
        file.append("package ").append(javaPackage).append(";\n\n");
        imports.stream()
                .filter(i -> !i.startsWith("java.lang."))
                .forEach(i -> file.append("import ").append(i).append(";\n"));
        if (!imports.isEmpty()) {
            file.append('\n');
        }
        return file.append(body).toString();
    }
}
