package org.mile4j.model.xml;

import java.io.InputStream;
import java.util.List;
import javax.xml.transform.Source;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.ls.LSResourceResolver;

/**
 * The XML Schema of phishing reports in the corrected reading, with the schemas that it imports: RFC 5901, Appendix A.
 *
 * <p>It admits the reports that pass the structural rules of RFC 5901, alone or in an IODEF document of version 1, which
 * it checks as {@link Iodef1Schema} does. It is used as {@link IodefSchema} is; all files are part of this library, and
 * nothing is fetched.
 *
 * {@snippet :
 * Validator validator = PhishingSchema.schema().newValidator();
 * validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
 * validator.validate(new StreamSource(new File("incident.xml")));
 * }
 *
 * @since 0.1
 */
public final class PhishingSchema {

    /** The file of the namespace of phishing reports. */
    public static final String MAIN_FILE = "iodef-phish-1.0.xsd";

    private static final List<String> FILES =
            List.of(MAIN_FILE, Iodef1Schema.MAIN_FILE, "iodef-sci-1.0.xsd", "xmldsig.xsd");

    private static final SchemaFolder FOLDER = SchemaFolder.of("iodef1/", FILES);

    private PhishingSchema() {}

    private static final class Compiled {
        static final Schema SCHEMA = FOLDER.compile();
    }

    /**
     * The names of the schema files, the one of phishing reports first. They import each other by these names.
     *
     * @return the names
     */
    public static List<String> files() {
        return FILES;
    }

    /**
     * Opens a schema file.
     *
     * @param file one of {@link #files()}
     * @return its bytes, to be closed by the caller
     * @throws IllegalArgumentException if there is no such file
     */
    public static InputStream open(String file) {
        return FOLDER.open(file);
    }

    /**
     * The schema of phishing reports as input for a schema factory that has the {@link #resolver()}.
     *
     * @return a new source, for one use
     */
    public static Source source() {
        return FOLDER.source();
    }

    /**
     * Finds the imported schemas in this library, and refuses whatever else a schema asks for.
     *
     * @return a resolver for {@link SchemaFactory#setResourceResolver(LSResourceResolver)}
     */
    public static LSResourceResolver resolver() {
        return FOLDER.resolver();
    }

    /**
     * The compiled schema. It is compiled at the first call, by the JDK's own factory, and is safe for use by several
     * threads. Validators made from it read document type definitions unless the caller forbids it.
     *
     * @return the schema
     */
    public static Schema schema() {
        return Compiled.SCHEMA;
    }
}
