package org.mile4j.model.xml;

/** Small documents with one place left open. */
final class StructureDocuments {
    private static final String START = """
            <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00">
            <Incident purpose="reporting">
            <IncidentID name="csirt.example.com">1</IncidentID>
            """;
    private static final String MIDDLE = """
            <GenerationTime>2026-01-31T08:00:00Z</GenerationTime>
            """;
    private static final String CONTACT = """
            <Contact role="creator" type="organization"><ContactName>CSIRT</ContactName></Contact>
            """;
    private static final String END = """
            </Incident>
            </IODEF-Document>
            """;

    private StructureDocuments() {}

    /** A document without anything that is not required. */
    static String minimal() {
        return START + MIDDLE + CONTACT + END;
    }

    /** With children of a RelatedActivity. */
    static String activity(String content) {
        return START + "<RelatedActivity>" + content + "</RelatedActivity>\n" + MIDDLE + CONTACT + END;
    }

    /** With children of an EventData. */
    static String event(String content) {
        return START + MIDDLE + CONTACT + "<EventData>" + content + "</EventData>\n" + END;
    }

    /** With children of a System, after its Node. */
    static String system(String content) {
        return event("<Flow><System><Node><Address>2001:db8::1</Address></Node>" + content + "</System></Flow>");
    }

    /** With children of a Node. */
    static String node(String content) {
        return event("<Flow><System><Node>" + content + "</Node></System></Flow>");
    }

    /** With children of a RecordData. */
    static String log(String content) {
        return event("<Record><RecordData>" + content + "</RecordData></Record>");
    }

    /** With what follows the IndicatorID of an Indicator whose identifier is i1. */
    static String indicator(String content) {
        return START + MIDDLE + CONTACT
                + "<IndicatorData><Indicator><IndicatorID name=\"csirt.example.com\" version=\"1\">i1</IndicatorID>"
                + content + "</Indicator></IndicatorData>\n" + END;
    }
}
