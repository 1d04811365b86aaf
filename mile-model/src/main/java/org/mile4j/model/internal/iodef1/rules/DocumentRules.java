package org.mile4j.model.internal.iodef1.rules;

import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.DocumentFacts;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.internal.rules.SchemaLocation;
import org.mile4j.model.iodef1.IodefDocument;

/** RFC 5070, Sections 4.1 and 4.2: the document as a whole. */
final class DocumentRules {

    private static final String IODEF = "urn:ietf:params:xml:ns:iodef-1.0";

    private DocumentRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC5070-4.1-xml-declaration", IodefDocument.class, DocumentRules::declaration);
        binding.bind("RFC5070-4.1-encoding", IodefDocument.class, DocumentRules::encoding);
        binding.bind("RFC5070-4.2-schema-location", IodefDocument.class, DocumentRules::schemaLocation);
        binding.bind("RFC5070-4.2-schema-location-pairs", IodefDocument.class, (document, context) -> {
            SchemaLocation.pairs(document.extras(), IODEF, context);
        });
    }

    private static void declaration(IodefDocument document, CheckContext context) {
        if (context.facts().isText() && context.facts().declaredXmlVersion() == null) {
            context.report("the document must begin with an XML declaration, but has none.");
        }
    }

    private static void encoding(IodefDocument document, CheckContext context) {
        DocumentFacts facts = context.facts();
        String encoding = facts.encoding();
        if (facts.isText()
                && facts.declaredEncoding() == null
                && encoding != null
                && !encoding.equalsIgnoreCase("UTF-8")
                && !encoding.equalsIgnoreCase("US-ASCII")) {
            context.report("the document is in " + Quote.of(encoding)
                    + " and not in UTF-8, so its XML declaration must state the encoding, but does not.");
        }
    }

    private static void schemaLocation(IodefDocument document, CheckContext context) {
        if (context.facts().isText() && SchemaLocation.of(document.extras()) == null) {
            context.report("IODEF-Document should have the attribute xsi:schemaLocation, but has none.");
        }
    }
}
