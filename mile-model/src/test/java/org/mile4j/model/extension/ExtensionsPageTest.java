package org.mile4j.model.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.model.Finding;
import org.mile4j.model.Report;
import org.mile4j.model.extension.example.Ticket;
import org.mile4j.model.extension.example.TicketExtension;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.ContactRole;
import org.mile4j.model.iodef.ContactType;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IncidentID;
import org.mile4j.model.iodef.IncidentPurpose;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;

/** Keeps the example of docs/extensions.md right. */
class ExtensionsPageTest {

    private static final Path ROOT = Path.of(System.getProperty("mile.root"));
    private static final String TESTS = "mile-model/src/test/java/org/mile4j/model/extension/";

    @TempDir
    Path folder;

    private static Incident.Builder incident() {
        return Incident.builder()
                .purpose(IncidentPurpose.REPORTING)
                .incidentId(
                        IncidentID.builder().name("csirt.example.com").id("17").build())
                .generationTime(java.time.OffsetDateTime.parse("2026-01-31T08:00:00Z"))
                .addContact(Contact.builder()
                        .role(ContactRole.CREATOR)
                        .type(ContactType.ORGANIZATION)
                        .addContactName("CSIRT")
                        .build());
    }

    @Test
    void theExampleDoesWhatThePageSays() throws IOException {
        Incident.Builder incident = incident();
        // begin
        Extensions extensions = Extensions.installed().with(new TicketExtension());
        IodefXml xml = IodefXml.defaults().extensions(extensions);

        IodefDocument document = IodefDocument.builder()
                .lang("en")
                .addIncident(incident.addAdditionalData(extensions.of(new Ticket("17", "phishing")))
                        .build())
                .build();

        Report report = xml.validate(document);
        List<Ticket> tickets =
                extensions.read(document.incidents().get(0).additionalData().get(0), Ticket.class);
        // end

        assertThat(report.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "/IODEF-Document/Incident[1]/AdditionalData[1]/iodef-ticket:Ticket[1]/@number: number must be such as "
                                + "T-17, not \"17\". Copy the number from the help desk. [TICKET-2-number]");
        assertThat(tickets).containsExactly(new Ticket("17", "phishing"));
    }

    @Test
    void anInstalledExtensionIsFound() throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Extension.class.getName()), TicketExtension.class.getName());
        ClassLoader tests = TicketExtension.class.getClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, tests)) {
            Extensions extensions = Extensions.load(loader);

            assertThat(extensions.find("https://helpdesk.example/iodef-ticket-1.0"))
                    .map(Extension::name)
                    .contains("tickets of the help desk");
            assertThat(extensions.all())
                    .extracting(Extension::namespace)
                    .contains("urn:ietf:params:xml:ns:iodef-sci-1.0", "urn:ietf:params:xml:ns:iodef-phish-1.0");
            assertThat(Extensions.installed().find("https://helpdesk.example/iodef-ticket-1.0"))
                    .isEmpty();
        }
    }

    @Test
    void theRegistryOfThePageIsRead() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/extensions.md"));
        int begin = page.indexOf("```text\n# kind") + "```text\n".length();
        Path file =
                Files.writeString(folder.resolve("registry.txt"), page.substring(begin, page.indexOf("```", begin)));

        Registrations registrations = Registrations.iana().with(file);

        assertThat(registrations.hasValue("Incident-purpose", "hunting")).isTrue();
        assertThat(registrations.specification("urn:ietf:params:xml:ns:mile:cwe:3.3"))
                .isPresent();
        assertThat(registrations.enumeration(2).orElseThrow().accepts("CCE-4387-8"))
                .isTrue();
        assertThat(registrations.hasPrivateValue("csirt.example.com", "13", "Incident-purpose", "threat-hunt"))
                .isTrue();
    }

    @Test
    void thePageShowsWhatIsTested() throws IOException {
        String page = tokens(Files.readString(ROOT.resolve("docs/extensions.md")));

        for (String file : List.of("example/Ticket.java", "example/TicketExtension.java", "ExtensionsPageTest.java")) {
            String source = Files.readString(ROOT.resolve(TESTS + file));
            int begin = source.indexOf("// begin\n") + "// begin\n".length();
            String tested = source.substring(begin, source.indexOf("// end\n", begin));
            assertThat(page).as(file).contains(tokens(tested));
        }
        assertThat(Stream.of("META-INF/services/org.mile4j.model.extension.Extension", "--registry", "--schema"))
                .allSatisfy(word -> assertThat(page).contains(word));
    }

    /** The text without regard to where lines are broken. */
    private static String tokens(String text) {
        return text.replaceAll("\\s+", "");
    }
}
