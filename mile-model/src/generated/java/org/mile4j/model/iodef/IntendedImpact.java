// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * What the attackers meant to do to an organization, in the same terms as BusinessImpact.
 *
 * <p>RFC 7970, Section 3.12.2.
 *
 * @param severity how far the organization was to be kept from its work. When absent it is unknown, by the prose;
 *     the printed schema has no default.
 * @param type what was to be done to the organization. When absent it is unknown.
 * @param descriptions the intended impact in free text.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record IntendedImpact(
        Optional<BusinessImpactSeverity> severity,
        Optional<BusinessImpactType> type,
        List<MLString> descriptions,
        Extras extras)
        implements Impact
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param severity as the record describes it
     * @param type as the record describes it
     * @param descriptions as the record describes it
     * @param extras as the record describes it
     */
    public IntendedImpact {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(type, "type");
        descriptions = ItemList.copyOf(descriptions);
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that starts from this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The value of {@link #severity()}, or {@code unknown} where it is not given.
     *
     * @return the value that holds
     */
    public BusinessImpactSeverity severityOrDefault() {
        return severity.orElse(BusinessImpactSeverity.UNKNOWN);
    }

    /**
     * The value of {@link #type()}, or {@code unknown} where it is not given.
     *
     * @return the value that holds
     */
    public BusinessImpactType typeOrDefault() {
        return type.orElse(BusinessImpactType.UNKNOWN);
    }

    /** Collects the parts of a {@link IntendedImpact}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<BusinessImpactSeverity> severity = Optional.empty();
        private Optional<BusinessImpactType> type = Optional.empty();
        private List<MLString> descriptions = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(IntendedImpact from) {
            severity = from.severity;
            type = from.type;
            descriptions.addAll(from.descriptions);
            extras = from.extras;
        }

        /**
         * How far the organization was to be kept from its work. When absent it is unknown, by the prose; the
         * printed schema has no default.
         *
         * @param severity the value
         * @return this builder
         */
        public Builder severity(BusinessImpactSeverity severity) {
            this.severity = Optional.of(severity);
            return this;
        }

        /**
         * How far the organization was to be kept from its work. When absent it is unknown, by the prose; the
         * printed schema has no default.
         *
         * @param severity the value
         * @return this builder
         */
        public Builder severity(Optional<BusinessImpactSeverity> severity) {
            this.severity = Objects.requireNonNull(severity, "severity");
            return this;
        }

        /**
         * What was to be done to the organization. When absent it is unknown.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(BusinessImpactType type) {
            this.type = Optional.of(type);
            return this;
        }

        /**
         * What was to be done to the organization. When absent it is unknown.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(Optional<BusinessImpactType> type) {
            this.type = Objects.requireNonNull(type, "type");
            return this;
        }

        /**
         * The intended impact in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: the intended impact in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: the intended impact in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(String description) {
            return addDescription(MLString.of(description));
        }

        /**
         * What a document held besides, kept for writing.
         *
         * @param extras the value
         * @return this builder
         */
        public Builder extras(Extras extras) {
            this.extras = Objects.requireNonNull(extras, "extras");
            return this;
        }

        /**
         * The value with all parts given so far.
         *
         * @return a new value
         */
        public IntendedImpact build() {
            return new IntendedImpact(severity, type, descriptions, extras);
        }
    }
}
