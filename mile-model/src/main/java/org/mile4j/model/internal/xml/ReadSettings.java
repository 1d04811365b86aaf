package org.mile4j.model.internal.xml;

import java.util.Set;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.extension.Extensions;
import org.mile4j.model.internal.rules.CheckTable;

/**
 * How an {@link XmlIn} reads.
 *
 * @param profile the reading of the RFC that holds
 * @param mode what to think of the unknown
 * @param structure whether structure is checked
 * @param checks the checks that run on each value as it is completed
 * @param maxDepth how deep elements may be nested
 * @param maxText how many characters one element or attribute may hold
 * @param maxAttributes how many attributes, and how many declarations of namespaces, one tag may have
 * @param maxNames how many different unknown names there may be
 * @param maxIdentifiers how many identifiers and references are remembered for the checks between them
 * @param groups the groups of rules that are asked for
 * @param extensions what is known of extensions
 */
public record ReadSettings(
        Profile profile,
        Mode mode,
        boolean structure,
        CheckTable checks,
        int maxDepth,
        int maxText,
        int maxAttributes,
        int maxNames,
        int maxIdentifiers,
        Set<RuleGroup> groups,
        Extensions extensions) {}
