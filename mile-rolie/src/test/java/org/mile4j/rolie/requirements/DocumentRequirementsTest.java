package org.mile4j.rolie.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.model.Finding;
import org.mile4j.model.Report;
import org.mile4j.rolie.atom.Collection;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.Foreign;
import org.mile4j.rolie.atom.Link;
import org.mile4j.rolie.atom.ServiceDocument;
import org.mile4j.rolie.client.Fetched;
import org.mile4j.rolie.client.RolieClient;
import org.mile4j.rolie.rules.RolieOptions;
import org.mile4j.rolie.rules.RolieRules;
import org.mile4j.rolie.test.Documents;
import org.mile4j.rolie.xml.RolieXml;
import org.mile4j.testing.Requirement;

/** The requirements on documents, each by the rule that holds documents to it. */
class DocumentRequirementsTest {

    private static Report validate(String rule, String document) {
        return RolieXml.with(RolieOptions.DEFAULT.withFeeds(RolieRules.profile(rule)))
                .validate(document);
    }

    private static Feed feed(String text) {
        return (Feed) RolieXml.defaults().read(text).document();
    }

    @ParameterizedTest
    @CsvSource({
        "R-006, RFC8322-8.4-name", "R-006, RFC8322-7.1.2-unknown-type", "R-048, RFC8322-6.2.3-form",
        "R-050, RFC8322-6.2.3-ns-absolute", "R-053, RFC8322-6.2.3-schema-type", "R-055, RFC8322-6.2.4-form",
        "R-055, RFC8322-6.2.4-name", "R-055, RFC8322-6.2.4-value", "R-064, RFC8322-7.4-registered",
        "R-067, RFC8322-7.4-date", "R-068, RFC8322-7.4-date", "R-070, RFC8322-8.4-name",
        "P-009, RFC5023-7.2.1.1-href", "P-050, RFC5023-11.1-edit", "P-051, RFC5023-11.2-edit-media",
        "A-006, RFC4287-3.1.1-type", "A-008, RFC4287-3.1.1.1-markup", "A-011, RFC4287-3.2.1-name",
        "A-012, RFC4287-3.2.2-uri", "A-013, RFC4287-3.2.3-email", "A-018, RFC4287-4.1.1-once",
        "A-021, RFC4287-4.1.1-alternate", "A-026, RFC4287-4.1.2-once", "A-028, RFC4287-4.1.2-content-or-alternate",
        "A-029, RFC4287-4.1.2-alternate", "A-031, RFC4287-4.1.3.1-composite", "A-033, RFC8322-6.2.1-content-empty",
        "A-035, RFC8322-6.2.1-content-type", "A-037, RFC4287-4.2.2-term", "A-037, RFC4287-4.2.2-scheme",
        "A-038, RFC4287-4.2.4-generator", "A-040, RFC4287-4.2.6-id-iri", "A-046, RFC4287-4.2.7.1-href",
        "A-048, RFC4287-4.2.7.2-enclosure-length", "A-049, RFC4287-4.2.7.3-type", "A-049, RFC4287-4.2.7.4-hreflang",
        "A-049, RFC4287-4.2.7.6-length", "A-056, RFC4287-5.1-signature-place", "G-002, RFC5005-2-mark",
        "G-011, RFC5005-4-current"
    })
    @Requirement({
        "R-006", "R-048", "R-050", "R-053", "R-055", "R-064", "R-067", "R-068", "R-070", "P-009", "P-050", "P-051",
                "A-006",
        "A-008", "A-011", "A-012", "A-013", "A-018", "A-021", "A-026", "A-028", "A-029", "A-031", "A-033", "A-035",
                "A-037",
        "A-038", "A-040", "A-046", "A-048", "A-049", "A-056", "G-002", "G-011"
    })
    void aDocumentThatBreaksARequirementIsFound(String requirement, String rule) {
        assertThat(validate(rule, RolieRules.badDocument(rule).orElseThrow()).findings())
                .as(requirement)
                .extracting(Finding::rule)
                .containsOnly(rule);
        assertThat(validate(rule, RolieRules.goodDocument(rule).orElseThrow()).findings())
                .as(requirement)
                .isEmpty();
    }

    @Test
    @Requirement({"A-023", "A-053"})
    void anEntryWithoutASummaryIsReadAllTheSame() {
        Feed feed = feed(RolieRules.badDocument("RFC4287-4.1.2-summary").orElseThrow());

        assertThat(feed.entries()).hasSize(1);
        assertThat(feed.entries().get(0).content()).isPresent();
    }

    @Test
    @Requirement({"A-054", "A-060", "A-061", "P-021"})
    void signaturesExtensionsAndCollectionsInAFeedAreKept() {
        Feed foreign = (Feed)
                RolieXml.defaults().read(Documents.bytes("feeds/foreign.xml")).document();
        Feed archive = (Feed)
                RolieXml.defaults().read(Documents.bytes("feeds/archive.xml")).require();

        assertThat(foreign.first(Foreign.class, f -> f.is("http://www.w3.org/2000/09/xmldsig#", "Signature")))
                .isPresent();
        assertThat(foreign.all(Foreign.class)).hasSizeGreaterThan(3);
        assertThat(archive.first(Foreign.class, f -> f.is("http://www.w3.org/2007/app", "collection")))
                .isPresent();
    }

    @Test
    @Requirement({"R-047", "R-051"})
    void otherFormatsAreEntriesOfTheirOwnThatPointToEachOther() {
        String text = Documents.feed(
                "<rolie:format ns=\"urn:ietf:params:xml:ns:exampleformat\"/>",
                "<rolie:format ns=\"urn:ietf:params:xml:ns:exampleformat\" version=\"2\"/>"
                        + "<link rel=\"alternate\" type=\"application/atom+xml;type=entry\" href=\"https://example.org/e2\"/>");

        assertThat(RolieXml.defaults().validate(text).findings()).isEmpty();
        assertThat(feed(text).entries().get(0).link("alternate")).contains("https://example.org/e2");
        assertThat(feed(text).entries().get(0).format().orElseThrow().version()).contains("2");
    }

    @Test
    @Requirement({"P-001", "A-003"})
    void addressesStartFromTheBasesAroundThem() {
        ServiceDocument service =
                (ServiceDocument) RolieXml.defaults().read("""
                <service xmlns="http://www.w3.org/2007/app" xmlns:a="http://www.w3.org/2005/Atom"
                    xml:base="https://example.org/x/y">
                  <workspace xml:base="w/"><a:title>W</a:title>
                    <collection href="c" xml:base="k/"><a:title>A</a:title></collection>
                  </workspace>
                </service>
                """).require();
        Collection collection = service.collections().get(0);
        Fetched<ServiceDocument> fetched = new Fetched<>(
                service,
                URI.create("https://elsewhere.example/"),
                Optional.empty(),
                new Report(List.of(), java.util.Set.of(), true),
                List.of(),
                List.of());

        assertThat(RolieClient.address(fetched, collection)).isEqualTo(URI.create("https://example.org/x/w/k/c"));
        Feed based = Feed.builder().add(Link.of("next", "?page=2")).build();
        assertThat(RolieClient.target(URI.create("https://example.org/a/b?page=1"), based, "next"))
                .contains(URI.create("https://example.org/a/b?page=2"));
    }
}
