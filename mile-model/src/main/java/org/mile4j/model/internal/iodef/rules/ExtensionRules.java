package org.mile4j.model.internal.iodef.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mile4j.model.data.OpenEnumeration;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.internal.formats.CommaSeparated;
import org.mile4j.model.internal.formats.PortList;
import org.mile4j.model.internal.formats.Uri;
import org.mile4j.model.internal.iodef.IodefExtensionPairs;
import org.mile4j.model.internal.lexical.Lexical;
import org.mile4j.model.internal.rules.Check;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.iodef.Dtype;
import org.mile4j.model.iodef.ExtensionType;

/** RFC 7970, Sections 2.16, 5.1.1 and 5.2: extensions of classes and of enumerations. */
final class ExtensionRules {

    private static final String IODEF = "urn:ietf:params:xml:ns:iodef-2.0";
    private static final int OCTET_IN_BASE64 = 4;

    /** What the content of a dtype must be. */
    private record Form(String expected, Predicate<String> accepts) {}

    private static final Map<Dtype, Form> FORMS = forms();

    private ExtensionRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC7970-2.16-dtype-content", ExtensionType.class, ExtensionRules::atomic);
        binding.bind("RFC7970-5.2-xml-content", ExtensionType.class, ExtensionRules::xml);
        binding.bind("RFC7970-5.2-extension-namespace", ExtensionType.class, ExtensionRules::namespace);
        pairs(binding, "RFC7970-5.1.1-missing-extension", ExtensionRules::missing);
        pairs(binding, "RFC7970-5.1.1-unused-extension", ExtensionRules::unused);
    }

    private static void pairs(Binding binding, String id, IodefExtensionPairs.PairCheck check) {
        IodefExtensionPairs.bind(
                new IodefExtensionPairs.Binding() {
                    @Override
                    public <T> void bind(Class<T> type, Check<T> pairs) {
                        binding.bind(id, type, pairs);
                    }
                },
                check);
    }

    private static void missing(Optional<? extends OpenEnumeration> value, String attribute, CheckContext context) {
        if (value.isPresent()
                && value.get().value().equals("ext-value")
                && value.get().extension().orElse("").isBlank()) {
            context.report(
                    "/@" + attribute,
                    attribute + " is \"ext-value\", but there is no ext-" + attribute + " beside it.");
        }
    }

    private static void unused(Optional<? extends OpenEnumeration> value, String attribute, CheckContext context) {
        if (value.isPresent()
                && value.get().isExtension()
                && !value.get().value().equals("ext-value")) {
            String met = value.get().value();
            context.report(
                    "/@ext-" + attribute,
                    "ext-" + attribute + " is set, so " + attribute + " must be \"ext-value\", "
                            + (met.isEmpty() ? "but it is absent." : "not " + Quote.of(met) + "."));
        }
    }

    private static void atomic(ExtensionType extension, CheckContext context) {
        Form form = extension.dtype().map(FORMS::get).orElse(null);
        if (form == null) {
            return;
        }
        String dtype = extension.dtype().get().value();
        if (Content.element(extension.content()) != null) {
            context.report("content of dtype \"" + dtype + "\" must be " + form.expected() + ", not an element.");
            return;
        }
        String text = Content.text(extension.content());
        if (!form.accepts().test(text)) {
            context.report(
                    "content of dtype \"" + dtype + "\" must be " + form.expected() + ", not " + Quote.of(text) + ".");
        }
    }

    private static void xml(ExtensionType extension, CheckContext context) {
        if (extension.dtype().orElse(null) != Dtype.XML) {
            return;
        }
        if (Content.element(extension.content()) == null) {
            context.report("content of dtype \"xml\" must be an element, but there is none.");
        } else if (!Content.text(extension.content()).isEmpty()) {
            context.report("content of dtype \"xml\" must be elements only, but there is text beside them.");
        }
    }

    private static void namespace(ExtensionType extension, CheckContext context) {
        if (extension.dtype().orElse(null) != Dtype.XML) {
            return;
        }
        for (XmlNode node : extension.content()) {
            if (node instanceof XmlElement element
                    && (element.namespace().isEmpty() || element.namespace().equals(IODEF))) {
                context.report(
                        "/" + element.localName(),
                        "the extension element " + Quote.of(element.localName()) + " must have a namespace of its own, "
                                + (element.namespace().isEmpty() ? "but has none." : "not that of IODEF."));
            }
        }
    }

    private static Map<Dtype, Form> forms() {
        Map<Dtype, Form> forms = new HashMap<>();
        Form hex = new Form("pairs of hexadecimal digits", ExtensionRules::isHex);
        Form date = new Form("a date and time such as 2015-07-18T09:00:00-05:00", Lexical::isDateTime);
        Form text = new Form("text", s -> true);
        Form name = new Form("text that is not empty", s -> !s.isEmpty());
        forms.put(Dtype.BOOLEAN, new Form("true, false, 1 or 0", ExtensionRules::isBoolean));
        forms.put(Dtype.BYTE, new Form("one octet in base64", ExtensionRules::isByte));
        forms.put(Dtype.BYTES, hex);
        forms.put(Dtype.CHARACTER, new Form("one character", s -> s.codePointCount(0, s.length()) <= 1));
        forms.put(Dtype.DATE_TIME, date);
        forms.put(Dtype.NTPSTAMP, date);
        forms.put(Dtype.INTEGER, new Form("a whole number", Lexical::isInteger));
        forms.put(Dtype.PORTLIST, new Form("a list of ports such as 22,80-82", ExtensionRules::isPortlist));
        forms.put(Dtype.REAL, new Form("a number", Lexical::isFloat));
        forms.put(Dtype.STRING, text);
        forms.put(Dtype.FILE, new Form("base64", s -> !s.isEmpty() && Lexical.isBase64(s)));
        forms.put(Dtype.PATH, name);
        forms.put(Dtype.FRAME, hex);
        forms.put(Dtype.PACKET, hex);
        forms.put(Dtype.IPV4_PACKET, new Form("an IPv4 packet in hexadecimal", s -> isHex(s) && s.charAt(0) == '4'));
        forms.put(Dtype.IPV6_PACKET, new Form("an IPv6 packet in hexadecimal", s -> isHex(s) && s.charAt(0) == '6'));
        forms.put(Dtype.URL, new Form("a URL", Uri::isAbsolute));
        forms.put(Dtype.CSV, new Form("comma-separated values (RFC 4180)", s -> CommaSeparated.problem(s) == null));
        forms.put(Dtype.WINREG, name);
        return Map.copyOf(forms);
    }

    private static boolean isHex(String text) {
        return !text.isEmpty() && Lexical.isHexBinary(text);
    }

    private static boolean isBoolean(String text) {
        return text.equals("true") || text.equals("false") || text.equals("1") || text.equals("0");
    }

    private static boolean isByte(String text) {
        return Lexical.isBase64(text) && text.length() == OCTET_IN_BASE64 && text.endsWith("==");
    }

    private static boolean isPortlist(String text) {
        return Lexical.isPortlist(text) && PortList.problem(text) == null;
    }
}
