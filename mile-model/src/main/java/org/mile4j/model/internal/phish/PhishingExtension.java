package org.mile4j.model.internal.phish;

import java.util.List;
import java.util.Map;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.extension.Extension;
import org.mile4j.model.extension.ExtensionContext;
import org.mile4j.model.extension.ExtensionElement;
import org.mile4j.model.extension.IodefVersion;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.phish.rules.PhishChecks;
import org.mile4j.model.internal.xml.FragmentCodec;
import org.mile4j.model.phish.PhraudReport;
import org.mile4j.model.rules.Rule;
import org.mile4j.model.rules.Rules;

/** Phishing reports: RFC 5901. */
public final class PhishingExtension implements Extension {

    private static final String NAMESPACE = "urn:ietf:params:xml:ns:iodef-phish-1.0";
    private static final String REPORT = "PhraudReport";

    /** The rules of structure are those of the document that a report stands in. */
    private static final Map<IodefVersion, Grammar> GRAMMARS =
            Map.of(IodefVersion.V1, grammar("RFC5070-8-"), IodefVersion.V2, grammar("RFC7970-8-"));

    private static final List<ExtensionElement<?>> ELEMENTS = List.of(new ExtensionElement<>(
            REPORT,
            PhraudReport.class,
            xml -> FragmentCodec.read(xml, GRAMMARS.get(IodefVersion.V1), PhraudReportXml::read),
            report -> FragmentCodec.write(NAMESPACE, REPORT, PhraudReportXml::write, report)));

    /** An extension; made by the service loader. */
    public PhishingExtension() {}

    private static Grammar grammar(String rulePrefix) {
        Grammar grammar = new Grammar(rulePrefix).namespace("iodef", IodefVersion.V1.namespace());
        PhishGrammar.addTo(grammar);
        return grammar;
    }

    @Override
    public String namespace() {
        return NAMESPACE;
    }

    @Override
    public String name() {
        return "phishing reports (RFC 5901)";
    }

    @Override
    public List<ExtensionElement<?>> elements(IodefVersion version) {
        return ELEMENTS;
    }

    @Override
    public List<Rule> rules() {
        return Rules.all().stream()
                .filter(rule -> rule.catalog().equals("phish"))
                .toList();
    }

    @Override
    public void check(XmlElement element, ExtensionContext context) {
        if (!element.localName().equals(REPORT)) {
            return;
        }
        String parent = context.parent().replaceAll("\\[\\d+\\]", "");
        if (!parent.endsWith("/EventData/AdditionalData")) {
            Rules.find("RFC5901-5-placement")
                    .ifPresent(rule -> context.report(
                            rule,
                            "",
                            "PhraudReport must stand in the AdditionalData of EventData, not in "
                                    + parent.substring(parent.lastIndexOf('/', parent.lastIndexOf('/') - 1) + 1)
                                    + "."));
        }
        FragmentCodec.check(
                element,
                GRAMMARS.get(context.version()),
                PhraudReportXml::read,
                context.groups().contains(RuleGroup.STRUCTURE),
                PhishChecks.table(context.groups(), context.profile()),
                context);
    }
}
