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

    /** Readers use the stack of the thread: 500 levels fit twice into the size that it has by default. */
    @Option(
            names = "--profile",
            paramLabel = "NAME",
            defaultValue = "corrected",
            converter = Labels.Profiles.class,
            completionCandidates = Labels.Profiles.class,
            description = "Which reading holds where the texts of an RFC disagree: ${COMPLETION-CANDIDATES} "
                    + "(prose with errata, or the schema as printed). Default: ${DEFAULT-VALUE}.")
    private Profile profile;

    @Option(
            names = "--feeds",
            paramLabel = "NAME",
            defaultValue = "rfc8322",
            converter = Labels.Feeds.class,
            completionCandidates = Labels.Feeds.class,
            description = "What feeds, entries, service and category documents are held to: "
                    + "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private FeedProfile feeds;

    @Option(
            names = "--mode",
            paramLabel = "NAME",
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
            defaultValue = "16M",
            converter = Size.class,
            description = "Refuse documents in which one text or attribute has more characters. "
                    + "Default: ${DEFAULT-VALUE}.")
    private long maxText;

    @Option(
            names = "--max-depth",
            paramLabel = "N",
            defaultValue = "256",
            converter = WholeNumber.Depth.class,
            description = "Refuse documents that are nested deeper (1 to 500). Default: ${DEFAULT-VALUE}.")
    private int maxDepth;

    CheckSettings settings(Extensions extensions) {
        XmlLimits limits = XmlLimits.DEFAULT
                .withMaxBytes(maxBytes)
                .withMaxTextLength((int) Math.min(Integer.MAX_VALUE / 8, maxText))
                .withMaxDepth(maxDepth)
                .withMaxFindings(maxFindings);
        return new CheckSettings(profile, mode, EnumSet.copyOf(rules), limits, feeds, extensions);
    }
}
