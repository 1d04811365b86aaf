package org.mile4j.model.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * Documents of a gigabyte or a million of something. Run as a program, in little memory, it says for each how reading
 * ended.
 */
final class HugeInputs {

    private static final String BEGIN = "<IODEF-Document version='2.00' xmlns='urn:ietf:params:xml:ns:iodef-2.0'>";
    private static final String END = "</IODEF-Document>";
    private static final String KILOBYTE = "x".repeat(1024);
    private static final long GIGABYTE = 1 << 20;

    private HugeInputs() {}

    static Map<String, Supplier<EndlessStream>> all() {
        Map<String, Supplier<EndlessStream>> inputs = new LinkedHashMap<>();
        put(
                inputs,
                "text",
                BEGIN + "<Incident><Description>",
                GIGABYTE,
                i -> KILOBYTE,
                "</Description></Incident>" + END);
        put(
                inputs,
                "text-of-an-extension",
                BEGIN + "<AdditionalData>",
                GIGABYTE,
                i -> KILOBYTE,
                "</AdditionalData>" + END);
        put(inputs, "text-between-elements", BEGIN, GIGABYTE, i -> KILOBYTE, END);
        put(
                inputs,
                "cdata-sections",
                BEGIN + "<AdditionalData>",
                GIGABYTE,
                i -> "<![CDATA[x]]>",
                "</AdditionalData>" + END);
        put(
                inputs,
                "references",
                BEGIN + "<AdditionalData>",
                GIGABYTE,
                i -> "&amp;".repeat(99),
                "</AdditionalData>" + END);
        put(inputs, "white-space", BEGIN, GIGABYTE, i -> " ".repeat(1024), END);
        put(inputs, "attribute", BEGIN + "<Incident restriction='", GIGABYTE, i -> KILOBYTE, "'/>" + END);
        put(inputs, "unknown-attribute", BEGIN + "<Incident unknown='", GIGABYTE, i -> KILOBYTE, "'/>" + END);
        put(inputs, "comment", BEGIN + "<!--", GIGABYTE, i -> KILOBYTE, "-->" + END);
        put(inputs, "comment-before-the-root", "<!--", GIGABYTE, i -> KILOBYTE, "-->" + BEGIN + END);
        put(inputs, "comment-after-the-root", BEGIN + END + "<!--", GIGABYTE, i -> KILOBYTE, "-->");
        put(inputs, "instruction", BEGIN + "<?p ", GIGABYTE, i -> KILOBYTE, "?>" + END);
        put(inputs, "name-of-an-element", BEGIN + "<", GIGABYTE, i -> KILOBYTE, "/>" + END);
        put(inputs, "name-of-an-attribute", BEGIN + "<Incident ", GIGABYTE, i -> KILOBYTE, "='1'/>" + END);
        put(inputs, "million-attributes", BEGIN + "<Incident", 1_000_000, i -> " a" + i + "=''", "/>" + END);
        put(inputs, "million-declarations", BEGIN + "<Incident", 1_000_000, i -> " xmlns:a" + i + "='u'", "/>" + END);
        put(
                inputs,
                "million-names",
                BEGIN + "<AdditionalData>",
                1_000_000,
                i -> "<a" + i + "/>",
                "</AdditionalData>" + END);
        put(inputs, "million-instructions", BEGIN, 1_000_000, i -> "<?a" + i + "?>", END);
        put(inputs, "depth", BEGIN + "<AdditionalData>", 100_000, i -> "<a>", "");
        put(inputs, "depth-of-events", BEGIN + "<Incident>", 100_000, i -> "<EventData>", "");
        put(inputs, "million-identifiers", BEGIN, 2_000_000, i -> "<Incident observable-id='i" + i + "'/>", END);
        put(inputs, "document-type", "<!DOCTYPE a [", GIGABYTE, i -> "<!-- " + KILOBYTE + "-->", "]><a/>");
        put(inputs, "declaration", "<?xml version='1.0' ", GIGABYTE, i -> " ".repeat(1024), "?>" + BEGIN + END);
        put(inputs, "million-findings", BEGIN, 1_000_000, i -> "<Incident purpose='no such purpose'/>", END);
        return inputs;
    }

    private static void put(
            Map<String, Supplier<EndlessStream>> inputs,
            String name,
            String begin,
            long pieces,
            LongFunction<String> piece,
            String end) {
        inputs.put(name, () -> new EndlessStream(begin, pieces, piece, end));
    }

    /** Reads each input incident by incident and prints its name and the rule that ended it, or "read". */
    public static void main(String[] arguments) throws Exception {
        for (Map.Entry<String, Supplier<EndlessStream>> input : all().entrySet()) {
            String end;
            try (IncidentReader reader =
                    IodefXml.defaults().incidents(input.getValue().get())) {
                reader.forEachRemaining(incident -> {});
                end = "read with " + reader.findings().size() + " findings";
            } catch (org.mile4j.model.MalformedInputException e) {
                end = e.finding().rule() + " " + e.getMessage();
            }
            System.out.println(input.getKey() + ": " + end);
        }
    }
}
