package org.mile4j.rolie.server;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.mile4j.rolie.atom.Categories;
import org.mile4j.rolie.atom.Collection;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.RolieDocument;
import org.mile4j.rolie.atom.ServiceDocument;
import org.mile4j.rolie.atom.SimpleElement;
import org.mile4j.rolie.atom.TextConstruct;
import org.mile4j.rolie.atom.Workspace;
import org.mile4j.rolie.internal.text.MediaTypes;
import org.mile4j.rolie.store.CollectionState;
import org.mile4j.rolie.store.ConflictException;
import org.mile4j.rolie.store.MemberDraft;
import org.mile4j.rolie.store.RolieStore;
import org.mile4j.rolie.store.Search;
import org.mile4j.rolie.store.StoredMember;

/** What the server says to each request: the resources of RFC 8322 and RFC 5023, apart from the HTTP connection. */
final class Site {

    static final int PAGE = 100;
    private static final String ENTRY = "application/atom+xml;type=entry";
    private static final int NAME_ATTEMPTS = 20;

    private final List<ServedWorkspace> workspaces;
    private final RolieStore store;
    private final Members members;
    private final List<Authenticator> authenticators;
    private final Optional<URI> rid;

    private record Place(ServedWorkspace workspace, ServedCollection collection) {}

    Site(
            List<ServedWorkspace> workspaces,
            RolieStore store,
            Members members,
            List<Authenticator> authenticators,
            Optional<URI> rid) {
        this.workspaces = workspaces;
        this.store = store;
        this.members = members;
        this.authenticators = authenticators;
        this.rid = rid;
    }

    Answer answer(RequestFacts request) {
        List<String> path = request.path();
        if (path.isEmpty()) {
            return root(request);
        }
        if (!path.get(0).equals("rolie") || path.size() == 1 || path.size() > 4) {
            throw missing();
        }
        if (path.size() == 2 && path.get(1).equals("service")) {
            allow(request, "GET, HEAD");
            return document(request, service(request), "service");
        }
        if (path.size() == 3 && path.get(1).equals("categories")) {
            Place place = place(request, path.get(2), false);
            allow(request, "GET, HEAD");
            return document(request, place.collection().list(), "categories");
        }
        Place place = place(
                request, path.get(1), !request.isRead() && !request.method().equals("OPTIONS"));
        if (path.size() == 2) {
            return collection(request, place);
        }
        if (path.size() == 3) {
            return member(request, place, path.get(2));
        }
        if (!path.get(3).equals("content")) {
            throw missing();
        }
        return content(request, place, path.get(2));
    }

    private static Answer missing() {
        return Answer.failure(404, "There is nothing at this address.");
    }

    /** The address that RID uses as well (RFC 8322, Section 5.5). */
    private Answer root(RequestFacts request) {
        if (rid.isEmpty()) {
            throw missing();
        }
        allow(request, "POST");
        return Answer.empty(307).with("Location", rid.get().toString());
    }

    private static void allow(RequestFacts request, String methods) {
        if (request.method().equals("OPTIONS")) {
            throw Answer.empty(204).with("Allow", methods + ", OPTIONS");
        }
        if (!Arrays.asList(methods.split(", ")).contains(request.method())) {
            throw Answer.failure(405, "Here one can " + methods + ".").with("Allow", methods + ", OPTIONS");
        }
    }

    // ---- who may --------------------------------------------------------------------------------------------------

    /** The collection of a name, for somebody who may use it; for others the same answer whether or not it is there. */
    private Place place(RequestFacts request, String name, boolean write) {
        for (ServedWorkspace workspace : workspaces) {
            for (ServedCollection collection : workspace.collections()) {
                if (collection.name().equals(name)) {
                    Access access = workspace.access();
                    boolean may = write ? access.mayWrite(request.who()) : access.mayRead(request.who());
                    if (may) {
                        return new Place(workspace, collection);
                    }
                    if (access.hidden() && !access.mayRead(request.who())) {
                        throw missing();
                    }
                    throw refusal(request, access);
                }
            }
        }
        throw missing();
    }

    private Answer refusal(RequestFacts request, Access access) {
        if (request.who().isKnown()) {
            return Answer.failure(
                    403,
                    access.certificate() && !request.who().byCertificate()
                            ? "This needs a client certificate."
                            : "You may not do this.");
        }
        if (authenticators.isEmpty()) {
            return Answer.failure(403, "This needs a client certificate.");
        }
        Answer answer = Answer.failure(401, "Say who you are.");
        return answer.with(
                "WWW-Authenticate",
                String.join(
                        ", ",
                        authenticators.stream().map(Authenticator::challenge).toList()));
    }

    // ---- documents ------------------------------------------------------------------------------------------------

    private static Representation representation(RequestFacts request) {
        Representation form = Representation.of(request.headers().get("accept"));
        if (form == null) {
            throw Answer.failure(406, "This is to be had as application/atom+xml, application/json and text/html.");
        }
        return form;
    }

    /** A document whose entity tag is made of its bytes. */
    private static Answer document(RequestFacts request, RolieDocument document, String kind) {
        Representation form = representation(request);
        Answer answer = form.answer(document);
        String tag = "\"" + kind + "-" + Integer.toHexString(Arrays.hashCode(answer.body)) + form.mark + "\"";
        return conditional(request, answer.with("ETag", tag).with("Vary", "Accept, Authorization"), tag);
    }

    private static Answer conditional(RequestFacts request, Answer answer, String tag) {
        return matches(request, tag) ? notModified(tag) : answer;
    }

    private static boolean matches(RequestFacts request, String tag) {
        return request.header("if-none-match")
                .map(wanted -> EntityTags.anyWeak(wanted, tag))
                .orElse(false);
    }

    private static Answer notModified(String tag) {
        return Answer.empty(304).with("ETag", tag).with("Vary", "Accept, Authorization");
    }

    private ServiceDocument service(RequestFacts request) {
        List<Workspace> shown = new ArrayList<>();
        for (ServedWorkspace workspace : workspaces) {
            if (!workspace.access().mayRead(request.who())) {
                continue;
            }
            List<org.mile4j.rolie.atom.AtomNode> children = new ArrayList<>();
            children.add(TextConstruct.of(TextConstruct.Name.TITLE, workspace.title()));
            for (ServedCollection collection : workspace.collections()) {
                children.add(described(request, collection, workspace.access().mayWrite(request.who())));
            }
            shown.add(new Workspace(children, List.of()));
        }
        if (shown.isEmpty()) {
            // A service document has a workspace, also for somebody who may see nothing.
            shown.add(new Workspace(List.of(TextConstruct.of(TextConstruct.Name.TITLE, "Nothing to see")), List.of()));
        }
        return new ServiceDocument(List.copyOf(shown), List.of());
    }

    private static Collection described(RequestFacts request, ServedCollection collection, boolean writer) {
        List<org.mile4j.rolie.atom.AtomNode> parts = new ArrayList<>();
        parts.add(TextConstruct.of(TextConstruct.Name.TITLE, collection.title()));
        if (writer) {
            collection.accepts().forEach(range -> parts.add(new SimpleElement(SimpleElement.Name.ACCEPT, range)));
        } else {
            parts.add(new SimpleElement(SimpleElement.Name.ACCEPT, ""));
        }
        Categories list = collection.list();
        parts.add(list);
        return new Collection(Optional.of(address(request, collection)), parts, List.of());
    }

    private static String address(RequestFacts request, ServedCollection collection) {
        return request.base() + "/rolie/" + collection.name();
    }

    private static String serviceAddress(RequestFacts request) {
        return request.base() + "/rolie/service";
    }

    // ---- a collection ---------------------------------------------------------------------------------------------

    private Answer collection(RequestFacts request, Place place) {
        boolean writer = place.workspace().access().mayWrite(request.who());
        allow(request, writer ? "GET, HEAD, POST" : "GET, HEAD");
        if (request.method().equals("POST")) {
            return create(request, place);
        }
        boolean search = request.query().keySet().stream()
                .anyMatch(List.of("category", "property", "updated-from", "updated-until", "before")::contains);
        return search ? search(request, place.collection()) : page(request, place.collection());
    }

    private Answer page(RequestFacts request, ServedCollection collection) {
        Representation form = representation(request);
        String name = collection.name();
        CollectionState state = store.state(name);
        Optional<String> wanted = request.parameter("page");
        if (wanted.isEmpty()) {
            // The first page says by its tag alone whether anything changed.
            String tag = "\"f" + state.changes() + form.mark + "\"";
            if (matches(request, tag)) {
                return notModified(tag);
            }
            OptionalLong top = store.below(name, Long.MAX_VALUE);
            long block = top.isPresent() ? top.getAsLong() / PAGE : 0;
            return feed(request, collection, state, block, form).with("ETag", tag);
        }
        long block = number(wanted.get());
        List<StoredMember> entries = store.range(name, block * PAGE, block * PAGE + PAGE);
        if (entries.isEmpty()) {
            throw Answer.failure(404, "This page is empty by now; begin with the first one.");
        }
        // A page changes when a member leaves it; that other pages change does not count, so the tag is a weak one.
        String tag =
                "W/\"p" + block + "-" + entries.size() + "-" + entries.get(0).sequence() + form.mark + "\"";
        Answer answer = feed(request, collection, state, block, form).with("ETag", tag);
        return conditional(request, answer, tag);
    }

    private static long number(String text) {
        if (!text.matches("[0-9]{1,15}")) {
            throw Answer.failure(404, "There is no page of this name.");
        }
        return Long.parseLong(text);
    }

    private Answer feed(
            RequestFacts request, ServedCollection collection, CollectionState state, long block, Representation form) {
        String name = collection.name();
        String address = address(request, collection);
        Feed.Builder feed = head(request, collection, state);
        OptionalLong top = store.below(name, Long.MAX_VALUE);
        long first = top.isPresent() ? top.getAsLong() / PAGE : 0;
        feed.link("self", block == first ? address : address + "?page=" + block).link("first", address);
        OptionalLong newer = store.from(name, (block + 1) * PAGE);
        if (newer.isPresent() && block < first) {
            long page = newer.getAsLong() / PAGE;
            feed.link("previous", page == first ? address : address + "?page=" + page);
        }
        store.below(name, block * PAGE).ifPresent(older -> feed.link("next", address + "?page=" + older / PAGE));
        OptionalLong oldest = store.from(name, 0);
        long last = oldest.isPresent() ? oldest.getAsLong() / PAGE : 0;
        feed.link("last", last == first ? address : address + "?page=" + last);
        for (StoredMember member : store.range(name, block * PAGE, block * PAGE + PAGE)) {
            feed.entry(Members.given(member, address, false, ""));
        }
        return form.answer(feed.build()).with("Vary", "Accept, Authorization");
    }

    private static Feed.Builder head(RequestFacts request, ServedCollection collection, CollectionState state) {
        String address = address(request, collection);
        Feed.Builder feed = Feed.builder()
                .id(address)
                .title(collection.title())
                .updated(state.updated())
                .author(URI.create(request.base()).getHost())
                .link("service", serviceAddress(request));
        collection.list().categories().forEach(feed::add);
        return feed;
    }

    private Answer search(RequestFacts request, ServedCollection collection) {
        Representation form = representation(request);
        List<MemberDraft.Tag> tags = new ArrayList<>();
        request.query().getOrDefault("category", List.of()).forEach(text -> tags.add(tag("category", text)));
        request.query().getOrDefault("property", List.of()).forEach(text -> tags.add(tag("property", text)));
        long from = request.parameter("updated-from").map(Site::instant).orElse(Long.MIN_VALUE);
        long until = request.parameter("updated-until").map(Site::instant).orElse(Long.MAX_VALUE);
        long before = request.parameter("before").map(Site::number).orElse(Long.MAX_VALUE);
        List<StoredMember> found = store.find(collection.name(), new Search(tags, from, until), before, PAGE + 1);
        String address = address(request, collection);
        String query = query(request);
        Feed.Builder feed = head(request, collection, store.state(collection.name()))
                .link("self", address + "?" + query + (before == Long.MAX_VALUE ? "" : "&before=" + before))
                .link("first", address + "?" + query);
        for (StoredMember member : found.subList(0, Math.min(PAGE, found.size()))) {
            feed.entry(Members.given(member, address, false, ""));
        }
        if (found.size() > PAGE) {
            feed.link(
                    "next",
                    address + "?" + query + "&before=" + found.get(PAGE - 1).sequence());
        }
        return form.answer(feed.build()).with("Vary", "Accept, Authorization").with("Cache-Control", "no-cache");
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
                        .append(java.net.URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .append('=')
                        .append(java.net.URLEncoder.encode(value, StandardCharsets.UTF_8)));
            }
        });
        return query.toString();
    }

    private Answer create(RequestFacts request, Place place) {
        ServedCollection collection = place.collection();
        String type = requireAccepted(request, collection);
        String slug = request.header("slug").map(Site::decoded).orElse("");
        boolean entry = isEntry(type);
        Entry accepted = entry
                ? members.accept(members.read(request.body(), type), collection, request.who(), Optional.empty())
                : members.describe(request.body(), type, slug, collection, request.who());
        if (!entry && request.body().length == 0) {
            throw Answer.failure(400, "Expected content, met nothing.");
        }
        MemberDraft draft = entry
                ? members.draft(accepted, "", new byte[0])
                : members.draft(accepted, MediaTypes.essence(type), request.body());
        StoredMember created = store(collection, name(slug), draft);
        String address = address(request, collection);
        String location = address + "/" + created.name();
        return Representation.XML
                .answer(Members.given(created, address, true, serviceAddress(request)))
                .with("ETag", EntityTags.member(created, Representation.XML))
                .with("Location", location)
                .with("Content-Location", location)
                .withStatus(201);
    }

    private StoredMember store(ServedCollection collection, String wished, MemberDraft draft) {
        String name = wished;
        for (int attempt = 0; attempt < NAME_ATTEMPTS; attempt++) {
            try {
                return store.create(collection.name(), name, draft);
            } catch (ConflictException e) {
                if (e.kind() != ConflictException.Kind.NAME_TAKEN) {
                    throw Answer.failure(409, "There is an entry with this id already; ids are unique.");
                }
                name = wished + "-" + UUID.randomUUID().toString().substring(0, 8);
            }
        }
        throw Answer.failure(409, "There are too many entries of this name.");
    }

    private static boolean isEntry(String type) {
        return MediaTypes.essence(type).equals("application/atom+xml");
    }

    private static String requireAccepted(RequestFacts request, ServedCollection collection) {
        String type = request.header("content-type").orElse("");
        String given = isEntry(type) && MediaTypes.parameter(type, "type").isEmpty() ? ENTRY : type;
        if (!MediaTypes.isType(type)
                || collection.accepts().stream().noneMatch(range -> MediaTypes.matches(range, given))) {
            throw Answer.failure(415, "This collection takes " + String.join(", ", collection.accepts()) + ".");
        }
        return type;
    }

    private static String decoded(String slug) {
        try {
            return URLDecoder.decode(slug.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return slug;
        }
    }

    /** A name made of a wish: letters, digits and minus, so that no wish leads anywhere else. */
    private static String name(String slug) {
        String plain = java.text.Normalizer.normalize(slug, java.text.Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String shortened = plain.substring(0, Math.min(60, plain.length()));
        return shortened.isEmpty() ? UUID.randomUUID().toString() : shortened;
    }

    // ---- a member -------------------------------------------------------------------------------------------------

    private Answer member(RequestFacts request, Place place, String name) {
        boolean writer = place.workspace().access().mayWrite(request.who());
        allow(request, writer ? "GET, HEAD, PUT, DELETE" : "GET, HEAD");
        String collection = place.collection().name();
        StoredMember member = store.member(collection, name).orElseThrow(Site::missing);
        String address = address(request, place.collection());
        if (request.isRead()) {
            Representation form = representation(request);
            String tag = EntityTags.member(member, form);
            if (matches(request, tag)) {
                return notModified(tag);
            }
            return form.answer(Members.given(member, address, true, serviceAddress(request)))
                    .with("ETag", tag)
                    .with("Last-Modified", EntityTags.httpDate(member.edited()))
                    .with("Vary", "Accept, Authorization");
        }
        OptionalLong expected = expected(request, member);
        try {
            if (request.method().equals("DELETE")) {
                store.delete(collection, name, expected);
                return Answer.empty(204);
            }
            String type = request.header("content-type").orElse("");
            if (!isEntry(type) && !MediaTypes.isJson(type)) {
                throw Answer.failure(415, "An entry is changed with " + ENTRY + ".");
            }
            Entry sent = members.read(request.body(), type);
            Entry accepted = members.accept(sent, place.collection(), request.who(), Optional.of(member));
            StoredMember changed = store.replace(
                    collection, name, expected, members.draft(accepted, member.contentType(), new byte[0]));
            return Representation.XML
                    .answer(Members.given(changed, address, true, serviceAddress(request)))
                    .with("ETag", EntityTags.member(changed, Representation.XML))
                    .with("Content-Location", address + "/" + name);
        } catch (ConflictException e) {
            throw conflict(e);
        }
    }

    /** The number that the condition of a request asks for. */
    private static OptionalLong expected(RequestFacts request, StoredMember member) {
        Optional<String> condition = request.header("if-match");
        if (condition.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!EntityTags.names(condition.get(), member)) {
            throw conflict(new ConflictException(ConflictException.Kind.CHANGED));
        }
        return OptionalLong.of(member.sequence());
    }

    private static Answer conflict(ConflictException problem) {
        return switch (problem.kind()) {
            case MISSING -> missing();
            case CHANGED -> Answer.failure(412, "It was changed since; fetch it again before changing it.");
            case NAME_TAKEN, ID_TAKEN -> Answer.failure(409, "There is an entry with this id already; ids are unique.");
        };
    }

    // ---- a content ------------------------------------------------------------------------------------------------

    private Answer content(RequestFacts request, Place place, String name) {
        boolean writer = place.workspace().access().mayWrite(request.who());
        allow(request, writer ? "GET, HEAD, PUT" : "GET, HEAD");
        String collection = place.collection().name();
        StoredMember member =
                store.member(collection, name).filter(StoredMember::hasContent).orElseThrow(Site::missing);
        String tag = EntityTags.member(member, Representation.XML);
        if (request.isRead()) {
            if (matches(request, tag)) {
                return notModified(tag);
            }
            byte[] bytes = store.content(collection, name).orElseThrow(Site::missing);
            return Answer.of(200, member.contentType(), bytes)
                    .with("ETag", tag)
                    .with("Last-Modified", EntityTags.httpDate(member.edited()))
                    .with("Content-Security-Policy", "sandbox; default-src 'none'");
        }
        OptionalLong expected = expected(request, member);
        String type = requireAccepted(request, place.collection());
        if (request.body().length == 0) {
            throw Answer.failure(400, "Expected content, met nothing.");
        }
        Entry touched = Members.stored(member)
                .with(
                        node -> node instanceof DateConstruct date && date.name() == DateConstruct.Name.UPDATED,
                        List.of(DateConstruct.of(DateConstruct.Name.UPDATED, Instant.now())));
        try {
            StoredMember changed = store.replace(
                    collection, name, expected, members.draft(touched, MediaTypes.essence(type), request.body()));
            return Answer.empty(204).with("ETag", EntityTags.member(changed, Representation.XML));
        } catch (ConflictException e) {
            throw conflict(e);
        }
    }
}
