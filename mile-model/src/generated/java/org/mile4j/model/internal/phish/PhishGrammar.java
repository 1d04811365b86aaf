// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.phish;

import java.util.function.Supplier;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.iodef1.Iodef1Grammar;
import org.mile4j.model.internal.xmldsig.XmldsigGrammar;

/** The global elements of phishing reports. */
public final class PhishGrammar {

    /** The grammar; made once. */
    public static final Grammar GRAMMAR = make();

    private PhishGrammar() {}

    private static Grammar make() {
        Grammar g = new Grammar("RFC5901-8-");
        addTo(g);
        return g;
    }

    /** Declares the elements in a grammar, which may be that of a format that contains this one. */
    public static void addTo(Grammar g) {
        g.namespace("phish", "urn:ietf:params:xml:ns:iodef-phish-1.0");
        g.namespace("iodef", "urn:ietf:params:xml:ns:iodef-1.0");
        g.namespace("ds", "http://www.w3.org/2000/09/xmldsig#");
        g.element("urn:ietf:params:xml:ns:iodef-phish-1.0", "PhraudReport", type("PhraudReport"));
        g.element("urn:ietf:params:xml:ns:iodef-phish-1.0", "DomainData", type("DomainData"));
        g.element("urn:ietf:params:xml:ns:iodef-phish-1.0", "TakeDownInfo", type("TakeDownInfo"));
        g.element("urn:ietf:params:xml:ns:iodef-phish-1.0", "ArchivedData", type("ArchivedData"));
        g.unchecked("http://www.w3.org/2000/09/xmldsig#", "Reference");
        XmldsigGrammar.addTo(g);
        Iodef1Grammar.addTo(g);
    }

    /** The definition of a class of the table, which is made when it is first needed. */
    public static Supplier<ElementDef> type(String name) {
        return new Deferred(name);
    }

    private record Deferred(String name) implements Supplier<ElementDef> {

        @Override
        public ElementDef get() {
            return definition(name);
        }
    }

    private static ElementDef definition(String name) {
        return switch (name) {
            case "PhraudReport" -> PhraudReportXml.DEF;
            case "LureSource" -> LureSourceXml.DEF;
            case "DomainData" -> DomainDataXml.DEF;
            case "Nameservers" -> NameserversXml.DEF;
            case "IncludedMalware" -> IncludedMalwareXml.DEF;
            case "MalwareData" -> MalwareDataXml.DEF;
            case "FilesDownloaded" -> FilesDownloadedXml.DEF;
            case "WindowsRegistryKeysModified" -> WindowsRegistryKeysModifiedXml.DEF;
            case "RegistryKey" -> RegistryKeyXml.DEF;
            case "OriginatingSensor" -> OriginatingSensorXml.DEF;
            case "EmailRecord" -> EmailRecordXml.DEF;
            case "DCSite" -> DCSiteXml.DEF;
            case "SiteText" -> SiteTextXml.DEF;
            case "SiteSystem" -> SiteSystemXml.DEF;
            case "TakeDownInfo" -> TakeDownInfoXml.DEF;
            case "ArchivedData" -> ArchivedDataXml.DEF;
            case "MLString" -> org.mile4j.model.internal.iodef1.MLStringXml.DEF;
            case "System" -> org.mile4j.model.internal.iodef1.IodefSystemXml.DEF;
            case "Node" -> org.mile4j.model.internal.iodef1.NodeXml.DEF;
            case "Address" -> org.mile4j.model.internal.iodef1.AddressXml.DEF;
            case "Contact" -> org.mile4j.model.internal.iodef1.ContactXml.DEF;
            case "Assessment" -> org.mile4j.model.internal.iodef1.AssessmentXml.DEF;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
