package org.mile4j.interop.matrix;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mile4j.interop.document.IodefDocuments;
import org.mile4j.rolie.atom.Collection;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.ServiceDocument;
import org.mile4j.rolie.client.Authentication;
import org.mile4j.rolie.client.ContentFacts;
import org.mile4j.rolie.client.Created;
import org.mile4j.rolie.client.Fetched;
import org.mile4j.rolie.client.Mirror;
import org.mile4j.rolie.client.RolieClient;
import org.mile4j.rolie.client.SyncReport;
import org.mile4j.rolie.server.Access;
import org.mile4j.rolie.server.Authenticator;
import org.mile4j.rolie.server.RolieServer;
import org.mile4j.rolie.server.ServedCollection;
import org.mile4j.rolie.server.ServedWorkspace;
import org.mile4j.rolie.store.JdbcStore;

/**
 * Takes a document through a ROLIE server (RFC 8322): it is published; a second client, which knows the service document
 * alone, finds the collection, mirrors it and fetches the entry and its content; the bytes are those that were published.
 */
final class RolieLeg implements Leg {

    private static final String PUBLISHER = "publisher";
    private static final String TYPE = "incident";

    private Site site;

    /** The server and the two clients. They live as long as the program; their threads do not keep it alive. */
    private record Site(URI service, RolieClient publisher, RolieClient reader) {

        static Site start() {
            String password = java.util.UUID.randomUUID().toString();
            ServedCollection incidents = new ServedCollection(
                    "incidents",
                    "Incidents",
                    TYPE,
                    List.of("application/xml", "application/json", "application/cbor"),
                    List.of(),
                    false);
            RolieServer server = RolieServer.builder(JdbcStore.at("jdbc:h2:mem:interop;DB_CLOSE_DELAY=-1", "sa", ""))
                    .workspace(new ServedWorkspace("Interop", Access.open(PUBLISHER), List.of(incidents)))
                    .authenticator(Authenticator.basic(Map.of(PUBLISHER, password)))
                    .insecureCredentials()
                    .audit(event -> {})
                    .start();
            RolieClient publisher = RolieClient.builder()
                    .authentication(Authentication.basic(PUBLISHER, password))
                    .insecureCredentials()
                    .build();
            return new Site(server.service(), publisher, RolieClient.builder().build());
        }

        /** The collections of a kind that a client finds with nothing but the service document. */
        List<URI> collections(RolieClient client) {
            Fetched<ServiceDocument> found = client.discover(service);
            return found.document().collections().stream()
                    .filter(collection -> isOfType(client, found, collection))
                    .map(collection -> RolieClient.address(found, collection))
                    .toList();
        }

        private static boolean isOfType(RolieClient client, Fetched<ServiceDocument> found, Collection collection) {
            return client.categories(found, collection).stream()
                    .flatMap(list -> list.categories().stream())
                    .anyMatch(category -> category.term().equals(Optional.of(TYPE)));
        }
    }

    @Override
    public String name() {
        return "rolie";
    }

    @Override
    public String description() {
        return "published, found from the service document alone, mirrored, fetched, and equal";
    }

    @Override
    public LegResult run(Trip trip) throws IOException {
        if (trip.find(XmlLegs.WRITTEN).isEmpty()) {
            return LegResult.notRun("the document cannot be read");
        }
        if (site == null) {
            site = Site.start();
        }
        byte[] document = trip.example().document();
        List<URI> collections = site.collections(site.publisher());
        if (collections.size() != 1) {
            return LegResult.failed("expected one collection of incidents in the service document, met " + collections);
        }
        Created member = site.publisher()
                .create(
                        collections.get(0),
                        document,
                        type(document),
                        trip.example().id());
        try {
            return find(document, member);
        } finally {
            site.publisher().delete(member.location(), member.etag());
        }
    }

    private static String type(byte[] document) {
        return switch (IodefDocuments.encoding(document)) {
            case XML -> "application/xml";
            case JSON -> "application/json";
            case CBOR -> "application/cbor";
        };
    }

    private LegResult find(byte[] document, Created member) throws IOException {
        List<URI> collections = site.collections(site.reader());
        if (collections.size() != 1) {
            return LegResult.failed("the collection is not found from the service document, only " + collections);
        }
        Path folder = Files.createTempDirectory("mile-interop-rolie");
        try {
            Mirror mirror = Mirror.of(site.reader(), collections.get(0), folder);
            SyncReport report = mirror.sync();
            if (report.added() != 1 || !report.complete()) {
                return LegResult.failed("expected one entry with its content in the mirror, met " + report);
            }
            String id = mirror.contents().keySet().iterator().next();
            return compare(
                    document, member, id, Files.readAllBytes(mirror.contents().get(id)));
        } finally {
            delete(folder);
        }
    }

    private LegResult compare(byte[] document, Created member, String id, byte[] mirrored) {
        Fetched<?> fetched = site.reader().fetch(member.location());
        if (!(fetched.document() instanceof Entry entry) || !entry.id().equals(Optional.of(id))) {
            return LegResult.failed("the member is not the entry " + id + " that was mirrored");
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ContentFacts facts = site.reader().content(fetched.address(), entry, content);
        if (!facts.type().equals(Optional.of(type(document)))) {
            return LegResult.failed(
                    "the content came as " + facts.type().orElse("nothing") + ", not as it was published");
        }
        if (!Arrays.equals(document, content.toByteArray())) {
            return LegResult.failed("the content that was fetched is not what was published");
        }
        return Arrays.equals(document, mirrored)
                ? LegResult.ok()
                : LegResult.failed("the content in the mirror is not what was published");
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
