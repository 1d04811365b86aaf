package org.mile4j.rolie.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mile4j.model.rules.Rule;
import org.mile4j.rolie.internal.rules.CsafRules;
import org.mile4j.rolie.internal.rules.DraftRules;
import org.mile4j.rolie.internal.rules.JsonForm;
import org.mile4j.rolie.internal.rules.Rfc4287;
import org.mile4j.rolie.internal.rules.Rfc4287Constructs;
import org.mile4j.rolie.internal.rules.Rfc5005;
import org.mile4j.rolie.internal.rules.Rfc5023;
import org.mile4j.rolie.internal.rules.Rfc8322;
import org.mile4j.rolie.internal.rules.XmlForm;

/**
 * The catalog of rules for feeds, entries, service and category documents (RFC 8322, RFC 4287, RFC 5023, RFC 5005).
 *
 * {@snippet :
 * Rule rule = RolieRules.find("RFC8322-6.1-information-type").orElseThrow();
 * System.out.println(rule.title() + " " + rule.why());
 * RolieRules.badDocument(rule.id()).ifPresent(System.out::println);
 * }
 *
 * @since 0.1
 */
public final class RolieRules {

    private static final List<Rule> ALL = Stream.of(
                    Rfc8322.ALL,
                    Rfc4287Constructs.ALL,
                    Rfc4287.ALL,
                    Rfc5023.ALL,
                    Rfc5005.ALL,
                    XmlForm.ALL,
                    JsonForm.ALL,
                    CsafRules.ALL,
                    DraftRules.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Map<String, Rule> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

    private RolieRules() {}

    /**
     * All rules.
     *
     * @return the rules in the order of the catalog
     */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * The rule with an id.
     *
     * @param id the id, as in {@link org.mile4j.model.Finding#rule()}
     * @return the rule, or empty if the catalog has none of that id
     */
    public static Optional<Rule> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /**
     * The profile under which the documents of a rule are to be judged.
     *
     * @param id the id of the rule
     * @return {@link FeedProfile#ATOM} for what RFC 8322 overrides, {@link FeedProfile#CSAF} for what CSAF demands, otherwise
     *     {@link FeedProfile#RFC8322}
     */
    public static FeedProfile profile(String id) {
        if (id.startsWith("CSAF")) {
            return FeedProfile.CSAF;
        }
        return id.equals(Rfc4287.CONTENT_OR_ALTERNATE.id()) ? FeedProfile.ATOM : FeedProfile.RFC8322;
    }

    /**
     * A small, complete document that keeps a rule and all others.
     *
     * @param id the id of the rule
     * @return the text of the document; empty if there is no such rule, or no document can show it
     */
    public static Optional<String> goodDocument(String id) {
        return document(id, "good");
    }

    /**
     * A small document that breaks a rule and no other.
     *
     * @param id the id of the rule
     * @return the text of the document; empty if there is no such rule, or no document can show it
     */
    public static Optional<String> badDocument(String id) {
        return document(id, "bad");
    }

    private static Optional<String> document(String id, String name) {
        if (!BY_ID.containsKey(id)) {
            return Optional.empty();
        }
        String extension = id.startsWith("JSON") || id.startsWith("CSAF") ? ".json" : ".xml";
        try (InputStream in = RolieRules.class.getResourceAsStream("documents/" + id + "/" + name + extension)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("a document of the catalog cannot be read", e);
        }
    }
}
