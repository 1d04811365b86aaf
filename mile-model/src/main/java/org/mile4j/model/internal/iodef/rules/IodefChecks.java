package org.mile4j.model.internal.iodef.rules;

import java.util.Set;
import java.util.function.Consumer;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckTable;
import org.mile4j.model.internal.rules.GroupedChecks;
import org.mile4j.model.iodef.Address;
import org.mile4j.model.iodef.ApplicationHeader;
import org.mile4j.model.iodef.AttackPattern;
import org.mile4j.model.iodef.AttackPhase;
import org.mile4j.model.iodef.BulkObservable;
import org.mile4j.model.iodef.BulkObservableFormat;
import org.mile4j.model.iodef.Campaign;
import org.mile4j.model.iodef.Confidence;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.DetectionPattern;
import org.mile4j.model.iodef.DomainContacts;
import org.mile4j.model.iodef.DomainData;
import org.mile4j.model.iodef.Email;
import org.mile4j.model.iodef.EmailData;
import org.mile4j.model.iodef.EventData;
import org.mile4j.model.iodef.EventReport;
import org.mile4j.model.iodef.Expectation;
import org.mile4j.model.iodef.File;
import org.mile4j.model.iodef.Flow;
import org.mile4j.model.iodef.Hash;
import org.mile4j.model.iodef.HashData;
import org.mile4j.model.iodef.HistoryItem;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IncidentID;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.model.iodef.IndicatorExpression;
import org.mile4j.model.iodef.IndicatorID;
import org.mile4j.model.iodef.IndicatorReference;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.iodef.IodefSystem;
import org.mile4j.model.iodef.Key;
import org.mile4j.model.iodef.Method;
import org.mile4j.model.iodef.MonetaryImpact;
import org.mile4j.model.iodef.Nameservers;
import org.mile4j.model.iodef.Node;
import org.mile4j.model.iodef.Observable;
import org.mile4j.model.iodef.ObservableReference;
import org.mile4j.model.iodef.Platform;
import org.mile4j.model.iodef.PostalAddress;
import org.mile4j.model.iodef.RecordData;
import org.mile4j.model.iodef.RecordPattern;
import org.mile4j.model.iodef.Reference;
import org.mile4j.model.iodef.ReferenceName;
import org.mile4j.model.iodef.RelatedActivity;
import org.mile4j.model.iodef.Remediation;
import org.mile4j.model.iodef.Scoring;
import org.mile4j.model.iodef.Service;
import org.mile4j.model.iodef.ServiceName;
import org.mile4j.model.iodef.SoftwareReference;
import org.mile4j.model.iodef.SoftwareType;
import org.mile4j.model.iodef.Telephone;
import org.mile4j.model.iodef.ThreatActor;
import org.mile4j.model.iodef.Verification;
import org.mile4j.model.iodef.Vulnerability;
import org.mile4j.model.iodef.Weakness;

/** The rules of RFC 7970 that no schema checks and the advice of RFC 8274, bound to the classes they look at. */
public final class IodefChecks implements Consumer<Binding> {

    private static final GroupedChecks CHECKS =
            new GroupedChecks(Set.of(RuleGroup.SEMANTICS, RuleGroup.GUIDANCE), new IodefChecks());

    private IodefChecks() {}

    /** The checks of the groups that are switched on. */
    public static CheckTable table(Set<RuleGroup> groups, Profile profile) {
        return CHECKS.table(groups, profile);
    }

    /** The ids of all rules that have a check. */
    public static Set<String> ids() {
        return CHECKS.ids();
    }

    @Override
    public void accept(Binding binding) {
        TextRules.bind(binding);
        ExtensionRules.bind(binding);
        if (binding.concerns(SoftwareReference.class, SoftwareType.class)) {
            SoftwareRules.bind(binding);
        }
        if (binding.concerns(ReferenceName.class)) {
            EnumerationRules.bind(binding);
        }
        if (binding.concerns(
                AttackPattern.class,
                EventReport.class,
                Platform.class,
                Remediation.class,
                Scoring.class,
                Verification.class,
                Vulnerability.class,
                Weakness.class)) {
            StructuredInformationRules.bind(binding);
        }
        if (binding.concerns(IodefDocument.class)) {
            DocumentRules.bind(binding);
        }
        if (binding.concerns(
                Campaign.class, Incident.class, IncidentID.class, RelatedActivity.class, ThreatActor.class)) {
            IncidentRules.bind(binding);
        }
        if (binding.concerns(Contact.class, Email.class, EmailData.class, PostalAddress.class, Telephone.class)) {
            ContactRules.bind(binding);
        }
        if (binding.concerns(
                Confidence.class,
                DetectionPattern.class,
                EventData.class,
                Expectation.class,
                HistoryItem.class,
                Method.class,
                MonetaryImpact.class,
                Reference.class)) {
            EventRules.bind(binding);
        }
        if (binding.concerns(IodefSystem.class, Node.class)) {
            AddressRules.bind(binding);
        }
        if (binding.concerns(Address.class)) {
            AddressForm.bind(binding);
        }
        if (binding.concerns(
                ApplicationHeader.class,
                DomainContacts.class,
                DomainData.class,
                EmailData.class,
                Nameservers.class,
                Service.class,
                ServiceName.class)) {
            ServiceRules.bind(binding);
        }
        if (binding.concerns(Flow.class)) {
            FlowRules.bind(binding);
        }
        if (binding.concerns(File.class, Key.class, RecordData.class, RecordPattern.class)) {
            RecordRules.bind(binding);
        }
        if (binding.concerns(Hash.class, HashData.class)) {
            HashRules.bind(binding);
        }
        if (binding.concerns(
                AttackPhase.class, Indicator.class, IndicatorExpression.class, IndicatorID.class, Observable.class)) {
            IndicatorRules.bind(binding);
        }
        if (binding.concerns(BulkObservable.class, BulkObservableFormat.class)) {
            BulkRules.bind(binding);
        }
        if (binding.concerns(
                Indicator.class, IndicatorReference.class, IodefDocument.class, ObservableReference.class)) {
            ReferenceRules.bind(binding);
        }
        if (binding.concerns(Indicator.class, IodefDocument.class)) {
            CircleRules.bind(binding);
        }
        if (binding.concerns(RuleGroup.GUIDANCE)) {
            GuidanceRules.bind(binding);
            ExtensionGuidance.bind(binding);
        }
    }
}
