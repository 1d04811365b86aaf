package org.mile4j.model.internal.iodef1.rules;

import org.mile4j.model.internal.iodef1.Iodef1ExtensionPairs;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.Check;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.ExtensionContent;
import org.mile4j.model.internal.rules.ExtensionPairs;
import org.mile4j.model.iodef1.Dtype;
import org.mile4j.model.iodef1.ExtensionType;

/** RFC 5070, Sections 3.6, 5.1 and 5.2: extensions of classes and of enumerations. */
final class ExtensionRules {

    private static final String IODEF = "urn:ietf:params:xml:ns:iodef-1.0";

    private ExtensionRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC5070-3.6-dtype-content", ExtensionType.class, ExtensionRules::atomic);
        binding.bind("RFC5070-5.2-xml-content", ExtensionType.class, (extension, context) -> {
            ExtensionContent.xml(extension.dtype(), extension.content(), context);
        });
        binding.bind("RFC5070-5.2-extension-namespace", ExtensionType.class, (extension, context) -> {
            ExtensionContent.namespace(extension.dtype(), extension.content(), IODEF, context);
        });
        pairs(binding, "RFC5070-5.1-missing-extension", (value, attribute, registry, context) -> {
            ExtensionPairs.missing(value, attribute, context);
        });
        pairs(binding, "RFC5070-5.1-unused-extension", (value, attribute, registry, context) -> {
            ExtensionPairs.unused(value, attribute, context);
        });
    }

    /** What an ntpstamp looks like is not said: the schema alone has that value. */
    private static void atomic(ExtensionType extension, CheckContext context) {
        if (extension.dtype().orElse(null) != Dtype.NTPSTAMP) {
            ExtensionContent.atomic(extension.dtype(), extension.content(), context);
        }
    }

    private static void pairs(Binding binding, String id, Iodef1ExtensionPairs.PairCheck check) {
        Iodef1ExtensionPairs.bind(
                new Iodef1ExtensionPairs.Binding() {
                    @Override
                    public <T> void bind(Class<T> type, Check<T> pairs) {
                        binding.bind(id, type, pairs);
                    }
                },
                check);
    }
}
