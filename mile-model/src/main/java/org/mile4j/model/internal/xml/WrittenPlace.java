package org.mile4j.model.internal.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;
import org.mile4j.model.MalformedInputException;

/**
 * Finds the place of a value that cannot be written, by writing once more, to nowhere, and following the path. Writers do
 * not follow it themselves, as nearly all documents can be written.
 */
public final class WrittenPlace implements XmlSink {

    /** Writes what could not be written once more. */
    public interface Writing {
        /** Writes. */
        void to(WrittenPlace sink) throws IOException;
    }

    private record Step(String text, Map<String, Integer> children) {}

    private final XmlSink sink = new Utf8Sink(OutputStream.nullOutputStream());
    private final Deque<Step> open = new ArrayDeque<>();
    private String attribute = "";

    private WrittenPlace() {}

    /** The same failure with the place of the value. */
    public static MalformedInputException of(MalformedInputException failure, Writing writing) {
        WrittenPlace place = new WrittenPlace();
        try {
            writing.to(place);
        } catch (MalformedInputException again) {
            Finding finding = again.finding();
            Location at = Location.ofPath(place.path());
            return new MalformedInputException(
                    new Finding(
                            finding.rule(),
                            finding.severity(),
                            finding.section(),
                            at,
                            finding.message(),
                            finding.hint()),
                    failure);
        } catch (IOException e) {
            throw new UncheckedIOException("nowhere cannot fail to be written", e);
        }
        return failure;
    }

    /** Counts children of the open element that were written and are not written once more. */
    public void passed(XmlName name, int count) {
        open.element().children().merge(name.text(), count, Integer::sum);
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (Iterator<Step> steps = open.descendingIterator(); steps.hasNext(); ) {
            path.append('/').append(steps.next().text());
        }
        return path.append(attribute).toString();
    }

    private void enter(String name) {
        Step parent = open.peek();
        String text = parent == null ? name : name + "[" + parent.children().merge(name, 1, Integer::sum) + "]";
        open.push(new Step(text, new HashMap<>()));
    }

    private static String qualified(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + ":" + name;
    }

    @Override
    public void declaration() throws IOException {
        sink.declaration();
    }

    @Override
    public void start(String prefix, String uri, XmlName name) throws IOException {
        enter(qualified(prefix, name.text()));
        sink.start(prefix, uri, name);
    }

    @Override
    public void element(String uri, XmlName name, String text) throws IOException {
        enter(name.text());
        sink.element(uri, name, text);
        open.pop();
    }

    @Override
    public void namespace(String prefix, String uri) throws IOException {
        sink.namespace(prefix, uri);
    }

    @Override
    public void attribute(XmlName name, String value) throws IOException {
        attribute = "/@" + name.text();
        sink.attribute(name, value);
        attribute = "";
    }

    @Override
    public void attribute(XmlName name, XmlName value) throws IOException {
        sink.attribute(name, value);
    }

    @Override
    public void attribute(String prefix, String uri, String localName, String value) throws IOException {
        attribute = "/@" + qualified(prefix, localName);
        sink.attribute(prefix, uri, localName, value);
        attribute = "";
    }

    @Override
    public void text(String text) throws IOException {
        sink.text(text);
    }

    @Override
    public void comment(String text) throws IOException {
        sink.comment(text);
    }

    @Override
    public void instruction(String target, String data) throws IOException {
        sink.instruction(target, data);
    }

    @Override
    public void end(String prefix, XmlName name) throws IOException {
        sink.end(prefix, name);
        open.pop();
    }

    @Override
    public void indent(int level) throws IOException {
        sink.indent(level);
    }

    @Override
    public void flush() throws IOException {
        sink.flush();
    }
}
