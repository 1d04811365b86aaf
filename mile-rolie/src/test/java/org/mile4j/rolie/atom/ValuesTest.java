package org.mile4j.rolie.atom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mile4j.rolie.rules.FeedProfile;
import org.mile4j.rolie.rules.RolieOptions;
import org.mile4j.rolie.test.Documents;
import org.mile4j.rolie.xml.RolieXml;
import org.mile4j.testing.Requirement;

class ValuesTest {

    private static Feed feed(String name) {
        return (Feed) RolieXml.defaults().read(Documents.bytes("feeds/" + name)).document();
    }

    @Test
    @Requirement({"R-037", "R-046", "A-017", "A-025", "R-045", "R-032"})
    void unknownRelationsAndCategoriesChangeNothing() {
        Feed agency = feed("agency-shaped.xml");

        assertThat(agency.link("x-unknown")).contains("elsewhere");
        assertThat(agency.entries()).hasSize(1);
        assertThat(agency.entries().get(0).link("hash")).contains("advisories/1.json.sha256");
        assertThat(agency.informationType()).contains("csaf");
    }

    @Test
    @Requirement({"R-057", "R-061", "R-062", "R-065", "R-066", "R-056", "A-059", "P-007", "R-054", "R-008", "R-043"})
    void privateCategoriesAndPropertiesAreKept() {
        Feed foreign = feed("foreign.xml");
        Entry entry = foreign.entries().get(0);

        assertThat(foreign.categories()).hasSize(2);
        assertThat(entry.property("urn:ietf:params:rolie:property:local:size")).contains("\"1\" \n");
        assertThat(entry.property("https://example.org/own")).contains("own");
        assertThat(entry.property("https://example.org/other")).isEmpty();
        assertThat(entry.first(Foreign.class, f -> f.is("urn:example:x", "list")))
                .isPresent();
    }

    @Test
    @Requirement({"A-002", "A-045"})
    void idsAreKeptCharacterByCharacter() {
        assertThat(feed("foreign.xml").entries().get(0).id()).contains("urn:example:\u00e4%7E");
    }

    @Test
    @Requirement("A-047")
    void aRelationHasItsShortNameAndItsIri() {
        assertThat(feed("nvd-shaped.xml").link("service")).contains("../service");
        assertThat(Link.of("http://www.iana.org/assignments/relation/alternate", "a")
                        .isRelation("alternate"))
                .isTrue();
        assertThat(RolieXml.defaults()
                        .read(Documents.feed("<link rel=\"self\"", "<link"))
                        .document())
                .isInstanceOfSatisfying(
                        Feed.class, feed -> assertThat(feed.link("alternate")).isPresent());
    }

    @Test
    @Requirement({"A-007", "A-009", "A-010"})
    void textsSayWhatTheyMean() {
        Feed nvd = feed("nvd-shaped.xml");

        assertThat(nvd.title()).contains("Vulnerabilities &amp; more");
        assertThat(nvd.entries().get(0).text(TextConstruct.Name.SUMMARY).map(TextConstruct::plain))
                .contains("A vulnerability.");
        assertThat(feed("foreign.xml").title()).contains("Foreign <markup> & more ]]>");
    }

    @Test
    @Requirement({"P-010", "R-010"})
    void categoriesInheritTheSchemeOfTheirList() {
        String text = org.mile4j.rolie.rules.RolieRules.goodDocument("RFC5023-7.2.1.1-href")
                .orElseThrow();

        Categories list = (Categories) RolieXml.defaults().read(text).require();

        assertThat(list.isFixed()).isFalse();
        assertThat(list.informationTypes()).containsExactly("vulnerability", "incident");
    }

    @Test
    @Requirement({"R-005", "P-017", "P-019", "P-020", "P-015", "P-011", "R-003"})
    void aServiceDocumentTellsItsCollections() {
        ServiceDocument service =
                (ServiceDocument) RolieXml.defaults().read("""
                <service xmlns="http://www.w3.org/2007/app" xmlns:a="http://www.w3.org/2005/Atom">
                  <workspace><a:title>W</a:title>
                    <collection href="a"><a:title>A</a:title><accept>
                        application/atom+xml;type=entry </accept><accept>application/json</accept>
                      <categories><a:category term="csaf" scheme="urn:ietf:params:rolie:category:information-type"/>
                        <a:category term="x" scheme="urn:example:s"/></categories></collection>
                    <collection href="b"><a:title>B</a:title><accept/></collection>
                  </workspace>
                  <workspace><a:title>V</a:title><collection href="a"><a:title>A</a:title></collection></workspace>
                </service>
                """).require();

        assertThat(service.collections())
                .extracting(c -> c.href().orElseThrow())
                .containsExactly("a", "b", "a");
        assertThat(service.collections()).extracting(Collection::isRolie).containsExactly(true, false, false);
        assertThat(service.collections().get(0).accepts())
                .containsExactly("application/atom+xml;type=entry", "application/json");
        assertThat(service.collections().get(1).accepts()).isEmpty();
        assertThat(service.collections().get(2).accepts()).containsExactly("application/atom+xml;type=entry");
    }

    @Test
    @Requirement({"P-006", "P-031"})
    void aChangedEntryKeepsWhatWasNotMeant() {
        Entry entry = feed("foreign.xml").entries().get(0);

        Entry changed = entry.with(
                node -> node instanceof TextConstruct t && t.name() == TextConstruct.Name.TITLE,
                java.util.List.of(TextConstruct.of(TextConstruct.Name.TITLE, "New")));
        String xml = RolieXml.defaults().toXml(changed);

        assertThat(xml).contains("nobody-knows").contains("<x:item").contains("New");
        assertThat(((Entry) RolieXml.defaults().read(xml).document()).title()).contains("New");
    }

    @Test
    @Requirement({"A-032", "A-036"})
    void plainAtomMayHoldItsContent() {
        String inline = Documents.entry(
                "<content type=\"application/xml\" src=\"https://example.org/provider/vulns/123456/data\"/>",
                "<content>text &amp; more</content>");
        RolieXml atom = RolieXml.with(RolieOptions.DEFAULT.withFeeds(FeedProfile.ATOM));

        Entry entry = (Entry) atom.read(inline).require();

        assertThat(entry.content().orElseThrow().type()).isEmpty();
        assertThat(new String(atom.toXml(entry).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .contains("<content>text &amp; more</content>");
        assertThat(RolieXml.defaults().validate(inline).isValid()).isFalse();
    }

    @Test
    void aDraftIsOneWhereItSaysSo() {
        Entry draft = (Entry) RolieXml.defaults()
                .read(Documents.entry("</entry>", "<app:control><app:draft>yes</app:draft></app:control></entry>"))
                .require();

        assertThat(draft.first(Control.class, c -> true).orElseThrow().isDraft())
                .isTrue();
    }
}
