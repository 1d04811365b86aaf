package org.mile4j.model.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mile4j.model.generator.ModelTable.ClassSpec;
import org.mile4j.model.generator.ModelTable.EnumerationSpec;

/** Makes every generated file of the project from the tables, and writes them or compares them with what is there. */
public final class Generator {

    private static final String MODEL = "mile-model/src/main/model/";
    private static final String JAVA = "mile-model/src/generated/java/";
    private static final String RID_MODEL = "mile-rid/src/main/model/";
    private static final String RID_JAVA = "mile-rid/src/generated/java/";
    private static final String REFERENCE = "docs/reference/";

    private static final String CATALOG = "org.mile4j.model.rules";

    /** The catalogs of rules, in the order in which they are listed: first those that each document of v2 is held to. */
    private static final List<String> RULES = List.of(
            "iodef-2.0/rules.yaml",
            "extensions/rules.yaml",
            "iodef-2.0/guidance.yaml",
            "iodef-1.0/rules.yaml",
            "iodef-sci-1.0/rules.yaml",
            "iodef-enum-1.0/rules.yaml",
            "iodef-phish-1.0/rules.yaml");

    /** Folders that hold nothing but generated files. */
    private static final List<String> GENERATED = List.of(
            "mile-model/src/generated/",
            "mile-json/src/generated/",
            "mile-rid/src/generated/",
            REFERENCE + "iodef-2.0/",
            REFERENCE + "iodef-1.0/",
            REFERENCE + "iodef-phish-1.0/");

    private final Path root;

    /**
     * A generator for a checkout.
     *
     * @param root the root folder of the project
     */
    public Generator(Path root) {
        this.root = root;
    }

    /**
     * Writes all generated files and removes those that are no longer generated.
     *
     * @param args the root folder of the project; the current folder if there is none
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Generator generator = new Generator(Path.of(args.length > 0 ? args[0] : "."));
        generator.write();
    }

    /**
     * The generated files, by path from the root folder.
     *
     * @return path and text of each file
     * @throws IOException if a table cannot be read
     */
    public Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        ModelTable signatures = table("xmldsig", Map.of());
        onlyChecked(files, signatures);
        ModelTable v2 = table("iodef-2.0", definitions(signatures));
        values(files, JAVA, v2, "org.mile4j.model.internal.iodef");
        walk(files, v2, "org.mile4j.model.internal.iodef");
        pairs(files, v2, "org.mile4j.model.internal.iodef");
        files.put(
                JAVA + "org/mile4j/model/internal/iodef/IodefFieldLists.java",
                RuleEmitter.fieldLists(v2, "org.mile4j.model.internal.iodef"));
        SchemaEmitter.corrected(v2, signatures)
                .forEach((name, text) ->
                        files.put("mile-model/src/generated/resources/org/mile4j/model/schema/" + name, text));
        new ReferenceEmitter(v2, MODEL + "iodef-2.0")
                .pages()
                .forEach((name, text) -> files.put(REFERENCE + "iodef-2.0/" + name, text));
        ModelTable v1 = table("iodef-1.0", Map.of());
        SchemaEmitter.corrected(v1)
                .forEach((name, text) ->
                        files.put("mile-model/src/generated/resources/org/mile4j/model/schema/iodef1/" + name, text));
        new ReferenceEmitter(v1, MODEL + "iodef-1.0")
                .pages()
                .forEach((name, text) -> files.put(REFERENCE + "iodef-1.0/" + name, text));
        values(files, JAVA, v1, "org.mile4j.model.internal.iodef1");
        ModelTable phishing = table("iodef-phish-1.0", definitions(signatures));
        values(files, JAVA, phishing, "org.mile4j.model.internal.phish");
        String schemas = "mile-model/src/generated/resources/org/mile4j/model/schema/iodef1/";
        files.put(schemas + "iodef-phish-1.0.xsd", SchemaEmitter.extension(phishing, v1));
        SchemaEmitter.corrected(signatures).forEach((name, text) -> files.put(schemas + name, text));
        new ReferenceEmitter(phishing, MODEL + "iodef-phish-1.0")
                .pages()
                .forEach((name, text) -> files.put(REFERENCE + "iodef-phish-1.0/" + name, text));
        if (Files.exists(root.resolve(RID_MODEL))) {
            ModelTable rid = TableCheck.checked(TableReader.read(root.resolve(RID_MODEL + "rid-2.0"), Map.of()));
            values(files, RID_JAVA, rid, "org.mile4j.rid.internal.message");
        }
        pairs(files, v1, "org.mile4j.model.internal.iodef1");
        rules(files);
        json(files, v2);
        return files;
    }

    private void json(Map<String, String> files, ModelTable table) throws IOException {
        JsonTable json = JsonTable.read(root.resolve(MODEL + "iodef-2.0/json.yaml"));
        JsonModel model = new JsonModel(table, json);
        String folder = "mile-json/src/generated/java/" + json.javaPackage().replace('.', '/') + "/";
        new JsonEmitter(model).files().forEach((name, text) -> files.put(folder + name, text));
        String schemas = "mile-json/src/generated/resources/org/mile4j/json/schema/";
        files.put(schemas + "iodef.schema.json", new JsonSchemaEmitter(model).emit());
        files.put(schemas + "iodef-json.cddl", new CddlEmitter(model, false).emit());
        files.put(schemas + "iodef-cbor.cddl", new CddlEmitter(model, true).emit());
        files.put(
                folder + "package-info.java",
                packageInfo(json.javaPackage(), "The generated codecs of " + table.title() + "."));
    }

    /**
     * The schemas of IODEF v2 under the literal reading of the RFC: an oracle for tests. They are not published, the
     * RFC's own schema is.
     *
     * @return the text of each file by its name, that of the IODEF namespace first; the imports are relative
     * @throws IOException if a table cannot be read
     */
    public Map<String, String> literalSchemas() throws IOException {
        return SchemaEmitter.literal(table("iodef-2.0", Map.of()), table("xmldsig", Map.of()));
    }

    /**
     * The schema of IODEF v1 under the literal reading of the RFC, and the one that it imports.
     *
     * @return the text of each file by its name, that of the IODEF namespace first; the imports are relative
     * @throws IOException if a table cannot be read
     */
    public Map<String, String> literalSchemasOfVersion1() throws IOException {
        return SchemaEmitter.literal(table("iodef-1.0", Map.of()));
    }

    private ModelTable table(String folder, Map<String, String> checked) throws IOException {
        return TableCheck.checked(TableReader.read(root.resolve(MODEL + folder), checked));
    }

    private static void onlyChecked(Map<String, String> files, ModelTable table) {
        String folder = JAVA + table.javaPackage().replace('.', '/') + "/";
        files.put(folder + table.grammarClass() + ".java", GrammarEmitter.checkedGrammar(table));
        files.put(
                folder + "package-info.java",
                packageInfo(table.javaPackage(), "The generated structure tables of " + table.title() + "."));
    }

    /** The definitions of a table whose elements other tables keep as XML, by element. */
    private static Map<String, String> definitions(ModelTable table) {
        Map<String, String> definitions = new TreeMap<>();
        String prefix = table.namespaces().keySet().iterator().next();
        table.classes()
                .keySet()
                .forEach(name -> definitions.put(
                        prefix + ":" + name, table.javaPackage() + "." + table.grammarClass() + "." + name));
        return definitions;
    }

    private static void walk(Map<String, String> files, ModelTable table, String codec) {
        files.put(JAVA + codec.replace('.', '/') + "/" + table.walkClass() + ".java", WalkEmitter.emit(table, codec));
    }

    private static void values(Map<String, String> files, String java, ModelTable table, String codec) {
        String values = java + table.javaPackage().replace('.', '/') + "/";
        String codecs = java + codec.replace('.', '/') + "/";
        NamesEmitter names = new NamesEmitter(table);
        for (ClassSpec c : table.classes().values()) {
            String name = table.javaName(c.name());
            files.put(values + name + ".java", new RecordEmitter(table).emit(c));
            files.put(codecs + name + "Xml.java", new XmlEmitter(table, codec, names).emit(c));
        }
        for (EnumerationSpec e : table.enumerations().values()) {
            files.put(values + e.name() + ".java", new EnumerationEmitter(table).emit(e));
        }
        table.sealedTypes()
                .forEach((name, members) -> files.put(values + name + ".java", sealed(table, name, members)));
        files.put(codecs + table.namesClass() + ".java", names.emit(codec));
        files.put(codecs + table.valuesClass() + ".java", ValuesEmitter.of(table, codec));
        files.put(codecs + table.grammarClass() + ".java", GrammarEmitter.grammar(table, codec));
        files.put(
                codecs + "package-info.java",
                packageInfo(codec, "The generated readers, writers and structure tables of " + table.title() + "."));
    }

    private static String packageInfo(String name, String about) {
        String declaration = "package " + name + ";";
        return new Source(name).toString().replace(declaration, "/** " + about + " */\n" + declaration);
    }

    private static void pairs(Map<String, String> files, ModelTable table, String codec) {
        files.put(
                JAVA + codec.replace('.', '/') + "/" + table.extensionPairsClass() + ".java",
                RuleEmitter.extensionPairs(table, codec));
    }

    private void rules(Map<String, String> files) throws IOException {
        String folder = JAVA + CATALOG.replace('.', '/') + "/";
        List<RuleCatalog> catalogs = new ArrayList<>();
        for (String file : RULES) {
            RuleCatalog catalog = RuleCatalog.read(root, MODEL + file);
            catalogs.add(catalog);
            files.put(folder + catalog.table() + ".java", RuleEmitter.table(catalog, CATALOG));
            files.put("docs/requirements/" + catalog.page(), RuleEmitter.page(catalog));
        }
        files.put(folder + "RuleTables.java", RuleEmitter.tables(catalogs, CATALOG));
    }

    private static String sealed(ModelTable table, String name, List<String> members) {
        Source s = new Source(table.javaPackage());
        s.doc(
                0,
                Escape.javadoc(table.about("sealed", name, "One of " + String.join(", ", members) + ".")),
                "@since 0.1");
        s.line(0, "public sealed interface " + name + " permits " + String.join(", ", members) + " {}");
        return s.toString();
    }

    /**
     * Writes all generated files and removes those that are no longer generated.
     *
     * @throws IOException if a file cannot be read or written
     */
    public void write() throws IOException {
        Map<String, String> files = files();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        }
        for (String stale : stale(files)) {
            Files.delete(root.resolve(stale));
        }
    }

    /**
     * Compares the generated files with those in the checkout.
     *
     * @return the paths of files that are missing, differ or should not be there; empty if all are current
     * @throws IOException if a file cannot be read
     */
    public List<String> outdated() throws IOException {
        Map<String, String> files = files();
        List<String> outdated = new ArrayList<>(stale(files));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
                outdated.add(file.getKey());
            }
        }
        return outdated;
    }

    private List<String> stale(Map<String, String> files) throws IOException {
        List<String> stale = new ArrayList<>();
        for (String folder : GENERATED) {
            Path generated = root.resolve(folder);
            if (Files.exists(generated)) {
                try (Stream<Path> found = Files.walk(generated)) {
                    found.filter(Files::isRegularFile)
                            .map(p -> root.relativize(p).toString().replace('\\', '/'))
                            .filter(p -> !files.containsKey(p))
                            .forEach(stale::add);
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            }
        }
        return stale;
    }
}
