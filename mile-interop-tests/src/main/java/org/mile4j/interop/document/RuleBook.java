package org.mile4j.interop.document;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mile4j.json.IodefJson;
import org.mile4j.json.JsonRules;
import org.mile4j.model.Profile;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.rules.Rule;
import org.mile4j.model.rules.Rules;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.rid.rules.RidRules;
import org.mile4j.rid.xml.RidXml;
import org.mile4j.rolie.json.RolieJson;
import org.mile4j.rolie.rules.RolieOptions;
import org.mile4j.rolie.rules.RolieRules;
import org.mile4j.rolie.xml.RolieXml;

/**
 * The rules of all libraries, with the documents that show them. Where two libraries have a rule of one id, as those on
 * well-formed XML, the first one has it.
 *
 * @since 0.1.0
 */
public final class RuleBook {

    private static final List<Rule> ALL = List.copyOf(Stream.of(
                    Rules.all(), JsonRules.all(), RidRules.all(), RolieRules.all())
            .flatMap(List::stream)
            .collect(Collectors.toMap(Rule::id, Function.identity(), (first, second) -> first, LinkedHashMap::new))
            .values());

    private RuleBook() {}

    /**
     * All rules.
     *
     * @return the rules, library by library
     */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * A document that keeps a rule.
     *
     * @param rule the rule
     * @return its text, if a document can show it
     */
    public static Optional<String> goodDocument(Rule rule) {
        return switch (rule.catalog()) {
            case JsonRules.CATALOG -> JsonRules.goodDocument(rule.id());
            case "rid" -> RidRules.goodDocument(rule.id());
            case "rolie" -> RolieRules.goodDocument(rule.id());
            default -> Rules.goodDocument(rule.id());
        };
    }

    /**
     * A document that breaks a rule.
     *
     * @param rule the rule
     * @return its text, if a document can show it
     */
    public static Optional<String> badDocument(Rule rule) {
        return switch (rule.catalog()) {
            case JsonRules.CATALOG -> JsonRules.badDocument(rule.id());
            case "rid" -> RidRules.badDocument(rule.id());
            case "rolie" -> RolieRules.badDocument(rule.id());
            default -> Rules.badDocument(rule.id());
        };
    }

    /**
     * What the checks of the rule's library say of a document.
     *
     * @param rule the rule
     * @param document the text of the document
     * @return the report
     */
    public static Report check(Rule rule, String document) {
        Profile profile = rule.profiles().contains(Profile.CORRECTED) ? Profile.CORRECTED : Profile.RFC_LITERAL;
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        Set<RuleGroup> groups = rule.group() == RuleGroup.GUIDANCE ? Set.of(rule.group()) : RuleGroup.DEFAULT;
        return switch (rule.catalog()) {
            // What gets lost is shown by XML that is written as JSON.
            case JsonRules.CATALOG ->
                document.startsWith("<")
                        ? IodefJson.defaults()
                                .encode(IodefXml.defaults().read(document).document())
                                .report()
                        : JsonRules.check(rule, document);
            case "rolie" -> {
                RolieOptions options = RolieOptions.DEFAULT
                        .withFeeds(RolieRules.profile(rule.id()))
                        .withRules(groups);
                yield document.startsWith("{")
                        ? RolieJson.with(options).validate(bytes)
                        : RolieXml.with(options).validate(bytes);
            }
            case "rid" -> RidXml.defaults().profile(profile).rules(groups).validate(bytes);
            case "iodef1", "phish" ->
                Iodef1Xml.defaults().profile(profile).rules(groups).validate(bytes);
            default -> IodefXml.defaults().profile(profile).rules(groups).validate(bytes);
        };
    }
}
