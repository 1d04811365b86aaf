package org.mile4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.model.xml.IodefXml;

/** The code in the Javadoc of the public API compiles, given the names that it takes for granted. */
class JavadocSnippetsTest {

    private static final String BEGIN = "{@snippet :";

    /** What the snippets take for granted: fields, so that a snippet may have a variable of the same name. */
    private static final String AROUND = """
            static Path file;
            static OutputStream out;
            static IodefDocument document;
            static Incident incident;
            static Indicator indicator;
            static RestrictedNode node;
            static List<Incident> incidents;
            static byte[] digest;
            static class Ticket { Ticket(String id) {} }
            static void handle(Object lang, Object incident) {}
            static void notify(Object contacts, Object time) {}
            static void publish(Object path) {}
            static String text(Object data) { return ""; }
            static void run() throws Exception {
            """;

    @TempDir
    private Path folder;

    @Test
    void everySnippetCompiles() throws IOException {
        Map<String, String> snippets = snippets();
        assertThat(snippets).hasSizeGreaterThan(18);
        List<String> args = new ArrayList<>(List.of(
                "-proc:none",
                "-Xlint:none",
                "-d",
                folder.resolve("classes").toString(),
                "-cp",
                place(IodefXml.class) + System.getProperty("path.separator") + place(JAXBContext.class)));
        for (Map.Entry<String, String> snippet : snippets.entrySet()) {
            Path file = folder.resolve(snippet.getKey() + ".java");
            Files.writeString(
                    file, imports() + "class " + snippet.getKey() + " {\n" + AROUND + snippet.getValue() + "\n}\n}\n");
            args.add(file.toString());
        }
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);

        int code = ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, args.toArray(String[]::new));

        assertThat(code).as(said.toString()).isZero();
    }

    @Test
    void aSnippetEndsAtItsOwnBrace() {
        assertThat(snippet("/**\n * {@snippet :\n * if (a) {\n *     b();\n * }\n * }\n * more }\n */"))
                .isEqualTo("if (a) {\n    b();\n}\n");
    }

    /** The snippets of the sources by the name of a class for each. */
    private static Map<String, String> snippets() throws IOException {
        Map<String, String> snippets = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> f.startsWith(Path.of("src/main")) || f.startsWith(Path.of("src/generated")))
                    .toList()) {
                String rest = Files.readString(file);
                String name = "Snippet" + file.getFileName().toString().replace(".java", "");
                for (int n = 1; rest.contains(BEGIN); n++) {
                    snippets.put(name + n, snippet(rest));
                    rest = rest.substring(rest.indexOf(BEGIN) + BEGIN.length());
                }
            }
        }
        return snippets;
    }

    /** The first snippet of a comment, without the asterisks before its lines. */
    private static String snippet(String source) {
        String text = source.substring(source.indexOf(BEGIN) + BEGIN.length());
        StringBuilder code = new StringBuilder();
        int open = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (open == 0) {
                break;
            }
            code.append(c);
        }
        return code.toString().replaceAll("(?m)^\\s*\\* ?", "");
    }

    /** All exported packages but that of IODEF v1, which has the same names as v2. */
    private static String imports() throws IOException {
        Path descriptor = place(IodefXml.class).resolve("module-info.class");
        try (var in = Files.newInputStream(descriptor)) {
            return Stream.concat(
                            ModuleDescriptor.read(in).exports().stream()
                                    .filter(exported -> !exported.isQualified())
                                    .map(ModuleDescriptor.Exports::source)
                                    .filter(name -> !name.endsWith(".iodef1")),
                            Stream.of(
                                    "java.io",
                                    "java.nio.file",
                                    "java.time",
                                    "java.util",
                                    "javax.xml.transform.stream",
                                    "javax.xml.validation",
                                    "jakarta.xml.bind",
                                    "jakarta.xml.bind.annotation",
                                    "jakarta.xml.bind.annotation.adapters"))
                    .map(name -> "import " + name + ".*;")
                    .collect(Collectors.joining(
                            "\n",
                            "import static java.nio.charset.StandardCharsets.UTF_8;\nimport java.io.File;\nimport java.util.List;\n"
                                    + "import javax.xml.XMLConstants;\nimport org.mile4j.model.data.XmlElement;\n",
                            "\n"));
        }
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
