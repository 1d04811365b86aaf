package org.mile4j.model.internal.iodef.rules;

import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.internal.iodef.IodefExtensionPairs;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.BoundCheck;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.ExtensionContent;
import org.mile4j.model.internal.rules.ExtensionPairs;
import org.mile4j.model.internal.rules.ExtensionPairs.Pair;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.IodefDocument;

/** RFC 7970, Sections 2.16, 5.1.1 and 5.2: extensions of classes and of enumerations. */
final class ExtensionRules {

    private static final String IODEF = "urn:ietf:params:xml:ns:iodef-2.0";

    private ExtensionRules() {}

    static void bind(Binding binding) {
        if (binding.concerns(ExtensionType.class)) {
            content(binding);
        }
        pairs(binding);
        if (binding.concerns(IodefDocument.class)) {
            binding.bind("IODEF-extension-private-value", IodefDocument.class, PrivateValues::check);
        }
    }

    private static void content(Binding binding) {
        binding.bind("RFC7970-2.16-dtype-content", ExtensionType.class, (extension, context) -> {
            ExtensionContent.atomic(extension.dtype(), extension.content(), context);
        });
        binding.bind("RFC7970-2.16-csv-records", ExtensionType.class, (extension, context) -> {
            ExtensionContent.records(extension.dtype(), extension.content(), context);
        });
        binding.bind("RFC7970-5.2-xml-content", ExtensionType.class, (extension, context) -> {
            ExtensionContent.xml(extension.dtype(), extension.content(), context);
        });
        binding.bind("RFC7970-5.2-extension-namespace", ExtensionType.class, (extension, context) -> {
            ExtensionContent.namespace(extension.dtype(), extension.content(), IODEF, context);
        });
    }

    private static void pairs(Binding binding) {
        List<BoundCheck<Pair>> checks = new ArrayList<>(2);
        binding.bindPart(checks, "RFC7970-5.1.1-missing-extension", ExtensionPairs::missing);
        binding.bindPart(checks, "RFC7970-5.1.1-unused-extension", ExtensionRules::unused);
        if (!checks.isEmpty()) {
            IodefExtensionPairs.bind(binding::bindWalk, (value, attribute, registry, context) -> {
                ExtensionPairs.check(checks, value, attribute, registry, context);
            });
        }
    }

    private static void unused(Pair pair, CheckContext context) {
        ExtensionPairs.unused(pair, context);
        PrivateValues.met(pair, context);
    }
}
