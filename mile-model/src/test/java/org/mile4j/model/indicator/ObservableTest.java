package org.mile4j.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.model.indicator.Match.MATCH;
import static org.mile4j.model.indicator.Match.NO_MATCH;
import static org.mile4j.model.indicator.Match.UNKNOWN;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.indicator.Undecided.Reason;
import org.mile4j.model.iodef.Address;
import org.mile4j.model.iodef.AddressCategory;
import org.mile4j.model.iodef.ApplicationHeader;
import org.mile4j.model.iodef.Certificate;
import org.mile4j.model.iodef.CertificateData;
import org.mile4j.model.iodef.DomainData;
import org.mile4j.model.iodef.EmailData;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.IodefSystem;
import org.mile4j.model.iodef.Key;
import org.mile4j.model.iodef.Node;
import org.mile4j.model.iodef.Observable;
import org.mile4j.model.iodef.OffsetUnit;
import org.mile4j.model.iodef.RecordData;
import org.mile4j.model.iodef.RecordPattern;
import org.mile4j.model.iodef.RecordPatternType;
import org.mile4j.model.iodef.Reference;
import org.mile4j.model.iodef.ReferenceName;
import org.mile4j.model.iodef.Registry;
import org.mile4j.model.iodef.RegistryHandle;
import org.mile4j.model.iodef.Service;
import org.mile4j.model.iodef.ServiceName;
import org.mile4j.model.iodef.SystemCategory;
import org.mile4j.model.iodef.WindowsRegistryKeysModified;

class ObservableTest {
    private static final Observations NOTHING = Observations.builder().build();

    @ParameterizedTest
    @CsvSource({
        "ipv4-addr, 192.0.2.1, 192.0.2.1, MATCH",
        "ipv4-addr, ' 192.0.2.1 ', ::ffff:192.0.2.1, MATCH",
        "ipv4-addr, 192.0.2.1, 192.0.2.2, NO_MATCH",
        "ipv4-addr, 192.0.2.01, 192.0.2.1, UNKNOWN",
        "ipv6-addr, 2001:DB8:0::3, 2001:db8::3, MATCH",
        "ipv6-addr, 2001:db8::3, 192.0.2.1, NO_MATCH",
        "ipv4-net, 192.0.2.0/24, 192.0.2.255, MATCH",
        "ipv4-net, 192.0.2.0/24, 192.0.3.0, NO_MATCH",
        "ipv4-net, 192.0.2.0, 192.0.2.0, UNKNOWN",
        "ipv4-net-mask, 192.0.2.0/255.255.255.0, 192.0.2.255, MATCH",
        "ipv4-net-masked, 192.0.2.x/24, 192.0.2.9, MATCH",
        "ipv4-net-masked, 192.0.x.0/24, 192.0.2.9, UNKNOWN",
        "ipv4-net-masked, 192.0.x.0/24, 192.1.2.9, NO_MATCH",
        "ipv6-net, 2001:db8::/32, 2001:db8:ffff::, MATCH",
        "ipv6-net, 2001:db8::/32, 2001:db9::, NO_MATCH",
        "ipv6-net-masked, 2001:db8::x/64, 2001:db8::1, MATCH",
        "colour, blue, 192.0.2.1, UNKNOWN",
    })
    void addressesAreComparedByCategory(String category, String stated, String seen, Match match) {
        assertThat(match(
                        Stated.address(AddressCategory.of(category), stated),
                        Observations.builder().address(seen)))
                .isEqualTo(match);
    }

    @Test
    void otherCategoriesHaveTheirOwnKinds() {
        assertThat(match(
                        address(AddressCategory.ASN, "AS64496"),
                        Observations.builder().asn("64496")))
                .isEqualTo(MATCH);
        assertThat(match(
                        address(AddressCategory.ATM, "47.0005"),
                        Observations.builder().atm("470005")))
                .isEqualTo(MATCH);
        assertThat(match(
                        address(AddressCategory.E_MAIL, "Bob@example.com"),
                        Observations.builder().emailFrom("bob@EXAMPLE.com")))
                .isEqualTo(MATCH);
        assertThat(match(
                        address(AddressCategory.MAC, "aa:bb:cc:dd:ee:ff"),
                        Observations.builder().mac("AA-BB-CC-DD-EE-FF")))
                .isEqualTo(MATCH);
        assertThat(match(
                        address(AddressCategory.SITE_URI, "http://Example.com"),
                        Observations.builder().url("http://example.com:80/")))
                .isEqualTo(MATCH);
        assertThat(match(
                        address(AddressCategory.MAC, "aa:bb:cc:dd:ee:ff"),
                        Observations.builder().asn("1")))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void whatWasNotLookedAtIsUnknownAndWhatWasLookedAtIsComplete() {
        Observable address = address(AddressCategory.IPV4_ADDR, "192.0.2.1");
        Observations complete =
                Observations.builder().complete(ObservationKind.ADDRESS).build();
        Observations partial = Observations.builder()
                .address("192.0.2.2")
                .partial(ObservationKind.ADDRESS)
                .build();

        Evaluation evaluation = Stated.evaluate(address, NOTHING);
        assertThat(evaluation.match()).isEqualTo(UNKNOWN);
        assertThat(evaluation.undecided())
                .singleElement()
                .satisfies(why -> assertThat(why.reason()).isEqualTo(Reason.NOT_OBSERVED));
        assertThat(Stated.evaluate(address, complete).match()).isEqualTo(NO_MATCH);
        assertThat(Stated.evaluate(address, partial).match()).isEqualTo(UNKNOWN);
    }

    @Test
    void aSystemIsSeenByOneOfItsNamesAndOneOfItsServices() {
        Node node = Node.builder()
                .addAddress(Address.builder()
                        .category(AddressCategory.IPV4_ADDR)
                        .value("192.0.2.1")
                        .build())
                .addDomainData(DomainData.builder().name("www.example.com").build())
                .build();
        IodefSystem system = IodefSystem.builder()
                .node(node)
                .addService(Service.builder().ipProtocol(6).port(80).build())
                .addService(Service.builder().ipProtocol(6).port(443).build())
                .build();
        Observable observable = Observable.builder().system(system).build();

        assertThat(match(observable, Observations.builder().endpoint("192.0.2.1", 443, "tcp")))
                .isEqualTo(MATCH);
        assertThat(match(
                        observable,
                        Observations.builder().domain("WWW.example.com.").port(80, "6")))
                .isEqualTo(MATCH);
        assertThat(match(observable, Observations.builder().endpoint("192.0.2.1", 443, "udp")))
                .isEqualTo(NO_MATCH);
        assertThat(match(observable, Observations.builder().address("192.0.2.1")))
                .isEqualTo(UNKNOWN);
        assertThat(match(
                        Observable.builder()
                                .system(IodefSystem.builder().build())
                                .build(),
                        Observations.builder()))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void theSideOfASystemCountsWhenTheSideOfTheAddressIsKnown() {
        Node node = Node.builder()
                .addAddress(Address.builder()
                        .category(AddressCategory.IPV4_ADDR)
                        .value("192.0.2.1")
                        .build())
                .build();
        Observable source = Observable.builder()
                .system(IodefSystem.builder()
                        .category(SystemCategory.SOURCE)
                        .node(node)
                        .build())
                .build();

        assertThat(match(source, Observations.builder().source("192.0.2.1"))).isEqualTo(MATCH);
        assertThat(match(source, Observations.builder().address("192.0.2.1"))).isEqualTo(MATCH);
        assertThat(match(source, Observations.builder().target("192.0.2.1"))).isEqualTo(NO_MATCH);
    }

    @ParameterizedTest
    @CsvSource({
        "443, tcp, MATCH",
        "8000, tcp, MATCH",
        "8010, 6, MATCH",
        "8011, tcp, NO_MATCH",
        "443, udp, NO_MATCH",
    })
    void portsAreComparedWithTheirProtocol(int port, String protocol, Match match) {
        assertThat(match(portlist(), Observations.builder().port(port, protocol)))
                .isEqualTo(match);
    }

    @Test
    void aPortWithoutProtocolCannotDecide() {
        assertThat(match(portlist(), Observations.builder().port(443))).isEqualTo(UNKNOWN);
        assertThat(match(portlist(), Observations.builder().port(444))).isEqualTo(NO_MATCH);
        assertThat(match(
                        service(Service.builder().port(443).build()),
                        Observations.builder().port(443)))
                .isEqualTo(MATCH);
    }

    private static Observable portlist() {
        return service(Service.builder().ipProtocol(6).portlist("443,8000-8010").build());
    }

    @Test
    void otherFeaturesOfServices() {
        Observable header = service(Service.builder()
                .applicationHeader(ApplicationHeader.builder()
                        .addApplicationHeaderField(field("User-Agent", "evil/1.0"))
                        .addApplicationHeaderField(field("User-Agent", "evil/2.0"))
                        .build())
                .build());
        Observable name = service(Service.builder()
                .serviceName(ServiceName.builder().ianaService("http").build())
                .build());
        Observable protocol = service(Service.builder().ipProtocol(132).build());
        Observable icmp = service(
                Service.builder().ipProtocol(1).protoType(IntegerValue.of(8)).build());

        assertThat(match(header, Observations.builder().userAgent("evil/2.0"))).isEqualTo(MATCH);
        assertThat(match(header, Observations.builder().userAgent("good"))).isEqualTo(NO_MATCH);
        assertThat(match(header, Observations.builder().applicationHeader("Host", "x")))
                .isEqualTo(UNKNOWN);
        assertThat(match(name, Observations.builder().serviceName("HTTP"))).isEqualTo(MATCH);
        assertThat(match(protocol, Observations.builder().protocol("SCTP"))).isEqualTo(MATCH);
        assertThat(match(icmp, Observations.builder().protocol("icmp"))).isEqualTo(UNKNOWN);
        assertThat(match(icmp, Observations.builder().protocol("tcp"))).isEqualTo(NO_MATCH);
    }

    @Test
    void domainsIgnoreCaseAndSpelling() {
        Observable domain = Observable.builder()
                .domainData(DomainData.builder().name("B\u00dcCHER.example").build())
                .build();

        assertThat(match(domain, Observations.builder().domain("xn--bcher-kva.EXAMPLE.")))
                .isEqualTo(MATCH);
        assertThat(match(domain, Observations.builder().domain("www.xn--bcher-kva.example")))
                .isEqualTo(NO_MATCH);
        assertThat(match(
                        Observable.builder()
                                .domainData(DomainData.builder().build())
                                .build(),
                        Observations.builder().domain("a.example")))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void allFieldsOfAMessageHaveToBeSeen() {
        Observable email = Observable.builder()
                .emailData(EmailData.builder()
                        .addEmailTo("a@example.com")
                        .addEmailTo("b@example.com")
                        .emailFrom("Evil <evil@example.net>")
                        .emailSubject("Your invoice")
                        .emailXMailer("Evil 1.0")
                        .addEmailHeaderField(field("X-Evil", "yes"))
                        .build())
                .build();

        assertThat(match(email, message().emailHeader("x-evil", "yes"))).isEqualTo(MATCH);
        assertThat(match(email, message().emailHeader("X-Evil", "no"))).isEqualTo(NO_MATCH);
        assertThat(match(email, message())).isEqualTo(UNKNOWN);
        assertThat(match(
                        Observable.builder()
                                .emailData(EmailData.builder().emailBody("x").build())
                                .build(),
                        message()))
                .isEqualTo(UNKNOWN);
    }

    private static ObservationsBuilder message() {
        return Observations.builder()
                .emailTo("B@example.com")
                .emailFrom("evil@example.net")
                .emailSubject(" Your invoice ")
                .emailXMailer("Evil 1.0");
    }

    @Test
    void registryKeysAreSeenOneOrAnotherAndWithTheirValue() {
        WindowsRegistryKeysModified keys = WindowsRegistryKeysModified.builder()
                .addKey(Key.builder().keyName("[HKLM\\Software\\Evil]").build())
                .addKey(Key.builder()
                        .keyName("HKCU\\Run")
                        .value("\"evil\"=\"c:\\\\evil.exe\"")
                        .build())
                .build();
        Observable observable =
                Observable.builder().windowsRegistryKeysModified(keys).build();

        assertThat(match(observable, Observations.builder().registryKey("hkey_local_machine\\SOFTWARE\\evil")))
                .isEqualTo(MATCH);
        assertThat(match(observable, Observations.builder().registryValue("HKCU\\Run", "\"evil\"=\"c:\\\\evil.exe\"")))
                .isEqualTo(MATCH);
        assertThat(match(observable, Observations.builder().registryValue("HKCU\\Run", "\"good\"=\"1\"")))
                .isEqualTo(NO_MATCH);
    }

    @Test
    void certificatesAreComparedByTheirEncoding() {
        byte[] der = {0x30, 1, 2, 3};
        XmlElement data = XmlElement.parse(
                "<ds:X509Data xmlns:ds='http://www.w3.org/2000/09/xmldsig#'><ds:X509Certificate>\n %s \n"
                                .formatted(Base64.getEncoder().encodeToString(der))
                        + "</ds:X509Certificate></ds:X509Data>");
        Observable observable = certificate(Certificate.builder().x509Data(data).build());

        assertThat(match(observable, Observations.builder().certificate(der))).isEqualTo(MATCH);
        assertThat(match(observable, Observations.builder().certificate(new byte[] {1})))
                .isEqualTo(NO_MATCH);
        assertThat(match(
                        certificate(Certificate.builder().build()),
                        Observations.builder().certificate(der)))
                .isEqualTo(UNKNOWN);
    }

    private static Observable certificate(Certificate certificate) {
        return Observable.builder()
                .certificateData(
                        CertificateData.builder().addCertificate(certificate).build())
                .build();
    }

    @Test
    void handlesBelongToTheirRegistry() {
        Observable observable = Observable.builder()
                .registryHandle(RegistryHandle.builder()
                        .registry(Registry.RIPE)
                        .handle("AB1-RIPE")
                        .build())
                .build();

        assertThat(match(observable, Observations.builder().registryHandle(Registry.RIPE, "ab1-ripe")))
                .isEqualTo(MATCH);
        assertThat(match(observable, Observations.builder().registryHandle(Registry.ARIN, "ab1-ripe")))
                .isEqualTo(NO_MATCH);
    }

    @Test
    void referencesAreSeenByNameOrUrl() {
        Observable observable = Observable.builder()
                .reference(Reference.builder()
                        .referenceName(ReferenceName.builder()
                                .specIndex(1)
                                .id("CVE-2014-0160")
                                .build())
                        .addUrl("http://example.com/heartbleed")
                        .build())
                .build();

        assertThat(match(
                        observable,
                        Observations.builder().reference(1, "cve-2014-0160").complete(ObservationKind.URL)))
                .isEqualTo(MATCH);
        assertThat(match(observable, Observations.builder().url("http://example.com/heartbleed")))
                .isEqualTo(MATCH);
        assertThat(match(
                        observable,
                        Observations.builder().reference(2, "CVE-2014-0160").complete(ObservationKind.URL)))
                .isEqualTo(NO_MATCH);
    }

    @Test
    void logsAreSearchedByRegularExpressions() {
        Observable pattern =
                record(RecordPattern.builder().value("POST /[a-z]+[.]php").build());

        assertThat(match(pattern, Observations.builder().logLine("a").logLine("POST /evil.php 200")))
                .isEqualTo(MATCH);
        assertThat(match(pattern, Observations.builder().logLines(List.of("GET /evil.php"))))
                .isEqualTo(NO_MATCH);
        assertThat(match(pattern, Observations.builder())).isEqualTo(UNKNOWN);
    }

    @Test
    void anOffsetInLinesIsSkipped() {
        RecordPattern second = RecordPattern.builder().offset(1).value("evil").build();

        assertThat(match(record(second), Observations.builder().logLine("evil")))
                .isEqualTo(NO_MATCH);
        assertThat(match(record(second), Observations.builder().logLine("good").logLine("evil")))
                .isEqualTo(MATCH);
    }

    @Test
    void patternsThatCannotBeSearchedAreUnknown() {
        Observations line = Observations.builder().logLine("a".repeat(100)).build();

        assertThat(reason(record(RecordPattern.builder().value("(").build()), line))
                .isEqualTo(Reason.UNREADABLE);
        assertThat(reason(
                        record(RecordPattern.builder()
                                .type(RecordPatternType.XPATH)
                                .value("//a")
                                .build()),
                        line))
                .isEqualTo(Reason.NOT_UNDERSTOOD);
        assertThat(reason(
                        record(RecordPattern.builder()
                                .offset(3)
                                .offsetunit(OffsetUnit.BYTE)
                                .value("a")
                                .build()),
                        line))
                .isEqualTo(Reason.NOT_UNDERSTOOD);
    }

    @Test
    void aSearchThatTakesTooLongIsGivenUp() {
        Observable costly = record(RecordPattern.builder().value("(a?){900}b").build());
        Observations seen = Observations.builder().logLine("a".repeat(200_000)).build();

        assertThat(reason(costly, seen)).isEqualTo(Reason.TOO_COSTLY);
    }

    private static Observable record(RecordPattern pattern) {
        return Observable.builder()
                .recordData(RecordData.builder().addRecordPattern(pattern).build())
                .build();
    }

    private static Reason reason(Observable observable, Observations seen) {
        Evaluation evaluation = Stated.evaluate(observable, seen);
        assertThat(evaluation.match()).isEqualTo(UNKNOWN);
        return evaluation.undecided().get(0).reason();
    }

    private static Observable address(AddressCategory category, String value) {
        return Stated.address(category, value);
    }

    private static Observable service(Service service) {
        return Observable.builder().service(service).build();
    }

    private static ExtensionType field(String name, String value) {
        return ExtensionType.builder().name(name).text(value).build();
    }

    private static Match match(Observable observable, ObservationsBuilder seen) {
        return Stated.evaluate(observable, seen.build()).match();
    }
}
