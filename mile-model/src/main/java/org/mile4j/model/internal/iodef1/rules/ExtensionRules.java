package org.mile4j.model.internal.iodef1.rules;

import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.internal.iodef1.Iodef1ExtensionPairs;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.BoundCheck;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.ExtensionContent;
import org.mile4j.model.internal.rules.ExtensionPairs;
import org.mile4j.model.internal.rules.ExtensionPairs.Pair;
import org.mile4j.model.iodef1.Dtype;
import org.mile4j.model.iodef1.ExtensionType;

/** RFC 5070, Sections 3.6, 5.1 and 5.2: extensions of classes and of enumerations. */
final class ExtensionRules {

    private static final String IODEF = "urn:ietf:params:xml:ns:iodef-1.0";

    private ExtensionRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC5070-3.6-dtype-content", ExtensionType.class, ExtensionRules::atomic);
        binding.bind("RFC5070-3.6-csv-records", ExtensionType.class, (extension, context) -> {
            ExtensionContent.records(extension.dtype(), extension.content(), context);
        });
        binding.bind("RFC5070-5.2-xml-content", ExtensionType.class, (extension, context) -> {
            ExtensionContent.xml(extension.dtype(), extension.content(), context);
        });
        binding.bind("RFC5070-5.2-extension-namespace", ExtensionType.class, (extension, context) -> {
            ExtensionContent.namespace(extension.dtype(), extension.content(), IODEF, context);
        });
        pairs(binding);
    }

    /** What an ntpstamp looks like is not said: the schema alone has that value. */
    private static void atomic(ExtensionType extension, CheckContext context) {
        if (extension.dtype().orElse(null) != Dtype.NTPSTAMP) {
            ExtensionContent.atomic(extension.dtype(), extension.content(), context);
        }
    }

    private static void pairs(Binding binding) {
        List<BoundCheck<Pair>> checks = new ArrayList<>(2);
        binding.bindPart(checks, "RFC5070-5.1-missing-extension", ExtensionPairs::missing);
        binding.bindPart(checks, "RFC5070-5.1-unused-extension", ExtensionPairs::unused);
        if (!checks.isEmpty()) {
            BoundCheck<Pair>[] all = BoundCheck.array(checks);
            Iodef1ExtensionPairs.bind(binding::bindWalk, (value, attribute, registry, context) -> {
                ExtensionPairs.check(all, value, attribute, registry, context);
            });
        }
    }
}
