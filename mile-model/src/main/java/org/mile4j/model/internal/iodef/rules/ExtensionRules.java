package org.mile4j.model.internal.iodef.rules;

import org.mile4j.model.internal.iodef.IodefExtensionPairs;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.Check;
import org.mile4j.model.internal.rules.ExtensionContent;
import org.mile4j.model.internal.rules.ExtensionPairs;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.IodefDocument;

/** RFC 7970, Sections 2.16, 5.1.1 and 5.2: extensions of classes and of enumerations. */
final class ExtensionRules {

    private static final String IODEF = "urn:ietf:params:xml:ns:iodef-2.0";

    private ExtensionRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC7970-2.16-dtype-content", ExtensionType.class, (extension, context) -> {
            ExtensionContent.atomic(extension.dtype(), extension.content(), context);
        });
        binding.bind("RFC7970-5.2-xml-content", ExtensionType.class, (extension, context) -> {
            ExtensionContent.xml(extension.dtype(), extension.content(), context);
        });
        binding.bind("RFC7970-5.2-extension-namespace", ExtensionType.class, (extension, context) -> {
            ExtensionContent.namespace(extension.dtype(), extension.content(), IODEF, context);
        });
        pairs(binding, "RFC7970-5.1.1-missing-extension", (value, attribute, registry, context) -> {
            ExtensionPairs.missing(value, attribute, context);
        });
        pairs(binding, "RFC7970-5.1.1-unused-extension", (value, attribute, registry, context) -> {
            ExtensionPairs.unused(value, attribute, context);
            PrivateValues.met(value, attribute, registry, context);
        });
        binding.bind("IODEF-extension-private-value", IodefDocument.class, PrivateValues::check);
    }

    private static void pairs(Binding binding, String id, IodefExtensionPairs.PairCheck check) {
        IodefExtensionPairs.bind(
                new IodefExtensionPairs.Binding() {
                    @Override
                    public <T> void bind(Class<T> type, Check<T> pairs) {
                        binding.bind(id, type, pairs);
                    }
                },
                check);
    }
}
