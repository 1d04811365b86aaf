package org.mile4j.model.internal.iodef1.rules;

import java.util.List;
import java.util.Optional;
import org.mile4j.model.internal.formats.LanguageTag;
import org.mile4j.model.internal.formats.Uri;
import org.mile4j.model.internal.lexical.Lexical;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef1.Impact;
import org.mile4j.model.iodef1.Incident;
import org.mile4j.model.iodef1.IodefDocument;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.iodef1.NodeRole;
import org.mile4j.model.iodef1.PostalAddress;
import org.mile4j.model.iodef1.Reference;
import org.mile4j.model.iodef1.RelatedActivity;
import org.mile4j.model.iodef1.SoftwareType;

/** RFC 5070, Sections 2.4, 2.15 and 6: languages and URLs. */
final class TextRules {

    private static final String LANGUAGE = "RFC5070-6-language-tag";
    private static final String URL = "RFC5070-2.15-url";

    private TextRules() {}

    static void bind(Binding binding) {
        binding.bind(LANGUAGE, IodefDocument.class, (document, context) -> language(document.lang(), context));
        binding.bind(LANGUAGE, Incident.class, (incident, context) -> language(incident.lang(), context));
        binding.bind(LANGUAGE, MLString.class, (text, context) -> language(text.lang(), context));
        binding.bind(LANGUAGE, PostalAddress.class, (address, context) -> language(address.lang(), context));
        binding.bind(LANGUAGE, Impact.class, (impact, context) -> language(impact.lang(), context));
        binding.bind(LANGUAGE, NodeRole.class, (role, context) -> language(role.lang(), context));
        binding.bind(URL, RelatedActivity.class, (activity, context) -> urls(activity.urls(), context));
        binding.bind(URL, Reference.class, (reference, context) -> urls(reference.urls(), context));
        binding.bind(URL, SoftwareType.class, (software, context) -> {
            if (software.url().isPresent()) {
                url(software.url().get(), 0, context);
            }
        });
    }

    private static void language(Optional<String> lang, CheckContext context) {
        if (lang.isPresent()) {
            String tag = lang.get().strip();
            // A malformed xs:language is a matter of structure.
            if (Lexical.isLanguage(tag) && !LanguageTag.isWellFormed(tag)) {
                context.report("/@lang", "lang must be a language tag of RFC 4646, not " + Quote.of(tag) + ".");
            }
        }
    }

    private static void urls(List<String> urls, CheckContext context) {
        for (int i = 0; i < urls.size(); i++) {
            url(urls.get(i), i, context);
        }
    }

    private static void url(String url, int index, CheckContext context) {
        String problem = Uri.problem(url.strip());
        if (problem != null) {
            context.report(
                    "/URL[" + (index + 1) + "]",
                    "URL should be a URL of RFC 2396, but " + Quote.of(url) + " has " + problem + ".");
        }
    }
}
