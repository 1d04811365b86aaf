package org.mile4j.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.ContactRole;
import org.mile4j.model.iodef.ContactType;
import org.mile4j.model.iodef.Dtype;
import org.mile4j.model.iodef.Email;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IncidentID;
import org.mile4j.model.iodef.IncidentPurpose;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.Restriction;
import org.mile4j.model.language.PreferredLanguages;
import org.mile4j.model.xml.IncidentReader;
import org.mile4j.model.xml.IncidentWriter;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.model.xml.Spelling;
import org.mile4j.model.xml.XmlLimits;

/** The code of docs/model.md and of the Javadoc of the entry points, as code that compiles and runs. */
final class ModelSnippets {

    private ModelSnippets() {}

    static IodefDocument build() {
        Incident incident = Incident.builder()
                .purpose(IncidentPurpose.REPORTING)
                .restriction(Restriction.GREEN)
                .incidentId(IncidentID.builder()
                        .name("csirt.example.com")
                        .id("189493")
                        .build())
                .generationTime(OffsetDateTime.parse("2026-01-31T18:00:00+01:00"))
                .addDescription("Host scans from one network")
                .addContact(Contact.builder()
                        .role(ContactRole.CREATOR)
                        .type(ContactType.ORGANIZATION)
                        .addContactName("CSIRT of example.com")
                        .addEmail(Email.builder().emailTo("csirt@example.com").build())
                        .build())
                .build();
        IodefDocument document =
                IodefDocument.builder().lang("en").addIncident(incident).build();
        return document;
    }

    static void write(IodefDocument document, Path file) throws IOException {
        IodefXml xml = IodefXml.defaults();
        xml.validate(document).orThrow();
        xml.pretty(true).write(document, file);
    }

    static IodefDocument read(Path file) throws IOException {
        IodefXml xml = IodefXml.defaults();
        Reading<IodefDocument> reading = xml.read(file);
        reading.report().findings().forEach(System.out::println);
        IodefDocument document = reading.require();
        return document;
    }

    static String readOrRefuse(InputStream in) throws IOException {
        try {
            IodefDocument document = IodefXml.defaults().require(in);
            return "taken, with " + document.incidents().size() + " incidents";
        } catch (MalformedInputException e) {
            return "no IODEF document: " + e.finding();
        } catch (RuleViolationException e) {
            return "breaks " + e.report().errors().count() + " rules: " + e.getMessage();
        }
    }

    static Report check(Path file) throws IOException {
        Report report = IodefXml.defaults().profile(Profile.RFC_LITERAL).validate(file);
        if (!report.isValid()) {
            report.errors().forEach(error -> System.out.println(error.section() + ": " + error));
        }
        return report;
    }

    static Report checkByThreads(Path large) throws IOException {
        IodefXml fast = IodefXml.defaults().threads(Runtime.getRuntime().availableProcessors());
        Report report = fast.validate(large);
        return report;
    }

    static void copy(Path large, OutputStream out) throws IOException {
        IodefXml xml = IodefXml.defaults();
        try (IncidentReader reader = xml.incidents(large);
                IncidentWriter writer = xml.incidentWriter(reader.header(), out)) {
            while (reader.hasNext()) {
                Incident incident = reader.next();
                List<Finding> findings = reader.findings();
                if (findings.stream().noneMatch(Finding::isError)) {
                    writer.write(incident);
                }
            }
            for (ExtensionType data : reader.header().additionalData()) {
                writer.writeAdditionalData(data);
            }
            Report end = reader.report();
            System.out.println(end.complete() ? "read to the end" : "broken off");
        }
    }

    static Incident enumerations(Incident incident) {
        Restriction restriction = incident.restrictionOrDefault();
        if (restriction == Restriction.RED || !restriction.isKnown()) {
            System.out.println("not for sharing: " + restriction);
        }
        Incident internal = incident.toBuilder()
                .restriction(Restriction.extension("board-only"))
                .build();
        Optional<String> extension = internal.restriction().flatMap(Restriction::extension);
        System.out.println(extension.orElse("none")); // board-only
        return internal;
    }

    static ExtensionType extension() {
        ExtensionType data = ExtensionType.builder()
                .dtype(Dtype.XML)
                .addContent(XmlElement.parse("<rule xmlns='urn:example:rules' id='7'>drop</rule>"))
                .build();
        return data;
    }

    static String unknown(byte[] bytes) {
        IodefXml xml = IodefXml.defaults().mode(Mode.PRESERVE);
        Reading<IodefDocument> reading = xml.read(bytes);
        reading.document().extras().attributes().forEach(a -> System.out.println(a.localName()));
        return xml.toXml(reading.document()); // with the unknown attributes and elements at their places
    }

    static List<MLString> languages(IodefDocument document, Incident incident) {
        PreferredLanguages wanted = PreferredLanguages.of("de-CH, de;q=0.8, en;q=0.5");
        String language = document.lang().orElse("");
        List<MLString> texts = wanted.choose(incident.descriptions(), language);
        return texts;
    }

    static IodefXml limits() {
        IodefXml careful = IodefXml.defaults()
                .limits(XmlLimits.DEFAULT.withMaxBytes(10_000_000).withMaxTextLength(100_000));
        return careful;
    }

    static String spelling(IodefDocument document) {
        return IodefXml.defaults().spelling(Spelling.CORRECTED).toXml(document);
    }

    static Path example(Path folder) throws IOException {
        Path file = folder.resolve("incident.xml");
        write(build(), file);
        return Files.exists(file) ? file : folder;
    }
}
