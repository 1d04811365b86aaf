package org.mile4j.interop.cli;

import java.util.EnumSet;
import java.util.List;
import org.mile4j.interop.document.CheckSettings;
import org.mile4j.interop.option.WholeNumber;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.extension.Extensions;
import org.mile4j.model.xml.XmlLimits;
import org.mile4j.rolie.rules.FeedProfile;
import picocli.CommandLine.Option;

/** The options that say how documents are checked. */
final class CheckOptions {

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "corrected",
            converter = Labels.Profiles.class,
            completionCandidates = Labels.Profiles.class,
            description = "Which reading holds where the texts of an RFC disagree: ${COMPLETION-CANDIDATES} "
                    + "(prose with errata, or the schema as printed). Default: ${DEFAULT-VALUE}.")
    private Profile profile;

    @Option(
            names = "--feeds",
            paramLabel = "FEEDS",
            defaultValue = "rfc8322",
            converter = Labels.Feeds.class,
            completionCandidates = Labels.Feeds.class,
            description = "What feeds, entries, service and category documents are held to: "
                    + "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private FeedProfile feeds;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            defaultValue = "strict",
            converter = Labels.Modes.class,
            completionCandidates = Labels.Modes.class,
            description = "Whether elements, attributes and values that the RFC does not define are errors or "
                    + "warnings: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Mode mode;

    @Option(
            names = "--rules",
            paramLabel = "GROUP",
            split = ",",
            defaultValue = "structure,semantics",
            converter = Labels.Groups.class,
            completionCandidates = Labels.Groups.class,
            description = "The groups of rules to check: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private List<RuleGroup> rules;

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            defaultValue = "1000",
            converter = WholeNumber.Count.class,
            description = "End the check of a document after so many findings. Default: ${DEFAULT-VALUE}.")
    private int maxFindings;

    @Option(
            names = "--max-bytes",
            paramLabel = "SIZE",
            defaultValue = "16G",
            converter = Size.class,
            description = "Refuse documents that are larger (500, 64K, 10M, 2G). Default: ${DEFAULT-VALUE}.")
    private long maxBytes;

    @Option(
            names = "--max-text",
            paramLabel = "SIZE",
            defaultValue = "8M",
            converter = Size.OfToken.class,
            description = "Refuse documents in which one text or comment takes more bytes, up to 256M. "
                    + "Default: ${DEFAULT-VALUE}.")
    private long maxText;

    @Option(
            names = "--max-tag",
            paramLabel = "SIZE",
            defaultValue = "64K",
            converter = Size.OfToken.class,
            description = "Refuse XML in which one tag takes more bytes with all its attributes, up to 256M. "
                    + "Default: ${DEFAULT-VALUE}.")
    private long maxTag;

    @Option(
            names = "--max-attributes",
            paramLabel = "N",
            defaultValue = "256",
            converter = WholeNumber.Count.class,
            description = "Refuse XML in which one tag has more attributes, or more declarations of namespaces. "
                    + "Default: ${DEFAULT-VALUE}.")
    private int maxAttributes;

    /** Readers use the stack of the thread: 500 levels fit twice into the size that it has by default. */
    @Option(
            names = "--max-depth",
            paramLabel = "N",
            defaultValue = "256",
            converter = WholeNumber.Depth.class,
            description = "Refuse documents that are nested deeper (1 to 500). Default: ${DEFAULT-VALUE}.")
    private int maxDepth;

    @Option(
            names = "--max-names",
            paramLabel = "N",
            defaultValue = "5000",
            converter = WholeNumber.Many.class,
            description = "Refuse documents with more different names that no RFC has. Default: ${DEFAULT-VALUE}.")
    private int maxNames;

    @Option(
            names = "--max-identifiers",
            paramLabel = "N",
            defaultValue = "250000",
            converter = WholeNumber.Many.class,
            description = "Refuse documents with more identifiers and references, those of incidents included. "
                    + "Default: ${DEFAULT-VALUE}.")
    private int maxIdentifiers;

    CheckSettings settings(Extensions extensions) {
        XmlLimits limits = XmlLimits.DEFAULT
                .withMaxBytes(maxBytes)
                .withMaxTextLength((int) maxText)
                .withMaxTagLength((int) maxTag)
                .withMaxAttributes(maxAttributes)
                .withMaxDepth(maxDepth)
                .withMaxNames(maxNames)
                .withMaxIdentifiers(maxIdentifiers)
                .withMaxFindings(maxFindings);
        return new CheckSettings(profile, mode, EnumSet.copyOf(rules), limits, feeds, extensions);
    }
}
