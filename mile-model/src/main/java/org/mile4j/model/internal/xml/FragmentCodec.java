package org.mile4j.model.internal.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.extension.ExtensionContext;
import org.mile4j.model.extension.Extensions;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.rules.CheckTable;
import org.mile4j.model.internal.rules.DocumentFacts;
import org.mile4j.model.internal.rules.DocumentMemory;
import org.mile4j.model.internal.rules.FindingSink;

/** Reads elements that are at hand as XML with the generated readers, and writes values as such elements. */
public final class FragmentCodec {

    private static final int MOST_FINDINGS = 1_000;
    private static final int DEEPEST = 1_000;

    private FragmentCodec() {}

    /** Reads the value of an element; nothing is checked. */
    public static <T> T read(XmlElement element, Grammar grammar, DocumentFormat.Reader<T> reader) {
        ReadSettings settings =
                settings(Profile.CORRECTED, Mode.PRESERVE, false, CheckTable.NONE, Set.of(), Extensions.none());
        return read(element, grammar, reader, settings, new FindingSink(0));
    }

    /**
     * Checks an element as the class it is, and reports to the context.
     *
     * @param structure whether structure is checked; it is not where the grammar of the document has the element
     * @param checks the semantic checks
     */
    public static <T> void check(
            XmlElement element,
            Grammar grammar,
            DocumentFormat.Reader<T> reader,
            boolean structure,
            CheckTable checks,
            ExtensionContext context) {
        FindingSink sink = new FindingSink(MOST_FINDINGS);
        // Where the document's reader knows the element it has looked at the extensions inside already.
        Set<RuleGroup> groups = structure ? context.groups() : Set.of();
        ReadSettings settings =
                settings(context.profile(), context.mode(), structure, checks, groups, context.extensions());
        read(element, grammar, reader, settings, sink);
        sink.drain().forEach(context::report);
    }

    private static ReadSettings settings(
            Profile profile,
            Mode mode,
            boolean structure,
            CheckTable checks,
            Set<RuleGroup> groups,
            Extensions extensions) {
        return new ReadSettings(
                profile,
                mode,
                structure,
                checks,
                DEEPEST,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                groups,
                extensions);
    }

    private static <T> T read(
            XmlElement element,
            Grammar grammar,
            DocumentFormat.Reader<T> reader,
            ReadSettings settings,
            FindingSink sink) {
        XMLStreamReader xml = element.reader();
        try {
            while (!xml.isStartElement()) {
                xml.next();
            }
            return reader.read(
                    new XmlIn(xml, grammar, settings, sink, DocumentFacts.NONE, null, null, new DocumentMemory()));
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("the element cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Writes a value as an element of its own.
     *
     * @param namespace the namespace of elements that the writer gives without a prefix
     */
    public static <T> XmlElement write(String namespace, String name, DocumentFormat.Writer<T> writer, T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XmlOut out = new XmlOut(new Utf8Sink(bytes), namespace, false, WrittenSpelling.KEEP);
            writer.write(out, XmlName.of(name), value);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return XmlElement.parse(bytes.toString(StandardCharsets.UTF_8));
    }
}
