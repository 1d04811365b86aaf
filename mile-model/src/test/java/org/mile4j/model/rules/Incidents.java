package org.mile4j.model.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mile4j.model.Finding;
import org.mile4j.model.xml.IodefXml;

/** Documents with one piece of interest, and what is found in them. */
final class Incidents {

    private static final String START = """
            <?xml version="1.0" encoding="UTF-8"?>
            <IODEF-Document version="2.00" xml:lang="en" xmlns="urn:ietf:params:xml:ns:iodef-2.0"
                xmlns:ds="http://www.w3.org/2000/09/xmldsig#" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-2.0 iodef-2.0.xsd">
            """;

    private Incidents() {}

    /** A document with incidents that are numbered from 1. */
    static String document(String... pieces) {
        StringBuilder document = new StringBuilder(START);
        for (int i = 0; i < pieces.length; i++) {
            document.append("""
                    <Incident purpose="reporting">
                      <IncidentID name="csirt.example.com">%d</IncidentID>
                      <GenerationTime>2026-01-17T09:30:00Z</GenerationTime>
                      <Contact role="creator" type="organization"><ContactName>CSIRT</ContactName></Contact>
                      %s
                    </Incident>
                    """.formatted(i + 1, pieces[i]));
        }
        return document.append("</IODEF-Document>").toString();
    }

    static String system(String node) {
        return "<EventData><Flow><System category='source'><Node>" + node + "</Node></System></Flow></EventData>";
    }

    static String indicator(String id, String content) {
        return "<Indicator><IndicatorID name='csirt.example.com' version='1'>" + id + "</IndicatorID>" + content
                + "</Indicator>";
    }

    static List<Finding> findings(String document) {
        return IodefXml.defaults()
                .validate(document.getBytes(StandardCharsets.UTF_8))
                .findings();
    }

    static List<String> rules(String document) {
        return findings(document).stream().map(Finding::rule).toList();
    }
}
