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
        String text = Content.text(reference.content());
        String problem = problemByName(reference, text);
        if (problem == null && reference.dtype().isPresent()) {
            problem = problemByType(reference, text);
        }
        if (problem != null) {
            context.report(problem);
        }
    }

    private static String problemByName(SoftwareReference reference, String text) {
        SpecName name = reference.specName().orElse(null);
        if (name == SpecName.CPE && !PlatformName.isValid(text)) {
            return "a SoftwareReference with spec-name \"cpe\" must hold a CPE name such as"
                    + " cpe:2.3:a:example:browser:1.0:*:*:*:*:*:*:*, not " + Quote.of(text) + ".";
        }
        return name == SpecName.SWID ? problemOfTag(reference, text) : null;
    }

    private static String problemOfTag(SoftwareReference reference, String text) {
        XmlElement tag = Content.element(reference.content());
        if (tag == null) {
            return text.isEmpty()
                    ? "a SoftwareReference with spec-name \"swid\" must hold a tag or the identifier of one."
                    : null;
        }
        return tag.localName().equals("SoftwareIdentity")
                ? null
                : "a SWID tag is an element SoftwareIdentity, not " + Quote.of(tag.localName()) + ".";
    }

    private static String problemByType(SoftwareReference reference, String text) {
        SoftwareDtype type = reference.dtype().get();
        boolean element = Content.element(reference.content()) != null;
        if (type == SoftwareDtype.XML) {
            return element && text.isEmpty()
                    ? null
                    : "content of dtype \"xml\" must be an element"
                            + (element ? " without text beside it." : ", but there is none.");
        }
        return !type.isKnown() || !element && fits(type, text)
                ? null
                : "content of dtype \"" + type.value() + "\" must be " + expected(type)
                        + (element ? ", not an element." : ", not " + Quote.of(text) + ".");
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
