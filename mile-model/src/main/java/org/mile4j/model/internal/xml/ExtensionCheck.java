package org.mile4j.model.internal.xml;

import java.util.Set;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.extension.Extension;
import org.mile4j.model.extension.ExtensionContext;
import org.mile4j.model.extension.Extensions;
import org.mile4j.model.extension.IodefVersion;
import org.mile4j.model.extension.UnknownExtensions;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.rules.FindingSink;
import org.mile4j.model.rules.Rule;
import org.mile4j.model.rules.Rules;

/** Has the elements in places for extensions looked at: by the extension for their namespace, and by their schema. */
public final class ExtensionCheck implements ExtensionContext {

    private static final String RAW_DATA = "RawData";

    private final ReadSettings settings;
    private final Extensions extensions;
    private final Grammar grammar;
    private final FindingSink sink;
    private final IodefVersion version;
    private String parent = "";
    private Location place = Location.UNKNOWN;

    public ExtensionCheck(ReadSettings settings, Grammar grammar, FindingSink sink) {
        this.settings = settings;
        this.extensions = settings.extensions();
        this.grammar = grammar;
        this.sink = sink;
        this.version = grammar.supports(IodefVersion.V2.namespace()) ? IodefVersion.V2 : IodefVersion.V1;
    }

    /** Whether anything is to be said of elements of a namespace. */
    public boolean concerns(String namespace) {
        return !settings.groups().isEmpty()
                && (extensions.find(namespace).isPresent()
                        || extensions.conflict(namespace).isPresent()
                        || extensions.schemas().has(namespace)
                        || isUnknown(namespace));
    }

    private boolean isUnknown(String namespace) {
        return extensions.unknown() != UnknownExtensions.KEEP && !namespace.isEmpty() && !grammar.supports(namespace);
    }

    /** Looks at an element that stands at a place in an element with a name. */
    public void look(XmlElement element, String owner, String ownerPath, Location at) {
        parent = ownerPath;
        place = at;
        String namespace = element.namespace();
        extensions.conflict(namespace).ifPresent(text -> report(rule("IODEF-extension-conflict"), "", text + "."));
        extensions.find(namespace).ifPresent(extension -> run(extension, element));
        if (extensions.schemas().has(namespace)) {
            Rule rule = rule(owner.equals(RAW_DATA) ? "RFC7203-5-payload-schema" : "IODEF-extension-schema");
            extensions.schemas().problems(element).forEach(problem -> report(rule, "", problem));
        }
        if (isUnknown(namespace)
                && extensions.find(namespace).isEmpty()
                && extensions.conflict(namespace).isEmpty()
                && !extensions.schemas().has(namespace)) {
            unknown(namespace);
        }
    }

    private void run(Extension extension, XmlElement element) {
        try {
            extension.check(element, this);
        } catch (IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | ArithmeticException
                | UnsupportedOperationException e) {
            report(
                    rule("IODEF-extension-failed"),
                    "",
                    "the check of " + extension.name() + " failed with "
                            + e.getClass().getName() + ", so this element was not checked to its end.");
        }
    }

    private void unknown(String namespace) {
        Rule rule = rule("IODEF-extension-unknown");
        Finding.Severity severity =
                extensions.unknown() == UnknownExtensions.REFUSE ? Finding.Severity.ERROR : Finding.Severity.INFO;
        sink.add(new Finding(
                rule.id(),
                severity,
                rule.section(),
                place,
                "nothing is known of the extension \"" + Shortened.of(namespace) + "\"; it is kept as it is.",
                rule.hint()));
    }

    private static Rule rule(String id) {
        return Rules.find(id).orElseThrow(() -> new IllegalStateException("the catalog has no rule " + id));
    }

    @Override
    public void report(Rule rule, String below, String message) {
        if (settings.groups().contains(rule.group()) && rule.profiles().contains(settings.profile())) {
            Location at = below.isEmpty()
                    ? place
                    : new Location(place.path() + below, place.line(), place.column(), place.offset());
            sink.add(new Finding(rule.id(), rule.severity(), rule.section(), at, message, rule.hint()));
        }
    }

    @Override
    public void report(Finding finding) {
        String path = finding.location().path();
        int below = path.indexOf('/', 1);
        Finding placed = new Finding(
                finding.rule(),
                finding.severity(),
                finding.section(),
                new Location(
                        place.path() + (below < 0 ? "" : path.substring(below)),
                        place.line(),
                        place.column(),
                        place.offset()),
                finding.message(),
                finding.hint());
        // What the reader of the document knows of the elements inside it has found by itself.
        if (!sink.has(placed)) {
            sink.add(placed);
        }
    }

    @Override
    public IodefVersion version() {
        return version;
    }

    @Override
    public Profile profile() {
        return settings.profile();
    }

    @Override
    public Mode mode() {
        return settings.mode();
    }

    @Override
    public Set<RuleGroup> groups() {
        return settings.groups();
    }

    @Override
    public Extensions extensions() {
        return extensions;
    }

    @Override
    public String parent() {
        return parent;
    }
}
