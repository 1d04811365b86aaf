package org.mile4j.json.internal.codec;

import java.util.Set;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.extension.Extensions;
import org.mile4j.model.internal.rules.CheckTable;
import org.mile4j.model.internal.xml.ReadSettings;

/**
 * How documents are read and written.
 *
 * @param profile the reading of the RFCs that holds
 * @param mode what to think of the unknown
 * @param structure whether structure is checked
 * @param checks the checks that run on each value as it is completed
 * @param maxDepth how deep objects may be nested
 * @param maxNames how many different unknown names there may be
 * @param maxIdentifiers how many identifiers and references are remembered for the checks between them
 * @param groups the groups of rules that are asked for
 * @param lossless whether what RFC 8727 cannot express is written into an extension member
 * @param extensions what is known of extensions, of registered values and of the schemas of payloads
 */
public record CodecSettings(
        Profile profile,
        Mode mode,
        boolean structure,
        CheckTable checks,
        int maxDepth,
        int maxNames,
        int maxIdentifiers,
        Set<RuleGroup> groups,
        boolean lossless,
        Extensions extensions) {

    /** The same for XML in values, which the extensions look at. */
    ReadSettings xml() {
        return new ReadSettings(
                profile,
                mode,
                structure,
                checks,
                maxDepth,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                maxNames,
                maxIdentifiers,
                groups,
                extensions);
    }

    boolean literal() {
        return profile == Profile.RFC_LITERAL;
    }
}
