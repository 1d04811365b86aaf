package org.mile4j.xmpp.internal.security;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Whether a certificate is for a domain: RFC 6120, Section 13.7.2.1, and RFC 6125.
 *
 * <p>DNS names count, with a wildcard as the whole left-most label, and so do the service name
 * {@code _xmpp-client.DOMAIN} and the XMPP address. The common name does not.
 */
final class ControllerIdentity {

    private static final int OTHER_NAME = 0;
    private static final int DNS_NAME = 2;

    /** id-on-xmppAddr, 1.3.6.1.5.5.7.8.5, as it stands in DER. */
    private static final byte[] XMPP_ADDRESS = {0x06, 0x08, 0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x08, 0x05};

    /** id-on-dnsSRV, 1.3.6.1.5.5.7.8.7, as it stands in DER. */
    private static final byte[] SERVICE_NAME = {0x06, 0x08, 0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x08, 0x07};

    private ControllerIdentity() {}

    /** Throws unless the certificate is for the domain. */
    static void require(X509Certificate certificate, String domain) throws CertificateException {
        String wanted = ascii(domain);
        List<String> met = new ArrayList<>();
        Collection<List<?>> names = certificate.getSubjectAlternativeNames();
        for (List<?> name : names == null ? List.<List<?>>of() : names) {
            if (Integer.valueOf(DNS_NAME).equals(name.get(0)) && name.get(1) instanceof String dns) {
                met.add(dns);
                if (matches(ascii(dns), wanted)) {
                    return;
                }
            } else if (Integer.valueOf(OTHER_NAME).equals(name.get(0)) && name.get(1) instanceof byte[] der) {
                if (isOther(der, wanted)) {
                    return;
                }
            }
        }
        throw new CertificateException("the certificate is for " + (met.isEmpty() ? "no DNS name" : met) + ", not for "
                + domain + "; connect to a domain that it names, or have the operator put " + domain + " in it");
    }

    private static boolean matches(String name, String wanted) {
        if (name.equals(wanted)) {
            return true;
        }
        int dot = wanted.indexOf('.');
        return name.startsWith("*.") && dot > 0 && name.substring(1).equals(wanted.substring(dot));
    }

    private static boolean isOther(byte[] der, String wanted) {
        int service = position(der, SERVICE_NAME);
        if (service >= 0) {
            return ascii(lastString(der)).equals("_xmpp-client." + wanted);
        }
        return position(der, XMPP_ADDRESS) >= 0 && ascii(lastString(der)).equals(wanted);
    }

    private static int position(byte[] der, byte[] part) {
        for (int i = 0; i + part.length <= der.length; i++) {
            if (Arrays.equals(der, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        return -1;
    }

    /** The value is the last thing in the name: a short string with its one-byte length before it. */
    private static String lastString(byte[] der) {
        for (int begin = der.length - 1; begin > 1; begin--) {
            boolean length = (der[begin - 1] & 0xff) == der.length - begin;
            boolean string = der[begin - 2] == 0x0c || der[begin - 2] == 0x16;
            if (length && string) {
                return new String(der, begin, der.length - begin, StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static String ascii(String name) {
        try {
            String plain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
            return plain.startsWith("*.")
                    ? "*." + IDN.toASCII(plain.substring(2)).toLowerCase(Locale.ROOT)
                    : IDN.toASCII(plain).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return name.toLowerCase(Locale.ROOT);
        }
    }
}
