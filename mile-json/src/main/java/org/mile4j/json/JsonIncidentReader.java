package org.mile4j.json;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.mile4j.json.internal.codec.ItemReader;
import org.mile4j.model.Finding;
import org.mile4j.model.IncidentStream;
import org.mile4j.model.Report;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;

/**
 * The incidents of a document, one after the other, in memory that does not grow with the document.
 *
 * {@snippet :
 * try (JsonIncidentReader incidents = IodefJson.defaults().incidents(Path.of("large.json"))) {
 *     while (incidents.hasNext()) {
 *         Incident incident = incidents.next();
 *     }
 *     Report report = incidents.report();
 * }
 * }
 *
 * <p>The document's own members may stand behind the incidents; {@link #header} is complete at the end. Not for use by
 * several threads at once.
 *
 * @since 0.1
 */
public final class JsonIncidentReader extends IncidentStream<IodefDocument, Incident> {

    private JsonIncidentReader(IncidentSource source) {
        super(source);
    }

    static JsonIncidentReader open(JsonSource json, Closeable file) throws IOException {
        try {
            json.toRoot();
            IncidentSource source = new IncidentSource(json, file);
            json.attempt(() -> {
                source.items.begin();
                return null;
            });
            return new JsonIncidentReader(source);
        } catch (IOException | RuntimeException e) {
            json.close();
            throw e;
        }
    }

    /** A document in JSON or CBOR, read incident by incident. */
    private static final class IncidentSource implements Source<IodefDocument, Incident> {
        private final JsonSource json;
        private final Closeable file;
        private final ItemReader<IodefDocument, Incident> items;

        IncidentSource(JsonSource json, Closeable file) {
            this.json = json;
            this.file = file;
            this.items = new ItemReader<>(json.in(), JsonSource.DOCUMENT, "Incident", Incident.class);
        }

        @Override
        public IodefDocument header() {
            return items.whole();
        }

        @Override
        public Incident next() throws IOException {
            Incident next = json.attempt(items::next);
            if (next == null) {
                json.finish();
            }
            return next;
        }

        @Override
        public List<Finding> findings() {
            return json.sink().drain();
        }

        @Override
        public Report report() {
            return json.report();
        }

        @Override
        public void close() throws IOException {
            try (file) {
                json.close();
            }
        }
    }
}
