package org.mile4j.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.model.indicator.Match.MATCH;
import static org.mile4j.model.indicator.Match.NO_MATCH;
import static org.mile4j.model.indicator.Match.UNKNOWN;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.data.OpenEnumeration;
import org.mile4j.model.indicator.Undecided.Reason;
import org.mile4j.model.iodef.BulkObservable;
import org.mile4j.model.iodef.BulkObservableType;
import org.mile4j.model.iodef.Observable;

class BulkObservableTest {
    private static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";

    /** A type, a list of two items, what is on the list, and what is not. */
    static Stream<Arguments> types() {
        return Stream.of(
                type("asn", "AS64496\n64497", b().asn("64497"), b().asn("64498")),
                type("atm", "47.0005\n47.0006", b().atm("470006"), b().atm("470007")),
                type("e-mail", "a@example.com\nB@example.com", b().emailTo("b@example.com"), b().email("c@x.example")),
                type("ipv4-addr", "192.0.2.1\n192.0.2.2", b().address("192.0.2.2"), b().address("192.0.2.3")),
                type("ipv4-net", "192.0.2.0/25\n10.0.0.0/8", b().address("10.255.0.1"), b().address("192.0.2.128")),
                type(
                        "ipv4-net-mask",
                        "192.0.2.0/255.255.255.128\n10.0.0.0/255.0.0.0",
                        b().address("10.255.0.1"),
                        b().address("192.0.2.128")),
                type("ipv6-addr", "2001:DB8::3\n2001:db8::4", b().address("2001:db8:0::3"), b().address("2001:db8::5")),
                type("ipv6-net", "2001:DB8::/32\n2001:dba::/32", b().address("2001:dba::1"), b().address("2001:dbb::")),
                type(
                        "ipv6-net-mask",
                        "2001:DB8::/ffff:ffff::\n2001:dba::/ffff:ffff::",
                        b().address("2001:dba::1"),
                        b().address("2001:dbb::")),
                type("mac", "a:b:c:d:e:f\n00:11:22:33:44:55", b().mac("0a-0b-0c-0d-0e-0f"), b().mac("0:0:0:0:0:1")),
                type(
                        "site-uri",
                        "http://a.example/x\nhttps://b.example",
                        b().url("HTTPS://B.example/"),
                        b().url("http://a.example/y")),
                type("domain-name", "a.example\nExample.com", b().domain("www.example.com"), b().domain("ample.com")),
                type(
                        "domain-to-ipv4",
                        "fqdn.example.com, 192.0.2.1\nb.example,192.0.2.2",
                        b().resolution("FQDN.example.com", "192.0.2.1"),
                        b().resolution("b.example", "192.0.2.1")),
                type(
                        "domain-to-ipv6",
                        "fqdn.example.com, 2001:DB8::3\nb.example,2001:db8::4",
                        b().resolution("b.example", "2001:db8:0::4"),
                        b().resolution("b.example", "2001:db8::3")),
                type(
                        "domain-to-ipv4-timestamp",
                        "fqdn.example.com, 192.0.2.1, 2015-06-11T00:38:31-06:00\nb.example,192.0.2.2,x",
                        b().resolution("fqdn.example.com", "192.0.2.1"),
                        b().resolution("b.example", "192.0.2.1")),
                type(
                        "domain-to-ipv6-timestamp",
                        "fqdn.example.com, 2001:DB8::3, 2015-06-11T00:38:31-06:00\nb.example,2001:db8::4,x",
                        b().resolution("fqdn.example.com", "2001:db8::3"),
                        b().resolution("b.example", "2001:db8::3")),
                type(
                        "ipv4-port",
                        "192.0.2.1, 80, TCP\n192.0.2.1,53,udp",
                        b().endpoint("192.0.2.1", 80, "6"),
                        b().endpoint("192.0.2.1", 53, "tcp")),
                type(
                        "ipv6-port",
                        "2001:DB8::3, 80, TCP\n2001:DB8::3,53,udp",
                        b().endpoint("2001:db8::3", 53, "UDP"),
                        b().endpoint("2001:db8::3", 53, "tcp")),
                type(
                        "windows-reg-key",
                        "HKLM\\Software\\Evil\nHKCU\\Evil",
                        b().registryKey("hkey_current_user\\evil"),
                        b().registryKey("HKLM\\Software")),
                type(
                        "email-x-mailer",
                        "Evil 1.0\nEvil 2.0",
                        b().emailXMailer("Evil 2.0"),
                        b().emailXMailer("evil 2.0")),
                type(
                        "email-subject",
                        "Your invoice\n  Last warning ",
                        b().emailSubject("Last warning"),
                        b().emailSubject("Last")),
                type(
                        "http-user-agent",
                        "Mozilla/5.0 (x; y)\nevil",
                        b().userAgent("Mozilla/5.0 (x; y)"),
                        b().userAgent("m")),
                type("http-request-uri", "/a?b=1\n/c", b().requestUri("/c"), b().requestUri("/C")),
                type("mutex", "Global\\evil\nb", b().mutex("Global\\evil"), b().mutex("evil")),
                type(
                        "file-path",
                        "/tmp/local/file\nc:\\windows\\system32\\file.sys",
                        b().filePath("C:\\Windows\\System32\\FILE.sys"),
                        b().filePath("/TMP/local/file")),
                type("user-name", "evil\nroot", b().userName("root"), b().userName("Root")));
    }

    private static ObservationsBuilder b() {
        return Observations.builder();
    }

    private static Arguments type(String type, String list, ObservationsBuilder on, ObservationsBuilder off) {
        return Arguments.of(type, list, on.build(), off.build());
    }

    @ParameterizedTest
    @MethodSource("types")
    void aListIsSearchedByItsType(String type, String list, Observations on, Observations off) {
        assertThat(Bulk.match(Bulk.of(type, list), on)).isEqualTo(MATCH);
        assertThat(Bulk.match(Bulk.of(type, "\r\n " + list.replace("\n", "\r\n\r\n  ") + "\r\n"), on))
                .isEqualTo(MATCH);
        assertThat(Bulk.match(Bulk.of(type, list), off)).isEqualTo(NO_MATCH);
        assertThat(Bulk.match(Bulk.of(type, list), b().build())).isEqualTo(UNKNOWN);
        assertThat(Bulk.match(Bulk.of(type, ""), on)).isEqualTo(NO_MATCH);
    }

    @Test
    void everyTypeOfTheSpecificationIsTested() {
        assertThat(Stream.concat(types().map(each -> (String) each.get()[0]), Stream.of("file-hash")))
                .containsExactlyInAnyOrderElementsOf(BulkObservableType.known().stream()
                        .map(OpenEnumeration::value)
                        .toList());
    }

    @Test
    void hashesAreOfTheAlgorithmInTheFormat() {
        String digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        BulkObservable bulk = Bulk.hashes(SHA256, "00".repeat(32) + "\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");

        assertThat(Bulk.match(bulk, b().fileHash("sha-256", digest).build())).isEqualTo(MATCH);
        assertThat(Bulk.match(bulk, b().fileHash("sha-256", "11".repeat(32)).build()))
                .isEqualTo(NO_MATCH);
        assertThat(Bulk.match(bulk, b().fileHash("sha3-256", digest).build())).isEqualTo(UNKNOWN);
        assertThat(Bulk.match(
                        Bulk.of("file-hash", digest),
                        b().fileHash("sha-256", digest).build()))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void theRfcsOwnExampleOfATypeIsUnderstood() {
        assertThat(Bulk.match(
                        Bulk.of("fqdn", "kj290023j09r34.example.com\n"),
                        b().domain("kj290023j09r34.example.com").build()))
                .isEqualTo(MATCH);
    }

    @Test
    void itemsThatCannotBeReadLeaveOpenWhatIsNotFound() {
        BulkObservable bulk = Bulk.of("ipv4-addr", "192.0.2.1\n\nlocalhost\n2001:db8::1\n");
        Evaluation evaluation =
                Stated.evaluate(Observable.builder().bulkObservable(bulk).build(), Stated.SEEN);
        Evaluation other = Stated.evaluate(
                Observable.builder().bulkObservable(bulk).build(),
                b().address("192.0.2.2").build());

        assertThat(evaluation.match()).isEqualTo(MATCH);
        assertThat(other.match()).isEqualTo(UNKNOWN);
        assertThat(other.undecided()).singleElement().satisfies(why -> {
            assertThat(why.reason()).isEqualTo(Reason.UNREADABLE);
            assertThat(why.message()).isEqualTo("2 items of the list cannot be read, the first on line 3");
        });
    }

    @Test
    void aListWithoutAKnownTypeIsUnknown() {
        Observations seen = Stated.SEEN;

        assertThat(Bulk.match(Bulk.of("colours", "192.0.2.1"), seen)).isEqualTo(UNKNOWN);
        assertThat(Bulk.match(
                        BulkObservable.builder().bulkObservableList("192.0.2.1").build(), seen))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void anIndexAnswersAsALoopOverTheItemsDoes() {
        for (long seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Set<String> hosts = new HashSet<>();
            Set<String> names = new HashSet<>();
            for (int i = 0; i < 500; i++) {
                hosts.add("10.0." + random.nextInt(8) + "." + random.nextInt(256));
                names.add(name(random));
            }
            BulkObservable addresses = Bulk.of("ipv4-addr", String.join("\n", hosts));
            BulkObservable domains = Bulk.of("domain-name", String.join("\n", names));
            for (int i = 0; i < 20; i++) {
                String host = "10.0." + random.nextInt(8) + "." + random.nextInt(256);
                assertThat(Bulk.match(addresses, b().address(host).build()))
                        .as("seed %d, %s", seed, host)
                        .isEqualTo(Match.of(hosts.contains(host)));
                String domain = name(random);
                assertThat(Bulk.match(domains, b().domain(domain).build()))
                        .as("seed %d, %s", seed, domain)
                        .isEqualTo(Match.of(
                                names.stream().anyMatch(item -> domain.equals(item) || domain.endsWith("." + item))));
            }
        }
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder("n" + random.nextInt(40));
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            name.append(".n").append(random.nextInt(40));
        }
        return name.toString();
    }
}
