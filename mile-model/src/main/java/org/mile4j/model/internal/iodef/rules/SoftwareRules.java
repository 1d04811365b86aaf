package org.mile4j.model.internal.iodef.rules;

import org.mile4j.model.data.XmlElement;
import org.mile4j.model.internal.formats.PlatformName;
import org.mile4j.model.internal.lexical.Lexical;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.Content;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef.SoftwareDtype;
import org.mile4j.model.iodef.SoftwareReference;
import org.mile4j.model.iodef.SoftwareType;
import org.mile4j.model.iodef.SpecName;

/** RFC 7970, Section 2.15: software. */
final class SoftwareRules {

    private SoftwareRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC7970-2.15-software-empty", SoftwareType.class, SoftwareRules::empty);
        binding.bind("RFC7970-2.15.1-custom-dtype", SoftwareReference.class, SoftwareRules::customType);
        binding.bind("RFC7970-2.15.1-reference-content", SoftwareReference.class, SoftwareRules::content);
    }

    private static void empty(SoftwareType software, CheckContext context) {
        if (software.softwareReference().isEmpty()
                && software.urls().isEmpty()
                && software.descriptions().isEmpty()) {
            context.report("software must have a SoftwareReference, a URL or a Description, but has none.");
        }
    }

    private static void customType(SoftwareReference reference, CheckContext context) {
        if (reference.specName().orElse(null) == SpecName.CUSTOM
                && reference.dtype().isEmpty()) {
            context.report("a SoftwareReference with spec-name \"custom\" must have the attribute dtype.");
        }
    }

    private static void content(SoftwareReference reference, CheckContext context) {
        SpecName name = reference.specName().orElse(null);
        String text = Content.text(reference.content());
        if (name == SpecName.CPE) {
            if (!PlatformName.isValid(text)) {
                context.report("a SoftwareReference with spec-name \"cpe\" must hold a CPE name such as"
                        + " cpe:2.3:a:example:browser:1.0:*:*:*:*:*:*:*, not " + Quote.of(text) + ".");
            }
        } else if (name == SpecName.SWID) {
            swid(reference, text, context);
        } else if (name == SpecName.CUSTOM && reference.dtype().isPresent()) {
            custom(reference, text, context);
        }
    }

    private static void swid(SoftwareReference reference, String text, CheckContext context) {
        XmlElement tag = Content.element(reference.content());
        if (tag == null && text.isEmpty()) {
            context.report("a SoftwareReference with spec-name \"swid\" must hold a tag or the identifier of one.");
        } else if (tag != null && !tag.localName().equals("SoftwareIdentity")) {
            context.report("a SWID tag is an element SoftwareIdentity, not " + Quote.of(tag.localName()) + ".");
        }
    }

    private static void custom(SoftwareReference reference, String text, CheckContext context) {
        SoftwareDtype type = reference.dtype().get();
        boolean element = Content.element(reference.content()) != null;
        if (type == SoftwareDtype.XML) {
            if (!element || !text.isEmpty()) {
                context.report("content of dtype \"xml\" must be an element"
                        + (element ? " without text beside it." : ", but there is none."));
            }
        } else if (type.isKnown() && (element || !fits(type, text))) {
            context.report("content of dtype \"" + type.value() + "\" must be " + expected(type)
                    + (element ? ", not an element." : ", not " + Quote.of(text) + "."));
        }
    }

    private static boolean fits(SoftwareDtype type, String text) {
        if (type == SoftwareDtype.BYTES) {
            return Lexical.isHexBinary(text) && !text.isEmpty();
        }
        if (type == SoftwareDtype.INTEGER) {
            return Lexical.isInteger(text);
        }
        return type == SoftwareDtype.REAL ? Lexical.isFloat(text) : !text.isEmpty();
    }

    private static String expected(SoftwareDtype type) {
        if (type == SoftwareDtype.BYTES) {
            return "pairs of hexadecimal digits";
        }
        return type == SoftwareDtype.INTEGER ? "a whole number" : type == SoftwareDtype.REAL ? "a number" : "text";
    }
}
