package org.mile4j.interop.bench.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.mile4j.interop.bench.harness.WorkFolder;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.xml.sax.SAXException;

/** What JAXB needs: its classes, made by xjc, and the schema, compiled. */
@State(Scope.Benchmark)
public class Baseline {

    JAXBContext context;
    Schema schema;
    private WorkFolder folder;

    /** Made by JMH. */
    public Baseline() {
        // Filled by prepare.
    }

    /**
     * Makes the classes and the schema.
     *
     * @throws IOException if the classes cannot be made
     * @throws JAXBException if JAXB does not take them
     * @throws SAXException if the schema is not one
     */
    @Setup(Level.Trial)
    public void prepare() throws IOException, JAXBException, SAXException {
        folder = WorkFolder.givenOrTemporary();
        context = JaxbClasses.context(JaxbClasses.in(folder.path()));
        schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JaxbClasses.schemaIn(folder.path()).toFile());
    }

    /**
     * Deletes the classes if they were made for this run only.
     *
     * @throws IOException if they cannot be deleted
     */
    @TearDown(Level.Trial)
    public void cleanUp() throws IOException {
        folder.close();
    }
}
