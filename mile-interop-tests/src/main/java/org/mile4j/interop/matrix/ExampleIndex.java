package org.mile4j.interop.matrix;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mile4j.model.Finding.Severity;
import org.mile4j.model.Profile;

/** What an {@code index.yaml} says; docs/cli.md describes its form. */
record ExampleIndex(String source, int version, List<Entry> entries) {

    /** One document. */
    record Entry(
            String id,
            String file,
            String section,
            String title,
            int line,
            Optional<Completion> completion,
            Map<Profile, Expectation> expectations,
            Optional<Expectation> guidance) {}

    static ExampleIndex read(String name, byte[] yaml) throws IOException {
        YamlNode root = YamlNode.read(name, yaml);
        root.allow("source", "version", "completions", "documents");
        Map<String, Completion> completions = new LinkedHashMap<>();
        if (root.has("completions")) {
            for (Map.Entry<String, YamlNode> each :
                    root.get("completions").entries().entrySet()) {
                completions.put(each.getKey(), completion(each.getKey(), each.getValue()));
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (YamlNode document : root.get("documents").items()) {
            entries.add(entry(document, completions));
        }
        int version = root.numberOr("version", 2);
        if (version != 1 && version != 2) {
            throw root.problem("has a version of IODEF that does not exist: " + version);
        }
        return new ExampleIndex(root.get("source").text(), version, entries);
    }

    private static Completion completion(String name, YamlNode node) throws IOException {
        node.allow("why", "edits", "before", "after");
        List<Completion.Edit> edits = new ArrayList<>();
        for (YamlNode edit : node.has("edits") ? node.get("edits").items() : List.<YamlNode>of()) {
            edit.allow("replace", "with");
            edits.add(new Completion.Edit(
                    edit.get("replace").text(), edit.get("with").text()));
        }
        return new Completion(name, node.get("why").text(), edits, node.textOr("before", ""), node.textOr("after", ""));
    }

    private static Entry entry(YamlNode node, Map<String, Completion> completions) throws IOException {
        node.allow(
                "id",
                "file",
                "section",
                "title",
                "line",
                "completion",
                "reading",
                "rfc-literal",
                "corrected",
                "guidance");
        Optional<Completion> completion = Optional.empty();
        if (node.has("completion")) {
            String name = node.get("completion").text();
            completion = Optional.ofNullable(completions.get(name));
            if (completion.isEmpty()) {
                throw node.problem("names a completion that does not exist: " + name);
            }
        }
        boolean unreadable = node.textOr("reading", "possible").equals("impossible");
        Map<Profile, Expectation> expectations = new EnumMap<>(Profile.class);
        for (Profile profile : Profile.values()) {
            expectations.put(profile, expectation(node.get(profile.label()), unreadable));
        }
        return new Entry(
                node.get("id").text(),
                node.get("file").text(),
                node.get("section").text(),
                node.get("title").text(),
                node.numberOr("line", 1),
                completion,
                expectations,
                node.has("guidance") ? Optional.of(expectation(node.get("guidance"), false)) : Optional.empty());
    }

    private static Expectation expectation(YamlNode node, boolean unreadable) throws IOException {
        List<Expectation.Expected> findings = new ArrayList<>();
        for (YamlNode finding : node.items()) {
            finding.allow("rule", "severity", "times", "why");
            findings.add(new Expectation.Expected(
                    finding.get("rule").text(),
                    severity(finding),
                    finding.numberOr("times", 1),
                    finding.get("why").text()));
        }
        return new Expectation(findings, unreadable);
    }

    private static Severity severity(YamlNode finding) throws IOException {
        String label = finding.textOr("severity", "error");
        for (Severity severity : Severity.values()) {
            if (severity.name().toLowerCase(Locale.ROOT).equals(label)) {
                return severity;
            }
        }
        throw finding.problem("has an unknown severity: " + label);
    }
}
