// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.phish;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;
import org.mile4j.model.iodef1.MLString;

/**
 * A report on phishing or another fraud by electronic means.
 *
 * <p>RFC 5901, Section 5.1.
 *
 * @param version the version of the format, always 0.06.
 * @param fraudType the kind of fraud. It decides what the FraudParameter is.
 * @param phishNameRef the name that the fraud is generally known by.
 * @param phishNameLocalRef the name or number that the reporter knows the fraud by.
 * @param fraudParameter what tells this fraud from others of its kind, such as the subject of the lure.
 * @param fraudedBrandNames the brand or company whose name was misused.
 * @param lureSources where the lure came from.
 * @param originatingSensors what noticed the fraud.
 * @param emailRecord the emails that were the lure.
 * @param dcSites a site that collects the data of victims.
 * @param takeDownInfos Who took what down, and when.
 * @param archivedData Data that was saved from a site of the fraud.
 * @param relatedData where more is found, such as a list of victims.
 * @param correlationData what ties this fraud to others, in free text.
 * @param prComments Remarks on the report in free text.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record PhraudReport(
        Optional<String> version,
        Optional<FraudType> fraudType,
        Optional<MLString> phishNameRef,
        Optional<MLString> phishNameLocalRef,
        Optional<MLString> fraudParameter,
        List<MLString> fraudedBrandNames,
        List<LureSource> lureSources,
        List<OriginatingSensor> originatingSensors,
        Optional<EmailRecord> emailRecord,
        List<DCSite> dcSites,
        List<TakeDownInfo> takeDownInfos,
        List<ArchivedData> archivedData,
        List<String> relatedData,
        List<MLString> correlationData,
        Optional<MLString> prComments,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param version as the record describes it
     * @param fraudType as the record describes it
     * @param phishNameRef as the record describes it
     * @param phishNameLocalRef as the record describes it
     * @param fraudParameter as the record describes it
     * @param fraudedBrandNames as the record describes it
     * @param lureSources as the record describes it
     * @param originatingSensors as the record describes it
     * @param emailRecord as the record describes it
     * @param dcSites as the record describes it
     * @param takeDownInfos as the record describes it
     * @param archivedData as the record describes it
     * @param relatedData as the record describes it
     * @param correlationData as the record describes it
     * @param prComments as the record describes it
     * @param extras as the record describes it
     */
    public PhraudReport {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(fraudType, "fraudType");
        Objects.requireNonNull(phishNameRef, "phishNameRef");
        Objects.requireNonNull(phishNameLocalRef, "phishNameLocalRef");
        Objects.requireNonNull(fraudParameter, "fraudParameter");
        fraudedBrandNames = ItemList.copyOf(fraudedBrandNames);
        lureSources = ItemList.copyOf(lureSources);
        originatingSensors = ItemList.copyOf(originatingSensors);
        Objects.requireNonNull(emailRecord, "emailRecord");
        dcSites = ItemList.copyOf(dcSites);
        takeDownInfos = ItemList.copyOf(takeDownInfos);
        archivedData = ItemList.copyOf(archivedData);
        relatedData = ItemList.copyOf(relatedData);
        correlationData = ItemList.copyOf(correlationData);
        Objects.requireNonNull(prComments, "prComments");
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

    /** Collects the parts of a {@link PhraudReport}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<String> version = Optional.empty();
        private Optional<FraudType> fraudType = Optional.empty();
        private Optional<MLString> phishNameRef = Optional.empty();
        private Optional<MLString> phishNameLocalRef = Optional.empty();
        private Optional<MLString> fraudParameter = Optional.empty();
        private List<MLString> fraudedBrandNames = new ArrayList<>();
        private List<LureSource> lureSources = new ArrayList<>();
        private List<OriginatingSensor> originatingSensors = new ArrayList<>();
        private Optional<EmailRecord> emailRecord = Optional.empty();
        private List<DCSite> dcSites = new ArrayList<>();
        private List<TakeDownInfo> takeDownInfos = new ArrayList<>();
        private List<ArchivedData> archivedData = new ArrayList<>();
        private List<String> relatedData = new ArrayList<>();
        private List<MLString> correlationData = new ArrayList<>();
        private Optional<MLString> prComments = Optional.empty();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(PhraudReport from) {
            version = from.version;
            fraudType = from.fraudType;
            phishNameRef = from.phishNameRef;
            phishNameLocalRef = from.phishNameLocalRef;
            fraudParameter = from.fraudParameter;
            fraudedBrandNames.addAll(from.fraudedBrandNames);
            lureSources.addAll(from.lureSources);
            originatingSensors.addAll(from.originatingSensors);
            emailRecord = from.emailRecord;
            dcSites.addAll(from.dcSites);
            takeDownInfos.addAll(from.takeDownInfos);
            archivedData.addAll(from.archivedData);
            relatedData.addAll(from.relatedData);
            correlationData.addAll(from.correlationData);
            prComments = from.prComments;
            extras = from.extras;
        }

        /**
         * The version of the format, always 0.06.
         *
         * @param version the value
         * @return this builder
         */
        public Builder version(String version) {
            this.version = Optional.of(version);
            return this;
        }

        /**
         * The version of the format, always 0.06.
         *
         * @param version the value
         * @return this builder
         */
        public Builder version(Optional<String> version) {
            this.version = Objects.requireNonNull(version, "version");
            return this;
        }

        /**
         * The kind of fraud. It decides what the FraudParameter is.
         *
         * @param fraudType the value
         * @return this builder
         */
        public Builder fraudType(FraudType fraudType) {
            this.fraudType = Optional.of(fraudType);
            return this;
        }

        /**
         * The kind of fraud. It decides what the FraudParameter is.
         *
         * @param fraudType the value
         * @return this builder
         */
        public Builder fraudType(Optional<FraudType> fraudType) {
            this.fraudType = Objects.requireNonNull(fraudType, "fraudType");
            return this;
        }

        /**
         * The name that the fraud is generally known by.
         *
         * @param phishNameRef the value
         * @return this builder
         */
        public Builder phishNameRef(MLString phishNameRef) {
            this.phishNameRef = Optional.of(phishNameRef);
            return this;
        }

        /**
         * The name that the fraud is generally known by.
         *
         * @param phishNameRef the value
         * @return this builder
         */
        public Builder phishNameRef(Optional<MLString> phishNameRef) {
            this.phishNameRef = Objects.requireNonNull(phishNameRef, "phishNameRef");
            return this;
        }

        /**
         * The name or number that the reporter knows the fraud by.
         *
         * @param phishNameLocalRef the value
         * @return this builder
         */
        public Builder phishNameLocalRef(MLString phishNameLocalRef) {
            this.phishNameLocalRef = Optional.of(phishNameLocalRef);
            return this;
        }

        /**
         * The name or number that the reporter knows the fraud by.
         *
         * @param phishNameLocalRef the value
         * @return this builder
         */
        public Builder phishNameLocalRef(Optional<MLString> phishNameLocalRef) {
            this.phishNameLocalRef = Objects.requireNonNull(phishNameLocalRef, "phishNameLocalRef");
            return this;
        }

        /**
         * What tells this fraud from others of its kind, such as the subject of the lure.
         *
         * @param fraudParameter the value
         * @return this builder
         */
        public Builder fraudParameter(MLString fraudParameter) {
            this.fraudParameter = Optional.of(fraudParameter);
            return this;
        }

        /**
         * What tells this fraud from others of its kind, such as the subject of the lure.
         *
         * @param fraudParameter the value
         * @return this builder
         */
        public Builder fraudParameter(Optional<MLString> fraudParameter) {
            this.fraudParameter = Objects.requireNonNull(fraudParameter, "fraudParameter");
            return this;
        }

        /**
         * The brand or company whose name was misused.
         *
         * @param fraudedBrandNames the value
         * @return this builder
         */
        public Builder fraudedBrandNames(List<? extends MLString> fraudedBrandNames) {
            this.fraudedBrandNames = new ArrayList<>(fraudedBrandNames);
            return this;
        }

        /**
         * Adds one: the brand or company whose name was misused.
         *
         * @param fraudedBrandName the value
         * @return this builder
         */
        public Builder addFraudedBrandName(MLString fraudedBrandName) {
            this.fraudedBrandNames.add(Objects.requireNonNull(fraudedBrandName, "fraudedBrandName"));
            return this;
        }

        /**
         * Where the lure came from.
         *
         * @param lureSources the value
         * @return this builder
         */
        public Builder lureSources(List<? extends LureSource> lureSources) {
            this.lureSources = new ArrayList<>(lureSources);
            return this;
        }

        /**
         * Adds one: where the lure came from.
         *
         * @param lureSource the value
         * @return this builder
         */
        public Builder addLureSource(LureSource lureSource) {
            this.lureSources.add(Objects.requireNonNull(lureSource, "lureSource"));
            return this;
        }

        /**
         * What noticed the fraud.
         *
         * @param originatingSensors the value
         * @return this builder
         */
        public Builder originatingSensors(List<? extends OriginatingSensor> originatingSensors) {
            this.originatingSensors = new ArrayList<>(originatingSensors);
            return this;
        }

        /**
         * Adds one: what noticed the fraud.
         *
         * @param originatingSensor the value
         * @return this builder
         */
        public Builder addOriginatingSensor(OriginatingSensor originatingSensor) {
            this.originatingSensors.add(Objects.requireNonNull(originatingSensor, "originatingSensor"));
            return this;
        }

        /**
         * The emails that were the lure.
         *
         * @param emailRecord the value
         * @return this builder
         */
        public Builder emailRecord(EmailRecord emailRecord) {
            this.emailRecord = Optional.of(emailRecord);
            return this;
        }

        /**
         * The emails that were the lure.
         *
         * @param emailRecord the value
         * @return this builder
         */
        public Builder emailRecord(Optional<EmailRecord> emailRecord) {
            this.emailRecord = Objects.requireNonNull(emailRecord, "emailRecord");
            return this;
        }

        /**
         * A site that collects the data of victims.
         *
         * @param dcSites the value
         * @return this builder
         */
        public Builder dcSites(List<? extends DCSite> dcSites) {
            this.dcSites = new ArrayList<>(dcSites);
            return this;
        }

        /**
         * Adds one: a site that collects the data of victims.
         *
         * @param dcSite the value
         * @return this builder
         */
        public Builder addDcSite(DCSite dcSite) {
            this.dcSites.add(Objects.requireNonNull(dcSite, "dcSite"));
            return this;
        }

        /**
         * Who took what down, and when.
         *
         * @param takeDownInfos the value
         * @return this builder
         */
        public Builder takeDownInfos(List<? extends TakeDownInfo> takeDownInfos) {
            this.takeDownInfos = new ArrayList<>(takeDownInfos);
            return this;
        }

        /**
         * Adds one: Who took what down, and when.
         *
         * @param takeDownInfo the value
         * @return this builder
         */
        public Builder addTakeDownInfo(TakeDownInfo takeDownInfo) {
            this.takeDownInfos.add(Objects.requireNonNull(takeDownInfo, "takeDownInfo"));
            return this;
        }

        /**
         * Data that was saved from a site of the fraud.
         *
         * @param archivedData the value
         * @return this builder
         */
        public Builder archivedData(List<? extends ArchivedData> archivedData) {
            this.archivedData = new ArrayList<>(archivedData);
            return this;
        }

        /**
         * Adds one: Data that was saved from a site of the fraud.
         *
         * @param archivedData the value
         * @return this builder
         */
        public Builder addArchivedData(ArchivedData archivedData) {
            this.archivedData.add(Objects.requireNonNull(archivedData, "archivedData"));
            return this;
        }

        /**
         * Where more is found, such as a list of victims.
         *
         * @param relatedData the value
         * @return this builder
         */
        public Builder relatedData(List<? extends String> relatedData) {
            this.relatedData = new ArrayList<>(relatedData);
            return this;
        }

        /**
         * Adds one: where more is found, such as a list of victims.
         *
         * @param relatedData the value
         * @return this builder
         */
        public Builder addRelatedData(String relatedData) {
            this.relatedData.add(Objects.requireNonNull(relatedData, "relatedData"));
            return this;
        }

        /**
         * What ties this fraud to others, in free text.
         *
         * @param correlationData the value
         * @return this builder
         */
        public Builder correlationData(List<? extends MLString> correlationData) {
            this.correlationData = new ArrayList<>(correlationData);
            return this;
        }

        /**
         * Adds one: what ties this fraud to others, in free text.
         *
         * @param correlationData the value
         * @return this builder
         */
        public Builder addCorrelationData(MLString correlationData) {
            this.correlationData.add(Objects.requireNonNull(correlationData, "correlationData"));
            return this;
        }

        /**
         * Remarks on the report in free text.
         *
         * @param prComments the value
         * @return this builder
         */
        public Builder prComments(MLString prComments) {
            this.prComments = Optional.of(prComments);
            return this;
        }

        /**
         * Remarks on the report in free text.
         *
         * @param prComments the value
         * @return this builder
         */
        public Builder prComments(Optional<MLString> prComments) {
            this.prComments = Objects.requireNonNull(prComments, "prComments");
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
        public PhraudReport build() {
            return new PhraudReport(version, fraudType, phishNameRef, phishNameLocalRef, fraudParameter, fraudedBrandNames, lureSources, originatingSensors, emailRecord, dcSites, takeDownInfos, archivedData, relatedData, correlationData, prComments, extras);
        }
    }
}
