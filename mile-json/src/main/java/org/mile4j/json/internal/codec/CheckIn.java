package org.mile4j.json.internal.codec;

import java.util.List;
import org.mile4j.model.Location;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.internal.iodef.IodefGrammar;
import org.mile4j.model.internal.rules.BoundCheck;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.DocumentFacts;
import org.mile4j.model.internal.rules.DocumentMemory;
import org.mile4j.model.internal.rules.FindingSink;
import org.mile4j.model.internal.xml.ExtensionCheck;

/** Runs the checks of a class, and those of extensions, on what was read. */
final class CheckIn {

    private final Frames at;
    private final CodecSettings settings;
    private final FindingSink sink;
    private final CheckContext context;
    private ExtensionCheck extensions;

    CheckIn(Frames at, CodecSettings settings, FindingSink sink, JsonIdentifiers identifiers) {
        this.at = at;
        this.settings = settings;
        this.sink = sink;
        this.context = new CheckContext(
                at,
                sink,
                settings.profile(),
                DocumentFacts.NONE,
                identifiers::remember,
                settings.extensions(),
                new DocumentMemory());
    }

    /** Whether there is a check of a class. */
    boolean has(ClassCodec<?> codec) {
        return settings.checks().of(codec.type) != null;
    }

    /** Runs the checks of a class on a value. */
    <T> void check(ClassCodec<T> codec, T value) {
        BoundCheck<T>[] checks = settings.checks().of(codec.type);
        if (checks != null) {
            context.run(checks, value);
        }
    }

    /** Has the extensions look at the elements in a value, which stands below the open object. */
    void extensions(ClassCodec<?> codec, List<XmlNode> content, String below) {
        for (XmlNode node : content) {
            if (node instanceof XmlElement element && extensions().concerns(element.namespace())) {
                Location here = at.here();
                Location there = below.isEmpty() ? here : at.below(below);
                extensions().look(element, codec.name, here.path(), there);
            }
        }
    }

    private ExtensionCheck extensions() {
        if (extensions == null) {
            extensions = new ExtensionCheck(settings.xml(), IodefGrammar.GRAMMAR, sink);
        }
        return extensions;
    }
}
