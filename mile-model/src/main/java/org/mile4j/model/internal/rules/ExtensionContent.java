package org.mile4j.model.internal.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mile4j.model.data.OpenEnumeration;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.internal.formats.CommaSeparated;
import org.mile4j.model.internal.formats.PortList;
import org.mile4j.model.internal.formats.Uri;
import org.mile4j.model.internal.lexical.Lexical;

/** The content of extensions by their dtype: RFC 7970, Sections 2.16 and 5.2; RFC 5070, Sections 3.6 and 5.2. */
public final class ExtensionContent {

    private static final int OCTET_IN_BASE64 = 4;

    /** What the content of a dtype must be. */
    private record Form(String expected, Predicate<String> accepts) {}

    private static final Map<String, Form> FORMS = forms();

    private ExtensionContent() {}

    /** Reports content that does not have the form of its atomic dtype. */
    public static void atomic(Optional<? extends OpenEnumeration> type, List<XmlNode> content, CheckContext context) {
        if (type.isEmpty()) {
            return;
        }
        String dtype = type.get().value();
        Form form = FORMS.get(dtype);
        if (form == null) {
            return;
        }
        if (Content.element(content) != null) {
            context.report("content of dtype \"" + dtype + "\" must be " + form.expected() + ", not an element.");
            return;
        }
        String text = Content.text(content);
        if (!form.accepts().test(text)) {
            context.report(
                    "content of dtype \"" + dtype + "\" must be " + form.expected() + ", not " + Quote.of(text) + ".");
        }
    }

    /** Reports comma-separated values whose records have different numbers of fields. */
    public static void records(Optional<? extends OpenEnumeration> type, List<XmlNode> content, CheckContext context) {
        if (type.isEmpty() || !type.get().value().equals("csv") || Content.element(content) != null) {
            return;
        }
        String problem = CommaSeparated.unequalRecords(Content.text(content));
        if (problem != null) {
            context.report(
                    "the records of content of dtype \"csv\" should have the same number of fields, but there are "
                            + problem + ".");
        }
    }

    private static boolean isXml(Optional<? extends OpenEnumeration> type) {
        return type.isPresent() && type.get().value().equals("xml");
    }

    /** Reports content of dtype xml that is not elements only. */
    public static void xml(Optional<? extends OpenEnumeration> type, List<XmlNode> content, CheckContext context) {
        if (!isXml(type)) {
            return;
        }
        if (Content.element(content) == null) {
            context.report("content of dtype \"xml\" must be an element, but there is none.");
        } else if (!Content.text(content).isEmpty()) {
            context.report("content of dtype \"xml\" must be elements only, but there is text beside them.");
        }
    }

    /** Reports elements of an extension that have no namespace, or that of IODEF. */
    public static void namespace(
            Optional<? extends OpenEnumeration> type, List<XmlNode> content, String iodef, CheckContext context) {
        if (!isXml(type)) {
            return;
        }
        for (XmlNode node : content) {
            if (node instanceof XmlElement element
                    && (element.namespace().isEmpty() || element.namespace().equals(iodef))) {
                context.report(
                        "/" + element.localName(),
                        "the extension element " + Quote.of(element.localName()) + " must have a namespace of its own, "
                                + (element.namespace().isEmpty() ? "but has none." : "not that of IODEF."));
            }
        }
    }

    private static Map<String, Form> forms() {
        Map<String, Form> forms = new HashMap<>();
        Form hex = new Form("pairs of hexadecimal digits", ExtensionContent::isHex);
        Form date = new Form("a date and time such as 2015-07-18T09:00:00-05:00", Lexical::isDateTime);
        Form name = new Form("text that is not empty", s -> !s.isEmpty());
        forms.put("boolean", new Form("true, false, 1 or 0", ExtensionContent::isBoolean));
        forms.put("byte", new Form("one octet in base64", ExtensionContent::isByte));
        forms.put("bytes", hex);
        forms.put("character", new Form("one character", s -> s.codePointCount(0, s.length()) <= 1));
        forms.put("date-time", date);
        forms.put("ntpstamp", date);
        forms.put("integer", new Form("a whole number", Lexical::isInteger));
        forms.put("portlist", new Form("a list of ports such as 22,80-82", ExtensionContent::isPortlist));
        forms.put("real", new Form("a number", Lexical::isFloat));
        forms.put("string", new Form("text", s -> true));
        forms.put("file", new Form("base64", s -> !s.isEmpty() && Lexical.isBase64(s)));
        forms.put("path", name);
        forms.put("frame", hex);
        forms.put("packet", hex);
        forms.put("ipv4-packet", new Form("an IPv4 packet in hexadecimal", s -> isHex(s) && s.charAt(0) == '4'));
        forms.put("ipv6-packet", new Form("an IPv6 packet in hexadecimal", s -> isHex(s) && s.charAt(0) == '6'));
        forms.put("url", new Form("a URL", Uri::isAbsolute));
        forms.put("csv", new Form("comma-separated values (RFC 4180)", s -> CommaSeparated.problem(s) == null));
        forms.put("winreg", name);
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
