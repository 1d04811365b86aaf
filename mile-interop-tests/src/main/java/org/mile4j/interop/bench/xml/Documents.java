package org.mile4j.interop.bench.xml;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mile4j.model.convert.Downgrade;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.iodef.Action;
import org.mile4j.model.iodef.Address;
import org.mile4j.model.iodef.AddressCategory;
import org.mile4j.model.iodef.Assessment;
import org.mile4j.model.iodef.BusinessImpact;
import org.mile4j.model.iodef.BusinessImpactType;
import org.mile4j.model.iodef.Completion;
import org.mile4j.model.iodef.Confidence;
import org.mile4j.model.iodef.ConfidenceRating;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.ContactRole;
import org.mile4j.model.iodef.ContactType;
import org.mile4j.model.iodef.DigestMethod;
import org.mile4j.model.iodef.Discovery;
import org.mile4j.model.iodef.DiscoverySource;
import org.mile4j.model.iodef.Dtype;
import org.mile4j.model.iodef.Email;
import org.mile4j.model.iodef.EventData;
import org.mile4j.model.iodef.Expectation;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.File;
import org.mile4j.model.iodef.FileData;
import org.mile4j.model.iodef.Flow;
import org.mile4j.model.iodef.Hash;
import org.mile4j.model.iodef.HashData;
import org.mile4j.model.iodef.HashScope;
import org.mile4j.model.iodef.History;
import org.mile4j.model.iodef.HistoryItem;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IncidentID;
import org.mile4j.model.iodef.IncidentPurpose;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.model.iodef.IndicatorData;
import org.mile4j.model.iodef.IndicatorID;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.iodef.IodefRecord;
import org.mile4j.model.iodef.IodefSystem;
import org.mile4j.model.iodef.Method;
import org.mile4j.model.iodef.Node;
import org.mile4j.model.iodef.Observable;
import org.mile4j.model.iodef.Occurrence;
import org.mile4j.model.iodef.RecordData;
import org.mile4j.model.iodef.Reference;
import org.mile4j.model.iodef.Restriction;
import org.mile4j.model.iodef.Service;
import org.mile4j.model.iodef.Severity;
import org.mile4j.model.iodef.SystemCategory;
import org.mile4j.model.iodef.SystemImpact;
import org.mile4j.model.iodef.SystemImpactType;
import org.mile4j.model.iodef.Telephone;
import org.mile4j.model.iodef.YesNoUnknown;
import org.mile4j.model.xml.IncidentWriter;
import org.mile4j.model.xml.IodefXml;

/**
 * The documents that are measured. The same call gives the same bytes on every machine; none breaks a rule of RFC 7970.
 * Incidents differ from one another in identifiers, addresses, times and hashes.
 *
 * @since 0.1.0
 */
public final class Documents {

    private static final String SHA_256 = "http://www.w3.org/2001/04/xmlenc#sha256";
    private static final String NAME = "csirt.example.com";

    private Documents() {}

    /**
     * The smallest report that is of use: about 1 kB.
     *
     * @return a document with one incident
     */
    public static IodefDocument small() {
        return header().toBuilder()
                .addIncident(incident(1)
                        .addDescription("A host of ours was scanned from this address.")
                        .addEventData(EventData.builder()
                                .addFlow(Flow.builder()
                                        .addSystem(system(SystemCategory.SOURCE, "192.0.2.17", 51_234))
                                        .addSystem(system(SystemCategory.TARGET, "198.51.100.80", 22))
                                        .build())
                                .build())
                        .build())
                .build();
    }

    /**
     * One incident with flows, log records, indicators and a history: about 12 kB.
     *
     * @return a document with one incident
     */
    public static IodefDocument middle() {
        return header().toBuilder().addIncident(full(1)).build();
    }

    /** The incident of {@link #middle()} without what IODEF v1 has no class for: about 8 kB. */
    static IodefDocument plain() {
        Incident incident = full(1).toBuilder()
                .discoveries(List.of())
                .assessments(List.of(assessment().toBuilder()
                        .impacts(assessment().impacts().stream()
                                .filter(SystemImpact.class::isInstance)
                                .toList())
                        .build()))
                .indicatorData(Optional.empty())
                .build();
        return header().toBuilder().addIncident(incident).build();
    }

    /** {@link #plain()} in IODEF v1. */
    static org.mile4j.model.iodef1.IodefDocument version1() {
        return Downgrade.of(plain()).document();
    }

    /** Incidents such as that of {@link #middle()} until the file has the size. */
    static void large(Path file, long bytes) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            Counted counted = new Counted(out);
            try (IncidentWriter writer = IodefXml.defaults().incidentWriter(header(), counted)) {
                for (int i = 1; counted.bytes < bytes; i++) {
                    writer.write(full(i));
                }
            }
        }
    }

    /**
     * A document without incidents.
     *
     * @return the document
     */
    public static IodefDocument header() {
        return IodefDocument.builder().version("2.00").lang("en").build();
    }

    private static Incident.Builder incident(int number) {
        return Incident.builder()
                .purpose(IncidentPurpose.REPORTING)
                .restriction(Restriction.GREEN)
                .incidentId(IncidentID.builder()
                        .name(NAME)
                        .id(Integer.toString(100_000 + number))
                        .build())
                .detectTime(time(number, 8))
                .startTime(time(number, 6))
                .generationTime(time(number, 9))
                .addContact(contact());
    }

    private static Contact contact() {
        return Contact.builder()
                .role(ContactRole.CREATOR)
                .type(ContactType.ORGANIZATION)
                .addContactName("CSIRT for example.com")
                .addEmail(Email.builder().emailTo("contact@csirt.example.com").build())
                .build();
    }

    /**
     * An incident with flows, log records, indicators and a history.
     *
     * @param number from 1; no two are alike
     * @return the incident
     */
    public static Incident full(int number) {
        Incident.Builder incident = incident(number)
                .addDescription("Hosts of two customers sent requests to a service that a botnet is run from, loaded a"
                        + " second program from there & looked for more hosts in their own networks.")
                .addDiscovery(Discovery.builder()
                        .source(DiscoverySource.NIDPS)
                        .addDescription("A sensor at the border of the network.")
                        .build())
                .addAssessment(assessment())
                .addMethod(Method.builder()
                        .addReference(Reference.builder()
                                .addUrl("https://www.example.org/advisories/2026/" + number)
                                .addDescription("The advisory of the vendor")
                                .build())
                        .build())
                .addContact(technician());
        for (int i = 0; i < 6; i++) {
            incident.addEventData(event(number, i));
        }
        return incident.indicatorData(indicators(number))
                .history(history(number))
                .addAdditionalData(ExtensionType.builder()
                        .name("ticket")
                        .dtype(Dtype.STRING)
                        .addContent(new XmlText("REQ-" + (500_000 + number)))
                        .build())
                .build();
    }

    private static Assessment assessment() {
        return Assessment.builder()
                .occurrence(Occurrence.ACTUAL)
                .addSystemImpact(SystemImpact.builder()
                        .severity(Severity.HIGH)
                        .completion(Completion.SUCCEEDED)
                        .type(SystemImpactType.TAKEOVER_SYSTEM)
                        .addDescription("A program of the attacker runs as an administrator.")
                        .build())
                .addBusinessImpact(BusinessImpact.builder()
                        .type(BusinessImpactType.BREACH_PRIVACY)
                        .build())
                .confidence(Confidence.builder().rating(ConfidenceRating.HIGH).build())
                .build();
    }

    private static Contact technician() {
        return Contact.builder()
                .role(ContactRole.TECH)
                .type(ContactType.PERSON)
                .addContactName("Zoë Müller")
                .addEmail(Email.builder().emailTo("z.mueller@csirt.example.com").build())
                .addTelephone(
                        Telephone.builder().telephoneNumber("+1-202-555-0143").build())
                .timezone("+01:00")
                .build();
    }

    private static EventData event(int number, int i) {
        Flow.Builder flow = Flow.builder()
                .addSystem(
                        system(SystemCategory.SOURCE, "192.0.2." + (1 + (number + i) % 250), 50_000 + number % 9_999))
                .addSystem(system(SystemCategory.TARGET, "198.51.100." + (1 + (number * 7 + i) % 250), 443))
                .addSystem(system(SystemCategory.INTERMEDIATE, "203.0.113." + (1 + (number * 3 + i) % 250), 8_080));
        return EventData.builder()
                .addDescription("Requests every " + (30 + i) + " seconds")
                .startTime(time(number, 6 + i))
                .endTime(time(number, 7 + i))
                .addFlow(flow.build())
                .addExpectation(Expectation.builder()
                        .action(Action.BLOCK_HOST)
                        .severity(Severity.MEDIUM)
                        .build())
                .record(IodefRecord.builder()
                        .addRecordData(RecordData.builder()
                                .dateTime(time(number, 6 + i))
                                .addRecordItem(ExtensionType.builder()
                                        .dtype(Dtype.STRING)
                                        .addContent(new XmlText(
                                                "proxy[4711]: CONNECT c2-" + number + ".example.net:443 200 \"agent/2."
                                                        + i + "\" <" + (1_000 + i) + " ms>"))
                                        .build())
                                .build())
                        .build())
                .build();
    }

    private static IodefSystem system(SystemCategory category, String address, int port) {
        return IodefSystem.builder()
                .category(category)
                .spoofed(YesNoUnknown.NO)
                .node(Node.builder()
                        .addAddress(Address.builder()
                                .category(AddressCategory.IPV4_ADDR)
                                .value(address)
                                .build())
                        .build())
                .addService(Service.builder().ipProtocol(6).port(port).build())
                .build();
    }

    private static IndicatorData indicators(int number) {
        IndicatorData.Builder indicators = IndicatorData.builder();
        for (int i = 0; i < 10; i++) {
            Indicator.Builder indicator = Indicator.builder()
                    .indicatorId(IndicatorID.builder()
                            .name(NAME)
                            .version("1")
                            .id("I-" + number + "-" + i)
                            .build())
                    .addDescription(i % 2 == 0 ? "The program that is loaded" : "An address of the botnet")
                    .startTime(time(number, 6));
            indicators.addIndicator(indicator
                    .observable(i % 2 == 0 ? file(number * 10 + i) : address(number + i))
                    .build());
        }
        return indicators.build();
    }

    private static Observable file(int number) {
        Hash hash = Hash.builder()
                .digestMethod(DigestMethod.builder().algorithm(SHA_256).build())
                .digestValue(base64(number))
                .build();
        return Observable.builder()
                .fileData(FileData.builder()
                        .addFile(File.builder()
                                .fileName("update-" + number + ".exe")
                                .fileSize(100_000 + number)
                                .hashData(HashData.builder()
                                        .scope(HashScope.FILE_CONTENTS)
                                        .addHash(hash)
                                        .build())
                                .build())
                        .build())
                .build();
    }

    private static Observable address(int number) {
        return Observable.builder()
                .address(Address.builder()
                        .category(AddressCategory.IPV6_ADDR)
                        .value("2001:db8:" + Integer.toHexString(0x1000 + number % 0xefff) + "::17")
                        .build())
                .build();
    }

    private static History history(int number) {
        History.Builder history = History.builder();
        for (int i = 0; i < 3; i++) {
            history.addHistoryItem(HistoryItem.builder()
                    .action(i == 0 ? Action.STATUS_TRIAGE : Action.STATUS_NEW_INFO)
                    .dateTime(time(number, 10 + i))
                    .addDescription("Step " + (i + 1) + ": the provider was told and answered.")
                    .build());
        }
        return history.build();
    }

    /** A digest of 32 bytes that depends on the number. */
    private static String base64(int number) {
        byte[] digest = new byte[32];
        long state = number;
        for (int i = 0; i < digest.length; i++) {
            state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            digest[i] = (byte) (state >>> 56);
        }
        return java.util.Base64.getEncoder().encodeToString(digest);
    }

    private static DateTime time(int number, int hour) {
        return new DateTime(
                String.format(Locale.ROOT, "2026-%02d-%02dT%02d:15:30Z", 1 + number % 12, 1 + number % 28, hour));
    }

    private static final class Counted extends java.io.FilterOutputStream {
        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] source, int from, int length) throws IOException {
            out.write(source, from, length);
            bytes += length;
        }
    }
}
