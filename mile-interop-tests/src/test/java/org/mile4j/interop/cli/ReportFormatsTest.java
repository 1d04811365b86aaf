package org.mile4j.interop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.interop.cli.CommandRun.mile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.interop.cli.CommandRun.Outcome;
import org.mile4j.interop.document.RuleBook;
import org.mile4j.model.rules.Rule;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The reports for programs, parsed back. */
class ReportFormatsTest {

    private static final JsonSchema SARIF = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(ClassLoader.getSystemResourceAsStream("schema/sarif-schema-2.1.0.json"));

    @TempDir
    private Path folder;

    private String good;
    private String bad;
    private String warned;
    private String missing;

    @BeforeEach
    void writeDocuments() throws IOException {
        good = Documents.write(folder, "good.xml", Documents.GOOD);
        bad = Documents.write(folder, "bad <&\u00E9 1.xml", Documents.BAD);
        warned = Documents.write(
                folder,
                "warned.xml",
                Documents.GOOD.replace("urn:ietf:params:xml:ns:iodef-2.0 iodef-2.0.xsd", "iodef-2.0.xsd"));
        missing = folder.resolve("missing.xml").toString();
    }

    @Test
    void writesJson() throws IOException {
        Outcome outcome = mile("validate", "--format", "json", "--rules", "structure", good, bad, missing);

        assertThat(outcome.exitCode()).isEqualTo(3);
        JsonNode json = new ObjectMapper().readTree(outcome.output());
        assertThat(names(json)).containsExactly("version", "tool", "profile", "mode", "rules", "documents", "summary");
        assertThat(json.path("version").asInt()).isEqualTo(1);
        assertThat(json.path("tool").asText()).startsWith("mile ");
        assertThat(json.path("profile").asText()).isEqualTo("corrected");
        assertThat(json.path("mode").asText()).isEqualTo("strict");
        assertThat(json.path("rules")).map(JsonNode::asText).containsExactly("structure");
        assertThat(json.path("documents"))
                .map(document -> document.path("status").asText())
                .containsExactly("valid", "invalid", "unreadable");

        JsonNode invalid = json.path("documents").path(1);
        assertThat(names(invalid)).containsExactly("file", "status", "complete", "format", "milliseconds", "findings");
        assertThat(invalid.path("file").asText()).isEqualTo(bad);
        assertThat(invalid.path("complete").asBoolean()).isTrue();
        JsonNode finding = invalid.path("findings").path(0);
        assertThat(names(finding))
                .containsExactly("rule", "severity", "section", "message", "hint", "path", "line", "column");
        assertThat(finding.path("rule").asText()).isEqualTo("RFC7970-8-missing-element");
        assertThat(finding.path("severity").asText()).isEqualTo("error");
        assertThat(finding.path("section").asText()).isEqualTo("RFC 7970, Section 3.2");
        assertThat(finding.path("message").asText()).isEqualTo("Incident has no Contact.");
        assertThat(finding.path("path").asText()).isEqualTo("/IODEF-Document/Incident[1]");
        assertThat(finding.path("line").asInt()).isEqualTo(6);
        assertThat(finding.path("column").asInt()).isEqualTo(3);

        JsonNode unreadable = json.path("documents").path(2);
        assertThat(unreadable.path("problem").asText()).contains("no such file");
        assertThat(unreadable.path("complete").asBoolean()).isFalse();

        assertThat(json.path("summary").toString())
                .isEqualTo("{\"documents\":3,\"valid\":1,\"invalid\":1,\"unreadable\":1,\"skipped\":0,\"errors\":1,"
                        + "\"warnings\":0,\"infos\":0,\"exitCode\":3}");
    }

    @Test
    void writesOneTestCaseADocumentForJUnit() throws Exception {
        Outcome outcome = mile("validate", "--format", "junit", "--fail-on", "error", good, bad, warned, missing);

        Element suites = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(outcome.output())))
                .getDocumentElement();
        assertThat(suites.getTagName()).isEqualTo("testsuites");
        // The schema of build servers has no more of them here.
        assertThat(attributes(suites)).containsExactlyInAnyOrder("name", "tests", "failures", "errors", "time");
        Element suite = child(suites, "testsuite");
        assertThat(List.of("tests", "failures", "errors", "skipped"))
                .map(suite::getAttribute)
                .containsExactly("4", "1", "1", "");
        List<Element> cases = children(suite, "testcase");
        assertThat(cases).map(each -> each.getAttribute("name")).containsExactly(good, bad, warned, missing);
        assertThat(cases)
                .allSatisfy(each -> assertThat(each.getAttribute("time")).matches("[0-9]+\\.[0-9]{3}"));
        assertThat(children(cases.get(0), "*")).isEmpty();
        assertThat(child(cases.get(1), "failure").getTextContent())
                .startsWith(bad + ":6:3: error: Incident has no Contact [RFC7970-8-missing-element]");
        assertThat(child(cases.get(2), "system-out").getTextContent()).contains("warning: ");
        assertThat(child(cases.get(3), "error").getAttribute("message")).contains("no such file");
    }

    @Test
    void saysWhatKeepsAReportForJUnitFromBeingPutTogether() {
        String folder = System.getProperty("java.io.tmpdir");
        System.setProperty("java.io.tmpdir", "no/such/folder");
        try {
            Outcome outcome = mile("validate", "--format", "junit", good);

            assertThat(outcome.exitCode()).isEqualTo(3);
            assertThat(outcome.error())
                    .startsWith("mile: the report cannot be put together")
                    .contains("no/such/folder", "MILE_JAVA_OPTS=-Djava.io.tmpdir=");
        } finally {
            System.setProperty("java.io.tmpdir", folder);
        }
    }

    @Test
    void letsJUnitFailOnWarningsIfAsked() {
        assertThat(mile("validate", "--format", "junit", "--fail-on", "warning", warned)
                        .output())
                .contains("failures=\"1\"", "<failure message=\"1 warning\"");
    }

    @Test
    void writesSarif() throws IOException {
        Outcome outcome = mile("validate", "--format", "sarif", good, bad, warned, missing);

        JsonNode log = new ObjectMapper().readTree(outcome.output());
        assertThat(SARIF.validate(log)).isEmpty();
        assertThat(log.path("version").asText()).isEqualTo("2.1.0");
        assertThat(log.path("$schema").asText()).endsWith("sarif-schema-2.1.0.json");
        assertThat(log.path("runs")).hasSize(1);
        JsonNode run = log.path("runs").path(0);
        assertThat(names(run)).containsExactly("tool", "columnKind", "results", "invocations", "properties");
        assertThat(run.path("columnKind").asText()).isEqualTo("utf16CodeUnits");

        JsonNode driver = run.path("tool").path("driver");
        assertThat(driver.path("name").asText()).isEqualTo("mile");
        assertThat(driver.path("rules"))
                .map(rule -> rule.path("id").asText())
                .containsExactlyElementsOf(RuleBook.all().stream().map(Rule::id).toList());
        assertThat(driver.path("rules")).allSatisfy(rule -> {
            assertThat(rule.path("shortDescription").path("text").asText()).isNotBlank();
            assertThat(rule.path("fullDescription").path("text").asText()).isNotBlank();
            assertThat(rule.path("help").path("text").asText()).isNotBlank();
            assertThat(rule.path("defaultConfiguration").path("level").asText()).isIn("error", "warning", "note");
            assertThat(rule.path("properties").path("section").asText()).isNotBlank();
        });

        assertThat(run.path("results"))
                .map(result -> result.path("level").asText())
                .containsExactly("error", "warning");
        JsonNode error = run.path("results").path(0);
        assertThat(names(error)).containsExactly("ruleId", "ruleIndex", "level", "message", "locations");
        assertThat(error.path("ruleId").asText()).isEqualTo("RFC7970-8-missing-element");
        assertThat(driver.path("rules")
                        .path(error.path("ruleIndex").asInt())
                        .path("id")
                        .asText())
                .isEqualTo("RFC7970-8-missing-element");
        assertThat(error.path("message").path("text").asText())
                .isEqualTo("Incident has no Contact. Add it. (RFC 7970, Section 3.2)");
        JsonNode location = error.path("locations").path(0);
        JsonNode place = location.path("physicalLocation");
        assertThat(URI.create(place.path("artifactLocation").path("uri").asText()))
                .isEqualTo(Path.of(bad).toUri());
        assertThat(place.path("region").toString()).isEqualTo("{\"startLine\":6,\"startColumn\":3}");
        assertThat(location.path("logicalLocations")
                        .path(0)
                        .path("fullyQualifiedName")
                        .asText())
                .isEqualTo("/IODEF-Document/Incident[1]");

        JsonNode invocation = run.path("invocations").path(0);
        assertThat(invocation.path("executionSuccessful").asBoolean(true)).isFalse();
        assertThat(invocation.path("exitCode").asInt()).isEqualTo(3);
        JsonNode notification = invocation.path("toolExecutionNotifications").path(0);
        assertThat(notification.path("level").asText()).isEqualTo("error");
        assertThat(notification.path("message").path("text").asText()).contains("missing.xml", "no such file");
    }

    @Test
    void namesEveryRuleInSarifThatItFinds() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("validate", "--format", "sarif"));
        for (Rule rule : RuleBook.all()) {
            String document = RuleBook.badDocument(rule).orElse("<cut");
            arguments.add(Documents.write(folder, rule.id() + ".xml", document));
        }

        JsonNode log = new ObjectMapper()
                .readTree(mile(arguments.toArray(String[]::new)).output());
        JsonNode results = log.path("runs").path(0).path("results");

        assertThat(SARIF.validate(log)).isEmpty();
        assertThat(results).hasSizeGreaterThan(130);
        assertThat(results)
                .allSatisfy(result -> assertThat(result.has("ruleIndex"))
                        .as(result.path("ruleId").asText())
                        .isTrue());
    }

    @Test
    void givesRelativeFilesRelativeUrisInSarif() throws IOException {
        JsonNode log = new ObjectMapper()
                .readTree(mile("validate", "--format", "sarif", "a folder/a:b\u00E9.xml")
                        .output());

        assertThat(log.at("/runs/0/invocations/0/toolExecutionNotifications/0/locations/0/physicalLocation")
                        .path("artifactLocation")
                        .path("uri")
                        .asText())
                .isEqualTo("./a%20folder/a:b%C3%A9.xml");
    }

    @Test
    void writesAWholeReportEvenOfNothing() throws Exception {
        String empty = folder.resolve("missing").toString();

        for (String format : List.of("json", "sarif")) {
            assertThat(new ObjectMapper()
                            .readTree(
                                    mile("validate", "--format", format, empty).output())
                            .isObject())
                    .isTrue();
        }
        assertThat(mile("validate", "--format", "junit", empty).output()).contains("tests=\"1\"", "</testsuites>");
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> attributes(Element element) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            names.add(element.getAttributes().item(i).getNodeName());
        }
        return names;
    }

    private static Element child(Element parent, String name) {
        List<Element> children = children(parent, name);
        assertThat(children).as(name).hasSize(1);
        return children.get(0);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (int i = 0; i < parent.getElementsByTagName(name).getLength(); i++) {
            children.add((Element) parent.getElementsByTagName(name).item(i));
        }
        return children;
    }
}
