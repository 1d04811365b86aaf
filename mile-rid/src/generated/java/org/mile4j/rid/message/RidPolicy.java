// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;
import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.model.iodef1.Node;
import org.mile4j.model.iodef1.Restriction;

/**
 * What a RID system needs to know to route a message and to decide on it, and the document that the message carries.
 * It stays readable when the document is encrypted.
 *
 * <p>RFC 6545, Section 5.1.
 *
 * @param msgType the kind of the message.
 * @param msgDestination what the Node stands for: the next RID system, or the source of the incident.
 * @param restriction With whom the recipient may share the whole document.
 * @param policyRegions how far the information is expected to be shared, at least one.
 * @param node the system that the message is for, as MsgDestination says.
 * @param trafficTypes what kind of information or incident the message is about, at least one, best only one.
 * @param incidentId the number of the incident that the message is about.
 * @param reportSchema the embedded document with its signatures.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record RidPolicy(
        Optional<MsgType> msgType,
        Optional<MsgDestination> msgDestination,
        Optional<Restriction> restriction,
        List<PolicyRegion> policyRegions,
        Optional<Node> node,
        List<TrafficType> trafficTypes,
        Optional<IncidentID> incidentId,
        Optional<ReportSchema> reportSchema,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param msgType as the record describes it
     * @param msgDestination as the record describes it
     * @param restriction as the record describes it
     * @param policyRegions as the record describes it
     * @param node as the record describes it
     * @param trafficTypes as the record describes it
     * @param incidentId as the record describes it
     * @param reportSchema as the record describes it
     * @param extras as the record describes it
     */
    public RidPolicy {
        Objects.requireNonNull(msgType, "msgType");
        Objects.requireNonNull(msgDestination, "msgDestination");
        Objects.requireNonNull(restriction, "restriction");
        policyRegions = ItemList.copyOf(policyRegions);
        Objects.requireNonNull(node, "node");
        trafficTypes = ItemList.copyOf(trafficTypes);
        Objects.requireNonNull(incidentId, "incidentId");
        Objects.requireNonNull(reportSchema, "reportSchema");
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

    /** Collects the parts of a {@link RidPolicy}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<MsgType> msgType = Optional.empty();
        private Optional<MsgDestination> msgDestination = Optional.empty();
        private Optional<Restriction> restriction = Optional.empty();
        private List<PolicyRegion> policyRegions = new ArrayList<>();
        private Optional<Node> node = Optional.empty();
        private List<TrafficType> trafficTypes = new ArrayList<>();
        private Optional<IncidentID> incidentId = Optional.empty();
        private Optional<ReportSchema> reportSchema = Optional.empty();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(RidPolicy from) {
            msgType = from.msgType;
            msgDestination = from.msgDestination;
            restriction = from.restriction;
            policyRegions.addAll(from.policyRegions);
            node = from.node;
            trafficTypes.addAll(from.trafficTypes);
            incidentId = from.incidentId;
            reportSchema = from.reportSchema;
            extras = from.extras;
        }

        /**
         * The kind of the message.
         *
         * @param msgType the value
         * @return this builder
         */
        public Builder msgType(MsgType msgType) {
            this.msgType = Optional.of(msgType);
            return this;
        }

        /**
         * The kind of the message.
         *
         * @param msgType the value
         * @return this builder
         */
        public Builder msgType(Optional<MsgType> msgType) {
            this.msgType = Objects.requireNonNull(msgType, "msgType");
            return this;
        }

        /**
         * What the Node stands for: the next RID system, or the source of the incident.
         *
         * @param msgDestination the value
         * @return this builder
         */
        public Builder msgDestination(MsgDestination msgDestination) {
            this.msgDestination = Optional.of(msgDestination);
            return this;
        }

        /**
         * What the Node stands for: the next RID system, or the source of the incident.
         *
         * @param msgDestination the value
         * @return this builder
         */
        public Builder msgDestination(Optional<MsgDestination> msgDestination) {
            this.msgDestination = Objects.requireNonNull(msgDestination, "msgDestination");
            return this;
        }

        /**
         * With whom the recipient may share the whole document.
         *
         * @param restriction the value
         * @return this builder
         */
        public Builder restriction(Restriction restriction) {
            this.restriction = Optional.of(restriction);
            return this;
        }

        /**
         * With whom the recipient may share the whole document.
         *
         * @param restriction the value
         * @return this builder
         */
        public Builder restriction(Optional<Restriction> restriction) {
            this.restriction = Objects.requireNonNull(restriction, "restriction");
            return this;
        }

        /**
         * How far the information is expected to be shared, at least one.
         *
         * @param policyRegions the value
         * @return this builder
         */
        public Builder policyRegions(List<? extends PolicyRegion> policyRegions) {
            this.policyRegions = new ArrayList<>(policyRegions);
            return this;
        }

        /**
         * Adds one: how far the information is expected to be shared, at least one.
         *
         * @param policyRegion the value
         * @return this builder
         */
        public Builder addPolicyRegion(PolicyRegion policyRegion) {
            this.policyRegions.add(Objects.requireNonNull(policyRegion, "policyRegion"));
            return this;
        }

        /**
         * The system that the message is for, as MsgDestination says.
         *
         * @param node the value
         * @return this builder
         */
        public Builder node(Node node) {
            this.node = Optional.of(node);
            return this;
        }

        /**
         * The system that the message is for, as MsgDestination says.
         *
         * @param node the value
         * @return this builder
         */
        public Builder node(Optional<Node> node) {
            this.node = Objects.requireNonNull(node, "node");
            return this;
        }

        /**
         * What kind of information or incident the message is about, at least one, best only one.
         *
         * @param trafficTypes the value
         * @return this builder
         */
        public Builder trafficTypes(List<? extends TrafficType> trafficTypes) {
            this.trafficTypes = new ArrayList<>(trafficTypes);
            return this;
        }

        /**
         * Adds one: what kind of information or incident the message is about, at least one, best only one.
         *
         * @param trafficType the value
         * @return this builder
         */
        public Builder addTrafficType(TrafficType trafficType) {
            this.trafficTypes.add(Objects.requireNonNull(trafficType, "trafficType"));
            return this;
        }

        /**
         * The number of the incident that the message is about.
         *
         * @param incidentId the value
         * @return this builder
         */
        public Builder incidentId(IncidentID incidentId) {
            this.incidentId = Optional.of(incidentId);
            return this;
        }

        /**
         * The number of the incident that the message is about.
         *
         * @param incidentId the value
         * @return this builder
         */
        public Builder incidentId(Optional<IncidentID> incidentId) {
            this.incidentId = Objects.requireNonNull(incidentId, "incidentId");
            return this;
        }

        /**
         * The embedded document with its signatures.
         *
         * @param reportSchema the value
         * @return this builder
         */
        public Builder reportSchema(ReportSchema reportSchema) {
            this.reportSchema = Optional.of(reportSchema);
            return this;
        }

        /**
         * The embedded document with its signatures.
         *
         * @param reportSchema the value
         * @return this builder
         */
        public Builder reportSchema(Optional<ReportSchema> reportSchema) {
            this.reportSchema = Objects.requireNonNull(reportSchema, "reportSchema");
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
        public RidPolicy build() {
            return new RidPolicy(msgType, msgDestination, restriction, policyRegions, node, trafficTypes, incidentId, reportSchema, extras);
        }
    }
}
