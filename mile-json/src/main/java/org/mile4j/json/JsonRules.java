package org.mile4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mile4j.json.internal.codec.JsonRule;
import org.mile4j.model.Profile;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.rules.Level;
import org.mile4j.model.rules.Rule;

/**
 * The rules that only JSON and CBOR have (RFC 8727): on their syntax, on the mapping, and on what gets lost when a document
 * is written. The rules of RFC 7970 hold in all encodings and are those of {@link org.mile4j.model.rules.Rules}.
 *
 * {@snippet :
 * Rule rule = JsonRules.find("RFC8727-6-empty-array").orElseThrow();
 * String bad = JsonRules.badDocument(rule.id()).orElseThrow();
 * Report report = JsonRules.check(rule, bad);
 * }
 *
 * @since 0.1
 */
public final class JsonRules {

    /** The {@link Rule#catalog() catalog} of the rules. */
    public static final String CATALOG = "json";

    private static final Pattern HEX = Pattern.compile("[0-9a-f\\s]+");
    private static final List<Rule> ALL =
            Arrays.stream(JsonRule.values()).map(JsonRules::rule).toList();

    private JsonRules() {}

    private static Rule rule(JsonRule rule) {
        Level level = Arrays.stream(Level.values())
                .filter(l -> l.severity() == rule.severity())
                .findFirst()
                .orElseThrow();
        return new Rule(
                rule.id(),
                CATALOG,
                RuleGroup.STRUCTURE,
                level,
                rule.severity(),
                rule.isLiteral() ? EnumSet.of(Profile.RFC_LITERAL) : EnumSet.allOf(Profile.class),
                rule.section(),
                rule.title(),
                rule.why(),
                rule.hint());
    }

    /**
     * All rules: syntax and mapping, then losses.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * The rule with an id.
     *
     * @param id the permanent id
     * @return the rule, or empty if there is none
     */
    public static Optional<Rule> find(String id) {
        Objects.requireNonNull(id, "id");
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * A document that keeps a rule and all others: JSON, CBOR as hexadecimal digits, or for a loss the XML to be written.
     *
     * @param id the id of the rule
     * @return the text; empty if there is no such rule
     */
    public static Optional<String> goodDocument(String id) {
        return find(id).map(rule -> document(rule, "good"));
    }

    /**
     * A document that breaks a rule and no other, in the form of {@link #goodDocument}.
     *
     * @param id the id of the rule
     * @return the text; empty if there is no such rule
     */
    public static Optional<String> badDocument(String id) {
        return find(id).map(rule -> document(rule, "bad"));
    }

    private static String document(Rule rule, String name) {
        try (InputStream in = JsonRules.class.getResourceAsStream("rules/" + rule.id() + "/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a document of the catalog cannot be read", e);
        }
    }

    /**
     * Checks a document as {@link #goodDocument} has it, but for XML: whoever reads that asks {@link IodefJson#encode}.
     *
     * @param rule the rule, whose profile holds
     * @param document JSON, or CBOR as hexadecimal digits
     * @return the findings
     */
    public static Report check(Rule rule, String document) {
        Set<Profile> profiles = rule.profiles();
        Profile profile = profiles.contains(Profile.CORRECTED) ? Profile.CORRECTED : Profile.RFC_LITERAL;
        if (HEX.matcher(document).matches()) {
            byte[] bytes = HexFormat.of().parseHex(document.replaceAll("\\s", ""));
            return IodefCbor.defaults().profile(profile).validate(bytes);
        }
        return IodefJson.defaults().profile(profile).validate(document.getBytes(StandardCharsets.UTF_8));
    }
}
