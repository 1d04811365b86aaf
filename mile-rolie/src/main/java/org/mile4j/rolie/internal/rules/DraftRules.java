package org.mile4j.rolie.internal.rules;

import static org.mile4j.model.RuleGroup.GUIDANCE;
import static org.mile4j.model.rules.Level.SHOULD;

import java.util.List;
import org.mile4j.model.rules.Rule;

/**
 * What expired drafts ask of entries of their information types. They bind nobody, so they are guidance, off unless asked
 * for.
 */
public final class DraftRules {

    private static final String CSIRT = "draft-ietf-mile-rolie-csirt-06 (expired)";
    private static final String VULNERABILITY = "draft-ietf-mile-rolie-vuln-02 (expired)";
    private static final String SOFTWARE = "draft-ietf-sacm-rolie-softwaredescriptor-08 (expired)";

    public static final Rule CSIRT_TYPE = RuleText.rule(
            "DRAFT-csirt-06-content-type",
            GUIDANCE,
            SHOULD,
            CSIRT,
            "The content of an entry on incidents or indicators is application/xml for IODEF, and application/xml or "
                    + "application/json for STIX.",
            "The draft names these media types, and clients look for them.",
            "Declare the media type that the draft names, and the data model in rolie:format.");

    public static final Rule CSIRT_ID = RuleText.rule(
            "DRAFT-csirt-06-content-id",
            GUIDANCE,
            SHOULD,
            CSIRT,
            "An entry on incidents or indicators exposes the identifier of its content.",
            "Incidents and indicators refer to each other by these identifiers.",
            "Add a rolie:property content-id with the IncidentID, the IndicatorID or the id of the STIX object.");

    public static final Rule VULNERABILITY_ID = RuleText.rule(
            "DRAFT-vuln-02-content-id",
            GUIDANCE,
            SHOULD,
            VULNERABILITY,
            "An entry on a vulnerability exposes its identifier.",
            "Vulnerabilities are looked for by their CVE identifiers.",
            "Add a rolie:property content-id with the CVE identifier.");

    public static final Rule VULNERABILITY_TYPE = RuleText.rule(
            "DRAFT-vuln-02-content-type",
            GUIDANCE,
            SHOULD,
            VULNERABILITY,
            "The content of an entry on a vulnerability is application/xml or application/json.",
            "The draft names these media types, and clients look for them.",
            "Declare application/xml or application/json.");

    public static final Rule SOFTWARE_ID = RuleText.rule(
            "DRAFT-swd-08-content-id",
            GUIDANCE,
            SHOULD,
            SOFTWARE,
            "An entry on software exposes the tag id of its content, once.",
            "A tag is looked for by its id.",
            "Keep one rolie:property content-id with the tagId of the SWID tag.");

    public static final Rule SOFTWARE_NAME = RuleText.rule(
            "DRAFT-swd-08-swname",
            GUIDANCE,
            SHOULD,
            SOFTWARE,
            "An entry on software exposes the name of the software, once.",
            "Software is looked for by its name.",
            "Keep one rolie:property urn:ietf:params:rolie:property:swd:swname.");

    public static final Rule SOFTWARE_TYPE = RuleText.rule(
            "DRAFT-swd-08-content-type",
            GUIDANCE,
            SHOULD,
            SOFTWARE,
            "The content of an entry on software is application/xml or application/swid+cbor.",
            "The draft names these media types for SWID and for concise SWID tags.",
            "Declare application/xml for SWID, application/swid+cbor for concise SWID.");

    /** All of them. */
    public static final List<Rule> ALL = List.of(
            CSIRT_TYPE, CSIRT_ID, VULNERABILITY_ID, VULNERABILITY_TYPE, SOFTWARE_ID, SOFTWARE_NAME, SOFTWARE_TYPE);

    private DraftRules() {}
}
