package org.mile4j.model.internal.iodef.rules;

import java.util.Locale;
import org.mile4j.model.Finding;
import org.mile4j.model.extension.UnknownExtensions;
import org.mile4j.model.internal.formats.DomainName;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.Check;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.DocumentFacts;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.internal.rules.SchemaLocation;
import org.mile4j.model.iodef.IodefDocument;

/**
 * RFC 7970, Sections 3.1, 4.1, 4.2 and 6: the document as a whole. The checks are one class, as each of its own would make
 * the first document of a JVM slower.
 */
enum DocumentRules implements Check<IodefDocument> {
    PRIVATE_EXTENSION("IODEF-extension-private"),
    PRIVATE_NAME("RFC7970-3.1-private-enum-name"),
    PRIVATE_DOMAIN("RFC7970-3.1-private-enum-domain"),
    DECLARATION("RFC7970-4.1-xml-declaration"),
    ENCODING("RFC7970-4.1-encoding"),
    SCHEMA_LOCATION("RFC7970-4.2-schema-location"),
    SCHEMA_LOCATION_PAIRS("RFC7970-4.2-schema-location-pairs"),
    LANGUAGE("RFC7970-6-language");

    private static final String IODEF = "urn:ietf:params:xml:ns:iodef-2.0";

    private final String id;

    DocumentRules(String id) {
        this.id = id;
    }

    static void bind(Binding binding) {
        for (DocumentRules rule : values()) {
            binding.bind(rule.id, IodefDocument.class, rule);
        }
    }

    @Override
    public void check(IodefDocument document, CheckContext context) {
        switch (this) {
            case PRIVATE_EXTENSION -> privateExtension(document, context);
            case PRIVATE_NAME -> privateName(document, context);
            case PRIVATE_DOMAIN -> privateDomain(document, context);
            case DECLARATION -> declaration(context);
            case ENCODING -> encoding(context);
            case SCHEMA_LOCATION -> schemaLocation(document, context);
            case SCHEMA_LOCATION_PAIRS -> SchemaLocation.pairs(document.extras(), IODEF, context);
            case LANGUAGE -> language(document, context);
        }
    }

    private static void privateName(IodefDocument document, CheckContext context) {
        if (document.privateEnumId().isPresent() && document.privateEnumName().isEmpty()) {
            context.report("private-enum-id is set, so private-enum-name must be set as well.");
        }
    }

    private static void privateDomain(IodefDocument document, CheckContext context) {
        if (document.privateEnumName().isPresent()) {
            String name = document.privateEnumName().get();
            if (!DomainName.isFullyQualified(name.strip())) {
                context.report(
                        "/@private-enum-name",
                        "private-enum-name must be a fully qualified domain name, not " + Quote.of(name) + ".");
            }
        }
    }

    private static void declaration(CheckContext context) {
        DocumentFacts facts = context.facts();
        if (facts.isText()) {
            if (facts.declaredXmlVersion() == null) {
                context.report("the document must begin with an XML declaration, but has none.");
            } else if (facts.declaredEncoding() == null) {
                context.report("the XML declaration must state the encoding, but does not.");
            }
        }
    }

    private static void encoding(CheckContext context) {
        String encoding = context.facts().isText() ? context.facts().declaredEncoding() : null;
        if (encoding != null) {
            String name = encoding.toUpperCase(Locale.ROOT);
            if (!name.equals("UTF-8") && !name.startsWith("UTF-16")) {
                context.report("the encoding should be UTF-8 or UTF-16, not " + Quote.of(encoding) + ".");
            }
        }
    }

    private static void schemaLocation(IodefDocument document, CheckContext context) {
        if (context.facts().isText() && SchemaLocation.of(document.extras()) == null) {
            context.report("IODEF-Document must have the attribute xsi:schemaLocation, but has none.");
        }
    }

    private static void language(IodefDocument document, CheckContext context) {
        if (document.lang().orElse("").isBlank()) {
            context.report("IODEF-Document must state its language, but does not.");
        }
    }

    /** RFC 7970, Section 5.3: a recipient may reject a document with a private extension that it does not know. */
    private static void privateExtension(IodefDocument document, CheckContext context) {
        UnknownExtensions unknown = context.extensions().unknown();
        String name = document.privateEnumName().orElse("").strip();
        String id = document.privateEnumId().orElse("").strip();
        if (unknown != UnknownExtensions.KEEP
                && !name.isEmpty()
                && !context.extensions().registrations().hasPrivateExtension(name, id)) {
            context.report(
                    unknown == UnknownExtensions.REFUSE ? Finding.Severity.ERROR : Finding.Severity.INFO,
                    "/@private-enum-name",
                    "nothing is known of the private extension " + Quote.of(id) + " of " + Quote.of(name) + ".");
        }
    }
}
