package org.mile4j.model.internal.iodef.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mile4j.model.internal.formats.LanguageTag;
import org.mile4j.model.internal.formats.PortList;
import org.mile4j.model.internal.formats.Uri;
import org.mile4j.model.internal.iodef.IodefFieldLists;
import org.mile4j.model.internal.iodef.IodefFieldLists.ListCheck;
import org.mile4j.model.internal.lexical.Lexical;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.Check;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.Service;

/** RFC 7970, Sections 2.4 to 2.13: languages and translations, URLs, port lists. */
enum TextRules implements Check<Object> {
    LANGUAGE_OF_TEXT,
    LANGUAGE_OF_INCIDENT,
    LANGUAGE_OF_DOCUMENT,
    PORTLIST;

    /** Looks at the texts of each class that may have several of one name. */
    private record Translations(Binding binding) implements IodefFieldLists.Binding, ListCheck<MLString> {
        @Override
        public <T> void bind(Class<T> type, Check<T> check) {
            binding.bind("RFC7970-2.4-translation-language", type, check);
        }

        @Override
        public void check(List<MLString> texts, String element, CheckContext context) {
            translations(texts, element, context);
        }
    }

    /** Looks at the URLs of each class that has some. */
    private record Urls(Binding binding) implements IodefFieldLists.Binding, ListCheck<String> {
        @Override
        public <T> void bind(Class<T> type, Check<T> check) {
            binding.bind("RFC7970-2.13-url", type, check);
        }

        @Override
        public void check(List<String> urls, String element, CheckContext context) {
            urls(urls, element, context);
        }
    }

    static void bind(Binding binding) {
        binding.bind("RFC7970-2.4-language-tag", MLString.class, LANGUAGE_OF_TEXT);
        binding.bind("RFC7970-2.4-language-tag", Incident.class, LANGUAGE_OF_INCIDENT);
        binding.bind("RFC7970-2.4-language-tag", IodefDocument.class, LANGUAGE_OF_DOCUMENT);
        binding.bind("RFC7970-2.9-portlist", Service.class, PORTLIST);
        Translations translations = new Translations(binding);
        IodefFieldLists.texts(translations, translations);
        Urls urls = new Urls(binding);
        IodefFieldLists.urls(urls, urls);
    }

    @Override
    public void check(Object value, CheckContext context) {
        switch (this) {
            case LANGUAGE_OF_TEXT -> language(((MLString) value).lang(), context);
            case LANGUAGE_OF_INCIDENT -> language(((Incident) value).lang(), context);
            case LANGUAGE_OF_DOCUMENT -> language(((IodefDocument) value).lang(), context);
            case PORTLIST -> portlist((Service) value, context);
        }
    }

    private static void language(Optional<String> lang, CheckContext context) {
        if (lang.isPresent()) {
            String tag = lang.get().strip();
            // An empty value takes a language back; a malformed xs:language is a matter of structure.
            if (!tag.isEmpty() && Lexical.isLanguage(tag) && !LanguageTag.isWellFormed(tag)) {
                context.report("/@xml:lang", "the language must be a tag of RFC 5646, not " + Quote.of(tag) + ".");
            }
        }
    }

    private static void translations(List<MLString> texts, String element, CheckContext context) {
        if (texts.size() < 2) {
            return;
        }
        Set<List<String>> seen = null;
        for (int i = 0; i < texts.size(); i++) {
            MLString text = texts.get(i);
            if (text.translationId().isPresent()) {
                seen = seen == null ? new HashSet<>() : seen;
                String lang = text.lang().orElse("").strip();
                String id = text.translationId().get();
                if (!seen.add(List.of(id, lang.toLowerCase(java.util.Locale.ROOT)))) {
                    context.report(
                            "/" + element + "[" + (i + 1) + "]",
                            "two translations of " + element + " with the translation-id " + Quote.of(id)
                                    + (lang.isEmpty()
                                            ? " have no language."
                                            : " have the language " + Quote.of(lang) + "."));
                }
            }
        }
    }

    private static void urls(List<String> urls, String element, CheckContext context) {
        for (int i = 0; i < urls.size(); i++) {
            String problem = Uri.problem(urls.get(i).strip());
            if (problem != null) {
                context.report(
                        "/" + element + "[" + (i + 1) + "]",
                        "URL should be a URL of RFC 3986, but " + Quote.of(urls.get(i)) + " has " + problem + ".");
            }
        }
    }

    private static void portlist(Service service, CheckContext context) {
        if (service.portlist().isPresent()
                && Lexical.isPortlist(service.portlist().get())) {
            String problem = PortList.problem(service.portlist().get());
            if (problem != null) {
                context.report(
                        "/Portlist[1]", "ports go from 0 to 65535 and ranges upwards, but there is " + problem + ".");
            }
        }
    }
}
