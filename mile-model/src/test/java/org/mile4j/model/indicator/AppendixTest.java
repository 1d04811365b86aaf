package org.mile4j.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.testing.Requirement;

/** The logic of RFC 8274, Appendix A: one of two sources and a target, and one of two files with the same hash. */
class AppendixTest {

    private static String system(String category, String address) {
        return "<Observable><System category='" + category + "' spoofed='no'><Node><Address category='ipv4-addr'>\n"
                + address + "\n</Address></Node></System></Observable>";
    }

    private static String file(String name) {
        return "<Observable><FileData><File><FileName>" + name + "</FileName><HashData scope='file-contents'><Hash>"
                + "<ds:DigestMethod Algorithm='http://www.w3.org/2001/04/xmlenc#sha256'/><ds:DigestValue>"
                + "141accec23e7e5157de60853cb1e01bc38042d\n08f9086040815300b7fe75c184</ds:DigestValue></Hash></HashData>"
                + "</File></FileData></Observable>";
    }

    private static final String SYSTEMS = "<IndicatorExpression operator='and'><IndicatorExpression operator='or'>"
            + system("source", "192.0.2.104") + system("source", "192.0.2.106") + "</IndicatorExpression>"
            + system("target", "198.51.100.1") + "</IndicatorExpression>";

    private static final String FILES =
            "<IndicatorExpression operator='or'>" + file("dummy.txt") + file("dummy2.txt") + "</IndicatorExpression>";

    private static Match evaluate(String expression, Observations seen) {
        String document = "<IODEF-Document version='2.00' xmlns='urn:ietf:params:xml:ns:iodef-2.0'"
                + " xmlns:ds='http://www.w3.org/2000/09/xmldsig#'><Incident purpose='watch'><IndicatorData><Indicator>"
                + "<IndicatorID name='csirt.example.com' version='1'>G90823490</IndicatorID>" + expression
                + "</Indicator></IndicatorData></Incident></IODEF-Document>";
        return IndicatorEvaluator.of(IodefXml.defaults().read(document).document())
                .evaluateAll(seen)
                .get(0)
                .match();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.104, 198.51.100.1, MATCH",
        "192.0.2.106, 198.51.100.1, MATCH",
        "192.0.2.105, 198.51.100.1, NO_MATCH",
        "192.0.2.104, 198.51.100.2, NO_MATCH"
    })
    @Requirement("8274-023")
    void theExpressionsOfTheAppendixAreEvaluated(String source, String target, Match match) {
        Observations seen = Observations.builder().source(source).target(target).build();
        Observations file = Observations.builder()
                .fileName("dummy2.txt")
                .fileHash(
                        "http://www.w3.org/2001/04/xmlenc#sha256",
                        "141accec23e7e5157de60853cb1e01bc38042d08f9086040815300b7fe75c184")
                .build();

        assertThat(evaluate(SYSTEMS, seen)).isEqualTo(match);
        assertThat(evaluate(FILES, file)).isEqualTo(Match.MATCH);
        assertThat(evaluate(FILES, Observations.builder().fileName("dummy3.txt").build()))
                .isEqualTo(Match.NO_MATCH);
    }
}
