// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;

/**
 * The class SoftwareType.
 *
 * <p>RFC 5070, Section 3.17.1.
 *
 * @param swid the attribute swid.
 * @param configid the attribute configid.
 * @param vendor the attribute vendor.
 * @param family the attribute family.
 * @param name the attribute name.
 * @param version the attribute version.
 * @param patch the attribute patch.
 * @param url the element URL.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record SoftwareType(
        Optional<String> swid,
        Optional<String> configid,
        Optional<String> vendor,
        Optional<String> family,
        Optional<String> name,
        Optional<String> version,
        Optional<String> patch,
        Optional<String> url,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param swid as the record describes it
     * @param configid as the record describes it
     * @param vendor as the record describes it
     * @param family as the record describes it
     * @param name as the record describes it
     * @param version as the record describes it
     * @param patch as the record describes it
     * @param url as the record describes it
     * @param extras as the record describes it
     */
    public SoftwareType {
        Objects.requireNonNull(swid, "swid");
        Objects.requireNonNull(configid, "configid");
        Objects.requireNonNull(vendor, "vendor");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(patch, "patch");
        Objects.requireNonNull(url, "url");
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
     * The value of {@link #swid()}, or {@code 0} where it is not given.
     *
     * @return the value that holds
     */
    public String swidOrDefault() {
        return swid.orElse("0");
    }

    /**
     * The value of {@link #configid()}, or {@code 0} where it is not given.
     *
     * @return the value that holds
     */
    public String configidOrDefault() {
        return configid.orElse("0");
    }

    /** Collects the parts of a {@link SoftwareType}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<String> swid = Optional.empty();
        private Optional<String> configid = Optional.empty();
        private Optional<String> vendor = Optional.empty();
        private Optional<String> family = Optional.empty();
        private Optional<String> name = Optional.empty();
        private Optional<String> version = Optional.empty();
        private Optional<String> patch = Optional.empty();
        private Optional<String> url = Optional.empty();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(SoftwareType from) {
            swid = from.swid;
            configid = from.configid;
            vendor = from.vendor;
            family = from.family;
            name = from.name;
            version = from.version;
            patch = from.patch;
            url = from.url;
            extras = from.extras;
        }

        /**
         * The attribute swid.
         *
         * @param swid the value
         * @return this builder
         */
        public Builder swid(String swid) {
            this.swid = Optional.of(swid);
            return this;
        }

        /**
         * The attribute swid.
         *
         * @param swid the value
         * @return this builder
         */
        public Builder swid(Optional<String> swid) {
            this.swid = Objects.requireNonNull(swid, "swid");
            return this;
        }

        /**
         * The attribute configid.
         *
         * @param configid the value
         * @return this builder
         */
        public Builder configid(String configid) {
            this.configid = Optional.of(configid);
            return this;
        }

        /**
         * The attribute configid.
         *
         * @param configid the value
         * @return this builder
         */
        public Builder configid(Optional<String> configid) {
            this.configid = Objects.requireNonNull(configid, "configid");
            return this;
        }

        /**
         * The attribute vendor.
         *
         * @param vendor the value
         * @return this builder
         */
        public Builder vendor(String vendor) {
            this.vendor = Optional.of(vendor);
            return this;
        }

        /**
         * The attribute vendor.
         *
         * @param vendor the value
         * @return this builder
         */
        public Builder vendor(Optional<String> vendor) {
            this.vendor = Objects.requireNonNull(vendor, "vendor");
            return this;
        }

        /**
         * The attribute family.
         *
         * @param family the value
         * @return this builder
         */
        public Builder family(String family) {
            this.family = Optional.of(family);
            return this;
        }

        /**
         * The attribute family.
         *
         * @param family the value
         * @return this builder
         */
        public Builder family(Optional<String> family) {
            this.family = Objects.requireNonNull(family, "family");
            return this;
        }

        /**
         * The attribute name.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(String name) {
            this.name = Optional.of(name);
            return this;
        }

        /**
         * The attribute name.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(Optional<String> name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * The attribute version.
         *
         * @param version the value
         * @return this builder
         */
        public Builder version(String version) {
            this.version = Optional.of(version);
            return this;
        }

        /**
         * The attribute version.
         *
         * @param version the value
         * @return this builder
         */
        public Builder version(Optional<String> version) {
            this.version = Objects.requireNonNull(version, "version");
            return this;
        }

        /**
         * The attribute patch.
         *
         * @param patch the value
         * @return this builder
         */
        public Builder patch(String patch) {
            this.patch = Optional.of(patch);
            return this;
        }

        /**
         * The attribute patch.
         *
         * @param patch the value
         * @return this builder
         */
        public Builder patch(Optional<String> patch) {
            this.patch = Objects.requireNonNull(patch, "patch");
            return this;
        }

        /**
         * The element URL.
         *
         * @param url the value
         * @return this builder
         */
        public Builder url(String url) {
            this.url = Optional.of(url);
            return this;
        }

        /**
         * The element URL.
         *
         * @param url the value
         * @return this builder
         */
        public Builder url(Optional<String> url) {
            this.url = Objects.requireNonNull(url, "url");
            return this;
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
        public SoftwareType build() {
            return new SoftwareType(swid, configid, vendor, family, name, version, patch, url, extras);
        }
    }
}
