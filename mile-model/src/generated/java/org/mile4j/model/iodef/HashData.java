// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * Hashes of an object or of a part of it, such as a file or an email message. At least one Hash or FuzzyHash must be
 * present.
 *
 * <p>RFC 7970, Section 3.26.
 *
 * @param scope which part of the object was hashed. Some scopes require a HashTargetID, and file-pe-iat requires the
 *     tool in Application.
 * @param hashTargetId which section, resource or object inside was hashed, in the form that the scope asks for.
 * @param hashes a cryptographic hash.
 * @param fuzzyHashes a fuzzy hash, which is alike for alike objects.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record HashData(
        Optional<HashScope> scope,
        Optional<String> hashTargetId,
        List<Hash> hashes,
        List<FuzzyHash> fuzzyHashes,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param scope as the record describes it
     * @param hashTargetId as the record describes it
     * @param hashes as the record describes it
     * @param fuzzyHashes as the record describes it
     * @param extras as the record describes it
     */
    public HashData {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(hashTargetId, "hashTargetId");
        hashes = ItemList.copyOf(hashes);
        fuzzyHashes = ItemList.copyOf(fuzzyHashes);
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

    /** Collects the parts of a {@link HashData}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<HashScope> scope = Optional.empty();
        private Optional<String> hashTargetId = Optional.empty();
        private List<Hash> hashes = new ArrayList<>();
        private List<FuzzyHash> fuzzyHashes = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(HashData from) {
            scope = from.scope;
            hashTargetId = from.hashTargetId;
            hashes.addAll(from.hashes);
            fuzzyHashes.addAll(from.fuzzyHashes);
            extras = from.extras;
        }

        /**
         * Which part of the object was hashed. Some scopes require a HashTargetID, and file-pe-iat requires the tool
         * in Application.
         *
         * @param scope the value
         * @return this builder
         */
        public Builder scope(HashScope scope) {
            this.scope = Optional.of(scope);
            return this;
        }

        /**
         * Which part of the object was hashed. Some scopes require a HashTargetID, and file-pe-iat requires the tool
         * in Application.
         *
         * @param scope the value
         * @return this builder
         */
        public Builder scope(Optional<HashScope> scope) {
            this.scope = Objects.requireNonNull(scope, "scope");
            return this;
        }

        /**
         * Which section, resource or object inside was hashed, in the form that the scope asks for.
         *
         * @param hashTargetId the value
         * @return this builder
         */
        public Builder hashTargetId(String hashTargetId) {
            this.hashTargetId = Optional.of(hashTargetId);
            return this;
        }

        /**
         * Which section, resource or object inside was hashed, in the form that the scope asks for.
         *
         * @param hashTargetId the value
         * @return this builder
         */
        public Builder hashTargetId(Optional<String> hashTargetId) {
            this.hashTargetId = Objects.requireNonNull(hashTargetId, "hashTargetId");
            return this;
        }

        /**
         * A cryptographic hash.
         *
         * @param hashes the value
         * @return this builder
         */
        public Builder hashes(List<? extends Hash> hashes) {
            this.hashes = new ArrayList<>(hashes);
            return this;
        }

        /**
         * Adds one: a cryptographic hash.
         *
         * @param hash the value
         * @return this builder
         */
        public Builder addHash(Hash hash) {
            this.hashes.add(Objects.requireNonNull(hash, "hash"));
            return this;
        }

        /**
         * A fuzzy hash, which is alike for alike objects.
         *
         * @param fuzzyHashes the value
         * @return this builder
         */
        public Builder fuzzyHashes(List<? extends FuzzyHash> fuzzyHashes) {
            this.fuzzyHashes = new ArrayList<>(fuzzyHashes);
            return this;
        }

        /**
         * Adds one: a fuzzy hash, which is alike for alike objects.
         *
         * @param fuzzyHash the value
         * @return this builder
         */
        public Builder addFuzzyHash(FuzzyHash fuzzyHash) {
            this.fuzzyHashes.add(Objects.requireNonNull(fuzzyHash, "fuzzyHash"));
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
        public HashData build() {
            return new HashData(scope, hashTargetId, hashes, fuzzyHashes, extras);
        }
    }
}
