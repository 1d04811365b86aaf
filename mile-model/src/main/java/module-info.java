/** The IODEF data model: values, XML reader and writer, validation. */
@SuppressWarnings("module") // the modules that the internal packages are shared with are compiled later
module org.mile4j.model {
    requires transitive java.xml;
    requires com.fasterxml.aalto;
    requires static jakarta.xml.bind;

    exports org.mile4j.model;
    exports org.mile4j.model.convert;
    exports org.mile4j.model.data;
    exports org.mile4j.model.extension;
    exports org.mile4j.model.indicator;
    exports org.mile4j.model.iodef;
    exports org.mile4j.model.iodef1;
    exports org.mile4j.model.jaxb;
    exports org.mile4j.model.language;
    exports org.mile4j.model.phish;
    exports org.mile4j.model.rules;
    exports org.mile4j.model.xml;
    exports org.mile4j.model.internal.file to
            org.mile4j.json,
            org.mile4j.rolie;
    exports org.mile4j.model.internal.formats to
            org.mile4j.rid;
    exports org.mile4j.model.internal.grammar to
            org.mile4j.json,
            org.mile4j.rid;
    exports org.mile4j.model.internal.iodef to
            org.mile4j.json;
    exports org.mile4j.model.internal.iodef.rules to
            org.mile4j.json;
    exports org.mile4j.model.internal.iodef1 to
            org.mile4j.rid;
    exports org.mile4j.model.internal.lexical to
            org.mile4j.json;
    exports org.mile4j.model.internal.list to
            org.mile4j.rid;
    exports org.mile4j.model.internal.parser to
            org.mile4j.json,
            org.mile4j.rid,
            org.mile4j.rolie;
    exports org.mile4j.model.internal.rules to
            org.mile4j.json,
            org.mile4j.rid;
    exports org.mile4j.model.internal.xml to
            org.mile4j.json,
            org.mile4j.rid;

    uses org.mile4j.model.extension.Extension;

    provides org.mile4j.model.extension.Extension with
            org.mile4j.model.internal.phish.PhishingExtension,
            org.mile4j.model.internal.sci.StructuredInformationExtension;
}
