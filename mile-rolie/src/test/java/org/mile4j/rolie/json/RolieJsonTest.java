package org.mile4j.rolie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.Finding;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Report;
import org.mile4j.model.xml.XmlLimits;
import org.mile4j.rolie.atom.Categories;
import org.mile4j.rolie.atom.Collection;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.ServiceDocument;
import org.mile4j.rolie.internal.json.WellFormedJson;
import org.mile4j.rolie.rules.FeedProfile;
import org.mile4j.rolie.rules.RolieOptions;
import org.mile4j.rolie.test.Documents;
import org.mile4j.rolie.xml.RolieXml;
import org.mile4j.testing.Requirement;

/** JSON in both practices. */
class RolieJsonTest {

    private static final RolieJson JSON = RolieJson.defaults();
    private static final RolieJson CSAF = RolieJson.with(RolieOptions.DEFAULT.withFeeds(FeedProfile.CSAF));

    private static String text(String name) {
        return new String(Documents.bytes("feeds/" + name), UTF_8);
    }

    @Test
    void aFeedInTheCsafPracticeIsHeldToTheCsafProfile() {
        assertThat(CSAF.validate(text("csaf.json")).findings()).isEmpty();
        assertThat(JSON.validate(text("csaf.json")).findings())
                .extracting(Finding::rule)
                .contains("RFC4287-4.2.6-id-iri", "RFC8322-6.1.2-service-link", "RFC4287-4.1.1-feed-author");
    }

    @Test
    void findingsNameTheirPlaceByJsonPointer() {
        String bad = text("plain-feed.json")
                .replace("\"schema\": \"urn:ietf:params:xml:ns:exampleformat\"", "\"schema\": \"x\"");

        assertThat(JSON.validate(bad).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("RFC8322-6.2.3-ns-absolute");
            assertThat(finding.location().path()).isEqualTo("/feed/entry/0/format/schema");
            assertThat(finding.location().line()).isEqualTo(21);
        });
    }

    @Test
    void anObjectIsTakenWhereAnArrayIsMeant() {
        Feed feed = (Feed) JSON.read("""
                {"feed":{"id":"urn:example:f","title":{"content":"T","type":"html"},"updated":"2026-01-01T00:00:00Z",
                "author":{"name":"A","email":"a@example.org"},"link":{"rel":"service","href":"s"},
                "category":{"scheme":"urn:ietf:params:rolie:category:information-type","term":"vulnerability"},
                "entry":{"id":"urn:example:e","title":"E","updated":"2026-01-01T00:00:00Z","summary":"S",
                "content":{"type":"application/xml","src":"c"},"property":{"name":"urn:example:p","value":"v"},
                "format":{"ns":"urn:example:n"}}}}
                """).document();

        assertThat(feed.informationType()).contains("vulnerability");
        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.property("urn:example:p")).contains("v");
            assertThat(entry.format().orElseThrow().ns()).contains("urn:example:n");
        });
        assertThat(JSON.toJson(feed)).contains("\"link\" : [", "\"property\" : [", "\"category\" : [", "\"entry\" : [");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain-feed.json", "csaf.json"})
    void writingAndReadingGivesAnEqualDocument(String name) {
        Feed feed = (Feed) JSON.read(text(name)).document();

        assertThat(JSON.read(JSON.toJson(feed)).document()).isEqualTo(feed);
    }

    @Test
    void xmlAndJsonSayTheSame() {
        Feed xml = (Feed) RolieXml.defaults().read(text("plain-feed.xml")).document();

        Feed json = (Feed) JSON.read(JSON.toJson(xml)).require();

        assertThat(json.id()).isEqualTo(xml.id());
        assertThat(json.links()).isEqualTo(xml.links());
        assertThat(json.categories()).isEqualTo(xml.categories());
        assertThat(json.entries()).singleElement().satisfies(entry -> {
            Entry before = xml.entries().get(0);
            assertThat(entry.id()).isEqualTo(before.id());
            assertThat(entry.updated()).isEqualTo(before.updated());
            assertThat(entry.content()).isEqualTo(before.content());
            assertThat(entry.format()).isEqualTo(before.format());
            assertThat(entry.properties()).isEqualTo(before.properties());
        });
        assertThat(RolieXml.defaults().read(RolieXml.defaults().toXml(json)).require())
                .isEqualTo(json);
    }

    @Test
    void theCsafPracticePutsItsCategoryAndSelfLinkFirst() {
        Feed feed = (Feed) JSON.read("""
                {"feed":{"id":"csaf-feed","title":"T","updated":"2026-01-01T00:00:00Z",
                "link":[{"rel":"service","href":"s"},{"rel":"self","href":"f"}],
                "category":[{"scheme":"urn:example:s","term":"x"},
                {"scheme":"urn:ietf:params:rolie:category:information-type","term":"csaf"}],"entry":[]}}
                """).document();

        assertThat(CSAF.validate(JSON.toJson(feed)).isValid()).isFalse();
        assertThat(CSAF.validate(CSAF.toJson(feed)).findings()).isEmpty();
    }

    @Test
    void serviceAndCategoryDocumentsAreReadAndWritten() {
        ServiceDocument service = (ServiceDocument) JSON.read("""
                {"service":{"workspace":[{"title":"Public CSAF feed","collection":[{"title":"Feed",
                "href":"https://psirt.example.org/feed.json","accept":["application/json"],
                "link":{"rel":"service","href":"s"},
                "categories":{"fixed":"yes","category":[{"scheme":"urn:ietf:params:rolie:category:information-type",
                "term":"csaf"}]}}]}]}}
                """).require();
        Categories categories =
                (Categories) JSON.read("{\"categories\":{\"fixed\":true,\"category\":[{\"term\":\"a\"}]}}")
                        .require();

        assertThat(service.collections()).singleElement().matches(Collection::isRolie);
        assertThat(JSON.read(JSON.toJson(service)).require()).isEqualTo(service);
        assertThat(categories.isFixed()).isTrue();
        assertThat(JSON.read(JSON.toJson(categories)).require()).isEqualTo(categories);
    }

    @Test
    @Requirement({"R-058", "R-060"})
    void anEntryDocumentIsHeldToTheSameRules() {
        String entry =
                JSON.toJson(RolieXml.defaults().read(text("plain-entry.xml")).document());

        assertThat(JSON.validate(entry).findings()).isEmpty();
        assertThat(JSON.validate(entry.replace("\"collection\"", "\"related\"")).findings())
                .extracting(Finding::rule)
                .containsExactly("RFC8322-6.2.5-collection-link");
    }

    @Test
    void membersThatNobodyDefinesAreKeptAndReported() {
        String odd = text("plain-feed.json")
                .replace("\"title\": \"Sample", "\"x-odd\": {\"a\":[1,null,\"\\\"\"]}, \"title\": \"Sample");

        Feed feed = (Feed) JSON.read(odd).document();

        assertThat(JSON.validate(odd).findings()).extracting(Finding::rule).containsExactly("JSON-unknown-member");
        assertThat(JSON.toJson(feed)).contains("\"x-odd\" : {\"a\":[1,null,\"\\\"\"]}");
        assertThat(RolieXml.defaults().toXml(feed)).doesNotContain("odd");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | JSON-root
            []                          | JSON-root
            {}                          | JSON-root
            {"feed":[]}                 | JSON-type
            {"feed":{}}{}               | JSON-well-formed
            {"feed":{"id":"a","id":"b"} | JSON-well-formed
            {"feed":{"entry":[1]}}      | JSON-type
            {"feed":                    | JSON-well-formed
            <feed/>                     | JSON-well-formed
            {'feed':{}}                 | JSON-well-formed
            """)
    void whatIsNoSuchDocumentIsReportedWithARule(String document, String rule) {
        Report report = JSON.validate(document);

        assertThat(report.isValid()).isFalse();
        assertThat(report.findings()).extracting(Finding::rule).contains(rule);
    }

    @Test
    void limitsEndTheReading() {
        RolieJson small = RolieJson.with(RolieOptions.DEFAULT.withLimits(
                XmlLimits.DEFAULT.withMaxTextLength(1000).withMaxDepth(20)));

        assertThatThrownBy(() -> small.read("{\"feed\":{\"id\":\"" + "x".repeat(2000) + "\"}}"))
                .isInstanceOf(LimitExceededException.class);
        assertThatThrownBy(() -> small.read("{\"feed\":{\"id\":" + "[".repeat(100)))
                .isInstanceOf(LimitExceededException.class);
        assertThatThrownBy(() -> JSON.read(new byte[] {'{', '"', (byte) 0xFF, '"'}))
                .isInstanceOf(MalformedInputException.class);
    }

    /** The bytes: Latin-1, a character cut off, a solidus in two bytes, half of a surrogate pair. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00FC", "\u00E2\u0082", "\u00C0\u00AF", "\u00ED\u00A0\u0080"})
    void bytesThatAreNotUtf8AreRefused(String bytes) {
        String before = "{\"feed\":\n{\"id\":\"";
        byte[] document = (before + bytes + "\"}}").getBytes(StandardCharsets.ISO_8859_1);

        Report report = JSON.validate(document);

        assertThat(report.complete()).isFalse();
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("JSON-well-formed");
            assertThat(finding.message()).contains("UTF-8");
            assertThat(finding.hint()).isEqualTo("Write the document in UTF-8.");
            assertThat(finding.location().offset()).isEqualTo(before.length());
        });
        assertThat(WellFormedJson.fault(document))
                .hasValueSatisfying(
                        fault -> assertThat(fault.location().offset()).isEqualTo(before.length()));
    }

    @Test
    void entriesBeforeBytesThatAreNotUtf8AreRead() {
        String entries = "{\"id\":\"a\"},".repeat(100);
        byte[] document =
                ("{\"feed\":{\"entry\":[" + entries + "{\"id\":\"\u00FC\"}]}}").getBytes(StandardCharsets.ISO_8859_1);
        List<Entry> read = new ArrayList<>();

        assertThatThrownBy(() -> JSON.stream(new ByteArrayInputStream(document), read::add))
                .isInstanceOf(MalformedInputException.class);

        assertThat(read).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-32BE"})
    void aDocumentMayBeginWithAMarkOrBeInAnotherEncodingOfUnicode(String encoding) {
        String text = (encoding.equals("UTF-8") ? "\uFEFF" : "") + "{\"feed\":{\"id\":\"\u00FC\"}}";
        byte[] document = text.getBytes(Charset.forName(encoding));

        assertThat(JSON.validate(document).findings()).extracting(Finding::rule).doesNotContain("JSON-well-formed");
        assertThat(WellFormedJson.fault(document)).isEmpty();
    }

    @Test
    void aFeedIsReadEntryByEntry() throws IOException {
        List<Entry> entries = new ArrayList<>();

        Feed head = JSON.stream(new ByteArrayInputStream(Documents.bytes("feeds/csaf.json")), entries::add);

        assertThat(head.entries()).isEmpty();
        assertThat(entries).singleElement().matches(entry -> entry.link("hash").isPresent());
    }
}
