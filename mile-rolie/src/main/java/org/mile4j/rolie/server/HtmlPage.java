package org.mile4j.rolie.server;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mile4j.rolie.atom.Categories;
import org.mile4j.rolie.atom.Category;
import org.mile4j.rolie.atom.Collection;
import org.mile4j.rolie.atom.Container;
import org.mile4j.rolie.atom.Content;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.Link;
import org.mile4j.rolie.atom.Person;
import org.mile4j.rolie.atom.Property;
import org.mile4j.rolie.atom.RolieDocument;
import org.mile4j.rolie.atom.ServiceDocument;
import org.mile4j.rolie.atom.TextConstruct;
import org.mile4j.rolie.atom.Workspace;

/** A document as a page that people can read in a browser. Everything that is not ours is escaped; there are no scripts. */
final class HtmlPage {

    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{font:16px/1.5 system-ui,sans-serif;max-width:56rem;margin:0 auto;padding:1.5rem}
            h1,h2,p{overflow-wrap:anywhere}h1{font-size:1.6rem;margin:.2rem 0}h2{font-size:1.15rem;margin:0}
            .meta,.kind{color:#556;font-size:.9rem}.kind{text-transform:uppercase;letter-spacing:.08em}
            article{border:1px solid #8884;border-radius:.5rem;padding:1rem;margin:1rem 0}
            article p{margin:.4rem 0}a{color:#0a58ca}
            @media(prefers-color-scheme:dark){a{color:#8ab4f8}.meta,.kind{color:#aab}}
            .tag{background:#8882;border-radius:1rem;padding:.1rem .6rem;font-size:.85rem;margin-right:.3rem}
            nav{display:flex;flex-wrap:wrap;gap:1rem;margin:1rem 0}table{border-collapse:collapse;font-size:.9rem}
            td{padding:.1rem .8rem .1rem 0;vertical-align:top;overflow-wrap:anywhere}
            code{font-size:.85rem;overflow-wrap:anywhere}
            """;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT);

    /** Where a person may want to go from a document, and what we call it. */
    private static final Map<String, String> WAYS = Map.of(
            "service", "All collections",
            "collection", "Collection",
            "first", "Newest",
            "previous", "Newer",
            "next", "Older",
            "last", "Oldest",
            "current", "Feed",
            "prev-archive", "Older archive",
            "next-archive", "Newer archive");

    private static final Set<String> OURS = Set.of("self", "edit", "edit-media", "collection", "service");

    private final StringBuilder html = new StringBuilder(4096);

    private HtmlPage() {}

    static String of(RolieDocument document) {
        HtmlPage page = new HtmlPage();
        if (document instanceof Feed feed) {
            page.feed(feed);
        } else if (document instanceof Entry entry) {
            page.begin("Entry", entry.title().orElse("Entry"));
            page.entry(entry, false);
            page.links(entry);
        } else if (document instanceof ServiceDocument service) {
            page.service(service);
        } else if (document instanceof Categories categories) {
            page.categories(categories);
        }
        return page.end();
    }

    /** A page for a request that was refused or failed. */
    static String failure(int status, String sentence) {
        HtmlPage page = new HtmlPage();
        page.begin(Integer.toString(status), status < 500 ? "This cannot be shown" : "This does not work now");
        page.html.append("<p>");
        page.text(sentence);
        page.html.append("</p><nav><a href=\"/rolie/service\">All collections</a></nav>");
        return page.end();
    }

    private void begin(String kind, String title) {
        html.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>");
        text(title);
        html.append("</title><style>")
                .append(STYLE)
                .append("</style></head>\n<body><main><p class=\"kind\">")
                .append(kind)
                .append("</p><h1>");
        text(title);
        html.append("</h1>\n");
    }

    private String end() {
        return html.append("</main></body></html>\n").toString();
    }

    private void feed(Feed feed) {
        begin("Feed", feed.title().orElse("Feed"));
        List<Entry> entries = feed.entries();
        boolean untouched = feed.updated().flatMap(DateConstruct::value).map(OffsetDateTime::toInstant).stream()
                .anyMatch(Instant.EPOCH::equals);
        html.append("<p class=\"meta\">");
        text(untouched ? "Nothing was published here yet" : "Updated " + time(feed.updated()));
        html.append("</p>");
        tags(feed.categories());
        links(feed);
        if (entries.isEmpty()) {
            html.append("<p>There are no entries here.</p>");
        }
        entries.forEach(entry -> entry(entry, true));
        links(feed);
    }

    private void entry(Entry entry, boolean heading) {
        html.append("<article>");
        if (heading) {
            html.append("<h2>");
            Optional<String> edit = entry.link("edit");
            edit.ifPresent(address ->
                    html.append("<a href=\"").append(address(address)).append("\">"));
            text(entry.title().orElse("(without a title)"));
            html.append(edit.isPresent() ? "</a></h2>" : "</h2>");
        }
        html.append("<p class=\"meta\">Updated ");
        text(time(entry.updated()));
        entry.all(Person.class).forEach(person -> {
            html.append(" by ");
            text(person.name().orElse("somebody"));
        });
        html.append("</p>");
        Optional<String> summary = entry.text(TextConstruct.Name.SUMMARY).map(TextConstruct::plain);
        summary.filter(text -> !text.equals(entry.title().orElse(""))).ifPresent(text -> {
            html.append("<p>");
            text(text);
            html.append("</p>");
        });
        tags(entry.categories());
        entry.content().flatMap(Content::src).ifPresent(src -> {
            html.append("<p><a href=\"").append(address(src)).append("\">Content</a> <span class=\"meta\">");
            text(entry.content().flatMap(Content::type).orElse(""));
            html.append("</span></p>");
        });
        more(entry);
        properties(entry);
        html.append("<p class=\"meta\"><code>");
        text(entry.id().orElse(""));
        html.append("</code></p></article>\n");
    }

    /** The links that lead further: hashes, signatures, other forms, whatever is related. */
    private void more(Entry entry) {
        List<Link> links = entry.links().stream()
                .filter(link -> !OURS.contains(link.relation()) && link.href().isPresent())
                .toList();
        if (links.isEmpty()) {
            return;
        }
        html.append("<p class=\"meta\">");
        for (Link link : links) {
            html.append("<a href=\"").append(address(link.href().get())).append("\">");
            text(link.title().orElse(link.relation()));
            html.append("</a> ");
        }
        html.append("</p>");
    }

    /** A time as people write it; as it stands there, if it is none. */
    private static String time(Optional<DateConstruct> date) {
        return date.map(one -> one.value()
                        .map(value -> TIME.format(value.withOffsetSameInstant(ZoneOffset.UTC)))
                        .orElse(one.text()))
                .orElse("at an unknown time");
    }

    private void properties(Entry entry) {
        List<Property> properties = entry.properties();
        if (properties.isEmpty()) {
            return;
        }
        html.append("<table>");
        for (Property property : properties) {
            html.append("<tr><td>");
            String name = property.name().orElse("");
            text(name.startsWith(Property.REGISTERED) ? name.substring(Property.REGISTERED.length()) : name);
            html.append("</td><td>");
            text(property.value().orElse(""));
            html.append("</td></tr>");
        }
        html.append("</table>");
    }

    private void service(ServiceDocument service) {
        begin("Service", "ROLIE");
        if (service.workspaces().isEmpty()) {
            html.append("<p>There is nothing here that you may see.</p>");
        }
        for (Workspace workspace : service.workspaces()) {
            html.append("<article><h2>");
            text(workspace.title().orElse("Workspace"));
            html.append("</h2>");
            for (Collection collection : workspace.collections()) {
                html.append("<p><a href=\"")
                        .append(address(collection.href().orElse("")))
                        .append("\">");
                text(collection.title().orElse("Collection"));
                html.append("</a></p>");
                tags(collection.categories());
            }
            html.append("</article>");
        }
    }

    private void categories(Categories categories) {
        begin("Collection", "Categories");
        html.append("<p>")
                .append(
                        categories.isFixed()
                                ? "Entries may have these categories and no others."
                                : "Entries may have these categories, and others.")
                .append("</p><table>");
        for (Category category : categories.categories()) {
            html.append("<tr><td>");
            text(category.label().or(category::term).orElse(""));
            html.append("</td><td><code>");
            text(category.scheme().or(categories::scheme).orElse(""));
            html.append("</code></td></tr>");
        }
        html.append("</table><nav><a href=\"/rolie/service\">All collections</a></nav>");
    }

    /** The ways from here, but for those that lead here. */
    private void links(Container container) {
        html.append("<nav>");
        Optional<String> here = container.link("self");
        for (Link link : container.links()) {
            String label = WAYS.get(link.relation());
            if (label != null && link.href().isPresent() && !link.href().equals(here)) {
                html.append("<a href=\"").append(address(link.href().get())).append("\">");
                text(label);
                html.append("</a>");
            }
        }
        html.append("</nav>");
    }

    private void tags(List<Category> categories) {
        if (categories.isEmpty()) {
            return;
        }
        html.append("<p>");
        for (Category category : categories) {
            html.append("<span class=\"tag\"");
            category.scheme()
                    .ifPresent(scheme ->
                            html.append(" title=\"").append(escaped(scheme)).append('"'));
            html.append('>');
            text(category.label().or(category::term).orElse(""));
            html.append("</span>");
        }
        html.append("</p>");
    }

    private void text(String text) {
        html.append(escaped(text));
    }

    /** An address that a browser may follow: of the web, or relative. */
    private static String address(String address) {
        String scheme = org.mile4j.rolie.internal.text.Iri.scheme(address);
        boolean web = scheme.equals("http") || scheme.equals("https") || scheme.isEmpty() && !address.contains(":");
        return web ? escaped(address) : "#";
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
