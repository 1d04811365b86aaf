package org.mile4j.model.internal.iodef.rules;

import java.math.BigInteger;
import org.mile4j.model.internal.formats.ExtendedRegex;
import org.mile4j.model.internal.formats.MediaType;
import org.mile4j.model.internal.formats.PathExpression;
import org.mile4j.model.internal.formats.RegistryValue;
import org.mile4j.model.internal.lexical.Lexical;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.Integers;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef.File;
import org.mile4j.model.iodef.Key;
import org.mile4j.model.iodef.RecordData;
import org.mile4j.model.iodef.RecordPattern;
import org.mile4j.model.iodef.RecordPatternType;

/** RFC 7970, Sections 3.22 to 3.25: records, patterns, registry keys and files. */
final class RecordRules {

    private RecordRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC7970-3.22.1-record-data-empty", RecordData.class, RecordRules::empty);
        binding.bind("RFC7970-3.22.2-pattern-regex", RecordPattern.class, RecordRules::regex);
        binding.bind("RFC7970-3.22.2-pattern-binary", RecordPattern.class, RecordRules::binary);
        binding.bind("RFC7970-3.22.2-pattern-xpath", RecordPattern.class, RecordRules::xpath);
        binding.bind("RFC7970-3.22.2-pattern-position", RecordPattern.class, RecordRules::position);
        binding.bind("RFC7970-3.23.1-key-value", Key.class, RecordRules::keyValue);
        binding.bind("RFC7970-3.25.1-file-type", File.class, RecordRules::fileType);
        binding.bind("RFC7970-3.25.1-file-size", File.class, RecordRules::fileSize);
    }

    private static void empty(RecordData data, CheckContext context) {
        if (data.recordItems().isEmpty()
                && data.urls().isEmpty()
                && data.fileData().isEmpty()
                && data.windowsRegistryKeysModified().isEmpty()
                && data.certificateData().isEmpty()
                && data.additionalData().isEmpty()) {
            context.report("RecordData must have a RecordItem, URL, FileData, WindowsRegistryKeysModified,"
                    + " CertificateData or AdditionalData, but has none of them.");
        }
    }

    private static RecordPatternType type(RecordPattern pattern) {
        return pattern.type().orElse(RecordPatternType.REGEX);
    }

    private static void regex(RecordPattern pattern, CheckContext context) {
        if (type(pattern) == RecordPatternType.REGEX) {
            String problem = ExtendedRegex.problem(pattern.value());
            if (problem != null) {
                context.report("the pattern must be a POSIX extended regular expression, but " + problem + ".");
            }
        }
    }

    private static void binary(RecordPattern pattern, CheckContext context) {
        if (type(pattern) == RecordPatternType.BINARY
                && (Lexical.isWhiteSpace(pattern.value()) || !Lexical.isHexBinary(pattern.value()))) {
            context.report("a pattern of type \"binary\" must be pairs of hexadecimal digits, not "
                    + Quote.of(pattern.value()) + ".");
        }
    }

    private static void xpath(RecordPattern pattern, CheckContext context) {
        if (type(pattern) == RecordPatternType.XPATH
                && !PathExpression.isValid(pattern.value().strip())) {
            context.report(
                    "a pattern of type \"xpath\" must be an XPath expression, not " + Quote.of(pattern.value()) + ".");
        }
    }

    private static void position(RecordPattern pattern, CheckContext context) {
        if (Integers.isBelow(pattern.offset(), BigInteger.ZERO)) {
            context.report(
                    "/@offset",
                    "offset should not be negative, but is "
                            + Quote.of(pattern.offset().get().text()) + ".");
        }
        if (Integers.isBelow(pattern.instance(), BigInteger.ONE)) {
            context.report(
                    "/@instance",
                    "instance should be at least 1, but is "
                            + Quote.of(pattern.instance().get().text()) + ".");
        }
    }

    private static void keyValue(Key key, CheckContext context) {
        if (key.value().isPresent() && !key.value().get().isBlank()) {
            String value = key.value().get();
            if (!RegistryValue.isValid(value.strip())) {
                context.report("the value of a registry key should have the syntax of .reg files, such as \"text\" in"
                        + " quotation marks or dword:0000002a, but is " + Quote.of(value) + ".");
            }
        }
    }

    private static void fileType(File file, CheckContext context) {
        if (file.fileType().isPresent()
                && !MediaType.isValid(file.fileType().get().strip())) {
            context.report(
                    "/FileType[1]",
                    "FileType should be a media type such as application/pdf, not "
                            + Quote.of(file.fileType().get()) + ".");
        }
    }

    private static void fileSize(File file, CheckContext context) {
        if (Integers.isBelow(file.fileSize(), BigInteger.ZERO)) {
            context.report(
                    "/FileSize[1]",
                    "FileSize should not be negative, but is "
                            + Quote.of(file.fileSize().get().text()) + ".");
        }
    }
}
