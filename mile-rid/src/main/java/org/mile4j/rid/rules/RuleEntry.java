package org.mile4j.rid.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.rules.Level;
import org.mile4j.model.rules.Rule;

/** A rule with the name of a good message of some type, and the change that makes it break the rule, in pairs. */
record RuleEntry(Rule rule, String message, List<String> changes) {
    String good() {
        String name = message + ".xml";
        try (InputStream in = RuleEntry.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the library lacks its resource " + name, e);
        }
    }

    String bad() {
        String text = good();
        for (int i = 0; i < changes.size(); i += 2) {
            text = text.replace(part(text, changes.get(i)), changes.get(i + 1));
        }
        return text;
    }

    private static String part(String text, String change) {
        int gap = change.indexOf('\0');
        if (gap < 0) {
            return change;
        }
        String last = change.substring(gap + 1);
        int start = text.indexOf(change.substring(0, gap));
        return text.substring(start, text.indexOf(last, start) + last.length());
    }

    /** Marks a part of the message by its first and last words. */
    static String between(String first, String last) {
        return first + '\0' + last;
    }

    static RuleEntry entry(
            String id,
            Level level,
            String section,
            String title,
            String why,
            String hint,
            String message,
            String... changes) {
        Rule rule = new Rule(
                "RFC6545-" + id,
                "rid",
                RuleGroup.SEMANTICS,
                level,
                level.severity(),
                EnumSet.allOf(Profile.class),
                "RFC 6545, Section " + section,
                title,
                why,
                hint);
        return new RuleEntry(rule, message, List.of(changes));
    }
}
