// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;
import org.mile4j.model.internal.rules.Check;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.iodef.Address;
import org.mile4j.model.iodef.AlternativeID;
import org.mile4j.model.iodef.AlternativeIndicatorID;
import org.mile4j.model.iodef.Assessment;
import org.mile4j.model.iodef.BulkObservable;
import org.mile4j.model.iodef.BusinessImpact;
import org.mile4j.model.iodef.Campaign;
import org.mile4j.model.iodef.CertificateData;
import org.mile4j.model.iodef.Confidence;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.Counter;
import org.mile4j.model.iodef.DetectionPattern;
import org.mile4j.model.iodef.Discovery;
import org.mile4j.model.iodef.DomainData;
import org.mile4j.model.iodef.Email;
import org.mile4j.model.iodef.EventData;
import org.mile4j.model.iodef.Expectation;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.FileData;
import org.mile4j.model.iodef.HashData;
import org.mile4j.model.iodef.History;
import org.mile4j.model.iodef.HistoryItem;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IncidentID;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.model.iodef.IndicatorExpression;
import org.mile4j.model.iodef.IntendedImpact;
import org.mile4j.model.iodef.IodefRecord;
import org.mile4j.model.iodef.IodefSystem;
import org.mile4j.model.iodef.Key;
import org.mile4j.model.iodef.Method;
import org.mile4j.model.iodef.NodeRole;
import org.mile4j.model.iodef.Observable;
import org.mile4j.model.iodef.PostalAddress;
import org.mile4j.model.iodef.RawData;
import org.mile4j.model.iodef.RecordData;
import org.mile4j.model.iodef.RecordPattern;
import org.mile4j.model.iodef.RegistryHandle;
import org.mile4j.model.iodef.RelatedActivity;
import org.mile4j.model.iodef.SoftwareReference;
import org.mile4j.model.iodef.SystemImpact;
import org.mile4j.model.iodef.Telephone;
import org.mile4j.model.iodef.ThreatActor;
import org.mile4j.model.iodef.TimeImpact;

/** The attributes of IODEF v2 that can be extended by an ext- attribute. */
public final class IodefExtensionPairs {

    /** Looks at one attribute together with its ext- attribute. */
    @FunctionalInterface
    public interface PairCheck {

        /** Looks at the value that the two attributes form, and where more of its kind are registered. */
        void check(
                Optional<? extends OpenEnumeration> value,
                String attribute,
                String registry,
                CheckContext context);
    }

    /** Takes a check of a class. */
    @FunctionalInterface
    public interface Binding {

        /** Binds a check to a class. */
        <T> void bind(Class<T> type, Check<T> check);
    }

    private IodefExtensionPairs() {}

    /** Binds a check of pairs to every class that has one. */
    public static void bind(Binding binding, PairCheck pair) {
        binding.bind(Incident.class, new Pairs<>(0, pair));
        binding.bind(AlternativeID.class, new Pairs<>(1, pair));
        binding.bind(RelatedActivity.class, new Pairs<>(2, pair));
        binding.bind(ThreatActor.class, new Pairs<>(3, pair));
        binding.bind(Campaign.class, new Pairs<>(4, pair));
        binding.bind(Contact.class, new Pairs<>(5, pair));
        binding.bind(RegistryHandle.class, new Pairs<>(6, pair));
        binding.bind(PostalAddress.class, new Pairs<>(7, pair));
        binding.bind(Telephone.class, new Pairs<>(8, pair));
        binding.bind(Email.class, new Pairs<>(9, pair));
        binding.bind(History.class, new Pairs<>(10, pair));
        binding.bind(HistoryItem.class, new Pairs<>(11, pair));
        binding.bind(Expectation.class, new Pairs<>(12, pair));
        binding.bind(Discovery.class, new Pairs<>(13, pair));
        binding.bind(DetectionPattern.class, new Pairs<>(14, pair));
        binding.bind(Method.class, new Pairs<>(15, pair));
        binding.bind(Assessment.class, new Pairs<>(16, pair));
        binding.bind(SystemImpact.class, new Pairs<>(17, pair));
        binding.bind(TimeImpact.class, new Pairs<>(18, pair));
        binding.bind(Confidence.class, new Pairs<>(19, pair));
        binding.bind(EventData.class, new Pairs<>(20, pair));
        binding.bind(IodefSystem.class, new Pairs<>(21, pair));
        binding.bind(Address.class, new Pairs<>(22, pair));
        binding.bind(NodeRole.class, new Pairs<>(23, pair));
        binding.bind(Counter.class, new Pairs<>(24, pair));
        binding.bind(DomainData.class, new Pairs<>(25, pair));
        binding.bind(IodefRecord.class, new Pairs<>(26, pair));
        binding.bind(RecordData.class, new Pairs<>(27, pair));
        binding.bind(RecordPattern.class, new Pairs<>(28, pair));
        binding.bind(Key.class, new Pairs<>(29, pair));
        binding.bind(FileData.class, new Pairs<>(30, pair));
        binding.bind(HashData.class, new Pairs<>(31, pair));
        binding.bind(CertificateData.class, new Pairs<>(32, pair));
        binding.bind(Indicator.class, new Pairs<>(33, pair));
        binding.bind(AlternativeIndicatorID.class, new Pairs<>(34, pair));
        binding.bind(Observable.class, new Pairs<>(35, pair));
        binding.bind(BulkObservable.class, new Pairs<>(36, pair));
        binding.bind(IndicatorExpression.class, new Pairs<>(37, pair));
        binding.bind(SoftwareReference.class, new Pairs<>(38, pair));
        binding.bind(IncidentID.class, new Pairs<>(39, pair));
        binding.bind(BusinessImpact.class, new Pairs<>(40, pair));
        binding.bind(IntendedImpact.class, new Pairs<>(41, pair));
        binding.bind(ExtensionType.class, new Pairs<>(42, pair));
        binding.bind(RawData.class, new Pairs<>(43, pair));
    }

    private record Pairs<T>(int number, PairCheck pair) implements Check<T> {

        @Override
        public void check(T value, CheckContext context) {
            switch (number) {
                case 0 -> {
                    Incident v = (Incident) value;
                    pair.check(v.purpose(), "purpose", "Incident-purpose", context);
                    pair.check(v.status(), "status", "Incident-status", context);
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 1 -> {
                    AlternativeID v = (AlternativeID) value;
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 2 -> {
                    RelatedActivity v = (RelatedActivity) value;
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 3 -> {
                    ThreatActor v = (ThreatActor) value;
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 4 -> {
                    Campaign v = (Campaign) value;
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 5 -> {
                    Contact v = (Contact) value;
                    pair.check(v.role(), "role", "Contact-role", context);
                    pair.check(v.type(), "type", "Contact-type", context);
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 6 -> {
                    RegistryHandle v = (RegistryHandle) value;
                    pair.check(v.registry(), "registry", "RegistryHandle-registry", context);
                }
                case 7 -> {
                    PostalAddress v = (PostalAddress) value;
                    pair.check(v.type(), "type", "PostalAddress-type", context);
                }
                case 8 -> {
                    Telephone v = (Telephone) value;
                    pair.check(v.type(), "type", "Telephone-type", context);
                }
                case 9 -> {
                    Email v = (Email) value;
                    pair.check(v.type(), "type", "Email-type", context);
                }
                case 10 -> {
                    History v = (History) value;
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 11 -> {
                    HistoryItem v = (HistoryItem) value;
                    pair.check(v.action(), "action", "Expectation-action", context);
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 12 -> {
                    Expectation v = (Expectation) value;
                    pair.check(v.action(), "action", "Expectation-action", context);
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 13 -> {
                    Discovery v = (Discovery) value;
                    pair.check(v.source(), "source", "Discovery-source", context);
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 14 -> {
                    DetectionPattern v = (DetectionPattern) value;
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 15 -> {
                    Method v = (Method) value;
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 16 -> {
                    Assessment v = (Assessment) value;
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 17 -> {
                    SystemImpact v = (SystemImpact) value;
                    pair.check(v.type(), "type", "SystemImpact-type", context);
                }
                case 18 -> {
                    TimeImpact v = (TimeImpact) value;
                    pair.check(v.metric(), "metric", "TimeImpact-metric", context);
                    pair.check(v.duration(), "duration", "TimeImpact-duration", context);
                }
                case 19 -> {
                    Confidence v = (Confidence) value;
                    pair.check(v.rating(), "rating", "Confidence-rating", context);
                }
                case 20 -> {
                    EventData v = (EventData) value;
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 21 -> {
                    IodefSystem v = (IodefSystem) value;
                    pair.check(v.category(), "category", "System-category", context);
                    pair.check(v.ownership(), "ownership", "System-ownership", context);
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 22 -> {
                    Address v = (Address) value;
                    pair.check(v.category(), "category", "Address-category", context);
                }
                case 23 -> {
                    NodeRole v = (NodeRole) value;
                    pair.check(v.category(), "category", "NodeRole-category", context);
                }
                case 24 -> {
                    Counter v = (Counter) value;
                    pair.check(v.type(), "type", "Counter-type", context);
                    pair.check(v.unit(), "unit", "Counter-unit", context);
                    pair.check(v.duration(), "duration", "TimeImpact-duration", context);
                }
                case 25 -> {
                    DomainData v = (DomainData) value;
                    pair.check(v.systemStatus(), "system-status", "DomainData-system-status", context);
                    pair.check(v.domainStatus(), "domain-status", "DomainData-domain-status", context);
                }
                case 26 -> {
                    IodefRecord v = (IodefRecord) value;
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 27 -> {
                    RecordData v = (RecordData) value;
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 28 -> {
                    RecordPattern v = (RecordPattern) value;
                    pair.check(v.type(), "type", "RecordPattern-type", context);
                    pair.check(v.offsetunit(), "offsetunit", "RecordPattern-offsetunit", context);
                }
                case 29 -> {
                    Key v = (Key) value;
                    pair.check(v.registryaction(), "registryaction", "Key-registryaction", context);
                }
                case 30 -> {
                    FileData v = (FileData) value;
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 31 -> {
                    HashData v = (HashData) value;
                    pair.check(v.scope(), "scope", "HashData-scope", context);
                }
                case 32 -> {
                    CertificateData v = (CertificateData) value;
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 33 -> {
                    Indicator v = (Indicator) value;
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 34 -> {
                    AlternativeIndicatorID v = (AlternativeIndicatorID) value;
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 35 -> {
                    Observable v = (Observable) value;
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 36 -> {
                    BulkObservable v = (BulkObservable) value;
                    pair.check(v.type(), "type", "BulkObservable-type", context);
                }
                case 37 -> {
                    IndicatorExpression v = (IndicatorExpression) value;
                    pair.check(v.operator(), "operator", "IndicatorExpression-operator", context);
                }
                case 38 -> {
                    SoftwareReference v = (SoftwareReference) value;
                    pair.check(v.specName(), "spec-name", "SoftwareReference-spec-id", context);
                    pair.check(v.dtype(), "dtype", "SoftwareReference-dtype", context);
                }
                case 39 -> {
                    IncidentID v = (IncidentID) value;
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 40 -> {
                    BusinessImpact v = (BusinessImpact) value;
                    pair.check(v.severity(), "severity", "BusinessImpact-severity", context);
                    pair.check(v.type(), "type", "BusinessImpact-type", context);
                }
                case 41 -> {
                    IntendedImpact v = (IntendedImpact) value;
                    pair.check(v.severity(), "severity", "BusinessImpact-severity", context);
                    pair.check(v.type(), "type", "BusinessImpact-type", context);
                }
                case 42 -> {
                    ExtensionType v = (ExtensionType) value;
                    pair.check(v.dtype(), "dtype", "ExtensionType-dtype", context);
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                case 43 -> {
                    RawData v = (RawData) value;
                    pair.check(v.restriction(), "restriction", "Restriction", context);
                }
                default -> throw new IllegalStateException();
            }
        }
    }
}
