package org.mile4j.model.jaxb;

import com.sun.codemodel.CodeWriter;
import com.sun.codemodel.JPackage;
import com.sun.tools.xjc.api.ErrorListener;
import com.sun.tools.xjc.api.S2JJAXBModel;
import com.sun.tools.xjc.api.SchemaCompiler;
import com.sun.tools.xjc.api.XJC;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.mile4j.model.xml.IodefSchema;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The classes that xjc makes of the corrected schema, made and compiled while the test runs. */
final class SchemaClasses {

    private static final String PACKAGE = "ietf.params.xml.ns.iodef_2";

    private SchemaClasses() {}

    /** A context of the classes, which are made in a folder. */
    static JAXBContext context(Path folder) throws IOException, JAXBException, URISyntaxException {
        Path schemas = Files.createDirectories(folder.resolve("schema"));
        for (String name : IodefSchema.files()) {
            try (InputStream in = IodefSchema.open(name)) {
                Files.copy(in, schemas.resolve(name));
            }
        }
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        generate(schemas.resolve(IodefSchema.MAIN_FILE), sources);
        compile(sources, classes);
        URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, SchemaClasses.class.getClassLoader());
        return JAXBContext.newInstance(PACKAGE, loader);
    }

    private static void generate(Path schema, Path sources) throws IOException {
        SchemaCompiler compiler = XJC.createSchemaCompiler();
        Problems problems = new Problems();
        compiler.setErrorListener(problems);
        compiler.parseSchema(new InputSource(schema.toUri().toString()));
        S2JJAXBModel model = compiler.bind();
        if (model == null) {
            throw new IOException("xjc does not take the schema: " + problems.list);
        }
        model.generateCode(null, problems).build(new CodeWriter() {
            @Override
            public OutputStream openBinary(JPackage pack, String name) throws IOException {
                Path place = sources.resolve(pack.name().replace('.', '/'));
                return Files.newOutputStream(Files.createDirectories(place).resolve(name));
            }

            @Override
            public void close() {
                // Every source is closed by whom it was opened for.
            }
        });
    }

    private static void compile(Path sources, Path classes) throws IOException, URISyntaxException {
        Path annotations = Path.of(JAXBContext.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> args = new ArrayList<>(
                List.of("-proc:none", "-nowarn", "-cp", annotations.toString(), "-d", classes.toString()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(f -> f.endsWith(".java")).forEach(args::add);
        }
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int code = ToolProvider.findFirst("javac").orElseThrow().run(nowhere, nowhere, args.toArray(String[]::new));
        if (code != 0) {
            throw new IOException("the classes made by xjc do not compile");
        }
    }

    /** What xjc says; warnings and notes do not matter here. */
    private static final class Problems implements ErrorListener {
        private final List<String> list = new ArrayList<>();

        @Override
        public void error(SAXParseException problem) {
            list.add(problem.toString());
        }

        @Override
        public void fatalError(SAXParseException problem) {
            list.add(problem.toString());
        }

        @Override
        public void warning(SAXParseException problem) {
            // The schema is checked elsewhere.
        }

        @Override
        public void info(SAXParseException problem) {
            // The schema is checked elsewhere.
        }
    }
}
