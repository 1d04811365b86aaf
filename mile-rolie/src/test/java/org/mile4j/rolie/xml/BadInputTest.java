package org.mile4j.rolie.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.Finding;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Report;
import org.mile4j.model.xml.XmlLimits;
import org.mile4j.rolie.rules.RolieOptions;
import org.mile4j.rolie.test.Documents;
import org.mile4j.testing.Requirement;

/** Input that is no document, or too much of one. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BadInputTest {

    private static final String FEED = "<feed xmlns=\"http://www.w3.org/2005/Atom\">";

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{\"feed\":{}}", "<feed", "<feed>", "\u0000", "not a feed", FEED, FEED + "<entry>"})
    @Requirement("A-001")
    void whatIsNoXmlIsReportedWithARule(String text) {
        Report report = RolieXml.defaults().validate(text);

        assertThat(report.complete()).isFalse();
        assertThat(report.isValid()).isFalse();
        assertThat(report.findings())
                .last()
                .extracting(Finding::rule)
                .asString()
                .startsWith("XML-");
        assertThatThrownBy(() -> RolieXml.defaults().read(text)).isInstanceOf(MalformedInputException.class);
    }

    @Test
    void entitiesAreNeitherExpandedNorFetched() {
        String document = "<!DOCTYPE feed [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + FEED + "<id>&e;</id></feed>";

        assertThat(RolieXml.defaults().validate(document).findings())
                .extracting(Finding::rule)
                .containsExactly("XML-no-dtd");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] overlong = (FEED + "<id>\u00C0\u00AE</id></feed>").getBytes(ISO_8859_1);

        assertThatThrownBy(() -> RolieXml.defaults().read(overlong))
                .isInstanceOf(MalformedInputException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void bytesThatAreNoUtf8AreNamedByTheirPlace() {
        byte[] document = (FEED + "\n<title>\u00FC</title>").getBytes(ISO_8859_1);

        assertThat(RolieXml.defaults().validate(document).findings())
                .last()
                .extracting(finding -> finding.location().offset())
                .isEqualTo((long) (FEED + "\n<title>").length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<title>\u00FC\u0001</title>", "<title \u00FC='' 1=''/>", "<t\u00FC a=1/>"})
    void aCharacterThatCannotStandWhereItDoesIsNamedByItsPlace(String child) {
        byte[] document = (FEED + "\n" + child).getBytes(UTF_8);
        int before = Math.max(child.indexOf('1'), child.indexOf('\u0001'));

        assertThat(RolieXml.defaults().validate(document).findings()).last().satisfies(finding -> {
            assertThat(finding.location().line()).isEqualTo(2);
            assertThat(finding.location().column())
                    .isEqualTo(child.substring(0, before).getBytes(UTF_8).length + 1);
        });
    }

    @Test
    void aTagIsHeldToTheLimitOfTags() {
        String document = FEED + "\n<id>a</id>\n<link href='" + "x".repeat(200_000) + "'/></feed>";
        XmlLimits large = XmlLimits.DEFAULT.withMaxTagLength(200_100).withMaxTextLength(1_000);

        assertThat(RolieXml.defaults().validate(document).findings()).last().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("XML-limit");
            assertThat(finding.message()).contains("tags", "65536 bytes");
            assertThat(finding.hint()).contains("XmlLimits.maxTagLength");
        });
        assertThat(RolieXml.with(RolieOptions.DEFAULT.withLimits(large))
                        .validate(document)
                        .findings())
                .extracting(Finding::rule)
                .doesNotContain("XML-limit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>%s</title>",
                "%s",
                "<!--%s-->",
                "<x:y xmlns:x='urn:x'>%s</x:y>",
                "<title><!--%s--></title>"
            })
    void aTextIsNotHeldToTheLimitOfTags(String part) {
        String document = FEED + "\n<id>a</id>" + part.formatted(" ".repeat(200_000)) + "</feed>";

        assertThat(RolieXml.defaults().validate(document).findings())
                .extracting(Finding::rule)
                .doesNotContain("XML-limit");
    }

    @Test
    void aTokenThatIsTooLargeIsNamedByThePlaceWhereItBegins() {
        XmlLimits limits = XmlLimits.DEFAULT.withMaxTextLength(100_000);
        String document = FEED + "\n<id>a</id>\n<title>" + "x".repeat(200_000) + "</title></feed>";

        Finding finding = RolieXml.with(RolieOptions.DEFAULT.withLimits(limits)).validate(document).findings().stream()
                .filter(each -> each.rule().equals("XML-limit"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.location().line()).isEqualTo(3);
    }

    @Test
    void aTextLongerThanTheLimitEndsTheReading() {
        XmlLimits limits = XmlLimits.DEFAULT.withMaxTextLength(100_000);
        InputStream endless = new InputStream() {
            private final InputStream begin = new ByteArrayInputStream((FEED + "<id>").getBytes(UTF_8));

            @Override
            public int read() throws IOException {
                int b = begin.read();
                return b < 0 ? 'x' : b;
            }
        };

        assertThatThrownBy(() ->
                        RolieXml.with(RolieOptions.DEFAULT.withLimits(limits)).read(endless))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("100000");
    }

    @Test
    void elementsNestedTooDeepEndTheReading() {
        String deep = FEED + "<x xmlns=''>".repeat(100_000);

        assertThatThrownBy(() -> RolieXml.defaults().read(deep)).isInstanceOf(MalformedInputException.class);
    }

    @Test
    void tooManyForeignNamesEndTheReading() {
        StringBuilder many = new StringBuilder(FEED);
        for (int i = 0; i < 6_000; i++) {
            many.append("<x").append(i).append(" xmlns=''/>");
        }

        assertThatThrownBy(() -> RolieXml.defaults().read(many.append("</feed>").toString()))
                .isInstanceOf(LimitExceededException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<feed xmlns='http://www.w3.org/2005/Atom' TAG></feed>",
                "<feed xmlns='http://www.w3.org/2005/Atom'><id TAG></id></feed>",
                "<feed xmlns='http://www.w3.org/2005/Atom'><x xmlns='urn:example'><y TAG/></x></feed>"
            })
    void aTagWithTooManyAttributesOrDeclarationsEndsTheReading(String feed) {
        for (String each : new String[] {" nN=''", " xmlns:nN='u'"}) {
            for (int count : new int[] {257, 2_000, 20_000}) {
                String tag = IntStream.range(0, count)
                        .mapToObj(i -> each.replace("N", "" + i))
                        .collect(Collectors.joining());

                assertThatThrownBy(() -> RolieXml.defaults().read(feed.replace("TAG", tag)))
                        .isInstanceOf(LimitExceededException.class)
                        .hasMessageContaining("256 ");
            }
        }
    }

    @Test
    void aThousandFaultsAreEnough() {
        String bad = FEED + "<entry/>".repeat(2_000) + "</feed>";

        Report report = RolieXml.defaults().validate(bad);

        assertThat(report.findings()).hasSize(1_000);
        assertThat(report.complete()).isFalse();
    }

    @Test
    void aHundredThousandCategoriesAreRead() {
        String category = "<category term=\"t\" scheme=\"urn:example:s\"/>";
        String many = Documents.feed("</feed>", category.repeat(100_000) + "</feed>");

        assertThat(RolieXml.defaults().validate(many).findings()).isEmpty();
    }

    @Test
    void aFailingStreamIsNoFaultOfTheDocument() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is down");
            }
        };

        assertThatThrownBy(() -> RolieXml.defaults().validate(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("the line is down");
    }

    @Test
    void anEntryIsNoFeed() {
        InputStream entry = new ByteArrayInputStream(Documents.bytes("feeds/plain-entry.xml"));

        assertThatThrownBy(() -> RolieXml.defaults().feed(entry))
                .isInstanceOf(MalformedInputException.class)
                .hasMessageContaining("expected a feed");
    }
}
