// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.internal.message;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.iodef1.IncidentIDXml;
import org.mile4j.model.internal.iodef1.Iodef1Values;
import org.mile4j.model.internal.iodef1.NodeXml;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.model.iodef1.Node;
import org.mile4j.model.iodef1.Restriction;
import org.mile4j.rid.message.MsgDestination;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.PolicyRegion;
import org.mile4j.rid.message.ReportSchema;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.message.TrafficType;

/** The XML of {@link RidPolicy}: RFC 6545, Section 5.1. */
public final class RidPolicyXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(1, "RIDPolicy", "urn:ietf:params:xml:ns:iodef-rid-2.0", "RFC 6545, Section 5.1")
            .attribute("MsgType", TypeKind.ENUMERATION, MessageValues.MSG_TYPE, true, true, null)
            .attribute("ext-MsgType", TypeKind.STRING, null, false, false, null)
            .attribute("MsgDestination", TypeKind.ENUMERATION, MessageValues.MSG_DESTINATION, true, true, null)
            .attribute("ext-MsgDestination", TypeKind.STRING, null, false, false, null)
            .attribute("restriction", TypeKind.ENUMERATION, Iodef1Values.RESTRICTION, false, false, null)
            .child("PolicyRegion", 0, 0, true, MessageGrammar.type("PolicyRegion"))
            .child("iodef:Node", 1, 1, false, MessageGrammar.type("Node"))
            .child("TrafficType", 2, 2, true, MessageGrammar.type("TrafficType"))
            .child("iodef:IncidentID", 3, 3, false, MessageGrammar.type("IncidentID"))
            .child("ReportSchema", 4, 4, false, MessageGrammar.type("ReportSchema"))
            .require(0x1L, true, true)
            .require(0x2L, true, true)
            .require(0x4L, true, true)
            .build();

    private RidPolicyXml() {}

    /** Reads the element the reader stands on. */
    public static RidPolicy read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String msgType = null;
        String extMsgType = null;
        String msgDestination = null;
        String extMsgDestination = null;
        String restriction = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> msgType = value;
                case 1 -> extMsgType = value;
                case 2 -> msgDestination = value;
                case 3 -> extMsgDestination = value;
                case 4 -> restriction = value;
                default -> {}
            }
        }
        in.keepEmpty("MsgType", msgType, extMsgType);
        in.keepEmpty("MsgDestination", msgDestination, extMsgDestination);
        List<PolicyRegion> policyRegions = null;
        Node node = null;
        List<TrafficType> trafficTypes = null;
        IncidentID incidentId = null;
        ReportSchema reportSchema = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> policyRegions = Fields.add(policyRegions, PolicyRegionXml.read(in));
                case 1 -> node = NodeXml.read(in);
                case 2 -> trafficTypes = Fields.add(trafficTypes, TrafficTypeXml.read(in));
                case 3 -> incidentId = IncidentIDXml.read(in);
                case 4 -> reportSchema = ReportSchemaXml.read(in);
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(RidPolicy.class, new RidPolicy(
                msgType == null && extMsgType == null ? Optional.empty() : MsgType.optional(Fields.text(msgType), Optional.ofNullable(extMsgType)),
                msgDestination == null && extMsgDestination == null ? Optional.empty() : MsgDestination.optional(Fields.text(msgDestination), Optional.ofNullable(extMsgDestination)),
                restriction == null ? Optional.empty() : Restriction.optional(restriction, Optional.empty()),
                Fields.list(policyRegions),
                Optional.ofNullable(node),
                Fields.list(trafficTypes),
                Optional.ofNullable(incidentId),
                Optional.ofNullable(reportSchema),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, RidPolicy value) throws IOException {
        out.start(name, value.extras());
        if (value.msgType().isPresent()) {
            out.enumeration(MessageNames.AT_MSG_TYPE, MessageNames.AT_EXT_MSG_TYPE, value.msgType().get(), value.msgType().get().value(), null);
        }
        if (value.msgDestination().isPresent()) {
            out.enumeration(MessageNames.AT_MSG_DESTINATION, MessageNames.AT_EXT_MSG_DESTINATION, value.msgDestination().get(), value.msgDestination().get().value(), null);
        }
        if (value.restriction().isPresent()) {
            out.enumeration(MessageNames.AT_RESTRICTION, null, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<PolicyRegion> policyRegions = value.policyRegions();
        for (int i = 0; i < policyRegions.size(); i++) {
            PolicyRegion item = policyRegions.get(i);
            PolicyRegionXml.write(out, MessageNames.POLICY_REGION, item);
        }
        if (value.node().isPresent()) {
            String namespace = out.namespace("urn:ietf:params:xml:ns:iodef-1.0");
            NodeXml.write(out, MessageNames.NODE, value.node().get());
            out.namespace(namespace);
        }
        List<TrafficType> trafficTypes = value.trafficTypes();
        for (int i = 0; i < trafficTypes.size(); i++) {
            TrafficType item = trafficTypes.get(i);
            TrafficTypeXml.write(out, MessageNames.TRAFFIC_TYPE, item);
        }
        if (value.incidentId().isPresent()) {
            String namespace = out.namespace("urn:ietf:params:xml:ns:iodef-1.0");
            IncidentIDXml.write(out, MessageNames.INCIDENT_ID, value.incidentId().get());
            out.namespace(namespace);
        }
        if (value.reportSchema().isPresent()) {
            ReportSchemaXml.write(out, MessageNames.REPORT_SCHEMA, value.reportSchema().get());
        }
        out.end();
    }
}
