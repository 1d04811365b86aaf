package org.mile4j.interop.bench.rolie;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.mile4j.rolie.atom.Category;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.TextConstruct;
import org.mile4j.rolie.server.Access;
import org.mile4j.rolie.server.RolieServer;
import org.mile4j.rolie.server.ServedCollection;
import org.mile4j.rolie.server.ServedWorkspace;
import org.mile4j.rolie.store.JdbcStore;
import org.mile4j.rolie.store.MemberDraft;
import org.mile4j.rolie.xml.RolieXml;

/** A server on this machine with a collection of so many entries, in a database on the disk. */
final class SampleSite implements AutoCloseable {

    static final String COLLECTION = "advisories";
    private static final int BATCH = 10_000;

    private final JdbcStore store;
    private final RolieServer server;

    SampleSite(Path folder, int entries) {
        // The filling is not what is measured, so it need not reach the disk at once.
        store = JdbcStore.at("jdbc:h2:file:" + folder.toAbsolutePath().resolve("store"), "sa", "");
        for (int from = 0; from < entries; from += BATCH) {
            Map<String, MemberDraft> members = new LinkedHashMap<>();
            for (int i = from; i < Math.min(entries, from + BATCH); i++) {
                members.put("m" + i, draft(SampleFeed.entry(i)));
            }
            store.load(COLLECTION, members);
        }
        server = RolieServer.builder(store)
                .workspace(new ServedWorkspace(
                        "Bench", Access.open(), List.of(ServedCollection.of(COLLECTION, "Advisories", "csaf"))))
                .audit(event -> {})
                .start();
    }

    int port() {
        return server.port();
    }

    URI feed(int port) {
        return URI.create("http://localhost:" + port + "/rolie/" + COLLECTION);
    }

    /** Changes the title of a member. */
    void change(int number, String title) {
        Entry changed = SampleFeed.entry(number)
                .with(
                        node -> node instanceof TextConstruct text && text.name() == TextConstruct.Name.TITLE
                                || node instanceof DateConstruct date && date.name() == DateConstruct.Name.UPDATED,
                        List.of(
                                TextConstruct.of(TextConstruct.Name.TITLE, title),
                                DateConstruct.of(DateConstruct.Name.UPDATED, java.time.Instant.now())));
        store.replace(COLLECTION, "m" + number, OptionalLong.empty(), draft(changed));
    }

    private static MemberDraft draft(Entry entry) {
        // The content is left out: there is no server for it, and a mirror would ask for it.
        Entry plain = entry.with(node -> node instanceof org.mile4j.rolie.atom.Content, List.of());
        return new MemberDraft(
                plain.id().orElseThrow(),
                0,
                RolieXml.defaults().toXml(plain).getBytes(StandardCharsets.UTF_8),
                "",
                new byte[0],
                List.of(new MemberDraft.Tag("category", Category.INFORMATION_TYPE, "csaf")));
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
