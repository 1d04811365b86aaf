// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;

/**
 * A piece of software, as Application or OperatingSystem. v2 has a SoftwareReference instead of its attributes.
 *
 * <p>RFC 5070, Section 3.17.1.
 *
 * @param swid an identifier of the software. The schema names the default 0.
 * @param configid an identifier of a configuration of the software. The schema names the default 0.
 * @param vendor Who makes the software.
 * @param family the family that the software belongs to.
 * @param name the name of the software.
 * @param version the version of the software.
 * @param patch the patch or service pack level of the software.
 * @param url where something about the software can be read.
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
         * An identifier of the software. The schema names the default 0.
         *
         * @param swid the value
         * @return this builder
         */
        public Builder swid(String swid) {
            this.swid = Optional.of(swid);
            return this;
        }

        /**
         * An identifier of the software. The schema names the default 0.
         *
         * @param swid the value
         * @return this builder
         */
        public Builder swid(Optional<String> swid) {
            this.swid = Objects.requireNonNull(swid, "swid");
            return this;
        }

        /**
         * An identifier of a configuration of the software. The schema names the default 0.
         *
         * @param configid the value
         * @return this builder
         */
        public Builder configid(String configid) {
            this.configid = Optional.of(configid);
            return this;
        }

        /**
         * An identifier of a configuration of the software. The schema names the default 0.
         *
         * @param configid the value
         * @return this builder
         */
        public Builder configid(Optional<String> configid) {
            this.configid = Objects.requireNonNull(configid, "configid");
            return this;
        }

        /**
         * Who makes the software.
         *
         * @param vendor the value
         * @return this builder
         */
        public Builder vendor(String vendor) {
            this.vendor = Optional.of(vendor);
            return this;
        }

        /**
         * Who makes the software.
         *
         * @param vendor the value
         * @return this builder
         */
        public Builder vendor(Optional<String> vendor) {
            this.vendor = Objects.requireNonNull(vendor, "vendor");
            return this;
        }

        /**
         * The family that the software belongs to.
         *
         * @param family the value
         * @return this builder
         */
        public Builder family(String family) {
            this.family = Optional.of(family);
            return this;
        }

        /**
         * The family that the software belongs to.
         *
         * @param family the value
         * @return this builder
         */
        public Builder family(Optional<String> family) {
            this.family = Objects.requireNonNull(family, "family");
            return this;
        }

        /**
         * The name of the software.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(String name) {
            this.name = Optional.of(name);
            return this;
        }

        /**
         * The name of the software.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(Optional<String> name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * The version of the software.
         *
         * @param version the value
         * @return this builder
         */
        public Builder version(String version) {
            this.version = Optional.of(version);
            return this;
        }

        /**
         * The version of the software.
         *
         * @param version the value
         * @return this builder
         */
        public Builder version(Optional<String> version) {
            this.version = Objects.requireNonNull(version, "version");
            return this;
        }

        /**
         * The patch or service pack level of the software.
         *
         * @param patch the value
         * @return this builder
         */
        public Builder patch(String patch) {
            this.patch = Optional.of(patch);
            return this;
        }

        /**
         * The patch or service pack level of the software.
         *
         * @param patch the value
         * @return this builder
         */
        public Builder patch(Optional<String> patch) {
            this.patch = Objects.requireNonNull(patch, "patch");
            return this;
        }

        /**
         * Where something about the software can be read.
         *
         * @param url the value
         * @return this builder
         */
        public Builder url(String url) {
            this.url = Optional.of(url);
            return this;
        }

        /**
         * Where something about the software can be read.
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
