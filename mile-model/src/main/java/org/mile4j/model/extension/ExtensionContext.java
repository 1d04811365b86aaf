package org.mile4j.model.extension;

import java.util.Set;
import org.mile4j.model.Finding;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.rules.Rule;

/**
 * What an extension knows of the document while it checks an element, and where it reports.
 *
 * @since 0.1
 */
public interface ExtensionContext {

    /**
     * The version of the document.
     *
     * @return the version
     */
    IodefVersion version();

    /**
     * The reading of the RFCs that holds.
     *
     * @return the profile
     */
    Profile profile();

    /**
     * What to think of what a supported namespace does not define.
     *
     * @return the mode
     */
    Mode mode();

    /**
     * The groups of rules that are asked for.
     *
     * @return the groups
     */
    Set<RuleGroup> groups();

    /**
     * The extensions and registered values that the document is read with.
     *
     * @return the extensions
     */
    Extensions extensions();

    /**
     * The path of the element that the checked one stands in, for instance
     * {@code /IODEF-Document/Incident[1]/AdditionalData[1]}.
     *
     * @return the path
     */
    String parent();

    /**
     * Reports that the element breaks a rule. Nothing happens if the rule is not asked for, or does not hold in the
     * profile.
     *
     * @param rule one of the rules of the extension
     * @param below the path from the element to the fault, for instance {@code /Ticket[2]/@number}; empty for the element
     *     itself
     * @param message what was expected and what was met
     */
    void report(Rule rule, String below, String message);

    /**
     * Reports a finding whose path begins with the element, for instance {@code /Ticket/@number}. The place of the
     * element in the document is put before it.
     *
     * @param finding the finding
     */
    void report(Finding finding);
}
