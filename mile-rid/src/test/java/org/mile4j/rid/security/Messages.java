package org.mile4j.rid.security;

import java.nio.charset.StandardCharsets;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.rules.RidRules;
import org.mile4j.rid.xml.RidXml;

/** Messages for tests. */
public final class Messages {

    private Messages() {}

    public static RidDocument trace() {
        return of("RFC6545-6.1-document");
    }

    public static RidDocument investigation() {
        return of("RFC6545-5.1-source-of-incident-name");
    }

    public static RidDocument result() {
        return of("RFC6545-6.3-document");
    }

    public static RidDocument report() {
        return of("RFC6545-6.4-document");
    }

    public static RidDocument query() {
        return of("RFC6545-6.5-incident-id");
    }

    public static RidDocument acknowledgement() {
        return of("RFC6545-6.2-request-status");
    }

    /** A report whose document is restricted. */
    public static RidDocument report(String restriction) {
        return RidXml.defaults()
                .require(text("RFC6545-6.4-document")
                        .replace("restriction=\"public\"", "restriction=\"" + restriction + "\""));
    }

    /** A report whose document is restricted and has a namespace with a relative name, as an example of RFC 7970 has. */
    public static RidDocument reportWithRelativeNamespace(String restriction) {
        return RidXml.defaults()
                .require(text("RFC6545-6.4-document")
                        .replace(
                                "restriction=\"public\"",
                                "xmlns:x=\"relative.xsd\" restriction=\"" + restriction + "\""));
    }

    private static String text(String rule) {
        return RidRules.goodDocument(rule).orElseThrow();
    }

    private static RidDocument of(String rule) {
        return RidXml.defaults().require(text(rule).getBytes(StandardCharsets.UTF_8));
    }
}
