// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.util.List;
import org.mile4j.json.internal.codec.BareCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.model.internal.iodef.IodefValues;
import org.mile4j.model.iodef.Action;
import org.mile4j.model.iodef.AddressCategory;
import org.mile4j.model.iodef.BulkObservableType;
import org.mile4j.model.iodef.BusinessImpactSeverity;
import org.mile4j.model.iodef.BusinessImpactType;
import org.mile4j.model.iodef.Completion;
import org.mile4j.model.iodef.ConfidenceRating;
import org.mile4j.model.iodef.ContactRole;
import org.mile4j.model.iodef.ContactType;
import org.mile4j.model.iodef.CounterType;
import org.mile4j.model.iodef.CounterUnit;
import org.mile4j.model.iodef.DiscoverySource;
import org.mile4j.model.iodef.DomainStatus;
import org.mile4j.model.iodef.Dtype;
import org.mile4j.model.iodef.Duration;
import org.mile4j.model.iodef.EmailType;
import org.mile4j.model.iodef.HashScope;
import org.mile4j.model.iodef.IncidentPurpose;
import org.mile4j.model.iodef.IncidentStatus;
import org.mile4j.model.iodef.NodeRoleCategory;
import org.mile4j.model.iodef.Occurrence;
import org.mile4j.model.iodef.OffsetUnit;
import org.mile4j.model.iodef.Operator;
import org.mile4j.model.iodef.PostalAddressType;
import org.mile4j.model.iodef.RecordPatternType;
import org.mile4j.model.iodef.Registry;
import org.mile4j.model.iodef.RegistryAction;
import org.mile4j.model.iodef.Restriction;
import org.mile4j.model.iodef.Severity;
import org.mile4j.model.iodef.SoftwareDtype;
import org.mile4j.model.iodef.SpecId;
import org.mile4j.model.iodef.SpecName;
import org.mile4j.model.iodef.SystemCategory;
import org.mile4j.model.iodef.SystemImpactType;
import org.mile4j.model.iodef.SystemOwnership;
import org.mile4j.model.iodef.SystemStatus;
import org.mile4j.model.iodef.TelephoneType;
import org.mile4j.model.iodef.TimeImpactMetric;
import org.mile4j.model.iodef.YesNoUnknown;

/** The enumerations of IODEF v2 where they stand by themselves. */
public final class IodefEnumerations {

    private IodefEnumerations() {}

    /** All of them. */
    public static List<BareCodec<?>> all() {
        return List.of(
                BareCodec.of(Action.class, Member.enumeration("Action", Member.NO_KEY, "", IodefJsonValues.ACTION), Action::of),
                BareCodec.of(AddressCategory.class, Member.enumeration("AddressCategory", Member.NO_KEY, "", IodefValues.ADDRESS_CATEGORY), AddressCategory::of),
                BareCodec.of(BulkObservableType.class, Member.enumeration("BulkObservableType", Member.NO_KEY, "", IodefJsonValues.BULK_OBSERVABLE_TYPE).meanings("http-request-url", "http-request-uri").discouraged("ipv6-net-mask"), BulkObservableType::of),
                BareCodec.of(BusinessImpactSeverity.class, Member.enumeration("BusinessImpactSeverity", Member.NO_KEY, "", IodefValues.BUSINESS_IMPACT_SEVERITY), BusinessImpactSeverity::of),
                BareCodec.of(BusinessImpactType.class, Member.enumeration("BusinessImpactType", Member.NO_KEY, "", IodefValues.BUSINESS_IMPACT_TYPE), BusinessImpactType::of),
                BareCodec.of(Completion.class, Member.enumeration("Completion", Member.NO_KEY, "", IodefValues.COMPLETION), Completion::of),
                BareCodec.of(ConfidenceRating.class, Member.enumeration("ConfidenceRating", Member.NO_KEY, "", IodefValues.CONFIDENCE_RATING), ConfidenceRating::of),
                BareCodec.of(ContactRole.class, Member.enumeration("ContactRole", Member.NO_KEY, "", IodefJsonValues.CONTACT_ROLE), ContactRole::of),
                BareCodec.of(ContactType.class, Member.enumeration("ContactType", Member.NO_KEY, "", IodefValues.CONTACT_TYPE), ContactType::of),
                BareCodec.of(CounterType.class, Member.enumeration("CounterType", Member.NO_KEY, "", IodefJsonValues.COUNTER_TYPE), CounterType::of),
                BareCodec.of(CounterUnit.class, Member.enumeration("CounterUnit", Member.NO_KEY, "", IodefValues.COUNTER_UNIT), CounterUnit::of),
                BareCodec.of(DiscoverySource.class, Member.enumeration("DiscoverySource", Member.NO_KEY, "", IodefValues.DISCOVERY_SOURCE), DiscoverySource::of),
                BareCodec.of(DomainStatus.class, Member.enumeration("DomainStatus", Member.NO_KEY, "", IodefValues.DOMAIN_STATUS), DomainStatus::of),
                BareCodec.of(Dtype.class, Member.enumeration("Dtype", Member.NO_KEY, "", IodefJsonValues.DTYPE), Dtype::of),
                BareCodec.of(Duration.class, Member.enumeration("Duration", Member.NO_KEY, "", IodefValues.DURATION), Duration::of),
                BareCodec.of(EmailType.class, Member.enumeration("EmailType", Member.NO_KEY, "", IodefValues.EMAIL_TYPE), EmailType::of),
                BareCodec.of(HashScope.class, Member.enumeration("HashScope", Member.NO_KEY, "", IodefValues.HASH_SCOPE), HashScope::of),
                BareCodec.of(IncidentPurpose.class, Member.enumeration("IncidentPurpose", Member.NO_KEY, "", IodefValues.INCIDENT_PURPOSE), IncidentPurpose::of),
                BareCodec.of(IncidentStatus.class, Member.enumeration("IncidentStatus", Member.NO_KEY, "", IodefValues.INCIDENT_STATUS), IncidentStatus::of),
                BareCodec.of(NodeRoleCategory.class, Member.enumeration("NodeRoleCategory", Member.NO_KEY, "", IodefJsonValues.NODE_ROLE_CATEGORY).meanings("anomyzation", "anonymization"), NodeRoleCategory::of),
                BareCodec.of(Occurrence.class, Member.enumeration("Occurrence", Member.NO_KEY, "", IodefValues.OCCURRENCE), Occurrence::of),
                BareCodec.of(OffsetUnit.class, Member.enumeration("OffsetUnit", Member.NO_KEY, "", IodefValues.OFFSET_UNIT), OffsetUnit::of),
                BareCodec.of(Operator.class, Member.enumeration("Operator", Member.NO_KEY, "", IodefValues.OPERATOR), Operator::of),
                BareCodec.of(PostalAddressType.class, Member.enumeration("PostalAddressType", Member.NO_KEY, "", IodefValues.POSTAL_ADDRESS_TYPE), PostalAddressType::of),
                BareCodec.of(RecordPatternType.class, Member.enumeration("RecordPatternType", Member.NO_KEY, "", IodefValues.RECORD_PATTERN_TYPE), RecordPatternType::of),
                BareCodec.of(Registry.class, Member.enumeration("Registry", Member.NO_KEY, "", IodefValues.REGISTRY), Registry::of),
                BareCodec.of(RegistryAction.class, Member.enumeration("RegistryAction", Member.NO_KEY, "", IodefValues.REGISTRY_ACTION), RegistryAction::of),
                BareCodec.of(Restriction.class, Member.enumeration("Restriction", Member.NO_KEY, "", IodefValues.RESTRICTION), Restriction::of),
                BareCodec.of(Severity.class, Member.enumeration("Severity", Member.NO_KEY, "", IodefValues.SEVERITY), Severity::of),
                BareCodec.of(SoftwareDtype.class, Member.enumeration("SoftwareDtype", Member.NO_KEY, "", IodefValues.SOFTWARE_DTYPE), SoftwareDtype::of),
                BareCodec.of(SpecName.class, Member.enumeration("SpecName", Member.NO_KEY, "", IodefValues.SPEC_NAME), SpecName::of),
                BareCodec.of(SystemCategory.class, Member.enumeration("SystemCategory", Member.NO_KEY, "", IodefValues.SYSTEM_CATEGORY), SystemCategory::of),
                BareCodec.of(SystemImpactType.class, Member.enumeration("SystemImpactType", Member.NO_KEY, "", IodefValues.SYSTEM_IMPACT_TYPE), SystemImpactType::of),
                BareCodec.of(SystemOwnership.class, Member.enumeration("SystemOwnership", Member.NO_KEY, "", IodefValues.SYSTEM_OWNERSHIP), SystemOwnership::of),
                BareCodec.of(SystemStatus.class, Member.enumeration("SystemStatus", Member.NO_KEY, "", IodefValues.SYSTEM_STATUS), SystemStatus::of),
                BareCodec.of(TelephoneType.class, Member.enumeration("TelephoneType", Member.NO_KEY, "", IodefValues.TELEPHONE_TYPE), TelephoneType::of),
                BareCodec.of(TimeImpactMetric.class, Member.enumeration("TimeImpactMetric", Member.NO_KEY, "", IodefValues.TIME_IMPACT_METRIC), TimeImpactMetric::of),
                BareCodec.of(YesNoUnknown.class, Member.enumeration("YesNoUnknown", Member.NO_KEY, "", IodefValues.YES_NO_UNKNOWN), YesNoUnknown::of),
                BareCodec.of(SpecId.class, Member.enumeration("SpecId", Member.NO_KEY, "", IodefJsonValues.SPEC_ID).open(), SpecId::of));
    }
}
