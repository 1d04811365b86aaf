package org.mile4j.model.internal.iodef1.rules;

import java.util.Set;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckTable;
import org.mile4j.model.internal.rules.GroupedChecks;
import org.mile4j.model.iodef1.Address;
import org.mile4j.model.iodef1.AttackPattern;
import org.mile4j.model.iodef1.Confidence;
import org.mile4j.model.iodef1.Contact;
import org.mile4j.model.iodef1.EventData;
import org.mile4j.model.iodef1.EventReport;
import org.mile4j.model.iodef1.Expectation;
import org.mile4j.model.iodef1.Flow;
import org.mile4j.model.iodef1.Impact;
import org.mile4j.model.iodef1.Incident;
import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.model.iodef1.IodefDocument;
import org.mile4j.model.iodef1.IodefSystem;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.iodef1.MonetaryImpact;
import org.mile4j.model.iodef1.Node;
import org.mile4j.model.iodef1.NodeRole;
import org.mile4j.model.iodef1.Platform;
import org.mile4j.model.iodef1.PostalAddress;
import org.mile4j.model.iodef1.RecordPattern;
import org.mile4j.model.iodef1.Reference;
import org.mile4j.model.iodef1.RelatedActivity;
import org.mile4j.model.iodef1.Remediation;
import org.mile4j.model.iodef1.Scoring;
import org.mile4j.model.iodef1.Service;
import org.mile4j.model.iodef1.SoftwareType;
import org.mile4j.model.iodef1.Verification;
import org.mile4j.model.iodef1.Vulnerability;
import org.mile4j.model.iodef1.Weakness;

/** The rules of RFC 5070 that no schema checks, bound to the classes they look at. */
public final class Iodef1Checks {

    private static final GroupedChecks CHECKS = new GroupedChecks(Set.of(RuleGroup.SEMANTICS), Iodef1Checks::bind);

    private Iodef1Checks() {}

    /** The checks of the groups that are switched on. */
    public static CheckTable table(Set<RuleGroup> groups, Profile profile) {
        return CHECKS.table(groups, profile);
    }

    /** The ids of all rules that have a check. */
    public static Set<String> ids() {
        return CHECKS.ids();
    }

    /** Binds all checks, also for formats that have classes of v1 inside. */
    public static void bind(Binding binding) {
        ExtensionRules.bind(binding);
        if (binding.concerns(
                Impact.class,
                Incident.class,
                IodefDocument.class,
                MLString.class,
                NodeRole.class,
                PostalAddress.class,
                Reference.class,
                RelatedActivity.class,
                SoftwareType.class)) {
            TextRules.bind(binding);
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
        if (binding.concerns(Incident.class, IncidentID.class)) {
            IncidentRules.bind(binding);
        }
        if (binding.concerns(Contact.class, PostalAddress.class)) {
            ContactRules.bind(binding);
        }
        if (binding.concerns(Confidence.class, EventData.class, Expectation.class, MonetaryImpact.class)) {
            EventRules.bind(binding);
        }
        if (binding.concerns(Address.class, IodefSystem.class, MLString.class, Node.class)) {
            NodeRules.bind(binding);
        }
        if (binding.concerns(Flow.class, Service.class)) {
            ServiceRules.bind(binding);
        }
        if (binding.concerns(RecordPattern.class)) {
            PatternRules.bind(binding);
        }
        if (binding.concerns(EventData.class, Incident.class)) {
            PhishingRules.bind(binding);
        }
    }
}
