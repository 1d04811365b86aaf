package org.mile4j.rolie.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.store.MemberDraft;
import org.mile4j.rolie.store.RolieStore;
import org.mile4j.rolie.store.Search;
import org.mile4j.rolie.store.StoredMember;

/** The search in a collection by parameters of the query; what is found is a plain feed with pages. */
final class SearchResource {

    private static final List<String> PARAMETERS =
            List.of("category", "property", "updated-from", "updated-until", "before");

    private final RolieStore store;

    SearchResource(RolieStore store) {
        this.store = store;
    }

    /** Whether a request searches. */
    static boolean isMeantBy(RequestFacts request) {
        return request.query().keySet().stream().anyMatch(PARAMETERS::contains);
    }

    Answer search(RequestFacts request, ServedCollection collection) {
        Representation form = Negotiation.form(request);
        List<MemberDraft.Tag> tags = new ArrayList<>();
        request.query().getOrDefault("category", List.of()).forEach(text -> tags.add(tag("category", text)));
        request.query().getOrDefault("property", List.of()).forEach(text -> tags.add(tag("property", text)));
        long from =
                request.parameter("updated-from").map(SearchResource::instant).orElse(Long.MIN_VALUE);
        long until =
                request.parameter("updated-until").map(SearchResource::instant).orElse(Long.MAX_VALUE);
        long before = request.parameter("before").map(FeedResource::number).orElse(Long.MAX_VALUE);
        List<StoredMember> found =
                store.find(collection.name(), new Search(tags, from, until), before, FeedResource.PAGE + 1);
        String address = request.address(collection);
        String query = query(request);
        Feed.Builder feed = FeedResource.head(
                        request, collection, store.state(collection.name()).updated())
                .link("self", address + "?" + query + (before == Long.MAX_VALUE ? "" : "&before=" + before))
                .link("first", address + "?" + query);
        for (StoredMember member : found.subList(0, Math.min(FeedResource.PAGE, found.size()))) {
            feed.entry(Members.given(member, address, false, ""));
        }
        if (found.size() > FeedResource.PAGE) {
            feed.link(
                    "next",
                    address + "?" + query + "&before="
                            + found.get(FeedResource.PAGE - 1).sequence());
        }
        return Negotiation.varied(form.answer(feed.build())).with("Cache-Control", "no-cache");
    }

    /** A scheme or name and a value with a vertical bar between, or a value alone. */
    private static MemberDraft.Tag tag(String kind, String text) {
        int bar = text.lastIndexOf('|');
        return bar < 0
                ? new MemberDraft.Tag(kind, "", text)
                : new MemberDraft.Tag(kind, text.substring(0, bar), text.substring(bar + 1));
    }

    private static long instant(String text) {
        return new DateConstruct(DateConstruct.Name.UPDATED, text, List.of())
                .value()
                .map(OffsetDateTime::toInstant)
                .map(Instant::toEpochMilli)
                .orElseThrow(() -> Answer.failure(400, "Expected a date-time such as 2026-05-04T18:13:51Z."));
    }

    private static String query(RequestFacts request) {
        StringBuilder query = new StringBuilder();
        request.query().forEach((name, values) -> {
            if (!name.equals("before")) {
                values.forEach(value -> query.append(query.isEmpty() ? "" : "&")
                        .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
            }
        });
        return query.toString();
    }
}
