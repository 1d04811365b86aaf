/** The IODEF data model: values, XML reader and writer, validation. */
module org.mile4j.model {
    requires transitive java.xml;
    requires com.fasterxml.aalto;
    requires static jakarta.xml.bind;

    exports org.mile4j.model;
    exports org.mile4j.model.convert;
    exports org.mile4j.model.data;
    exports org.mile4j.model.indicator;
    exports org.mile4j.model.iodef;
    exports org.mile4j.model.iodef1;
    exports org.mile4j.model.jaxb;
    exports org.mile4j.model.rules;
    exports org.mile4j.model.xml;
}
