package org.mile4j.rolie.extension;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mile4j.rolie.atom.Format;

/**
 * A kind of content.
 *
 * @since 0.1
 */
public interface ContentProfile {

    /**
     * What an entry says of a content.
     *
     * @param title a title
     * @param contentId the identifier that stands in the content
     * @param format its data model
     */
    record Description(Optional<String> title, Optional<String> contentId, Optional<Format> format) {}

    /**
     * The profile's name.
     *
     * @return for example {@code IODEF v2}
     */
    String name();

    /**
     * The specification.
     *
     * @return its name, and whether it is an expired draft
     */
    String specification();

    /**
     * The information types that it is for.
     *
     * @return the terms
     */
    Set<String> informationTypes();

    /**
     * The link relations that its entries use beyond the registered ones.
     *
     * @return the relations; empty if there are none
     */
    default Set<String> relations() {
        return Set.of();
    }

    /**
     * Looks at a content.
     *
     * @param type its media type
     * @param content its bytes
     * @return what an entry says of it; empty if it is of another kind
     */
    Optional<Description> describe(String type, byte[] content);

    /**
     * The profiles that come with this library.
     *
     * @return the profiles in the order in which they are tried
     */
    static List<ContentProfile> standard() {
        return List.of(new CsafProfile(), new StixProfile(), new IodefProfile());
    }
}
