// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.phish;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;
import org.mile4j.model.iodef1.Assessment;
import org.mile4j.model.iodef1.Node;

/**
 * A site that collects the data of victims.
 *
 * <p>RFC 5901, Section 5.11.
 *
 * @param dcType how it collects.
 * @param siteUrl Its URI.
 * @param domain Its DNS domain.
 * @param emailSite Its email address.
 * @param system Its address in the network.
 * @param unknown Something else that identifies it.
 * @param nodes the addresses or names that go with the site.
 * @param domainData the registration of its domain.
 * @param assessment how sure the reporter is, and what the site does.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record DCSite(
        Optional<DCType> dcType,
        Optional<SiteText> siteUrl,
        Optional<SiteText> domain,
        Optional<SiteText> emailSite,
        Optional<SiteSystem> system,
        Optional<SiteText> unknown,
        List<Node> nodes,
        Optional<DomainData> domainData,
        Optional<Assessment> assessment,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param dcType as the record describes it
     * @param siteUrl as the record describes it
     * @param domain as the record describes it
     * @param emailSite as the record describes it
     * @param system as the record describes it
     * @param unknown as the record describes it
     * @param nodes as the record describes it
     * @param domainData as the record describes it
     * @param assessment as the record describes it
     * @param extras as the record describes it
     */
    public DCSite {
        Objects.requireNonNull(dcType, "dcType");
        Objects.requireNonNull(siteUrl, "siteUrl");
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(emailSite, "emailSite");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(unknown, "unknown");
        nodes = ItemList.copyOf(nodes);
        Objects.requireNonNull(domainData, "domainData");
        Objects.requireNonNull(assessment, "assessment");
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

    /** Collects the parts of a {@link DCSite}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<DCType> dcType = Optional.empty();
        private Optional<SiteText> siteUrl = Optional.empty();
        private Optional<SiteText> domain = Optional.empty();
        private Optional<SiteText> emailSite = Optional.empty();
        private Optional<SiteSystem> system = Optional.empty();
        private Optional<SiteText> unknown = Optional.empty();
        private List<Node> nodes = new ArrayList<>();
        private Optional<DomainData> domainData = Optional.empty();
        private Optional<Assessment> assessment = Optional.empty();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(DCSite from) {
            dcType = from.dcType;
            siteUrl = from.siteUrl;
            domain = from.domain;
            emailSite = from.emailSite;
            system = from.system;
            unknown = from.unknown;
            nodes.addAll(from.nodes);
            domainData = from.domainData;
            assessment = from.assessment;
            extras = from.extras;
        }

        /**
         * How it collects.
         *
         * @param dcType the value
         * @return this builder
         */
        public Builder dcType(DCType dcType) {
            this.dcType = Optional.of(dcType);
            return this;
        }

        /**
         * How it collects.
         *
         * @param dcType the value
         * @return this builder
         */
        public Builder dcType(Optional<DCType> dcType) {
            this.dcType = Objects.requireNonNull(dcType, "dcType");
            return this;
        }

        /**
         * Its URI.
         *
         * @param siteUrl the value
         * @return this builder
         */
        public Builder siteUrl(SiteText siteUrl) {
            this.siteUrl = Optional.of(siteUrl);
            return this;
        }

        /**
         * Its URI.
         *
         * @param siteUrl the value
         * @return this builder
         */
        public Builder siteUrl(Optional<SiteText> siteUrl) {
            this.siteUrl = Objects.requireNonNull(siteUrl, "siteUrl");
            return this;
        }

        /**
         * Its DNS domain.
         *
         * @param domain the value
         * @return this builder
         */
        public Builder domain(SiteText domain) {
            this.domain = Optional.of(domain);
            return this;
        }

        /**
         * Its DNS domain.
         *
         * @param domain the value
         * @return this builder
         */
        public Builder domain(Optional<SiteText> domain) {
            this.domain = Objects.requireNonNull(domain, "domain");
            return this;
        }

        /**
         * Its email address.
         *
         * @param emailSite the value
         * @return this builder
         */
        public Builder emailSite(SiteText emailSite) {
            this.emailSite = Optional.of(emailSite);
            return this;
        }

        /**
         * Its email address.
         *
         * @param emailSite the value
         * @return this builder
         */
        public Builder emailSite(Optional<SiteText> emailSite) {
            this.emailSite = Objects.requireNonNull(emailSite, "emailSite");
            return this;
        }

        /**
         * Its address in the network.
         *
         * @param system the value
         * @return this builder
         */
        public Builder system(SiteSystem system) {
            this.system = Optional.of(system);
            return this;
        }

        /**
         * Its address in the network.
         *
         * @param system the value
         * @return this builder
         */
        public Builder system(Optional<SiteSystem> system) {
            this.system = Objects.requireNonNull(system, "system");
            return this;
        }

        /**
         * Something else that identifies it.
         *
         * @param unknown the value
         * @return this builder
         */
        public Builder unknown(SiteText unknown) {
            this.unknown = Optional.of(unknown);
            return this;
        }

        /**
         * Something else that identifies it.
         *
         * @param unknown the value
         * @return this builder
         */
        public Builder unknown(Optional<SiteText> unknown) {
            this.unknown = Objects.requireNonNull(unknown, "unknown");
            return this;
        }

        /**
         * The addresses or names that go with the site.
         *
         * @param nodes the value
         * @return this builder
         */
        public Builder nodes(List<? extends Node> nodes) {
            this.nodes = new ArrayList<>(nodes);
            return this;
        }

        /**
         * Adds one: the addresses or names that go with the site.
         *
         * @param node the value
         * @return this builder
         */
        public Builder addNode(Node node) {
            this.nodes.add(Objects.requireNonNull(node, "node"));
            return this;
        }

        /**
         * The registration of its domain.
         *
         * @param domainData the value
         * @return this builder
         */
        public Builder domainData(DomainData domainData) {
            this.domainData = Optional.of(domainData);
            return this;
        }

        /**
         * The registration of its domain.
         *
         * @param domainData the value
         * @return this builder
         */
        public Builder domainData(Optional<DomainData> domainData) {
            this.domainData = Objects.requireNonNull(domainData, "domainData");
            return this;
        }

        /**
         * How sure the reporter is, and what the site does.
         *
         * @param assessment the value
         * @return this builder
         */
        public Builder assessment(Assessment assessment) {
            this.assessment = Optional.of(assessment);
            return this;
        }

        /**
         * How sure the reporter is, and what the site does.
         *
         * @param assessment the value
         * @return this builder
         */
        public Builder assessment(Optional<Assessment> assessment) {
            this.assessment = Objects.requireNonNull(assessment, "assessment");
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
        public DCSite build() {
            return new DCSite(dcType, siteUrl, domain, emailSite, system, unknown, nodes, domainData, assessment, extras);
        }
    }
}
