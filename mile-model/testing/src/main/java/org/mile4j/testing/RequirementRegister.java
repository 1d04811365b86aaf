package org.mile4j.testing;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a standard requires, one line for each requirement, each either tested or with the reason why not: a table
 * {@code docs/requirements/NAME.tsv}. Its first line names the columns, among them {@code id}, {@code section},
 * {@code requirement} and {@code state}. A state is {@code tested}, which means that a test carries the id in its
 * {@link Requirement}, or {@code not tested: } and the reason. A register with a column {@code rules} may name rules
 * instead, if their own documents prove them.
 */
public final class RequirementRegister {

    private static final List<String> COLUMNS = List.of("id", "section", "requirement", "state");
    private static final String TESTED = "tested";
    private static final String NOT_TESTED = "not tested: ";
    private static final int SHORTEST_REASON = 15;
    private static final Set<String> TESTS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "FuzzTest", "ArchTest", "Property");

    /**
     * A line of the register.
     *
     * @param cells the cells by the names of their columns
     */
    public record Entry(Map<String, String> cells) {

        /**
         * The permanent id.
         *
         * @return the cell
         */
        public String id() {
            return cells.get("id");
        }

        /**
         * Whether it is tested.
         *
         * @return {@code tested}, or {@code not tested: } and the reason
         */
        public String state() {
            return cells.get("state");
        }

        /**
         * The rules that check it.
         *
         * @return their ids; empty if there are none, or the register has no such column
         */
        public List<String> rules() {
            return Stream.of(cells.getOrDefault("rules", "").split("[,\\s]+"))
                    .filter(rule -> !rule.isEmpty())
                    .toList();
        }
    }

    private final String name;
    private final List<Entry> entries;

    private RequirementRegister(String name, List<Entry> entries) {
        this.name = name;
        this.entries = List.copyOf(entries);
    }

    /**
     * Reads a register of the project, whose root is the property {@code mile.root}.
     *
     * @param name the file's name without its ending
     * @return the register
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is no such table
     */
    public static RequirementRegister named(String name) throws IOException {
        return read(Path.of(System.getProperty("mile.root"), "docs", "requirements", name + ".tsv"));
    }

    static RequirementRegister read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(file + " is empty");
        }
        List<String> columns = List.of(lines.get(0).split("\t", -1));
        if (!columns.containsAll(COLUMNS)) {
            throw new IllegalArgumentException(file + ":1: needs the columns " + COLUMNS + ", has " + columns);
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != columns.size()) {
                throw new IllegalArgumentException(
                        file + ":" + (i + 1) + ": has " + cells.length + " cells, not " + columns.size());
            }
            Map<String, String> entry = new LinkedHashMap<>();
            for (int c = 0; c < cells.length; c++) {
                entry.put(columns.get(c), cells[c].strip());
            }
            entries.add(new Entry(Map.copyOf(entry)));
        }
        return new RequirementRegister(file.getFileName().toString(), entries);
    }

    /**
     * The lines.
     *
     * @return in the order of the file
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * The ids.
     *
     * @return in the order of the file
     */
    public List<String> ids() {
        return entries.stream().map(Entry::id).toList();
    }

    /**
     * Where the register contradicts itself, or the tests of this module: an id twice, a state that is none, a reason too
     * short to be one, a requirement called tested that no test carries, a test of a requirement that is called untested
     * or is unknown, a mark on what is no test or is switched off. Ids of a form that the register does not use belong to
     * another one and are passed over.
     *
     * @param prefixes how the ids of this register begin, such as {@code R-}
     * @return a sentence for each; empty when all is well
     * @throws IOException if the classes of the tests cannot be listed
     * @throws ClassNotFoundException if one cannot be loaded
     */
    public List<String> problems(String... prefixes) throws IOException, ClassNotFoundException {
        return problems(rule -> false, prefixes);
    }

    /**
     * As {@link #problems(String...)}, for a register whose column {@code rules} names rules that check a requirement, with
     * commas between them. What is called tested needs a test or rules, each of which is proven or carried by a test, and
     * what is called untested names none.
     *
     * @param proven whether documents of its own prove a rule, which a test of the module runs
     * @param prefixes how the ids of this register begin, such as {@code R-}
     * @return a sentence for each; empty when all is well
     * @throws IOException if the classes of the tests cannot be listed
     * @throws ClassNotFoundException if one cannot be loaded
     */
    public List<String> problems(Predicate<String> proven, String... prefixes)
            throws IOException, ClassNotFoundException {
        return problems(proven, List.of(prefixes), Path.of(System.getProperty("basedir"), "target", "test-classes"));
    }

    List<String> problems(List<String> prefixes, Path testClasses) throws IOException, ClassNotFoundException {
        return problems(rule -> false, prefixes, testClasses);
    }

    List<String> problems(Predicate<String> proven, List<String> prefixes, Path testClasses)
            throws IOException, ClassNotFoundException {
        List<String> problems = new ArrayList<>();
        Map<String, Set<String>> marked = marked(testClasses, problems);
        Set<String> seen = new HashSet<>();
        for (Entry entry : entries) {
            String id = entry.id();
            if (!seen.add(id)) {
                problems.add(name + " has " + id + " twice");
            }
            if (prefixes.stream().noneMatch(id::startsWith)) {
                problems.add(name + " has " + id + ", which begins with none of " + prefixes);
            }
            if (entry.cells().get("requirement").isEmpty()) {
                problems.add(name + " does not say what " + id + " requires");
            }
            List<String> rules = entry.rules();
            for (String rule : rules) {
                if (!proven.test(rule) && !marked.containsKey(rule)) {
                    problems.add(id + " names the rule " + rule + ", which nothing proves");
                }
            }
            if (!entry.state().equals(TESTED) && !rules.isEmpty()) {
                problems.add(id + " is called not tested, and names " + rules);
            }
            if (entry.state().equals(TESTED)) {
                if (!marked.containsKey(id) && rules.isEmpty()) {
                    problems.add(id + " is called tested, and no test carries it");
                }
            } else if (!entry.state().startsWith(NOT_TESTED)
                    || entry.state().length() < NOT_TESTED.length() + SHORTEST_REASON) {
                problems.add(id + " is neither tested nor says why not: \"" + entry.state() + "\"");
            } else if (marked.containsKey(id)) {
                problems.add(id + " is called not tested, and " + marked.get(id) + " test it");
            }
        }
        marked.forEach((id, tests) -> {
            if (prefixes.stream().anyMatch(id::startsWith) && !seen.contains(id)) {
                problems.add(id + " of " + tests + " is not in " + name);
            }
        });
        return problems;
    }

    private static Map<String, Set<String>> marked(Path classes, List<String> problems)
            throws IOException, ClassNotFoundException {
        Map<String, Set<String>> marked = new TreeMap<>();
        for (String type : names(classes)) {
            Class<?> test = Class.forName(type, false, Thread.currentThread().getContextClassLoader());
            collect(test, test.getSimpleName(), marked, problems);
            for (Method method : test.getDeclaredMethods()) {
                String place = test.getSimpleName() + "." + method.getName();
                if (collect(method, place, marked, problems)
                        && has(method, TESTS).isEmpty()) {
                    problems.add(place + " carries a requirement and is no test");
                }
            }
        }
        return marked;
    }

    private static List<String> names(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace(classes.getFileSystem().getSeparator(), "."))
                    .sorted()
                    .toList();
        }
    }

    private static boolean collect(
            AnnotatedElement element, String place, Map<String, Set<String>> marked, List<String> problems) {
        Requirement requirement = element.getAnnotation(Requirement.class);
        if (requirement == null) {
            return false;
        }
        if (!has(element, Set.of("Disabled")).isEmpty()) {
            problems.add(place + " carries a requirement and is switched off");
        }
        for (String id : requirement.value()) {
            marked.computeIfAbsent(id, i -> new TreeSet<>()).add(place);
        }
        return true;
    }

    private static List<Annotation> has(AnnotatedElement element, Set<String> names) {
        return Arrays.stream(element.getAnnotations())
                .filter(annotation -> names.contains(annotation.annotationType().getSimpleName()))
                .toList();
    }
}
