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
        binding.bind(Incident.class, new Texts<>(0, list));
        binding.bind(RelatedActivity.class, new Texts<>(1, list));
        binding.bind(ThreatActor.class, new Texts<>(2, list));
        binding.bind(Campaign.class, new Texts<>(3, list));
        binding.bind(Contact.class, new Texts<>(4, list));
        binding.bind(PostalAddress.class, new Texts<>(5, list));
        binding.bind(Telephone.class, new Texts<>(6, list));
        binding.bind(Email.class, new Texts<>(7, list));
        binding.bind(HistoryItem.class, new Texts<>(8, list));
        binding.bind(Expectation.class, new Texts<>(9, list));
        binding.bind(Discovery.class, new Texts<>(10, list));
        binding.bind(DetectionPattern.class, new Texts<>(11, list));
        binding.bind(Method.class, new Texts<>(12, list));
        binding.bind(Reference.class, new Texts<>(13, list));
        binding.bind(Assessment.class, new Texts<>(14, list));
        binding.bind(SystemImpact.class, new Texts<>(15, list));
        binding.bind(EventData.class, new Texts<>(16, list));
        binding.bind(IodefSystem.class, new Texts<>(17, list));
        binding.bind(Node.class, new Texts<>(18, list));
        binding.bind(NodeRole.class, new Texts<>(19, list));
        binding.bind(ServiceName.class, new Texts<>(20, list));
        binding.bind(RecordData.class, new Texts<>(21, list));
        binding.bind(Certificate.class, new Texts<>(22, list));
        binding.bind(Indicator.class, new Texts<>(23, list));
        binding.bind(AttackPhase.class, new Texts<>(24, list));
        binding.bind(BusinessImpact.class, new Texts<>(25, list));
        binding.bind(IntendedImpact.class, new Texts<>(26, list));
        binding.bind(SoftwareType.class, new Texts<>(27, list));
    }

    private record Texts<T>(int number, ListCheck<MLString> list) implements Check<T> {

        @Override
        public void check(T value, CheckContext context) {
            switch (number) {
                case 0 -> {
                    Incident v = (Incident) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 1 -> {
                    RelatedActivity v = (RelatedActivity) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 2 -> {
                    ThreatActor v = (ThreatActor) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 3 -> {
                    Campaign v = (Campaign) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 4 -> {
                    Contact v = (Contact) value;
                    list.check(v.contactNames(), "ContactName", context);
                    list.check(v.contactTitles(), "ContactTitle", context);
                    list.check(v.descriptions(), "Description", context);
                }
                case 5 -> {
                    PostalAddress v = (PostalAddress) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 6 -> {
                    Telephone v = (Telephone) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 7 -> {
                    Email v = (Email) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 8 -> {
                    HistoryItem v = (HistoryItem) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 9 -> {
                    Expectation v = (Expectation) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 10 -> {
                    Discovery v = (Discovery) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 11 -> {
                    DetectionPattern v = (DetectionPattern) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 12 -> {
                    Method v = (Method) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 13 -> {
                    Reference v = (Reference) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 14 -> {
                    Assessment v = (Assessment) value;
                    list.check(v.incidentCategories(), "IncidentCategory", context);
                    list.check(v.mitigatingFactors(), "MitigatingFactor", context);
                    list.check(v.causes(), "Cause", context);
                }
                case 15 -> {
                    SystemImpact v = (SystemImpact) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 16 -> {
                    EventData v = (EventData) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 17 -> {
                    IodefSystem v = (IodefSystem) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 18 -> {
                    Node v = (Node) value;
                    list.check(v.locations(), "Location", context);
                }
                case 19 -> {
                    NodeRole v = (NodeRole) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 20 -> {
                    ServiceName v = (ServiceName) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 21 -> {
                    RecordData v = (RecordData) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 22 -> {
                    Certificate v = (Certificate) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 23 -> {
                    Indicator v = (Indicator) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 24 -> {
                    AttackPhase v = (AttackPhase) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 25 -> {
                    BusinessImpact v = (BusinessImpact) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 26 -> {
                    IntendedImpact v = (IntendedImpact) value;
                    list.check(v.descriptions(), "Description", context);
                }
                case 27 -> {
                    SoftwareType v = (SoftwareType) value;
                    list.check(v.descriptions(), "Description", context);
                }
                default -> throw new IllegalStateException();
            }
        }
    }

    /** Binds a check to every class that has such lists. */
    public static void urls(Binding binding, ListCheck<String> list) {
        binding.bind(RelatedActivity.class, new Urls<>(0, list));
        binding.bind(ThreatActor.class, new Urls<>(1, list));
        binding.bind(Campaign.class, new Urls<>(2, list));
        binding.bind(Reference.class, new Urls<>(3, list));
        binding.bind(ServiceName.class, new Urls<>(4, list));
        binding.bind(RecordData.class, new Urls<>(5, list));
        binding.bind(File.class, new Urls<>(6, list));
        binding.bind(AttackPhase.class, new Urls<>(7, list));
        binding.bind(SoftwareType.class, new Urls<>(8, list));
    }

    private record Urls<T>(int number, ListCheck<String> list) implements Check<T> {

        @Override
        public void check(T value, CheckContext context) {
            switch (number) {
                case 0 -> {
                    RelatedActivity v = (RelatedActivity) value;
                    list.check(v.urls(), "URL", context);
                }
                case 1 -> {
                    ThreatActor v = (ThreatActor) value;
                    list.check(v.urls(), "URL", context);
                }
                case 2 -> {
                    Campaign v = (Campaign) value;
                    list.check(v.urls(), "URL", context);
                }
                case 3 -> {
                    Reference v = (Reference) value;
                    list.check(v.urls(), "URL", context);
                }
                case 4 -> {
                    ServiceName v = (ServiceName) value;
                    list.check(v.urls(), "URL", context);
                }
                case 5 -> {
                    RecordData v = (RecordData) value;
                    list.check(v.urls(), "URL", context);
                }
                case 6 -> {
                    File v = (File) value;
                    list.check(v.urls(), "URL", context);
                }
                case 7 -> {
                    AttackPhase v = (AttackPhase) value;
                    list.check(v.urls(), "URL", context);
                }
                case 8 -> {
                    SoftwareType v = (SoftwareType) value;
                    list.check(v.urls(), "URL", context);
                }
                default -> throw new IllegalStateException();
            }
        }
    }
}
