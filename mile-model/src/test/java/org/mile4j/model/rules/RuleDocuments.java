package org.mile4j.model.rules;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.mile4j.model.Profile;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.model.xml.IodefXml;

/** The documents of the catalogs, checked by the reader of their format. */
final class RuleDocuments {

    private RuleDocuments() {}

    /** The groups with which the documents of a rule are checked; guidance, which is off, only for its own. */
    static Set<RuleGroup> groups(Rule rule) {
        return rule.group() == RuleGroup.GUIDANCE ? EnumSet.allOf(RuleGroup.class) : RuleGroup.DEFAULT;
    }

    static byte[] good(Rule rule) {
        return Rules.goodDocument(rule.id()).orElseThrow().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bad(Rule rule) {
        return Rules.badDocument(rule.id()).orElseThrow().getBytes(StandardCharsets.UTF_8);
    }

    static Report validate(Rule rule, byte[] document, Profile profile, Set<RuleGroup> groups) {
        return Set.of("iodef1", "phish").contains(rule.catalog())
                ? Iodef1Xml.defaults().profile(profile).rules(groups).validate(document)
                : IodefXml.defaults().profile(profile).rules(groups).validate(document);
    }
}
