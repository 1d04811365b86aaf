package org.mile4j.rolie.rome;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.Namespaces;
import org.mile4j.rolie.atom.Property;
import org.mile4j.rolie.test.Documents;
import org.mile4j.rolie.xml.RolieXml;

/** ROME beside us: the same where it is right, and both ways. */
class RomeBridgeTest {

    private static Feed feed() {
        Feed.Builder feed = Feed.builder()
                .id("urn:example:feed")
                .title("Feed & more")
                .updated(Instant.parse("2026-01-01T00:00:00Z"))
                .author("CSIRT")
                .informationType("csaf")
                .link("self", "https://example.org/feed")
                .link("service", "https://example.org/service");
        for (int i = 0; i < 20; i++) {
            feed.entry(Entry.builder()
                    .id("urn:example:" + i)
                    .title("Entry " + i)
                    .updated(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(i))
                    .summary("Summary <" + i + ">")
                    .category("urn:example:s", "t" + i)
                    .format("urn:example:format")
                    .property(Property.CONTENT_ID, "ID-" + i)
                    .content("application/json", "https://example.org/" + i)
                    .build());
        }
        return feed.build();
    }

    @Test
    void romeReadsTheSame() {
        Feed ours = feed();

        com.rometools.rome.feed.atom.Feed rome = RomeBridge.toRome(ours);

        assertThat(rome.getId()).isEqualTo(ours.id().orElseThrow());
        assertThat(rome.getTitle()).isEqualTo(ours.title().orElseThrow());
        assertThat(rome.getEntries()).hasSameSizeAs(ours.entries());
        for (int i = 0; i < ours.entries().size(); i++) {
            Entry entry = ours.entries().get(i);
            var other = rome.getEntries().get(i);
            RolieModule module = (RolieModule) other.getModule(Namespaces.ROLIE);
            assertThat(other.getId()).isEqualTo(entry.id().orElseThrow());
            assertThat(other.getTitle()).isEqualTo(entry.title().orElseThrow());
            assertThat(other.getUpdated().toInstant())
                    .isEqualTo(entry.updated()
                            .flatMap(DateConstruct::value)
                            .map(OffsetDateTime::toInstant)
                            .orElseThrow());
            assertThat(other.getContents().get(0).getSrc())
                    .isEqualTo(entry.content().orElseThrow().src().orElseThrow());
            assertThat(other.getCategories().get(0).getTerm()).isEqualTo("t" + i);
            assertThat(module.format()).isEqualTo(entry.format());
            assertThat(module.properties()).isEqualTo(entry.properties());
        }
    }

    @Test
    void whatRomeWritesWeRead() {
        Feed back = RomeBridge.fromRome(RomeBridge.toRome(feed()));

        assertThat(RolieXml.defaults().validate(RolieXml.defaults().toXml(back)).findings())
                .isEmpty();
        assertThat(back.entries()).hasSize(20);
        assertThat(back.entries().get(7).property(Property.CONTENT_ID)).contains("ID-7");
        assertThat(back.entries().get(7).format())
                .isEqualTo(feed().entries().get(7).format());
        assertThat(back.entries().get(7).content())
                .isEqualTo(feed().entries().get(7).content());
        assertThat(back.informationType()).contains("csaf");
    }

    @Test
    void aModuleCanBeCopied() {
        RolieModule module =
                (RolieModule) RomeBridge.toRome(feed()).getEntries().get(0).getModule(Namespaces.ROLIE);
        RolieModule copy = new RolieModule();

        copy.copyFrom(module);

        assertThat(copy.format()).isEqualTo(module.format());
        assertThat(copy.properties()).isEqualTo(module.properties());
        copy.format(Optional.empty());
        assertThat(copy.format()).isEmpty();
    }

    @Test
    void whereRomeIsWrongWeDiffer() throws Exception {
        String fraction = Documents.feed("51.25Z", "51.425167Z");
        Feed ours = (Feed) RolieXml.defaults().read(fraction).document();
        var rome = (com.rometools.rome.feed.atom.Feed) new WireFeedInput().build(new StringReader(fraction));

        assertThat(ours.updated().flatMap(DateConstruct::value).map(OffsetDateTime::toInstant))
                .contains(Instant.parse("2026-05-04T18:13:51.425167Z"));
        assertThat(rome.getUpdated().toInstant()).isAfter(Instant.parse("2026-05-04T18:20:00Z"));
    }
}
