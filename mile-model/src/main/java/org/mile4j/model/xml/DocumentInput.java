package org.mile4j.model.xml;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.Finding;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.Location;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Reading;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.internal.parser.FaultPlace;
import org.mile4j.model.internal.parser.NotXmlException;
import org.mile4j.model.internal.parser.ParserWords;
import org.mile4j.model.internal.parser.SafeXml;
import org.mile4j.model.internal.parser.TagLimit;
import org.mile4j.model.internal.parser.Utf8Input;
import org.mile4j.model.internal.rules.DocumentFacts;
import org.mile4j.model.internal.rules.DocumentMemory;
import org.mile4j.model.internal.rules.FindingSink;
import org.mile4j.model.internal.xml.DocumentFormat;
import org.mile4j.model.internal.xml.InputGuard;
import org.mile4j.model.internal.xml.ReadSettings;
import org.mile4j.model.internal.xml.RootPlace;
import org.mile4j.model.internal.xml.Shortened;
import org.mile4j.model.internal.xml.TextGuard;
import org.mile4j.model.internal.xml.TokenMeter;
import org.mile4j.model.internal.xml.XmlIn;

/** A document being read: finds the root, and turns the parser's exceptions into ours. */
final class DocumentInput<D> implements Closeable {

    /** What the parser reads ahead at most. */
    static final int READ_AHEAD = 8 << 10;

    private final DocumentFormat<D> format;
    private final XMLStreamReader xml;
    private final XmlOptions options;
    private final FindingSink sink;
    private final boolean ownsReader;
    private final XmlIn in;

    private DocumentInput(
            DocumentFormat<D> format,
            XMLStreamReader xml,
            XmlOptions options,
            TokenMeter meter,
            RootPlace root,
            boolean ownsReader,
            boolean bytes,
            DocumentMemory memory) {
        this.format = format;
        this.xml = xml;
        this.options = options;
        this.ownsReader = ownsReader;
        this.sink = new FindingSink(options.limits().maxFindings());
        DocumentFacts facts =
                new DocumentFacts(xml.getVersion(), xml.getCharacterEncodingScheme(), xml.getEncoding(), bytes);
        ReadSettings settings = new ReadSettings(
                options.profile(),
                options.mode(),
                options.rules().contains(RuleGroup.STRUCTURE),
                format.checks().table(options.rules(), options.profile()),
                options.limits().maxDepth(),
                options.limits().maxTextLength(),
                options.limits().maxAttributes(),
                options.limits().maxNames(),
                options.limits().maxIdentifiers(),
                options.rules(),
                options.extensions());
        this.in = new XmlIn(xml, format.grammar(), settings, sink, facts, meter, root, memory);
    }

    static <D> DocumentInput<D> open(DocumentFormat<D> format, InputStream bytes, XmlOptions options)
            throws IOException {
        return open(format, bytes, options, new DocumentMemory());
    }

    /** Opens a document or a piece of one. */
    static <D> DocumentInput<D> open(
            DocumentFormat<D> format, InputStream bytes, XmlOptions options, DocumentMemory memory) throws IOException {
        XmlLimits limits = options.limits();
        TokenMeter meter =
                TokenMeter.ofBytes(limits.maxBytes(), limits.maxTagLength(), limits.maxTextLength(), READ_AHEAD);
        RootPlace root = new RootPlace();
        InputGuard guard = new InputGuard(bytes, meter, root);
        TagLimit tags = new TagLimit(limits.maxAttributes(), root);
        XMLStreamReader xml = opened(guard, tags);
        guard.utf8(isUtf8(xml));
        return atRoot(new DocumentInput<>(format, xml, options, meter, root, true, true, memory));
    }

    private static XMLStreamReader opened(InputStream bytes, TagLimit tags) throws IOException {
        try {
            return SafeXml.reader(bytes, tags);
        } catch (XMLStreamException | RuntimeException e) {
            throw failure(null, e);
        }
    }

    private static XMLStreamReader opened(Reader text, TagLimit tags) throws IOException {
        try {
            return SafeXml.reader(text, tags);
        } catch (XMLStreamException | RuntimeException e) {
            throw failure(null, e);
        }
    }

    private static boolean isUtf8(XMLStreamReader xml) {
        return "UTF-8".equalsIgnoreCase(xml.getEncoding());
    }

    /**
     * Opens a document in memory. One that is no larger than any of its tags may be needs no meter, and its bytes are
     * looked at once, before the parser takes them.
     */
    static <D> DocumentInput<D> open(DocumentFormat<D> format, byte[] bytes, XmlOptions options) throws IOException {
        XmlLimits limits = options.limits();
        int most = Math.min(limits.maxTagLength(), limits.maxTextLength());
        if (bytes.length > Math.min(most, limits.maxBytes()) || !Utf8Input.isFaultless(bytes)) {
            return open(format, new ByteArrayInputStream(bytes), options);
        }
        RootPlace root = new RootPlace();
        root.look(bytes);
        TagLimit tags = new TagLimit(limits.maxAttributes(), root);
        XMLStreamReader xml = opened(new ByteArrayInputStream(bytes), tags);
        return atRoot(new DocumentInput<>(format, xml, options, null, root, true, true, new DocumentMemory()));
    }

    static <D> DocumentInput<D> open(DocumentFormat<D> format, String text, XmlOptions options) throws IOException {
        XmlLimits limits = options.limits();
        TokenMeter meter =
                TokenMeter.ofCharacters(limits.maxBytes(), limits.maxTagLength(), limits.maxTextLength(), READ_AHEAD);
        RootPlace root = new RootPlace();
        TagLimit tags = new TagLimit(limits.maxAttributes(), root);
        TextGuard guard = new TextGuard(new StringReader(text), meter, root);
        XMLStreamReader xml = opened(guard, tags);
        return atRoot(new DocumentInput<>(format, xml, options, meter, root, true, false, new DocumentMemory()));
    }

    static <D> DocumentInput<D> open(DocumentFormat<D> format, XMLStreamReader reader, XmlOptions options)
            throws IOException {
        boolean part = reader.getEventType() == XMLStreamConstants.START_ELEMENT;
        DocumentInput<D> input =
                new DocumentInput<>(format, reader, options, null, null, false, false, new DocumentMemory());
        if (part) {
            input.in.lookAround();
        }
        return atRoot(input);
    }

    private static <D> DocumentInput<D> atRoot(DocumentInput<D> input) throws IOException {
        try {
            input.toRoot();
            return input;
        } catch (IOException | RuntimeException e) {
            input.close();
            throw e;
        }
    }

    private void toRoot() throws IOException {
        try {
            while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                if (xml.getEventType() == XMLStreamConstants.DTD) {
                    throw malformed(
                            "XML-no-dtd",
                            "mile4j security",
                            "a document type declaration is not admitted.",
                            "Remove it.",
                            null);
                }
                if (xml.getEventType() == XMLStreamConstants.END_DOCUMENT) {
                    throw malformed(
                            "XML-well-formed",
                            "XML 1.0, Section 2.1",
                            "the reader stands at the end of its document, where no element follows.",
                            "Hand over a reader at the start of a document or of its root element.",
                            null);
                }
                in.next();
            }
            in.limitTag(0); // a reader may have been brought that stands on the root
        } catch (XMLStreamException | RuntimeException e) {
            throw failure(e);
        }
        String uri = xml.getNamespaceURI();
        boolean named = xml.getLocalName().equals(format.root());
        if (named && format.namespace().equals(uri)) {
            return;
        }
        String rule = format.namespaceRule();
        if (!ownsReader && Boolean.FALSE.equals(xml.getProperty(XMLInputFactory.IS_NAMESPACE_AWARE))) {
            throw malformed(
                    rule,
                    format.namespaceSection(),
                    "the reader is not aware of namespaces, so that the root element has none.",
                    "Set IS_NAMESPACE_AWARE of the XMLInputFactory to true.",
                    null);
        }
        if (format.otherNamespace().equals(uri)) {
            throw malformed(rule, format.namespaceSection(), format.otherMessage(), format.otherHint(), null);
        }
        throw malformed(
                rule,
                format.namespaceSection(),
                "the root element must be " + format.root() + " of the namespace " + format.namespace()
                        + ", but it is \"" + Shortened.of(xml.getLocalName())
                        + (uri == null || uri.isEmpty()
                                ? "\" of no namespace."
                                : "\" of the namespace " + Shortened.of(uri) + "."),
                named ? "Declare xmlns=\"" + format.namespace() + "\" on it." : "",
                null);
    }

    private MalformedInputException malformed(
            String rule, String section, String message, String hint, Throwable cause) {
        javax.xml.stream.Location at = in.location();
        return new MalformedInputException(
                new Finding(
                        rule,
                        Finding.Severity.ERROR,
                        section,
                        new Location("", at.getLineNumber(), at.getColumnNumber(), -1),
                        message,
                        hint),
                cause);
    }

    /** Turns what the parser throws, or what reads by it, into the documented exceptions. */
    RuntimeException failure(Exception problem) throws IOException {
        return failure(xml, problem);
    }

    private static RuntimeException failure(XMLStreamReader xml, Exception problem) throws IOException {
        if (problem instanceof XMLStreamException e) {
            return translated(xml, e);
        }
        if (problem instanceof NotXmlException e) {
            return translated(xml, new XMLStreamException(e.getMessage(), xml.getLocation(), e));
        }
        if (problem instanceof LimitExceededException e) {
            return placed(xml, e);
        }
        RuntimeException e = (RuntimeException) problem;
        Optional<XMLStreamException> hidden = SafeXml.failure(e);
        return hidden.isPresent() ? translated(xml, hidden.get()) : e;
    }

    /** A meter knows how much was read; where the token begins that is too large, only the parser knows. */
    private static LimitExceededException placed(XMLStreamReader xml, LimitExceededException e) {
        Finding finding = e.finding();
        if (xml == null || finding.location().line() > 0) {
            return e;
        }
        javax.xml.stream.Location at = xml.getLocation();
        return new LimitExceededException(new Finding(
                finding.rule(),
                finding.severity(),
                finding.section(),
                new Location("", at.getLineNumber(), at.getColumnNumber(), -1),
                finding.message(),
                finding.hint()));
    }

    private static MalformedInputException translated(XMLStreamReader xml, XMLStreamException e) throws IOException {
        for (Throwable cause = e.getNestedException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof LimitExceededException limit) {
                return placed(xml, limit);
            }
            if (cause instanceof MalformedInputException limit) {
                return limit;
            }
            if (cause instanceof IOException io && !(io instanceof java.io.CharConversionException)) {
                throw io;
            }
        }
        javax.xml.stream.Location at = e.getLocation() != null || xml == null ? e.getLocation() : xml.getLocation();
        // Without a parser it is the beginning that cannot be read: the XML declaration.
        Location place = at == null || at.getLineNumber() < 1
                ? xml == null ? new Location("", 1, 1, -1) : Location.UNKNOWN
                : new Location("", at.getLineNumber(), FaultPlace.column(xml, e, at), -1);
        return new MalformedInputException(
                new Finding(
                        "XML-well-formed",
                        Finding.Severity.ERROR,
                        "XML 1.0, Section 2.1",
                        place,
                        "this is not well-formed XML: " + ParserWords.of(e.getMessage()),
                        ""),
                e);
    }

    Reading<D> readDocument() throws IOException {
        D document = root();
        finish();
        return new Reading<>(document, report());
    }

    /**
     * Reads a piece of a document, of which only the whole can tell whether its references are right and what the checks of
     * its class find.
     */
    D readPiece(Class<D> type) throws IOException {
        in.leaveOut(type);
        D piece = root();
        toEnd();
        return piece;
    }

    private D root() throws IOException {
        try {
            return format.reader().read(in);
        } catch (XMLStreamException | RuntimeException e) {
            throw failure(e);
        }
    }

    /** What was found in a document that cannot be read any further. */
    Report brokenOff(MalformedInputException e) {
        List<Finding> all = new ArrayList<>(findings());
        all.add(e.finding());
        return new Report(all, Set.of(), false);
    }

    /** Reads what may follow the root element and checks the references between identifiers. */
    void finish() throws IOException {
        in.endDocument();
        if (ownsReader) {
            toEnd();
        }
    }

    private void toEnd() throws IOException {
        try {
            while (xml.hasNext()) {
                in.next();
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw failure(e);
        }
    }

    /** Whether the bytes are UTF-8. */
    boolean isUtf8() {
        return isUtf8(xml);
    }

    /** A name with the prefix of the root, on which the parser stands. */
    String qualified(String name) {
        String prefix = xml.getPrefix();
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    Report report() {
        Set<RuleGroup> checked = options.rules();
        if (!format.groups().containsAll(checked)) {
            checked = new HashSet<>(checked);
            checked.retainAll(format.groups());
        }
        return sink.report(checked);
    }

    List<Finding> findings() {
        return report().findings();
    }

    FindingSink sink() {
        return sink;
    }

    XmlIn in() {
        return in;
    }

    @Override
    public void close() throws IOException {
        if (ownsReader) {
            SafeXml.unknownNames(in.unknownNames());
            try {
                xml.close();
            } catch (XMLStreamException | RuntimeException e) {
                throw failure(e);
            }
        }
    }
}
