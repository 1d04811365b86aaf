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

        /** Looks at the value that the two attributes form. */
        void check(Optional<? extends OpenEnumeration> value, String attribute, CheckContext context);
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
        binding.bind(Incident.class, (value, context) -> {
            pair.check(value.purpose(), "purpose", context);
            pair.check(value.status(), "status", context);
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(AlternativeID.class, (value, context) -> {
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(RelatedActivity.class, (value, context) -> {
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(ThreatActor.class, (value, context) -> {
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(Campaign.class, (value, context) -> {
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(Contact.class, (value, context) -> {
            pair.check(value.role(), "role", context);
            pair.check(value.type(), "type", context);
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(RegistryHandle.class, (value, context) -> {
            pair.check(value.registry(), "registry", context);
        });
        binding.bind(PostalAddress.class, (value, context) -> {
            pair.check(value.type(), "type", context);
        });
        binding.bind(Telephone.class, (value, context) -> {
            pair.check(value.type(), "type", context);
        });
        binding.bind(Email.class, (value, context) -> {
            pair.check(value.type(), "type", context);
        });
        binding.bind(History.class, (value, context) -> {
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(HistoryItem.class, (value, context) -> {
            pair.check(value.action(), "action", context);
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(Expectation.class, (value, context) -> {
            pair.check(value.action(), "action", context);
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(Discovery.class, (value, context) -> {
            pair.check(value.source(), "source", context);
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(DetectionPattern.class, (value, context) -> {
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(Method.class, (value, context) -> {
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(Assessment.class, (value, context) -> {
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(SystemImpact.class, (value, context) -> {
            pair.check(value.type(), "type", context);
        });
        binding.bind(TimeImpact.class, (value, context) -> {
            pair.check(value.metric(), "metric", context);
            pair.check(value.duration(), "duration", context);
        });
        binding.bind(Confidence.class, (value, context) -> {
            pair.check(value.rating(), "rating", context);
        });
        binding.bind(EventData.class, (value, context) -> {
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(IodefSystem.class, (value, context) -> {
            pair.check(value.category(), "category", context);
            pair.check(value.ownership(), "ownership", context);
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(Address.class, (value, context) -> {
            pair.check(value.category(), "category", context);
        });
        binding.bind(NodeRole.class, (value, context) -> {
            pair.check(value.category(), "category", context);
        });
        binding.bind(Counter.class, (value, context) -> {
            pair.check(value.type(), "type", context);
            pair.check(value.unit(), "unit", context);
            pair.check(value.duration(), "duration", context);
        });
        binding.bind(DomainData.class, (value, context) -> {
            pair.check(value.systemStatus(), "system-status", context);
            pair.check(value.domainStatus(), "domain-status", context);
        });
        binding.bind(IodefRecord.class, (value, context) -> {
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(RecordData.class, (value, context) -> {
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(RecordPattern.class, (value, context) -> {
            pair.check(value.type(), "type", context);
            pair.check(value.offsetunit(), "offsetunit", context);
        });
        binding.bind(Key.class, (value, context) -> {
            pair.check(value.registryaction(), "registryaction", context);
        });
        binding.bind(FileData.class, (value, context) -> {
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(HashData.class, (value, context) -> {
            pair.check(value.scope(), "scope", context);
        });
        binding.bind(CertificateData.class, (value, context) -> {
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(Indicator.class, (value, context) -> {
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(AlternativeIndicatorID.class, (value, context) -> {
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(Observable.class, (value, context) -> {
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(BulkObservable.class, (value, context) -> {
            pair.check(value.type(), "type", context);
        });
        binding.bind(IndicatorExpression.class, (value, context) -> {
            pair.check(value.operator(), "operator", context);
        });
        binding.bind(SoftwareReference.class, (value, context) -> {
            pair.check(value.specName(), "spec-name", context);
            pair.check(value.dtype(), "dtype", context);
        });
        binding.bind(IncidentID.class, (value, context) -> {
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(BusinessImpact.class, (value, context) -> {
            pair.check(value.severity(), "severity", context);
            pair.check(value.type(), "type", context);
        });
        binding.bind(IntendedImpact.class, (value, context) -> {
            pair.check(value.severity(), "severity", context);
            pair.check(value.type(), "type", context);
        });
        binding.bind(ExtensionType.class, (value, context) -> {
            pair.check(value.dtype(), "dtype", context);
            pair.check(value.restriction(), "restriction", context);
        });
        binding.bind(RawData.class, (value, context) -> {
            pair.check(value.restriction(), "restriction", context);
        });
    }
}
