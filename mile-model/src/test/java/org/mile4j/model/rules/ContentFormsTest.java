package org.mile4j.model.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.model.rules.Incidents.document;
import static org.mile4j.model.rules.Incidents.indicator;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.model.iodef.BulkObservableType;
import org.mile4j.model.iodef.Dtype;
import org.mile4j.testing.Requirement;

/** The forms that depend on an attribute: content by dtype, items by type. */
class ContentFormsTest {

    @ParameterizedTest
    @Requirement({"7970-115", "RFC7970-2.16-dtype-content"})
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "boolean; true; yes",
                "byte; QQ==; QUI=",
                "bytes; 4d5a90; 4d5a9",
                "character; x; xy",
                "date-time; 2026-01-17T09:30:00Z; yesterday",
                "ntpstamp; 2026-01-17T09:30:00Z; 0xc7d5",
                "integer; -17; 1.5",
                "portlist; 22,80-82; 82-80",
                "real; 1.5E3; 1,5",
                "file; aGVsbG8=; hello!",
                "path; /tmp/a; ||",
                "frame; 00005e0053ff; frame",
                "packet; 45000054; 4500 0054",
                "ipv4-packet; 45000054; 60000000",
                "ipv6-packet; 60000000; 45000054",
                "url; https://www.example.com/; www.example.com",
                "csv; a,b,c; a,\"b",
                "winreg; HKEY_LOCAL_MACHINE\\Software; ||"
            })
    void theContentOfAnExtensionFitsItsDtype(String dtype, String good, String bad) {
        assertThat(Incidents.rules(extension(dtype, good))).isEmpty();
        assertThat(Incidents.rules(extension(dtype, bad))).containsExactly("RFC7970-2.16-dtype-content");
        assertThat(Incidents.rules(extension(dtype, "<x:a xmlns:x='urn:x'/>")))
                .containsExactly("RFC7970-2.16-dtype-content");
    }

    @Test
    @Requirement({"RFC7970-2.16-dtype-content", "RFC7970-5.2-xml-content"})
    void everyDtypeIsChecked() {
        List<String> unchecked = Dtype.known().stream()
                .map(Dtype::value)
                .filter(dtype -> Incidents.rules(extension(dtype, "<x:a xmlns:x='urn:x'/>text"))
                        .isEmpty())
                .toList();

        assertThat(unchecked).isEmpty();
    }

    private static String extension(String dtype, String content) {
        return document("<AdditionalData dtype='" + dtype + "'>" + content + "</AdditionalData>");
    }

    @ParameterizedTest
    @Requirement("RFC7970-3.29.3.1-bulk-item")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "asn; 64496; Example",
                "atm; 4700918100000000603e5adb0100603e5adb0100; 47.x",
                "e-mail; a@example.com; a",
                "ipv4-addr; 192.0.2.1; 192.0.2.1/32",
                "ipv4-net; 192.0.2.0/24; 192.0.2.0",
                "ipv4-net-mask; 192.0.2.0/255.255.255.0; 192.0.2.0/24",
                "ipv6-addr; 2001:DB8::3; 192.0.2.1",
                "ipv6-net; 2001:DB8::/32; 2001:DB8::",
                "ipv6-net-mask; 2001:db8::/ffff:ffff::; 2001:db8::",
                "mac; a:b:c:d:e:f; a-b-c-d-e-f",
                "site-uri; https://www.example.com/; /a b",
                "domain-name; fqdn.example.com; https://fqdn.example.com",
                "domain-to-ipv4; fqdn.example.com, 192.0.2.1; fqdn.example.com",
                "domain-to-ipv6; fqdn.example.com, 2001:DB8::3; fqdn.example.com, 192.0.2.1",
                "domain-to-ipv4-timestamp; fqdn.example.com, 192.0.2.1, 2015-06-11T00:38:31-06:00; fqdn.example.com, 192.0.2.1",
                "domain-to-ipv6-timestamp; fqdn.example.com, 2001:DB8::3, 2015-06-11T00:38:31-06:00; fqdn.example.com, 2001:DB8::3, today",
                "ipv4-port; 192.0.2.1, 80, TCP; 192.0.2.1, 80",
                "ipv6-port; 2001:DB8::3, 80, TCP; 2001:DB8::3, 80808, TCP",
                "http-request-uri; /index.html?a=b; /index html"
            })
    void theItemsOfABulkListFitItsType(String type, String good, String bad) {
        assertThat(Incidents.rules(bulk(type, good))).isEmpty();
        assertThat(Incidents.findings(bulk(type, good + "\n\n  " + bad + "  \n" + good)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("RFC7970-3.29.3.1-bulk-item");
                    assertThat(finding.message()).startsWith("item 2 of a list of type \"" + type + "\"");
                });
    }

    @ParameterizedTest
    @Requirement("RFC7970-3.29.3.1-bulk-item")
    @CsvSource({
        "sha256, 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08, true",
        "sha256, 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=, true",
        "sha256, d41d8cd98f00b204e9800998ecf8427e, false",
        "other, d41d8cd98f00b204e9800998ecf8427e, true",
        "other, not a hash!, false"
    })
    void hashesOfABulkListAreAsLongAsTheirAlgorithmMakesThem(String algorithm, String hash, boolean fits) {
        String format = "<BulkObservableFormat><Hash><ds:DigestMethod"
                + " Algorithm='http://www.w3.org/2001/04/xmlenc#" + algorithm + "'/><ds:DigestValue>"
                + "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=</ds:DigestValue></Hash></BulkObservableFormat>";

        assertThat(Incidents.rules(bulk("file-hash", format, hash)))
                .isEqualTo(fits ? List.of() : List.of("RFC7970-3.29.3.1-bulk-item"));
    }

    @Test
    @Requirement("RFC7970-3.29.3.1-bulk-item")
    void typesWithoutAFormTakeAnyText() {
        String free = BulkObservableType.known().stream()
                .map(BulkObservableType::value)
                .filter(type -> Incidents.rules(bulk(type, "any text, at all")).isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));

        assertThat(free)
                .isEqualTo("email-subject email-x-mailer file-path http-user-agent mutex user-name windows-reg-key");
    }

    private static String bulk(String type, String items) {
        return bulk(type, "", items);
    }

    private static String bulk(String type, String format, String items) {
        return document("<IndicatorData>"
                + indicator(
                        "i",
                        "<Observable><BulkObservable type='" + type + "'>" + format + "<BulkObservableList>" + items
                                + "</BulkObservableList></BulkObservable></Observable>")
                + "</IndicatorData>");
    }
}
