package org.mile4j.interop.bench.xml;

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
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.mile4j.model.xml.IodefSchema;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The classes that xjc makes of the schema of IODEF v2, the baseline that the benchmarks compare with. They are made when
 * they are needed and are no part of mile4j.
 */
final class JaxbClasses {

    private static final String IODEF_PACKAGE = "ietf.params.xml.ns.iodef_2";

    private JaxbClasses() {}

    /** Makes the classes in a folder, unless it has them. */
    static Path in(Path folder) throws IOException {
        Path classes = folder.resolve("jaxb");
        if (!Files.exists(classes)) {
            Path sources = Files.createDirectories(folder.resolve("jaxb-sources"));
            generate(schemaIn(folder).toUri(), sources);
            compile(sources, Files.createDirectories(classes));
        }
        return classes;
    }

    /** The schema of IODEF v2 in a folder, beside those that it imports; copied there unless it has them. */
    static Path schemaIn(Path folder) throws IOException {
        Path schemas = Files.createDirectories(folder.resolve("schema"));
        for (String name : IodefSchema.files()) {
            if (!Files.exists(schemas.resolve(name))) {
                try (InputStream in = IodefSchema.open(name)) {
                    Files.copy(in, schemas.resolve(name));
                }
            }
        }
        return schemas.resolve(IodefSchema.MAIN_FILE);
    }

    /** A JAXB context of the classes. */
    static JAXBContext context(Path classes) throws IOException, JAXBException {
        URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, JaxbClasses.class.getClassLoader());
        return JAXBContext.newInstance(IODEF_PACKAGE, loader);
    }

    private static void generate(URI schema, Path sources) throws IOException {
        SchemaCompiler compiler = XJC.createSchemaCompiler();
        Problems problems = new Problems();
        compiler.setErrorListener(problems);
        compiler.parseSchema(new InputSource(schema.toString()));
        S2JJAXBModel model = compiler.bind();
        if (model == null) {
            throw new IOException("xjc does not take the schema " + schema + ": " + problems.list);
        }
        model.generateCode(null, problems).build(new Sources(sources));
    }

    private static void compile(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IOException("the baseline has to be compiled, which takes a JDK and not only a Java runtime");
        }
        List<String> args = new ArrayList<>(List.of(
                "-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"), "-d", classes.toString()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(f -> f.toString().endsWith(".java"))
                    .map(Path::toString)
                    .forEach(args::add);
        }
        int code = compiler.run(null, OutputStream.nullOutputStream(), null, args.toArray(String[]::new));
        if (code != 0) {
            throw new IOException("the classes made by xjc do not compile");
        }
    }

    /** Writes sources below a folder. */
    private static final class Sources extends CodeWriter {
        private final Path folder;

        Sources(Path folder) {
            this.folder = folder;
        }

        @Override
        public OutputStream openBinary(JPackage pack, String name) throws IOException {
            Path place = folder.resolve(pack.name().replace('.', '/'));
            return Files.newOutputStream(Files.createDirectories(place).resolve(name));
        }

        @Override
        public void close() {
            // Every source is closed by whom it was opened for.
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
            // Not shown: the schema is checked elsewhere.
        }

        @Override
        public void info(SAXParseException problem) {
            // Not shown: the schema is checked elsewhere.
        }
    }
}
