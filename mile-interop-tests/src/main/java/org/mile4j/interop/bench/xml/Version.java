package org.mile4j.interop.bench.xml;

import java.util.Set;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.model.xml.XmlCodec;

/** The version of IODEF that one and the same report is written in. */
public enum Version {
    /** IODEF v1. */
    V1("v1"),
    /** IODEF v2. */
    V2("v2");

    private final String text;

    Version(String text) {
        this.text = text;
    }

    /** The report as it is written. */
    byte[] document() {
        return this == V1
                ? Iodef1Xml.defaults().toBytes(Documents.version1())
                : IodefXml.defaults().toBytes(Documents.plain());
    }

    /** The reader, with the checks of some groups. */
    XmlCodec<?, ?> reader(Set<RuleGroup> rules) {
        return this == V1
                ? Iodef1Xml.defaults().rules(rules)
                : IodefXml.defaults().rules(rules);
    }

    /** The version in a word. */
    @Override
    public String toString() {
        return text;
    }
}
