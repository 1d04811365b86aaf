package org.mile4j.model.internal.iodef.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;
import org.mile4j.model.internal.iodef.IodefExtensionPairs;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.BoundCheck;
import org.mile4j.model.internal.rules.Check;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.ExtensionContent;
import org.mile4j.model.internal.rules.ExtensionPairs;
import org.mile4j.model.internal.rules.ExtensionPairs.Pair;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.IodefDocument;

/** RFC 7970, Sections 2.16, 5.1.1 and 5.2: extensions of classes and of enumerations. */
enum ExtensionRules implements Check<Object> {
    DTYPE_CONTENT,
    CSV_RECORDS,
    XML_CONTENT,
    EXTENSION_NAMESPACE,
    PRIVATE_VALUE;

    private static final String IODEF = "urn:ietf:params:xml:ns:iodef-2.0";

    /** What is looked at in each attribute with its ext- attribute. */
    private enum PairRule implements Check<Pair> {
        MISSING,
        UNUSED;

        @Override
        public void check(Pair pair, CheckContext context) {
            if (this == MISSING) {
                ExtensionPairs.missing(pair, context);
            } else {
                ExtensionPairs.unused(pair, context);
                PrivateValues.met(pair, context);
            }
        }
    }

    /** Goes through the attributes of each class for the checks of the pairs. */
    private record Walk(Binding binding, BoundCheck<Pair>[] checks)
            implements IodefExtensionPairs.Binding, IodefExtensionPairs.PairCheck {
        @Override
        public <T> void bind(Class<T> type, Check<T> check) {
            binding.bindWalk(type, check);
        }

        @Override
        public void check(
                Optional<? extends OpenEnumeration> value, String attribute, String registry, CheckContext context) {
            ExtensionPairs.check(checks, value, attribute, registry, context);
        }
    }

    static void bind(Binding binding) {
        if (binding.concerns(ExtensionType.class, IodefDocument.class)) {
            binding.bind("RFC7970-2.16-dtype-content", ExtensionType.class, DTYPE_CONTENT);
            binding.bind("RFC7970-2.16-csv-records", ExtensionType.class, CSV_RECORDS);
            binding.bind("RFC7970-5.2-xml-content", ExtensionType.class, XML_CONTENT);
            binding.bind("RFC7970-5.2-extension-namespace", ExtensionType.class, EXTENSION_NAMESPACE);
            binding.bind("IODEF-extension-private-value", IodefDocument.class, PRIVATE_VALUE);
        }
        List<BoundCheck<Pair>> pairs = new ArrayList<>(2);
        binding.bindPart(pairs, "RFC7970-5.1.1-missing-extension", PairRule.MISSING);
        binding.bindPart(pairs, "RFC7970-5.1.1-unused-extension", PairRule.UNUSED);
        if (!pairs.isEmpty()) {
            Walk walk = new Walk(binding, BoundCheck.array(pairs));
            IodefExtensionPairs.bind(walk, walk);
        }
    }

    @Override
    public void check(Object value, CheckContext context) {
        switch (this) {
            case DTYPE_CONTENT -> atomic((ExtensionType) value, context);
            case CSV_RECORDS -> records((ExtensionType) value, context);
            case XML_CONTENT -> xml((ExtensionType) value, context);
            case EXTENSION_NAMESPACE -> namespace((ExtensionType) value, context);
            case PRIVATE_VALUE -> PrivateValues.check((IodefDocument) value, context);
        }
    }

    private static void atomic(ExtensionType extension, CheckContext context) {
        ExtensionContent.atomic(extension.dtype(), extension.content(), context);
    }

    private static void records(ExtensionType extension, CheckContext context) {
        ExtensionContent.records(extension.dtype(), extension.content(), context);
    }

    private static void xml(ExtensionType extension, CheckContext context) {
        ExtensionContent.xml(extension.dtype(), extension.content(), context);
    }

    private static void namespace(ExtensionType extension, CheckContext context) {
        ExtensionContent.namespace(extension.dtype(), extension.content(), IODEF, context);
    }
}
