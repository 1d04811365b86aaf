// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.util.List;
import org.mile4j.model.internal.rules.Check;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.iodef.Assessment;
import org.mile4j.model.iodef.AttackPhase;
import org.mile4j.model.iodef.BusinessImpact;
import org.mile4j.model.iodef.Campaign;
import org.mile4j.model.iodef.Certificate;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.DetectionPattern;
import org.mile4j.model.iodef.Discovery;
import org.mile4j.model.iodef.Email;
import org.mile4j.model.iodef.EventData;
import org.mile4j.model.iodef.Expectation;
import org.mile4j.model.iodef.File;
import org.mile4j.model.iodef.HistoryItem;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.model.iodef.IntendedImpact;
import org.mile4j.model.iodef.IodefSystem;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.Method;
import org.mile4j.model.iodef.Node;
import org.mile4j.model.iodef.NodeRole;
import org.mile4j.model.iodef.PostalAddress;
import org.mile4j.model.iodef.RecordData;
import org.mile4j.model.iodef.Reference;
import org.mile4j.model.iodef.RelatedActivity;
import org.mile4j.model.iodef.ServiceName;
import org.mile4j.model.iodef.SoftwareType;
import org.mile4j.model.iodef.SystemImpact;
import org.mile4j.model.iodef.Telephone;
import org.mile4j.model.iodef.ThreatActor;

/** The lists of texts and of URLs that classes have: RFC 7970, Sections 2.4 and 2.13. */
public final class IodefFieldLists {

    /** Looks at all children of one name. */
    @FunctionalInterface
    public interface ListCheck<T> {

        /** Looks at the children with the name of an element. */
        void check(List<T> values, String element, CheckContext context);
    }

    /** Takes a check of a class. */
    @FunctionalInterface
    public interface Binding {

        /** Binds a check to a class. */
        <T> void bind(Class<T> type, Check<T> check);
    }

    private IodefFieldLists() {}

    /** Binds a check to every class that has such lists. */
    public static void texts(Binding binding, ListCheck<MLString> list) {
        binding.bind(Incident.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(RelatedActivity.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(ThreatActor.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(Campaign.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(Contact.class, (value, context) -> {
            list.check(value.contactNames(), "ContactName", context);
            list.check(value.contactTitles(), "ContactTitle", context);
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(PostalAddress.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(Telephone.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(Email.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(HistoryItem.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(Expectation.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(Discovery.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(DetectionPattern.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(Method.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(Reference.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(Assessment.class, (value, context) -> {
            list.check(value.incidentCategories(), "IncidentCategory", context);
            list.check(value.mitigatingFactors(), "MitigatingFactor", context);
            list.check(value.causes(), "Cause", context);
        });
        binding.bind(SystemImpact.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(EventData.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(IodefSystem.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(Node.class, (value, context) -> {
            list.check(value.locations(), "Location", context);
        });
        binding.bind(NodeRole.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(ServiceName.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(RecordData.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(Certificate.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(Indicator.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(AttackPhase.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(BusinessImpact.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(IntendedImpact.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
        binding.bind(SoftwareType.class, (value, context) -> {
            list.check(value.descriptions(), "Description", context);
        });
    }

    /** Binds a check to every class that has such lists. */
    public static void urls(Binding binding, ListCheck<String> list) {
        binding.bind(RelatedActivity.class, (value, context) -> {
            list.check(value.urls(), "URL", context);
        });
        binding.bind(ThreatActor.class, (value, context) -> {
            list.check(value.urls(), "URL", context);
        });
        binding.bind(Campaign.class, (value, context) -> {
            list.check(value.urls(), "URL", context);
        });
        binding.bind(Reference.class, (value, context) -> {
            list.check(value.urls(), "URL", context);
        });
        binding.bind(ServiceName.class, (value, context) -> {
            list.check(value.urls(), "URL", context);
        });
        binding.bind(RecordData.class, (value, context) -> {
            list.check(value.urls(), "URL", context);
        });
        binding.bind(File.class, (value, context) -> {
            list.check(value.urls(), "URL", context);
        });
        binding.bind(AttackPhase.class, (value, context) -> {
            list.check(value.urls(), "URL", context);
        });
        binding.bind(SoftwareType.class, (value, context) -> {
            list.check(value.urls(), "URL", context);
        });
    }
}
