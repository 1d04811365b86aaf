package org.mile4j.model.internal.iodef.rules;

import java.util.Locale;
import java.util.Optional;
import org.mile4j.model.internal.lexical.Lexical;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef.DigestMethod;
import org.mile4j.model.iodef.Hash;
import org.mile4j.model.iodef.HashData;
import org.mile4j.model.iodef.HashScope;

/** RFC 7970, Section 3.26: hashes. */
final class HashRules {

    /** The algorithm that nearly all hashes have. */
    private static final String SHA_256 = "http://www.w3.org/2001/04/xmlenc#sha256";

    private HashRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC7970-3.26-hash-data-empty", HashData.class, HashRules::empty);
        binding.bind("RFC7970-3.26-hash-target", HashData.class, HashRules::target);
        binding.bind("RFC7970-3.26-hash-application", HashData.class, HashRules::application);
        binding.bind("RFC7970-3.26.1-digest-length", Hash.class, HashRules::length);
    }

    private static void empty(HashData data, CheckContext context) {
        if (data.hashes().isEmpty() && data.fuzzyHashes().isEmpty()) {
            context.report("HashData must have a Hash or a FuzzyHash, but has neither.");
        }
    }

    private static void target(HashData data, CheckContext context) {
        HashScope scope = data.scope().orElse(null);
        boolean ordinal = scope == HashScope.FILE_PE_SECTION || scope == HashScope.FILE_PE_RESOURCE;
        if (!ordinal && scope != HashScope.FILE_PDF_OBJECT) {
            return;
        }
        String target = data.hashTargetId().orElse("").strip();
        if (target.isEmpty()) {
            context.report("HashData with scope \"" + scope.value() + "\" must say in HashTargetID what was hashed.");
        } else if (ordinal && !isOrdinal(target)) {
            context.report(
                    "/HashTargetID[1]",
                    "HashTargetID must be the ordinal of the section or resource, from 1, not " + Quote.of(target)
                            + ".");
        } else if (!ordinal && !isOffset(target)) {
            context.report(
                    "/HashTargetID[1]",
                    "HashTargetID must be the offset of the object in the file, not " + Quote.of(target) + ".");
        }
    }

    private static boolean isOrdinal(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9') && text.chars().anyMatch(c -> c != '0');
    }

    private static boolean isOffset(String text) {
        boolean hex = text.length() > 2 && text.regionMatches(true, 0, "0x", 0, 2);
        return hex
                ? text.substring(2).chars().allMatch(c -> Character.digit(c, 16) >= 0)
                : text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static void application(HashData data, CheckContext context) {
        if (data.scope().orElse(null) == HashScope.FILE_PE_IAT
                && !(data.hashes().isEmpty() && data.fuzzyHashes().isEmpty())
                && data.hashes().stream().noneMatch(h -> h.application().isPresent())
                && data.fuzzyHashes().stream().noneMatch(h -> h.application().isPresent())) {
            context.report("HashData with scope \"file-pe-iat\" must name the Application that made the hash.");
        }
    }

    private static void length(Hash hash, CheckContext context) {
        String value = hash.digestValue().orElse(null);
        int expected = octets(hash.digestMethod());
        if (value != null && expected > 0) {
            int met = octetsOfBase64(value);
            if (met != expected
                    && Lexical.isBase64(value)
                    && !isFormat(context.here().path())) {
                context.report(
                        "/ds:DigestValue[1]",
                        "DigestValue should have " + expected + " octets in base64, as its algorithm makes, but has "
                                + met
                                + (isHexadecimal(value, expected) ? "; it looks like hexadecimal digits." : "."));
            }
        }
    }

    /** Of a hash that only tells the format of a list the schema demands a value as well, which stands for nothing. */
    private static boolean isFormat(String path) {
        return path.contains("/BulkObservableFormat[") || path.contains("/BulkObservableFormat/");
    }

    private static boolean isHexadecimal(String value, int octets) {
        String text = Lexical.collapse(value).replace(" ", "");
        return text.length() == 2 * octets && Lexical.isHexBinary(text);
    }

    private static int octetsOfBase64(String value) {
        int characters = 0;
        int padding = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '=') {
                padding++;
            } else if (!Lexical.isSpace(c)) {
                characters++;
            }
        }
        return (characters + padding) / 4 * 3 - padding;
    }

    /** How many octets the hashes of an algorithm have, or 0 if it is not known; the name stands after the number sign. */
    static int octets(Optional<DigestMethod> method) {
        String algorithm =
                method.isEmpty() ? "" : method.get().algorithm().orElse("").strip();
        if (algorithm.equals(SHA_256)) {
            return 32;
        }
        String name = algorithm.substring(algorithm.indexOf('#') + 1).toLowerCase(Locale.ROOT);
        return switch (name) {
            case "md5" -> 16;
            case "sha1", "ripemd160" -> 20;
            case "sha224", "sha3-224" -> 28;
            case "sha256", "sha3-256" -> 32;
            case "sha384", "sha3-384" -> 48;
            case "sha512", "sha3-512", "whirlpool" -> 64;
            default -> 0;
        };
    }
}
