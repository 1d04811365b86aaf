package org.mile4j.model.internal.formats;

import java.util.Locale;
import java.util.Set;

/** Language tags: RFC 5646, Section 2.1. */
public final class LanguageTag {

    /** The grandfathered tags that the grammar does not make. */
    private static final Set<String> IRREGULAR = Set.of(
            "en-gb-oed",
            "i-ami",
            "i-bnn",
            "i-default",
            "i-enochian",
            "i-hak",
            "i-klingon",
            "i-lux",
            "i-mingo",
            "i-navajo",
            "i-pwn",
            "i-tao",
            "i-tay",
            "i-tsu",
            "sgn-be-fr",
            "sgn-be-nl",
            "sgn-ch-de");

    private LanguageTag() {}

    /** Whether a tag is well-formed; the subtags need not be registered. */
    public static boolean isWellFormed(String tag) {
        int length = tag.length();
        int first = subtagEnd(tag, 0);
        if (first == length && first >= 2 && first <= 8 && Characters.isLetters(tag, 0, first)) {
            return true;
        }
        return isLanguageTag(tag) || IRREGULAR.contains(tag.toLowerCase(Locale.ROOT));
    }

    private static boolean isLanguageTag(String tag) {
        int end = subtagEnd(tag, 0);
        if (end == 1 && (tag.charAt(0) | 32) == 'x') {
            return isPrivateUse(tag, end);
        }
        if (end < 2 || end > 8 || !Characters.isLetters(tag, 0, end)) {
            return false;
        }
        int at = end;
        for (int i = 0; i < 3 && end <= 3 && isNext(tag, at, 3, 3) && isLetters(tag, at); i++) {
            at = next(tag, at);
        }
        if (isNext(tag, at, 4, 4) && isLetters(tag, at)) {
            at = next(tag, at);
        }
        if (isNext(tag, at, 2, 2) && isLetters(tag, at)
                || isNext(tag, at, 3, 3) && Characters.isDigits(tag, at + 1, next(tag, at))) {
            at = next(tag, at);
        }
        while (isNext(tag, at, 5, 8) || isNext(tag, at, 4, 4) && Characters.isDigit(tag.charAt(at + 1))) {
            at = next(tag, at);
        }
        while (isNext(tag, at, 1, 1) && (tag.charAt(at + 1) | 32) != 'x') {
            at = next(tag, at);
            if (!isNext(tag, at, 2, 8)) {
                return false;
            }
            while (isNext(tag, at, 2, 8)) {
                at = next(tag, at);
            }
        }
        if (isNext(tag, at, 1, 1)) {
            return isPrivateUse(tag, next(tag, at));
        }
        return at == tag.length();
    }

    private static boolean isPrivateUse(String tag, int start) {
        int at = start;
        while (isNext(tag, at, 1, 8)) {
            at = next(tag, at);
        }
        return at > start && at == tag.length();
    }

    /** Whether a subtag of letters and digits and of such a length follows the hyphen at a place. */
    private static boolean isNext(String tag, int hyphen, int shortest, int longest) {
        if (hyphen >= tag.length()) {
            return false;
        }
        int end = next(tag, hyphen);
        for (int i = hyphen + 1; i < end; i++) {
            if (!Characters.isLetterOrDigit(tag.charAt(i))) {
                return false;
            }
        }
        return end - hyphen - 1 >= shortest && end - hyphen - 1 <= longest;
    }

    private static boolean isLetters(String tag, int hyphen) {
        return Characters.isLetters(tag, hyphen + 1, next(tag, hyphen));
    }

    private static int next(String tag, int hyphen) {
        return subtagEnd(tag, hyphen + 1);
    }

    private static int subtagEnd(String tag, int start) {
        int end = tag.indexOf('-', start);
        return end < 0 ? tag.length() : end;
    }
}
