// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.phish;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.iodef1.AssessmentXml;
import org.mile4j.model.internal.iodef1.NodeXml;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.Assessment;
import org.mile4j.model.iodef1.Node;
import org.mile4j.model.phish.DCSite;
import org.mile4j.model.phish.DCType;
import org.mile4j.model.phish.DomainData;
import org.mile4j.model.phish.SiteSystem;
import org.mile4j.model.phish.SiteText;

/** The XML of {@link DCSite}: RFC 5901, Section 5.11. */
public final class DCSiteXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(11, "DCSite", "urn:ietf:params:xml:ns:iodef-phish-1.0", "RFC 5901, Section 5.11")
            .attribute("DCType", TypeKind.ENUMERATION, PhishValues.DC_TYPE, true, true, null)
            .child("SiteURL", 0, 0, false, PhishGrammar.type("SiteText")).in(0, true, -1)
            .child("Domain", 0, 0, false, PhishGrammar.type("SiteText")).in(0, true, -1)
            .child("EmailSite", 0, 0, false, PhishGrammar.type("SiteText")).in(0, true, -1)
            .child("System", 0, 0, false, PhishGrammar.type("SiteSystem")).in(0, true, -1)
            .child("Unknown", 0, 0, false, PhishGrammar.type("SiteText")).in(0, true, -1)
            .child("iodef:Node", 1, 1, true, PhishGrammar.type("Node"))
            .child("DomainData", 2, 2, false, PhishGrammar.type("DomainData"))
            .child("iodef:Assessment", 3, 3, false, PhishGrammar.type("Assessment"))
            .require(0x1fL, true, true)
            .build();

    private DCSiteXml() {}

    /** Reads the element the reader stands on. */
    public static DCSite read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String dcType = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> dcType = value;
                default -> {}
            }
        }
        SiteText siteUrl = null;
        SiteText domain = null;
        SiteText emailSite = null;
        SiteSystem system = null;
        SiteText unknown = null;
        List<Node> nodes = null;
        DomainData domainData = null;
        Assessment assessment = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> siteUrl = SiteTextXml.read(in);
                case 1 -> domain = SiteTextXml.read(in);
                case 2 -> emailSite = SiteTextXml.read(in);
                case 3 -> system = SiteSystemXml.read(in);
                case 4 -> unknown = SiteTextXml.read(in);
                case 5 -> nodes = Fields.add(nodes, NodeXml.read(in));
                case 6 -> domainData = DomainDataXml.read(in);
                case 7 -> assessment = AssessmentXml.read(in);
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(DCSite.class, new DCSite(
                dcType == null ? Optional.empty() : DCType.optional(dcType, Optional.empty()),
                Optional.ofNullable(siteUrl),
                Optional.ofNullable(domain),
                Optional.ofNullable(emailSite),
                Optional.ofNullable(system),
                Optional.ofNullable(unknown),
                Fields.list(nodes),
                Optional.ofNullable(domainData),
                Optional.ofNullable(assessment),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, DCSite value) throws IOException {
        out.start(name, value.extras());
        if (value.dcType().isPresent()) {
            out.enumeration(PhishNames.AT_DC_TYPE, null, value.dcType().get(), value.dcType().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.siteUrl().isPresent()) {
            SiteTextXml.write(out, PhishNames.SITE_URL, value.siteUrl().get());
        }
        if (value.domain().isPresent()) {
            SiteTextXml.write(out, PhishNames.DOMAIN, value.domain().get());
        }
        if (value.emailSite().isPresent()) {
            SiteTextXml.write(out, PhishNames.EMAIL_SITE, value.emailSite().get());
        }
        if (value.system().isPresent()) {
            SiteSystemXml.write(out, PhishNames.SYSTEM, value.system().get());
        }
        if (value.unknown().isPresent()) {
            SiteTextXml.write(out, PhishNames.UNKNOWN, value.unknown().get());
        }
        List<Node> nodes = value.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            Node item = nodes.get(i);
            String namespace = out.namespace("urn:ietf:params:xml:ns:iodef-1.0");
            NodeXml.write(out, PhishNames.NODE, item);
            out.namespace(namespace);
        }
        if (value.domainData().isPresent()) {
            DomainDataXml.write(out, PhishNames.DOMAIN_DATA, value.domainData().get());
        }
        if (value.assessment().isPresent()) {
            String namespace = out.namespace("urn:ietf:params:xml:ns:iodef-1.0");
            AssessmentXml.write(out, PhishNames.ASSESSMENT, value.assessment().get());
            out.namespace(namespace);
        }
        out.end();
    }
}
