// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * The tactics and techniques of the attackers and the weaknesses they used. At least one child must be present.
 *
 * <p>RFC 7970, Section 3.11.
 *
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param references a vulnerability, malware sample, advisory or analysis described elsewhere.
 * @param descriptions how the attackers went about it, in free text.
 * @param attackPatterns a pattern of attack, as structured information of RFC 7203.
 * @param vulnerabilities a vulnerability, as structured information of RFC 7203.
 * @param weaknesses a weakness that was used, as structured information of RFC 7203.
 * @param additionalData Information about the method that has no class of its own.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Method(
        Optional<Restriction> restriction,
        List<Reference> references,
        List<MLString> descriptions,
        List<AttackPattern> attackPatterns,
        List<Vulnerability> vulnerabilities,
        List<Weakness> weaknesses,
        List<ExtensionType> additionalData,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param restriction as the record describes it
     * @param references as the record describes it
     * @param descriptions as the record describes it
     * @param attackPatterns as the record describes it
     * @param vulnerabilities as the record describes it
     * @param weaknesses as the record describes it
     * @param additionalData as the record describes it
     * @param extras as the record describes it
     */
    public Method {
        Objects.requireNonNull(restriction, "restriction");
        references = ItemList.copyOf(references);
        descriptions = ItemList.copyOf(descriptions);
        attackPatterns = ItemList.copyOf(attackPatterns);
        vulnerabilities = ItemList.copyOf(vulnerabilities);
        weaknesses = ItemList.copyOf(weaknesses);
        additionalData = ItemList.copyOf(additionalData);
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

    /** Collects the parts of a {@link Method}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Restriction> restriction = Optional.empty();
        private List<Reference> references = new ArrayList<>();
        private List<MLString> descriptions = new ArrayList<>();
        private List<AttackPattern> attackPatterns = new ArrayList<>();
        private List<Vulnerability> vulnerabilities = new ArrayList<>();
        private List<Weakness> weaknesses = new ArrayList<>();
        private List<ExtensionType> additionalData = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Method from) {
            restriction = from.restriction;
            references.addAll(from.references);
            descriptions.addAll(from.descriptions);
            attackPatterns.addAll(from.attackPatterns);
            vulnerabilities.addAll(from.vulnerabilities);
            weaknesses.addAll(from.weaknesses);
            additionalData.addAll(from.additionalData);
            extras = from.extras;
        }

        /**
         * Who may be told of what is inside. When absent, the restriction of the closest ancestor that has one
         * holds.
         *
         * @param restriction the value
         * @return this builder
         */
        public Builder restriction(Restriction restriction) {
            this.restriction = Optional.of(restriction);
            return this;
        }

        /**
         * Who may be told of what is inside. When absent, the restriction of the closest ancestor that has one
         * holds.
         *
         * @param restriction the value
         * @return this builder
         */
        public Builder restriction(Optional<Restriction> restriction) {
            this.restriction = Objects.requireNonNull(restriction, "restriction");
            return this;
        }

        /**
         * A vulnerability, malware sample, advisory or analysis described elsewhere.
         *
         * @param references the value
         * @return this builder
         */
        public Builder references(List<? extends Reference> references) {
            this.references = new ArrayList<>(references);
            return this;
        }

        /**
         * Adds one: a vulnerability, malware sample, advisory or analysis described elsewhere.
         *
         * @param reference the value
         * @return this builder
         */
        public Builder addReference(Reference reference) {
            this.references.add(Objects.requireNonNull(reference, "reference"));
            return this;
        }

        /**
         * How the attackers went about it, in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: how the attackers went about it, in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: how the attackers went about it, in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(String description) {
            return addDescription(MLString.of(description));
        }

        /**
         * A pattern of attack, as structured information of RFC 7203.
         *
         * @param attackPatterns the value
         * @return this builder
         */
        public Builder attackPatterns(List<? extends AttackPattern> attackPatterns) {
            this.attackPatterns = new ArrayList<>(attackPatterns);
            return this;
        }

        /**
         * Adds one: a pattern of attack, as structured information of RFC 7203.
         *
         * @param attackPattern the value
         * @return this builder
         */
        public Builder addAttackPattern(AttackPattern attackPattern) {
            this.attackPatterns.add(Objects.requireNonNull(attackPattern, "attackPattern"));
            return this;
        }

        /**
         * A vulnerability, as structured information of RFC 7203.
         *
         * @param vulnerabilities the value
         * @return this builder
         */
        public Builder vulnerabilities(List<? extends Vulnerability> vulnerabilities) {
            this.vulnerabilities = new ArrayList<>(vulnerabilities);
            return this;
        }

        /**
         * Adds one: a vulnerability, as structured information of RFC 7203.
         *
         * @param vulnerability the value
         * @return this builder
         */
        public Builder addVulnerability(Vulnerability vulnerability) {
            this.vulnerabilities.add(Objects.requireNonNull(vulnerability, "vulnerability"));
            return this;
        }

        /**
         * A weakness that was used, as structured information of RFC 7203.
         *
         * @param weaknesses the value
         * @return this builder
         */
        public Builder weaknesses(List<? extends Weakness> weaknesses) {
            this.weaknesses = new ArrayList<>(weaknesses);
            return this;
        }

        /**
         * Adds one: a weakness that was used, as structured information of RFC 7203.
         *
         * @param weakness the value
         * @return this builder
         */
        public Builder addWeakness(Weakness weakness) {
            this.weaknesses.add(Objects.requireNonNull(weakness, "weakness"));
            return this;
        }

        /**
         * Information about the method that has no class of its own.
         *
         * @param additionalData the value
         * @return this builder
         */
        public Builder additionalData(List<? extends ExtensionType> additionalData) {
            this.additionalData = new ArrayList<>(additionalData);
            return this;
        }

        /**
         * Adds one: Information about the method that has no class of its own.
         *
         * @param additionalData the value
         * @return this builder
         */
        public Builder addAdditionalData(ExtensionType additionalData) {
            this.additionalData.add(Objects.requireNonNull(additionalData, "additionalData"));
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
        public Method build() {
            return new Method(restriction, references, descriptions, attackPatterns, vulnerabilities, weaknesses, additionalData, extras);
        }
    }
}
