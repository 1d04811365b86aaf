package org.mile4j.model.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mile4j.model.iodef.MLString;

/**
 * The languages that a reader of documents wants, the first most of all: RFC 7970, Section 6.
 *
 * <p>Of texts that are translations of each other it chooses those in the language that suits best, found by looking up
 * the wanted ranges (RFC 4647, Section 3.4), then by tags that begin with one of them (Section 3.3.1). If there is none,
 * the texts in the language of the document are taken, or else the first. Texts that are no translations are all kept.
 *
 * {@snippet :
 * PreferredLanguages german = PreferredLanguages.of("de-CH, en;q=0.5");
 * List<MLString> descriptions = german.choose(incident.descriptions(), "en");
 * }
 *
 * @since 0.1
 */
public final class PreferredLanguages {

    private final List<Locale.LanguageRange> ranges;

    private PreferredLanguages(List<Locale.LanguageRange> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /**
     * The languages of a list in the form of the HTTP field Accept-Language: RFC 9110, Section 12.5.4.
     *
     * @param ranges for instance {@code de-CH, de;q=0.8, en;q=0.5}
     * @return the languages
     * @throws IllegalArgumentException if it is no such list
     */
    public static PreferredLanguages of(String ranges) {
        return new PreferredLanguages(Locale.LanguageRange.parse(ranges));
    }

    /**
     * The texts of one parent and name that a reader wants: of translations, which share a translation-id, those in the
     * language that suits best, and all others.
     *
     * @param texts the texts, for instance the descriptions of an incident
     * @param inherited the language of those that name none: that of the incident or of the document, or ""
     * @return the chosen texts in their order
     */
    public List<MLString> choose(List<MLString> texts, String inherited) {
        Map<String, List<MLString>> groups = new LinkedHashMap<>();
        for (MLString text : texts) {
            text.translationId()
                    .ifPresent(id -> groups.computeIfAbsent(id.strip(), i -> new ArrayList<>())
                            .add(text));
        }
        Map<String, String> languages = new LinkedHashMap<>();
        groups.forEach((id, group) -> languages.put(id, best(group, MLString::lang, inherited)));
        return texts.stream()
                .filter(text -> text.translationId().isEmpty()
                        || language(text.lang(), inherited)
                                .equals(languages.get(text.translationId().get().strip())))
                .toList();
    }

    /**
     * The texts of one parent and name that a reader of IODEF v1 wants. Version 1 has nothing that tells translations from
     * other texts: texts in different languages are taken for translations (RFC 5070, Section 6).
     *
     * @param texts the texts, for instance the descriptions of an incident
     * @param inherited the language of those that name none: that of the incident or of the document, or ""
     * @return the chosen texts in their order
     */
    public List<org.mile4j.model.iodef1.MLString> chooseVersion1(
            List<org.mile4j.model.iodef1.MLString> texts, String inherited) {
        String best = best(texts, org.mile4j.model.iodef1.MLString::lang, inherited);
        return texts.stream()
                .filter(text -> language(text.lang(), inherited).equals(best))
                .toList();
    }

    /** The language, in small letters, that suits best of those that some texts have. */
    private <T> String best(List<T> texts, Function<T, Optional<String>> lang, String inherited) {
        List<String> tags = texts.stream()
                .map(text -> language(lang.apply(text), inherited))
                .distinct()
                .toList();
        List<String> named = tags.stream().filter(tag -> !tag.isEmpty()).toList();
        String found = Locale.lookupTag(ranges, named);
        if (found == null) {
            found = Locale.filterTags(ranges, named).stream().findFirst().orElse(null);
        }
        if (found != null) {
            return found;
        }
        String common = inherited.strip().toLowerCase(Locale.ROOT);
        return tags.isEmpty() || tags.contains(common) ? common : tags.get(0);
    }

    private static String language(Optional<String> own, String inherited) {
        return own.orElse(inherited).strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return ranges.toString();
    }
}
