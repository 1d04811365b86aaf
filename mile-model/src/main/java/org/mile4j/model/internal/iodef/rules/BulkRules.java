package org.mile4j.model.internal.iodef.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mile4j.model.internal.formats.DomainName;
import org.mile4j.model.internal.formats.Ipv4Address;
import org.mile4j.model.internal.formats.Ipv6Address;
import org.mile4j.model.internal.formats.LinkAddress;
import org.mile4j.model.internal.formats.MailAddress;
import org.mile4j.model.internal.formats.Uri;
import org.mile4j.model.internal.lexical.Lexical;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef.BulkObservable;
import org.mile4j.model.iodef.BulkObservableFormat;
import org.mile4j.model.iodef.BulkObservableType;
import org.mile4j.model.iodef.Hash;

/** RFC 7970, Section 3.29.3.1: lists of observables, one a line. */
final class BulkRules {

    private static final int GREATEST_PORT = 65_535;

    /** What a line of a type must be. */
    private record Form(String expected, Predicate<String> accepts) {}

    private static final Map<BulkObservableType, Form> FORMS = forms();

    private BulkRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC7970-3.29.3.1-bulk-item", BulkObservable.class, BulkRules::items);
        binding.bind("RFC7970-3.29.3.1-bulk-hash-format", BulkObservable.class, BulkRules::hashFormat);
        binding.bind("RFC7970-3.29.3.1.1-bulk-format-empty", BulkObservableFormat.class, BulkRules::formatEmpty);
    }

    private static void items(BulkObservable bulk, CheckContext context) {
        BulkObservableType type = bulk.type().orElse(null);
        if (type == null || bulk.bulkObservableList().isEmpty()) {
            return;
        }
        Form form = type == BulkObservableType.FILE_HASH ? hashes(bulk) : FORMS.get(type);
        if (form == null) {
            return;
        }
        String list = bulk.bulkObservableList().get();
        int item = 0;
        int start = 0;
        while (start < list.length()) {
            int end = list.indexOf('\n', start);
            int stop = end < 0 ? list.length() : end;
            String line = list.substring(start, stop).strip();
            if (!line.isEmpty()) {
                item++;
                if (!form.accepts().test(line)) {
                    context.report(
                            "/BulkObservableList[1]",
                            "item " + item + " of a list of type \"" + type.value() + "\" must be " + form.expected()
                                    + ", not " + Quote.of(line) + ".");
                }
            }
            start = stop + 1;
        }
    }

    private static Form hashes(BulkObservable bulk) {
        Optional<Hash> hash = bulk.bulkObservableFormat().flatMap(BulkObservableFormat::hash);
        int octets = hash.isEmpty() ? 0 : HashRules.octets(hash.get().digestMethod());
        return new Form(
                octets == 0
                        ? "a hash in hexadecimal or base64"
                        : "a hash of " + octets + " octets in hexadecimal or base64",
                text -> octets == 0
                        ? Lexical.isHexBinary(text) || Lexical.isBase64(text)
                        : text.length() == 2 * octets && Lexical.isHexBinary(text)
                                || text.length() == (octets + 2) / 3 * 4 && Lexical.isBase64(text));
    }

    private static void hashFormat(BulkObservable bulk, CheckContext context) {
        if (bulk.type().orElse(null) == BulkObservableType.FILE_HASH
                && (bulk.bulkObservableFormat().isEmpty()
                        || bulk.bulkObservableFormat().get().hash().isEmpty())) {
            context.report(
                    "a BulkObservable of type \"file-hash\" must have a BulkObservableFormat with a Hash, but has none.");
        }
    }

    private static void formatEmpty(BulkObservableFormat format, CheckContext context) {
        if (format.hash().isEmpty() && format.additionalData().isEmpty()) {
            context.report("BulkObservableFormat must have a Hash or AdditionalData, but has neither.");
        }
    }

    private static Map<BulkObservableType, Form> forms() {
        Map<BulkObservableType, Form> forms = new HashMap<>();
        put(forms, BulkObservableType.ASN, "an autonomous system number", LinkAddress::isAutonomousSystem);
        put(forms, BulkObservableType.ATM, "an ATM address", LinkAddress::isAtm);
        put(forms, BulkObservableType.E_MAIL, "an e-mail address", MailAddress::isValid);
        put(forms, BulkObservableType.IPV4_ADDR, "an IPv4 address such as 192.0.2.1", Ipv4Address::isAddress);
        put(forms, BulkObservableType.IPV4_NET, "an IPv4 network such as 192.0.2.0/24", Ipv4Address::isNetwork);
        put(
                forms,
                BulkObservableType.IPV4_NET_MASK,
                "an IPv4 network and mask such as 192.0.2.0/255.255.255.0",
                Ipv4Address::isNetworkWithMask);
        put(forms, BulkObservableType.IPV6_ADDR, "an IPv6 address such as 2001:db8::3", Ipv6Address::isAddress);
        put(forms, BulkObservableType.IPV6_NET, "an IPv6 network such as 2001:db8::/32", Ipv6Address::isNetwork);
        put(
                forms,
                BulkObservableType.IPV6_NET_MASK,
                "an IPv6 network and mask such as 2001:db8::/ffff:ffff::",
                Ipv6Address::isNetworkWithMask);
        put(forms, BulkObservableType.MAC, "a MAC address such as 00:00:5e:00:53:01", LinkAddress::isShortMac);
        put(forms, BulkObservableType.SITE_URI, "a URI", Uri::isAbsolute);
        put(forms, BulkObservableType.DOMAIN_NAME, "a domain name", DomainName::isName);
        put(forms, BulkObservableType.DOMAIN_TO_IPV4, "name, IPv4 address", s -> mapping(s, false, 2));
        put(forms, BulkObservableType.DOMAIN_TO_IPV6, "name, IPv6 address", s -> mapping(s, true, 2));
        put(
                forms,
                BulkObservableType.DOMAIN_TO_IPV4_TIMESTAMP,
                "name, IPv4 address, date and time",
                s -> mapping(s, false, 3));
        put(
                forms,
                BulkObservableType.DOMAIN_TO_IPV6_TIMESTAMP,
                "name, IPv6 address, date and time",
                s -> mapping(s, true, 3));
        put(forms, BulkObservableType.IPV4_PORT, "IPv4 address, port, protocol", s -> endpoint(s, false));
        put(forms, BulkObservableType.IPV6_PORT, "IPv6 address, port, protocol", s -> endpoint(s, true));
        put(forms, BulkObservableType.HTTP_REQUEST_URI, "a request URI without blanks", s -> s.indexOf(' ') < 0);
        return Map.copyOf(forms);
    }

    private static void put(
            Map<BulkObservableType, Form> forms, BulkObservableType type, String expected, Predicate<String> accepts) {
        forms.put(type, new Form(expected, accepts));
    }

    private static boolean mapping(String line, boolean ipv6, int fields) {
        int first = line.indexOf(',');
        int second = first < 0 ? -1 : line.indexOf(',', first + 1);
        if (first < 0 || second < 0 != (fields == 2)) {
            return false;
        }
        int end = second < 0 ? line.length() : second;
        return DomainName.isName(line.substring(0, first).strip())
                && isAddress(line.substring(first + 1, end).strip(), ipv6)
                && (second < 0 || Lexical.isDateTime(line.substring(second + 1)));
    }

    private static boolean endpoint(String line, boolean ipv6) {
        int first = line.indexOf(',');
        int second = first < 0 ? -1 : line.indexOf(',', first + 1);
        return second > 0
                && isAddress(line.substring(0, first).strip(), ipv6)
                && isPort(line.substring(first + 1, second).strip())
                && isKeyword(line.substring(second + 1).strip());
    }

    private static boolean isAddress(String text, boolean ipv6) {
        return ipv6 ? Ipv6Address.isAddress(text) : Ipv4Address.isAddress(text);
    }

    private static boolean isPort(String text) {
        return !text.isEmpty()
                && text.length() <= 5
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(text) <= GREATEST_PORT;
    }

    /** Keywords of IANA's protocol numbers begin with a letter or, as 3PC, with a digit and have no comma. */
    private static boolean isKeyword(String text) {
        return text.chars().anyMatch(Character::isLetter) && text.indexOf(',') < 0;
    }
}
