package org.mile4j.model.internal.sci;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.extension.Extension;
import org.mile4j.model.extension.ExtensionContext;
import org.mile4j.model.extension.ExtensionElement;
import org.mile4j.model.extension.IodefVersion;
import org.mile4j.model.rules.Rule;
import org.mile4j.model.rules.Rules;

/** The classes of RFC 7203 where they stand in places for extensions. */
public final class StructuredInformationExtension implements Extension {

    private static final String NAMESPACE = "urn:ietf:params:xml:ns:iodef-sci-1.0";
    private static final String PLACEMENT = "RFC7203-4.5-placement";

    /** The ends of the paths that Section 4.5 names. */
    private static final Map<String, String> PLACES = Map.of(
            "AttackPattern", "Method/AdditionalData",
            "Vulnerability", "Method/AdditionalData",
            "Weakness", "Method/AdditionalData",
            "Platform", "System/AdditionalData",
            "EventReport", "RecordData/RecordItem",
            "Verification", "Incident/AdditionalData",
            "Remediation", "Incident/AdditionalData");

    private static final Set<String> INSIDE = Set.of("Scoring");

    /** An extension; made by the service loader. */
    public StructuredInformationExtension() {}

    @Override
    public String namespace() {
        return NAMESPACE;
    }

    @Override
    public String name() {
        return "structured cybersecurity information (RFC 7203)";
    }

    @Override
    public List<ExtensionElement<?>> elements(IodefVersion version) {
        return version == IodefVersion.V1 ? StructuredElements1.ELEMENTS : StructuredElements2.ELEMENTS;
    }

    @Override
    public List<Rule> rules() {
        return Rules.all().stream().filter(rule -> rule.catalog().equals("sci")).toList();
    }

    @Override
    public void check(XmlElement element, ExtensionContext context) {
        placement(element.localName(), context);
        if (context.version() == IodefVersion.V1) {
            StructuredElements1.check(element, context);
        } else {
            StructuredElements2.check(element, context);
        }
    }

    private static void placement(String name, ExtensionContext context) {
        String place = PLACES.get(name);
        String parent = context.parent().replaceAll("\\[\\d+\\]|/\\d+(?=/|$)", "");
        boolean wrong = place != null && !parent.endsWith("/" + place) || INSIDE.contains(name);
        if (wrong) {
            Rules.find(PLACEMENT)
                    .ifPresent(rule -> context.report(
                            rule,
                            "",
                            name + " should stand in "
                                    + (place == null ? "a Vulnerability or Weakness" : place.replace("/", " as its "))
                                    + ", not in "
                                    + parent.substring(parent.lastIndexOf('/', parent.lastIndexOf('/') - 1) + 1)
                                    + "."));
        }
    }
}
