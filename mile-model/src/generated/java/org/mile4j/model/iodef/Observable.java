// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * Something that can be observed or measured and that points to malicious behavior. Exactly one kind of child must
 * be present.
 *
 * <p>RFC 7970, Section 3.29.3.
 *
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param system a machine or network.
 * @param address an address.
 * @param domainData a domain.
 * @param service a network service.
 * @param emailData an email message.
 * @param windowsRegistryKeysModified Keys of the Windows registry.
 * @param fileData Files.
 * @param certificateData Certificates.
 * @param registryHandle a handle in a registry.
 * @param recordData Log or audit data.
 * @param eventData an event.
 * @param incident an incident.
 * @param expectation an expectation.
 * @param reference Something described elsewhere.
 * @param assessment an assessment.
 * @param detectionPattern a signature or setting of a tool.
 * @param historyItem an entry of a history.
 * @param bulkObservable a list of observables of one kind.
 * @param additionalData Something that has no class of its own.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Observable(
        Optional<Restriction> restriction,
        Optional<IodefSystem> system,
        Optional<Address> address,
        Optional<DomainData> domainData,
        Optional<Service> service,
        Optional<EmailData> emailData,
        Optional<WindowsRegistryKeysModified> windowsRegistryKeysModified,
        Optional<FileData> fileData,
        Optional<CertificateData> certificateData,
        Optional<RegistryHandle> registryHandle,
        Optional<RecordData> recordData,
        Optional<EventData> eventData,
        Optional<Incident> incident,
        Optional<Expectation> expectation,
        Optional<Reference> reference,
        Optional<Assessment> assessment,
        Optional<DetectionPattern> detectionPattern,
        Optional<HistoryItem> historyItem,
        Optional<BulkObservable> bulkObservable,
        List<ExtensionType> additionalData,
        Extras extras)
        implements ExpressionPart
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param restriction as the record describes it
     * @param system as the record describes it
     * @param address as the record describes it
     * @param domainData as the record describes it
     * @param service as the record describes it
     * @param emailData as the record describes it
     * @param windowsRegistryKeysModified as the record describes it
     * @param fileData as the record describes it
     * @param certificateData as the record describes it
     * @param registryHandle as the record describes it
     * @param recordData as the record describes it
     * @param eventData as the record describes it
     * @param incident as the record describes it
     * @param expectation as the record describes it
     * @param reference as the record describes it
     * @param assessment as the record describes it
     * @param detectionPattern as the record describes it
     * @param historyItem as the record describes it
     * @param bulkObservable as the record describes it
     * @param additionalData as the record describes it
     * @param extras as the record describes it
     */
    public Observable {
        Objects.requireNonNull(restriction, "restriction");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(domainData, "domainData");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(emailData, "emailData");
        Objects.requireNonNull(windowsRegistryKeysModified, "windowsRegistryKeysModified");
        Objects.requireNonNull(fileData, "fileData");
        Objects.requireNonNull(certificateData, "certificateData");
        Objects.requireNonNull(registryHandle, "registryHandle");
        Objects.requireNonNull(recordData, "recordData");
        Objects.requireNonNull(eventData, "eventData");
        Objects.requireNonNull(incident, "incident");
        Objects.requireNonNull(expectation, "expectation");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(detectionPattern, "detectionPattern");
        Objects.requireNonNull(historyItem, "historyItem");
        Objects.requireNonNull(bulkObservable, "bulkObservable");
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

    /** Collects the parts of a {@link Observable}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Restriction> restriction = Optional.empty();
        private Optional<IodefSystem> system = Optional.empty();
        private Optional<Address> address = Optional.empty();
        private Optional<DomainData> domainData = Optional.empty();
        private Optional<Service> service = Optional.empty();
        private Optional<EmailData> emailData = Optional.empty();
        private Optional<WindowsRegistryKeysModified> windowsRegistryKeysModified = Optional.empty();
        private Optional<FileData> fileData = Optional.empty();
        private Optional<CertificateData> certificateData = Optional.empty();
        private Optional<RegistryHandle> registryHandle = Optional.empty();
        private Optional<RecordData> recordData = Optional.empty();
        private Optional<EventData> eventData = Optional.empty();
        private Optional<Incident> incident = Optional.empty();
        private Optional<Expectation> expectation = Optional.empty();
        private Optional<Reference> reference = Optional.empty();
        private Optional<Assessment> assessment = Optional.empty();
        private Optional<DetectionPattern> detectionPattern = Optional.empty();
        private Optional<HistoryItem> historyItem = Optional.empty();
        private Optional<BulkObservable> bulkObservable = Optional.empty();
        private List<ExtensionType> additionalData = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Observable from) {
            restriction = from.restriction;
            system = from.system;
            address = from.address;
            domainData = from.domainData;
            service = from.service;
            emailData = from.emailData;
            windowsRegistryKeysModified = from.windowsRegistryKeysModified;
            fileData = from.fileData;
            certificateData = from.certificateData;
            registryHandle = from.registryHandle;
            recordData = from.recordData;
            eventData = from.eventData;
            incident = from.incident;
            expectation = from.expectation;
            reference = from.reference;
            assessment = from.assessment;
            detectionPattern = from.detectionPattern;
            historyItem = from.historyItem;
            bulkObservable = from.bulkObservable;
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
         * A machine or network.
         *
         * @param system the value
         * @return this builder
         */
        public Builder system(IodefSystem system) {
            this.system = Optional.of(system);
            return this;
        }

        /**
         * A machine or network.
         *
         * @param system the value
         * @return this builder
         */
        public Builder system(Optional<IodefSystem> system) {
            this.system = Objects.requireNonNull(system, "system");
            return this;
        }

        /**
         * An address.
         *
         * @param address the value
         * @return this builder
         */
        public Builder address(Address address) {
            this.address = Optional.of(address);
            return this;
        }

        /**
         * An address.
         *
         * @param address the value
         * @return this builder
         */
        public Builder address(Optional<Address> address) {
            this.address = Objects.requireNonNull(address, "address");
            return this;
        }

        /**
         * A domain.
         *
         * @param domainData the value
         * @return this builder
         */
        public Builder domainData(DomainData domainData) {
            this.domainData = Optional.of(domainData);
            return this;
        }

        /**
         * A domain.
         *
         * @param domainData the value
         * @return this builder
         */
        public Builder domainData(Optional<DomainData> domainData) {
            this.domainData = Objects.requireNonNull(domainData, "domainData");
            return this;
        }

        /**
         * A network service.
         *
         * @param service the value
         * @return this builder
         */
        public Builder service(Service service) {
            this.service = Optional.of(service);
            return this;
        }

        /**
         * A network service.
         *
         * @param service the value
         * @return this builder
         */
        public Builder service(Optional<Service> service) {
            this.service = Objects.requireNonNull(service, "service");
            return this;
        }

        /**
         * An email message.
         *
         * @param emailData the value
         * @return this builder
         */
        public Builder emailData(EmailData emailData) {
            this.emailData = Optional.of(emailData);
            return this;
        }

        /**
         * An email message.
         *
         * @param emailData the value
         * @return this builder
         */
        public Builder emailData(Optional<EmailData> emailData) {
            this.emailData = Objects.requireNonNull(emailData, "emailData");
            return this;
        }

        /**
         * Keys of the Windows registry.
         *
         * @param windowsRegistryKeysModified the value
         * @return this builder
         */
        public Builder windowsRegistryKeysModified(WindowsRegistryKeysModified windowsRegistryKeysModified) {
            this.windowsRegistryKeysModified = Optional.of(windowsRegistryKeysModified);
            return this;
        }

        /**
         * Keys of the Windows registry.
         *
         * @param windowsRegistryKeysModified the value
         * @return this builder
         */
        public Builder windowsRegistryKeysModified(Optional<WindowsRegistryKeysModified> windowsRegistryKeysModified) {
            this.windowsRegistryKeysModified = Objects.requireNonNull(windowsRegistryKeysModified, "windowsRegistryKeysModified");
            return this;
        }

        /**
         * Files.
         *
         * @param fileData the value
         * @return this builder
         */
        public Builder fileData(FileData fileData) {
            this.fileData = Optional.of(fileData);
            return this;
        }

        /**
         * Files.
         *
         * @param fileData the value
         * @return this builder
         */
        public Builder fileData(Optional<FileData> fileData) {
            this.fileData = Objects.requireNonNull(fileData, "fileData");
            return this;
        }

        /**
         * Certificates.
         *
         * @param certificateData the value
         * @return this builder
         */
        public Builder certificateData(CertificateData certificateData) {
            this.certificateData = Optional.of(certificateData);
            return this;
        }

        /**
         * Certificates.
         *
         * @param certificateData the value
         * @return this builder
         */
        public Builder certificateData(Optional<CertificateData> certificateData) {
            this.certificateData = Objects.requireNonNull(certificateData, "certificateData");
            return this;
        }

        /**
         * A handle in a registry.
         *
         * @param registryHandle the value
         * @return this builder
         */
        public Builder registryHandle(RegistryHandle registryHandle) {
            this.registryHandle = Optional.of(registryHandle);
            return this;
        }

        /**
         * A handle in a registry.
         *
         * @param registryHandle the value
         * @return this builder
         */
        public Builder registryHandle(Optional<RegistryHandle> registryHandle) {
            this.registryHandle = Objects.requireNonNull(registryHandle, "registryHandle");
            return this;
        }

        /**
         * Log or audit data.
         *
         * @param recordData the value
         * @return this builder
         */
        public Builder recordData(RecordData recordData) {
            this.recordData = Optional.of(recordData);
            return this;
        }

        /**
         * Log or audit data.
         *
         * @param recordData the value
         * @return this builder
         */
        public Builder recordData(Optional<RecordData> recordData) {
            this.recordData = Objects.requireNonNull(recordData, "recordData");
            return this;
        }

        /**
         * An event.
         *
         * @param eventData the value
         * @return this builder
         */
        public Builder eventData(EventData eventData) {
            this.eventData = Optional.of(eventData);
            return this;
        }

        /**
         * An event.
         *
         * @param eventData the value
         * @return this builder
         */
        public Builder eventData(Optional<EventData> eventData) {
            this.eventData = Objects.requireNonNull(eventData, "eventData");
            return this;
        }

        /**
         * An incident.
         *
         * @param incident the value
         * @return this builder
         */
        public Builder incident(Incident incident) {
            this.incident = Optional.of(incident);
            return this;
        }

        /**
         * An incident.
         *
         * @param incident the value
         * @return this builder
         */
        public Builder incident(Optional<Incident> incident) {
            this.incident = Objects.requireNonNull(incident, "incident");
            return this;
        }

        /**
         * An expectation.
         *
         * @param expectation the value
         * @return this builder
         */
        public Builder expectation(Expectation expectation) {
            this.expectation = Optional.of(expectation);
            return this;
        }

        /**
         * An expectation.
         *
         * @param expectation the value
         * @return this builder
         */
        public Builder expectation(Optional<Expectation> expectation) {
            this.expectation = Objects.requireNonNull(expectation, "expectation");
            return this;
        }

        /**
         * Something described elsewhere.
         *
         * @param reference the value
         * @return this builder
         */
        public Builder reference(Reference reference) {
            this.reference = Optional.of(reference);
            return this;
        }

        /**
         * Something described elsewhere.
         *
         * @param reference the value
         * @return this builder
         */
        public Builder reference(Optional<Reference> reference) {
            this.reference = Objects.requireNonNull(reference, "reference");
            return this;
        }

        /**
         * An assessment.
         *
         * @param assessment the value
         * @return this builder
         */
        public Builder assessment(Assessment assessment) {
            this.assessment = Optional.of(assessment);
            return this;
        }

        /**
         * An assessment.
         *
         * @param assessment the value
         * @return this builder
         */
        public Builder assessment(Optional<Assessment> assessment) {
            this.assessment = Objects.requireNonNull(assessment, "assessment");
            return this;
        }

        /**
         * A signature or setting of a tool.
         *
         * @param detectionPattern the value
         * @return this builder
         */
        public Builder detectionPattern(DetectionPattern detectionPattern) {
            this.detectionPattern = Optional.of(detectionPattern);
            return this;
        }

        /**
         * A signature or setting of a tool.
         *
         * @param detectionPattern the value
         * @return this builder
         */
        public Builder detectionPattern(Optional<DetectionPattern> detectionPattern) {
            this.detectionPattern = Objects.requireNonNull(detectionPattern, "detectionPattern");
            return this;
        }

        /**
         * An entry of a history.
         *
         * @param historyItem the value
         * @return this builder
         */
        public Builder historyItem(HistoryItem historyItem) {
            this.historyItem = Optional.of(historyItem);
            return this;
        }

        /**
         * An entry of a history.
         *
         * @param historyItem the value
         * @return this builder
         */
        public Builder historyItem(Optional<HistoryItem> historyItem) {
            this.historyItem = Objects.requireNonNull(historyItem, "historyItem");
            return this;
        }

        /**
         * A list of observables of one kind.
         *
         * @param bulkObservable the value
         * @return this builder
         */
        public Builder bulkObservable(BulkObservable bulkObservable) {
            this.bulkObservable = Optional.of(bulkObservable);
            return this;
        }

        /**
         * A list of observables of one kind.
         *
         * @param bulkObservable the value
         * @return this builder
         */
        public Builder bulkObservable(Optional<BulkObservable> bulkObservable) {
            this.bulkObservable = Objects.requireNonNull(bulkObservable, "bulkObservable");
            return this;
        }

        /**
         * Something that has no class of its own.
         *
         * @param additionalData the value
         * @return this builder
         */
        public Builder additionalData(List<? extends ExtensionType> additionalData) {
            this.additionalData = new ArrayList<>(additionalData);
            return this;
        }

        /**
         * Adds one: Something that has no class of its own.
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
        public Observable build() {
            return new Observable(restriction, system, address, domainData, service, emailData, windowsRegistryKeysModified, fileData, certificateData, registryHandle, recordData, eventData, incident, expectation, reference, assessment, detectionPattern, historyItem, bulkObservable, additionalData, extras);
        }
    }
}
