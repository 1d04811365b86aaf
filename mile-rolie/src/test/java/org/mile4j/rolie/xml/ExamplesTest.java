package org.mile4j.rolie.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.model.Finding;
import org.mile4j.model.Profile;
import org.mile4j.model.Reading;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.data.CanonicalXml;
import org.mile4j.rolie.atom.RolieDocument;
import org.mile4j.rolie.rules.FeedProfile;
import org.mile4j.rolie.rules.RolieOptions;
import org.mile4j.rolie.test.Documents;
import org.mile4j.testing.Requirement;

/** The examples of RFC 8322, none of which keeps the RFC, and feeds in the form of those that are in use. */
@Requirement({"R-002", "R-036", "P-004", "P-005"})
class ExamplesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rfc8322-B.1-response1     | RFC8322-8.1-namespace
            rfc8322-B.1-response2     | RFC8322-8.1-namespace
            rfc8322-B.2-response      | RFC8322-8.1-namespace RFC4287-4.1.1-feed-author RFC4287-4.2.6-id-iri \
            RFC4287-4.1.2-entry-id RFC4287-4.1.2-entry-title RFC4287-4.1.2-entry-updated RFC8322-6.2-content
            rfc8322-B.3-response      | RFC8322-8.1-namespace RFC4287-4.1.2-entry-author RFC4287-4.2.6-id-iri \
            RFC8322-6.2.1-content-empty RFC8322-6.2.5-collection-link
            rfc8322-s6.1.2-paged-feed | RFC8322-8.1-namespace RFC8322-6.1-information-type RFC8322-6.1.2-service-link \
            RFC8322-6.1.2-previous RFC4287-4.1.1-feed-author RFC4287-4.2.6-id-iri
            """)
    void theExamplesOfTheRfcHaveTheFaultsThatAreKnown(String name, String rules) {
        Reading<RolieDocument> reading = RolieXml.defaults().read(Documents.bytes("rfc-examples/" + name + ".xml"));

        assertThat(rules(reading)).isEqualTo(Set.of(rules.split(" ")));
    }

    private static Set<String> rules(Reading<RolieDocument> reading) {
        return reading.report().findings().stream().map(Finding::rule).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "rfc8322-B.1-response1",
        "rfc8322-B.1-response2",
        "rfc8322-B.2-response",
        "rfc8322-B.3-response",
        "rfc8322-s6.1.2-paged-feed"
    })
    void readingAndWritingKeepsAllButTheMisprint(String name) {
        String text = new String(Documents.bytes("rfc-examples/" + name + ".xml"), StandardCharsets.UTF_8);
        String corrected = text.replace("https://www.w3.org/", "http://www.w3.org/");

        String written =
                RolieXml.defaults().toXml(RolieXml.defaults().read(text).document());

        assertThat(CanonicalXml.firstDifference(
                        corrected.getBytes(StandardCharsets.UTF_8), written.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"rfc8322-B.1-response1", "rfc8322-B.1-response2"})
    void theMisprintIsNoFaultWhereTheRfcIsReadAsPrinted(String name) {
        RolieOptions literal = new RolieOptions(
                FeedProfile.RFC8322, Profile.RFC_LITERAL, Set.of(RuleGroup.values()), RolieOptions.DEFAULT.limits());

        assertThat(RolieXml.with(literal)
                        .validate(Documents.bytes("rfc-examples/" + name + ".xml"))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            csaf-shaped.xml   | RFC4287-4.2.6-id-iri RFC4287-4.1.2-summary RFC8322-6.1.2-service-link RFC4287-4.1.1-feed-author
            nvd-shaped.xml    | RFC4287-3.3-date
            agency-shaped.xml | RFC4287-3.3-date RFC4287-4.1.2-summary
            archive.xml       | -
            foreign.xml       | RFC8322-7.4-registered
            """)
    void feedsInTheFormOfRealOnesHaveTheFaultsThatSuchFeedsHave(String name, String rules) {
        Reading<RolieDocument> reading = RolieXml.defaults().read(Documents.bytes("feeds/" + name));

        assertThat(rules(reading)).isEqualTo(rules.equals("-") ? Set.of() : Set.of(rules.split(" ")));
        byte[] written = RolieXml.defaults().toXml(reading.document()).getBytes(StandardCharsets.UTF_8);
        assertThat(CanonicalXml.firstDifference(Documents.bytes("feeds/" + name), written))
                .isEmpty();
        assertThat(RolieXml.defaults().read(written).document()).isNotNull();
    }
}
