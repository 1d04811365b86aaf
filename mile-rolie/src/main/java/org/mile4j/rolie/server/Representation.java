package org.mile4j.rolie.server;

import java.nio.charset.StandardCharsets;
import org.mile4j.rolie.atom.Categories;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.RolieDocument;
import org.mile4j.rolie.internal.text.MediaTypes;
import org.mile4j.rolie.json.RolieJson;
import org.mile4j.rolie.xml.RolieXml;

/** The forms in which a document is given out, by content negotiation (RFC 9110, Section 12). */
enum Representation {
    XML(""),
    JSON("-j"),
    HTML("-h");

    /** What the entity tag of this form ends in. */
    final String mark;

    Representation(String mark) {
        this.mark = mark;
    }

    /** The form that a header Accept asks for; null if there is none that it takes. */
    static Representation of(String accept) {
        if (accept == null || accept.isBlank()) {
            return XML;
        }
        Representation best = null;
        double most = 0;
        for (Representation form : new Representation[] {XML, JSON, HTML}) {
            double quality = quality(accept, form);
            if (quality > most) {
                most = quality;
                best = form;
            }
        }
        return best;
    }

    private static double quality(String accept, Representation form) {
        double best = 0;
        int specific = -1;
        for (String part : accept.split(",")) {
            String range = MediaTypes.essence(part);
            int fit = fit(range, form);
            if (fit < 0) {
                continue;
            }
            double quality = number(MediaTypes.parameter(part, "q"));
            if (fit > specific || fit == specific && quality > best) {
                specific = fit;
                best = quality;
            }
        }
        return best;
    }

    /** How exactly a range names a form; -1 if it does not. */
    private static int fit(String range, Representation form) {
        if (range.equals("*/*")) {
            return 0;
        }
        boolean named = switch (form) {
            case XML ->
                range.equals("application/atom+xml")
                        || range.equals("application/atomsvc+xml")
                        || range.equals("application/atomcat+xml")
                        || range.equals("application/xml")
                        || range.equals("text/xml");
            case JSON -> range.equals("application/json");
            case HTML -> range.equals("text/html") || range.equals("application/xhtml+xml");
        };
        if (named) {
            return 2;
        }
        boolean any = form == HTML ? range.equals("text/*") : range.equals("application/*");
        return any ? 1 : -1;
    }

    private static double number(String text) {
        return text.matches("[01](\\.[0-9]{0,3})?") ? Double.parseDouble(text) : 1;
    }

    /** A document in this form. */
    Answer answer(RolieDocument document) {
        return switch (this) {
            case XML ->
                Answer.of(
                        200,
                        document.mediaType(),
                        RolieXml.defaults().toXml(document).getBytes(StandardCharsets.UTF_8));
            case JSON ->
                Answer.of(
                        200,
                        "application/json",
                        RolieJson.defaults().toJson(document).getBytes(StandardCharsets.UTF_8));
            case HTML -> page(200, HtmlPage.of(document));
        };
    }

    /** A page, which runs no scripts and fetches nothing. */
    static Answer page(int status, String html) {
        return Answer.of(status, "text/html;charset=utf-8", html.getBytes(StandardCharsets.UTF_8))
                .with("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    }

    /** What a person calls a document. */
    static String kind(RolieDocument document) {
        if (document instanceof Feed) {
            return "feed";
        }
        if (document instanceof Entry) {
            return "entry";
        }
        return document instanceof Categories ? "categories" : "service";
    }
}
