package org.mile4j.rolie.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.mile4j.model.Finding;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.internal.json.WellFormedJson;
import org.mile4j.rolie.internal.text.MediaTypes;
import org.mile4j.rolie.internal.xml.WellFormedXml;
import org.mile4j.rolie.store.ConflictException;
import org.mile4j.rolie.store.MemberDraft;
import org.mile4j.rolie.store.RolieStore;
import org.mile4j.rolie.store.StoredMember;

/** Members and their contents: created, given, replaced and deleted (RFC 5023, Sections 9.2 to 9.6). */
final class MemberResource {

    private static final String ENTRY = "application/atom+xml;type=entry";
    private static final int CHANGE_ATTEMPTS = 50;
    private static final int NAME_ATTEMPTS = 20;
    private static final int NAME_LENGTH = 60;

    private final RolieStore store;
    private final Members members;

    MemberResource(RolieStore store, Members members) {
        this.store = store;
        this.members = members;
    }

    Answer create(RequestFacts request, Admission.Place place) {
        ServedCollection collection = place.collection();
        String type = requireAccepted(request, collection);
        String slug = request.header("slug").map(MemberResource::decoded).orElse("");
        boolean entry = isEntry(type);
        if (!entry) {
            requireContent(request.body(), type);
        }
        Entry accepted = entry
                ? members.accept(members.read(request.body(), type), collection, request.who(), Optional.empty())
                : members.describe(request.body(), type, slug, collection, request.who());
        MemberDraft draft = entry
                ? members.draft(accepted, "", new byte[0])
                : members.draft(accepted, MediaTypes.essence(type), request.body());
        StoredMember created = store(collection, name(slug), draft);
        String address = request.address(collection);
        String location = address + "/" + created.name();
        return Representation.XML
                .answer(Members.given(created, address, true, request.serviceAddress()))
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
        String plain = Normalizer.normalize(slug, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String shortened = plain.substring(0, Math.min(NAME_LENGTH, plain.length()));
        return shortened.isEmpty() ? UUID.randomUUID().toString() : shortened;
    }

    // ---- a member -------------------------------------------------------------------------------------------------

    Answer member(RequestFacts request, Admission.Place place, String name) {
        boolean writer = place.isWritableBy(request.who());
        Negotiation.allow(request, writer ? "GET, HEAD, PUT, DELETE" : "GET, HEAD");
        String collection = place.collection().name();
        String address = request.address(place.collection());
        if (request.isRead()) {
            StoredMember member = store.member(collection, name).orElseThrow(Site::missing);
            Representation form = Negotiation.form(request);
            String tag = EntityTags.member(member, form);
            if (Negotiation.isKnown(request, tag)) {
                return Negotiation.notModified(tag);
            }
            return Negotiation.varied(form.answer(Members.given(member, address, true, request.serviceAddress())))
                    .with("ETag", tag)
                    .with("Last-Modified", EntityTags.httpDate(member.edited()));
        }
        if (request.method().equals("DELETE")) {
            return change(request, collection, name, (member, expected) -> {
                store.delete(collection, name, expected);
                return Answer.empty(204);
            });
        }
        String type = request.header("content-type").orElse("");
        if (!isEntry(type) && !MediaTypes.isJson(type)) {
            throw Answer.failure(415, "An entry is changed with " + ENTRY + ".");
        }
        return change(request, collection, name, (member, expected) -> {
            Entry sent = members.read(request.body(), type);
            Entry accepted = members.accept(sent, place.collection(), request.who(), Optional.of(member));
            StoredMember changed = store.replace(
                    collection, name, expected, members.draft(accepted, member.contentType(), new byte[0]));
            return Representation.XML
                    .answer(Members.given(changed, address, true, request.serviceAddress()))
                    .with("ETag", EntityTags.member(changed, Representation.XML))
                    .with("Content-Location", address + "/" + name);
        });
    }

    /** A change of a member as it is at the moment. */
    @FunctionalInterface
    private interface Change {
        Answer of(StoredMember member, OptionalLong expected);
    }

    /**
     * Makes a change of the state that the request names. One without a condition is of the newest state: it is made anew if
     * another change came between the look and the change, so that neither is lost.
     */
    private Answer change(RequestFacts request, String collection, String name, Change change) {
        Optional<String> condition = request.header("if-match");
        for (int attempt = 1; ; attempt++) {
            StoredMember member = store.member(collection, name).orElseThrow(Site::missing);
            if (condition.isPresent() && !EntityTags.names(condition.get(), member)) {
                throw conflict(new ConflictException(ConflictException.Kind.CHANGED));
            }
            try {
                return change.of(member, OptionalLong.of(member.sequence()));
            } catch (ConflictException e) {
                boolean again = e.kind() == ConflictException.Kind.CHANGED
                        && condition.filter(tag -> !tag.strip().equals("*")).isEmpty();
                if (!again || attempt == CHANGE_ATTEMPTS) {
                    throw conflict(e);
                }
            }
        }
    }

    private static Answer conflict(ConflictException problem) {
        return switch (problem.kind()) {
            case MISSING -> Site.missing();
            case CHANGED -> Answer.failure(412, "It was changed since; fetch it again before changing it.");
            case NAME_TAKEN, ID_TAKEN -> Answer.failure(409, "There is an entry with this id already; ids are unique.");
        };
    }

    // ---- a content ------------------------------------------------------------------------------------------------

    Answer content(RequestFacts request, Admission.Place place, String name) {
        boolean writer = place.isWritableBy(request.who());
        Negotiation.allow(request, writer ? "GET, HEAD, PUT" : "GET, HEAD");
        String collection = place.collection().name();
        if (request.isRead()) {
            return stored(request, collection, name);
        }
        String type = requireAccepted(request, place.collection());
        requireContent(request.body(), type);
        return change(request, collection, name, (member, expected) -> {
            requireContent(member);
            Entry touched = Members.stored(member)
                    .with(
                            node -> node instanceof DateConstruct date && date.name() == DateConstruct.Name.UPDATED,
                            List.of(DateConstruct.of(
                                    DateConstruct.Name.UPDATED, Instant.now().truncatedTo(ChronoUnit.MILLIS))));
            StoredMember changed = store.replace(
                    collection, name, expected, members.draft(touched, MediaTypes.essence(type), request.body()));
            return Answer.empty(204).with("ETag", EntityTags.member(changed, Representation.XML));
        });
    }

    /** Refuses what is not what its media type says: nobody could read it. */
    private static void requireContent(byte[] content, String type) {
        if (content.length == 0) {
            throw Answer.failure(400, "Expected content, met nothing.");
        }
        Optional<Finding> fault = MediaTypes.isJson(type)
                ? WellFormedJson.fault(content)
                : MediaTypes.isXml(type) ? WellFormedXml.fault(content) : Optional.empty();
        if (fault.isPresent()) {
            throw Answer.failure(400, "This content is not what " + MediaTypes.essence(type) + " says: " + fault.get());
        }
    }

    private static StoredMember requireContent(StoredMember member) {
        if (!member.hasContent()) {
            throw Site.missing();
        }
        return member;
    }

    /** The content with the tag and the type that it had when it was read. */
    private Answer stored(RequestFacts request, String collection, String name) {
        StoredMember member = requireContent(store.member(collection, name).orElseThrow(Site::missing));
        while (true) {
            String tag = EntityTags.member(member, Representation.XML);
            if (Negotiation.isKnown(request, tag)) {
                return Negotiation.notModified(tag);
            }
            byte[] bytes = store.content(collection, name).orElseThrow(Site::missing);
            StoredMember now = requireContent(store.member(collection, name).orElseThrow(Site::missing));
            if (now.sequence() == member.sequence()) {
                return Answer.of(200, member.contentType(), bytes)
                        .with("ETag", tag)
                        .with("Last-Modified", EntityTags.httpDate(member.edited()))
                        .with("Content-Security-Policy", "sandbox; default-src 'none'");
            }
            member = now;
        }
    }
}
