// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.phish;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;
import org.mile4j.model.iodef1.IodefSystem;

/**
 * Where the lure of a fraud came from.
 *
 * <p>RFC 5901, Section 5.9.
 *
 * @param systems a host that sent the lure. A spoofed address is marked as such.
 * @param domainData the registration of a domain that was used.
 * @param includedMalware the malware that came with the lure.
 * @param filesDownloaded the files that the lure downloads.
 * @param windowsRegistryKeysModified the keys of the Windows registry that the lure changes.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record LureSource(
        List<IodefSystem> systems,
        List<DomainData> domainData,
        Optional<IncludedMalware> includedMalware,
        Optional<FilesDownloaded> filesDownloaded,
        Optional<WindowsRegistryKeysModified> windowsRegistryKeysModified,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param systems as the record describes it
     * @param domainData as the record describes it
     * @param includedMalware as the record describes it
     * @param filesDownloaded as the record describes it
     * @param windowsRegistryKeysModified as the record describes it
     * @param extras as the record describes it
     */
    public LureSource {
        systems = ItemList.copyOf(systems);
        domainData = ItemList.copyOf(domainData);
        Objects.requireNonNull(includedMalware, "includedMalware");
        Objects.requireNonNull(filesDownloaded, "filesDownloaded");
        Objects.requireNonNull(windowsRegistryKeysModified, "windowsRegistryKeysModified");
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

    /** Collects the parts of a {@link LureSource}; not for use by several threads at once. */
    public static final class Builder {

        private List<IodefSystem> systems = new ArrayList<>();
        private List<DomainData> domainData = new ArrayList<>();
        private Optional<IncludedMalware> includedMalware = Optional.empty();
        private Optional<FilesDownloaded> filesDownloaded = Optional.empty();
        private Optional<WindowsRegistryKeysModified> windowsRegistryKeysModified = Optional.empty();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(LureSource from) {
            systems.addAll(from.systems);
            domainData.addAll(from.domainData);
            includedMalware = from.includedMalware;
            filesDownloaded = from.filesDownloaded;
            windowsRegistryKeysModified = from.windowsRegistryKeysModified;
            extras = from.extras;
        }

        /**
         * A host that sent the lure. A spoofed address is marked as such.
         *
         * @param systems the value
         * @return this builder
         */
        public Builder systems(List<? extends IodefSystem> systems) {
            this.systems = new ArrayList<>(systems);
            return this;
        }

        /**
         * Adds one: a host that sent the lure. A spoofed address is marked as such.
         *
         * @param system the value
         * @return this builder
         */
        public Builder addSystem(IodefSystem system) {
            this.systems.add(Objects.requireNonNull(system, "system"));
            return this;
        }

        /**
         * The registration of a domain that was used.
         *
         * @param domainData the value
         * @return this builder
         */
        public Builder domainData(List<? extends DomainData> domainData) {
            this.domainData = new ArrayList<>(domainData);
            return this;
        }

        /**
         * Adds one: the registration of a domain that was used.
         *
         * @param domainData the value
         * @return this builder
         */
        public Builder addDomainData(DomainData domainData) {
            this.domainData.add(Objects.requireNonNull(domainData, "domainData"));
            return this;
        }

        /**
         * The malware that came with the lure.
         *
         * @param includedMalware the value
         * @return this builder
         */
        public Builder includedMalware(IncludedMalware includedMalware) {
            this.includedMalware = Optional.of(includedMalware);
            return this;
        }

        /**
         * The malware that came with the lure.
         *
         * @param includedMalware the value
         * @return this builder
         */
        public Builder includedMalware(Optional<IncludedMalware> includedMalware) {
            this.includedMalware = Objects.requireNonNull(includedMalware, "includedMalware");
            return this;
        }

        /**
         * The files that the lure downloads.
         *
         * @param filesDownloaded the value
         * @return this builder
         */
        public Builder filesDownloaded(FilesDownloaded filesDownloaded) {
            this.filesDownloaded = Optional.of(filesDownloaded);
            return this;
        }

        /**
         * The files that the lure downloads.
         *
         * @param filesDownloaded the value
         * @return this builder
         */
        public Builder filesDownloaded(Optional<FilesDownloaded> filesDownloaded) {
            this.filesDownloaded = Objects.requireNonNull(filesDownloaded, "filesDownloaded");
            return this;
        }

        /**
         * The keys of the Windows registry that the lure changes.
         *
         * @param windowsRegistryKeysModified the value
         * @return this builder
         */
        public Builder windowsRegistryKeysModified(WindowsRegistryKeysModified windowsRegistryKeysModified) {
            this.windowsRegistryKeysModified = Optional.of(windowsRegistryKeysModified);
            return this;
        }

        /**
         * The keys of the Windows registry that the lure changes.
         *
         * @param windowsRegistryKeysModified the value
         * @return this builder
         */
        public Builder windowsRegistryKeysModified(Optional<WindowsRegistryKeysModified> windowsRegistryKeysModified) {
            this.windowsRegistryKeysModified = Objects.requireNonNull(windowsRegistryKeysModified, "windowsRegistryKeysModified");
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
        public LureSource build() {
            return new LureSource(systems, domainData, includedMalware, filesDownloaded, windowsRegistryKeysModified, extras);
        }
    }
}
