package org.mile4j.rolie.extension;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mile4j.rolie.atom.Format;
import org.mile4j.rolie.atom.Property;

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
     * @param properties what else an entry exposes of it
     */
    record Description(
            Optional<String> title, Optional<String> contentId, Optional<Format> format, List<Property> properties) {

        /**
         * Copies the list.
         *
         * @param title as the record describes it
         * @param contentId as the record describes it
         * @param format as the record describes it
         * @param properties as the record describes it
         */
        public Description {
            properties = List.copyOf(properties);
        }

        /**
         * A description without further properties.
         *
         * @param title as the record describes it
         * @param contentId as the record describes it
         * @param format as the record describes it
         */
        public Description(Optional<String> title, Optional<String> contentId, Optional<Format> format) {
            this(title, contentId, format, List.of());
        }
    }

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
     * The names of the properties that its entries use beyond those of RFC 8322.
     *
     * @return the names; empty if there are none
     */
    default Set<String> properties() {
        return Set.of();
    }

    /**
     * The schemes of the categories that its entries use beyond that of information types.
     *
     * @return the schemes; empty if there are none
     */
    default Set<String> categorySchemes() {
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
        return List.of(
                new CsafProfile(),
                new StixProfile(),
                new IodefProfile(),
                new VulnerabilityProfile(),
                new SoftwareDescriptorProfile(),
                new ChecklistProfile());
    }
}
