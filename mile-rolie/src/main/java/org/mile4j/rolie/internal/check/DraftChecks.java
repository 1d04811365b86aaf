package org.mile4j.rolie.internal.check;

import java.util.Optional;
import java.util.Set;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.rules.Rule;
import org.mile4j.rolie.atom.Content;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Property;
import org.mile4j.rolie.internal.rules.DraftRules;
import org.mile4j.rolie.internal.text.MediaTypes;

/** Checks of what expired drafts ask of entries, by the information type. */
final class DraftChecks {

    private static final String XML = "application/xml";
    private static final String JSON = "application/json";
    private static final String IODEF = "urn:ietf:params:xml:ns:iodef-2.0";

    private final Findings findings;

    DraftChecks(Findings findings) {
        this.findings = findings;
    }

    /** Checks an entry whose own information type, or else that of its feed, is known; or empty. */
    void entry(Entry entry, String type, Places places) {
        if (!findings.checks(RuleGroup.GUIDANCE)) {
            return;
        }
        switch (type) {
            case "incident", "indicator" -> {
                boolean iodef = entry.format()
                        .flatMap(format -> format.ns())
                        .filter(IODEF::equals)
                        .isPresent();
                type(entry, iodef ? Set.of(XML) : Set.of(XML, JSON), DraftRules.CSIRT_TYPE, places);
                property(entry, Property.CONTENT_ID, false, DraftRules.CSIRT_ID, places);
            }
            case "vulnerability" -> {
                type(entry, Set.of(XML, JSON), DraftRules.VULNERABILITY_TYPE, places);
                property(entry, Property.CONTENT_ID, false, DraftRules.VULNERABILITY_ID, places);
            }
            case "software-descriptor" -> {
                type(entry, Set.of(XML, "application/swid+cbor"), DraftRules.SOFTWARE_TYPE, places);
                property(entry, Property.CONTENT_ID, true, DraftRules.SOFTWARE_ID, places);
                property(entry, Property.REGISTERED + "swd:swname", true, DraftRules.SOFTWARE_NAME, places);
            }
            default -> {
                // No draft says anything of other types.
            }
        }
    }

    private void type(Entry entry, Set<String> expected, Rule rule, Places places) {
        for (int i = 0; i < entry.children().size(); i++) {
            if (entry.children().get(i) instanceof Content content
                    && content.type().isPresent()
                    && !expected.contains(MediaTypes.essence(content.type().get()))) {
                findings.add(
                        rule,
                        places.childAttribute(i, "type"),
                        "expected "
                                + String.join(" or ", expected.stream().sorted().toList()) + ", met "
                                + content.type().get() + ".");
            }
        }
    }

    private void property(Entry entry, String name, boolean once, Rule rule, Places places) {
        long met = entry.properties().stream()
                .filter(property -> property.name().equals(Optional.of(name)))
                .count();
        if (met == 0 || once && met > 1) {
            findings.add(
                    rule,
                    places.self(),
                    "expected " + (once ? "one" : "a") + " property " + name + ", met " + met + ".");
        }
    }
}
