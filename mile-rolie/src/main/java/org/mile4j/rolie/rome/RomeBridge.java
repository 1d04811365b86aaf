package org.mile4j.rolie.rome;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.WireFeedOutput;
import java.io.StringReader;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.RolieDocument;
import org.mile4j.rolie.xml.RolieXml;

/**
 * Feeds between this library and ROME, by way of XML, so that each side sees what it would see in a file.
 *
 * <p>ROME loses {@code xml:lang}, fractions of a second, and the order of elements; what it takes in wrongly it says
 * nothing of.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // who uses the bridge has ROME
public final class RomeBridge {

    private RomeBridge() {}

    /**
     * A feed as ROME has it.
     *
     * @param feed the feed
     * @return the feed of ROME; its entries have a {@link RolieModule} where there is something for it
     * @throws IllegalArgumentException if ROME does not take it
     */
    public static com.rometools.rome.feed.atom.Feed toRome(Feed feed) {
        try {
            WireFeed read = new WireFeedInput()
                    .build(new StringReader(RolieXml.defaults().toXml(feed)));
            return (com.rometools.rome.feed.atom.Feed) read;
        } catch (FeedException e) {
            throw new IllegalArgumentException("expected a feed that ROME takes, met one that it refuses", e);
        }
    }

    /**
     * A feed of ROME as a value.
     *
     * @param feed the feed of ROME, of the type {@code atom_1.0}
     * @return the feed
     * @throws IllegalArgumentException if ROME cannot write it, for instance because it has no title
     */
    public static Feed fromRome(com.rometools.rome.feed.atom.Feed feed) {
        try {
            RolieDocument document = RolieXml.defaults()
                    .read(new WireFeedOutput().outputString(feed))
                    .document();
            return (Feed) document;
        } catch (FeedException e) {
            throw new IllegalArgumentException("expected a feed that ROME can write, met one that it refuses", e);
        }
    }
}
