package org.mile4j.rolie.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Reading;
import org.mile4j.model.Report;
import org.mile4j.rolie.atom.AtomNode;
import org.mile4j.rolie.atom.Category;
import org.mile4j.rolie.atom.Content;
import org.mile4j.rolie.atom.Control;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Foreign;
import org.mile4j.rolie.atom.Link;
import org.mile4j.rolie.atom.Namespaces;
import org.mile4j.rolie.atom.Person;
import org.mile4j.rolie.atom.Property;
import org.mile4j.rolie.atom.RolieDocument;
import org.mile4j.rolie.atom.SimpleElement;
import org.mile4j.rolie.atom.TextConstruct;
import org.mile4j.rolie.extension.ContentProfile;
import org.mile4j.rolie.internal.text.MediaTypes;
import org.mile4j.rolie.json.RolieJson;
import org.mile4j.rolie.rules.RolieOptions;
import org.mile4j.rolie.store.MemberDraft;
import org.mile4j.rolie.store.StoredMember;
import org.mile4j.rolie.xml.RolieXml;

/** Makes what is stored of what is sent, and what is given out of what is stored. */
final class Members {

    /** Links that the server makes, whatever a client sends. */
    private static final Set<String> OWN_LINKS = Set.of("edit", "edit-media", "collection", "service");

    private static final int LONGEST = 1_000;

    private static final RolieXml STORED = RolieXml.with(RolieOptions.DEFAULT.withRules(Set.of()));

    private final List<ContentProfile> profiles;

    Members(List<ContentProfile> profiles) {
        this.profiles = profiles;
    }

    // ---- what comes in --------------------------------------------------------------------------------------------

    /** Reads an entry that a client sent. */
    Entry read(byte[] body, String type) {
        Reading<RolieDocument> reading;
        try {
            reading = MediaTypes.isJson(type)
                    ? RolieJson.with(RolieOptions.DEFAULT.withRules(Set.of())).read(body)
                    : STORED.read(new ByteArrayInputStream(body));
        } catch (MalformedInputException e) {
            throw Answer.failure(400, e.finding().toString());
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory does not fail", e);
        }
        if (!(reading.document() instanceof Entry entry)) {
            throw Answer.failure(400, "Expected an entry, met another document.");
        }
        try {
            RolieXml.defaults().toXml(entry);
        } catch (IllegalArgumentException e) {
            throw Answer.failure(422, "This entry cannot be kept: " + e.getMessage() + ".");
        }
        if (MediaTypes.parameter(type, "type").equals("feed")) {
            throw Answer.failure(400, "Expected the Content-Type application/atom+xml;type=entry with an entry.");
        }
        return entry;
    }

    /** Makes an entry complete and right, or refuses it. */
    Entry accept(Entry sent, ServedCollection collection, Identity who, Optional<StoredMember> before) {
        if (sent.first(Control.class, Control::isDraft).isPresent()) {
            throw Answer.failure(422, "This server publishes at once: it takes no drafts (app:draft).");
        }
        List<AtomNode> added = new ArrayList<>();
        if (before.isPresent()) {
            added.add(new SimpleElement(SimpleElement.Name.ID, before.get().id()));
        } else if (sent.id().isEmpty()) {
            added.add(new SimpleElement(SimpleElement.Name.ID, "urn:uuid:" + UUID.randomUUID()));
        }
        if (sent.updated().isEmpty()) {
            added.add(DateConstruct.of(DateConstruct.Name.UPDATED, Instant.now().truncatedTo(ChronoUnit.MILLIS)));
        }
        if (sent.title().isEmpty()) {
            added.add(TextConstruct.of(TextConstruct.Name.TITLE, "Without a title"));
        }
        if (sent.first(Person.class, p -> p.role() == Person.Role.AUTHOR).isEmpty()) {
            added.add(Person.author(who.isKnown() ? who.name() : "unknown"));
        }
        if (sent.text(TextConstruct.Name.SUMMARY).isEmpty()) {
            added.add(TextConstruct.of(TextConstruct.Name.SUMMARY, sent.title().orElse("Without a summary")));
        }
        if (sent.informationTypes().isEmpty()) {
            added.add(Category.of(Category.INFORMATION_TYPE, collection.informationType()));
        }
        boolean keepId = before.isEmpty();
        Entry entry = sent.with(node -> isOwn(node) || !keepId && isId(node), added);
        if (!keepId
                && sent.id().isPresent()
                && !sent.id().get().equals(before.get().id())) {
            throw Answer.failure(409, "The id of an entry never changes (RFC 4287, Section 4.2.6).");
        }
        check(entry, collection);
        return entry;
    }

    private static boolean isId(AtomNode node) {
        return node instanceof SimpleElement simple && simple.name() == SimpleElement.Name.ID;
    }

    private static boolean isOwn(AtomNode node) {
        return node instanceof Link link && OWN_LINKS.contains(link.relation())
                || node instanceof DateConstruct date && date.name() == DateConstruct.Name.EDITED
                || node instanceof Foreign foreign && foreign.is(Namespaces.SIGNATURE, "Signature");
    }

    private static void check(Entry entry, ServedCollection collection) {
        if (!entry.informationTypes().equals(List.of(collection.informationType()))) {
            throw Answer.failure(
                    422, "This collection is of the information type " + collection.informationType() + " only.");
        }
        if (collection.fixed()) {
            List<Category> known = collection.list().categories();
            for (Category category : entry.categories()) {
                if (known.stream().noneMatch(category::names)) {
                    throw Answer.failure(
                            422,
                            "The categories of this collection are fixed, and "
                                    + category.term().orElse("one without a term") + " is not among them.");
                }
            }
        }
        Entry whole = entry.with(node -> false, List.of(Link.of("collection", "https://example.invalid/")));
        Report report = RolieXml.defaults().validate(RolieXml.defaults().toXml(whole));
        if (!report.isValid()) {
            String errors = report.errors().limit(20).map(Members::said).collect(Collectors.joining("\n"));
            throw Answer.failure(422, errors.isEmpty() ? "There is too much to tell of this entry." : errors);
        }
    }

    /** Lines are those of the entry as the server completed it, which its sender never sees. */
    private static String said(Finding finding) {
        return new Finding(
                        finding.rule(),
                        finding.severity(),
                        finding.section(),
                        Location.ofPath(finding.location().path()),
                        finding.message(),
                        finding.hint())
                .toString();
    }

    /** The entry for a content that was posted (RFC 5023, Section 9.6). */
    Entry describe(byte[] content, String type, String slug, ServedCollection collection, Identity who) {
        Optional<ContentProfile.Description> known = profiles.stream()
                .filter(profile -> profile.informationTypes().contains(collection.informationType()))
                .flatMap(profile -> profile.describe(type, content).stream())
                .findFirst();
        String title = known.flatMap(ContentProfile.Description::title)
                .orElse(slug.isBlank() ? collection.title() + " content" : slug.strip());
        Entry.Builder entry = Entry.builder()
                .title(title)
                .summary(title)
                .content(MediaTypes.essence(type), "https://example.invalid/");
        known.flatMap(ContentProfile.Description::contentId).ifPresent(id -> entry.property(Property.CONTENT_ID, id));
        known.flatMap(ContentProfile.Description::format).ifPresent(entry::add);
        known.ifPresent(description -> description.properties().forEach(entry::add));
        return accept(entry.build(), collection, who, Optional.empty());
    }

    /** What is stored of an entry. */
    MemberDraft draft(Entry entry, String contentType, byte[] content) {
        List<MemberDraft.Tag> tags = new ArrayList<>();
        for (Category category : entry.categories()) {
            tags.add(new MemberDraft.Tag(
                    "category", category.scheme().orElse(""), category.term().orElse("")));
        }
        for (Property property : entry.properties()) {
            tags.add(new MemberDraft.Tag(
                    "property", property.name().orElse(""), property.value().orElse("")));
        }
        requireShort("The id", entry.id().orElseThrow());
        for (MemberDraft.Tag tag : tags) {
            requireShort("The name of a " + tag.kind(), tag.name());
            requireShort("The value of a " + tag.kind(), tag.value());
        }
        long updated = entry.updated()
                .flatMap(DateConstruct::value)
                .map(OffsetDateTime::toInstant)
                .orElse(Instant.EPOCH)
                .toEpochMilli();
        return new MemberDraft(
                entry.id().orElseThrow(),
                updated,
                RolieXml.defaults().toXml(entry).getBytes(StandardCharsets.UTF_8),
                contentType,
                content,
                tags);
    }

    /** Names and values are looked up by an index, in which they have their places. */
    private static void requireShort(String what, String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw Answer.failure(422, what + " is too long: expected at most " + LONGEST + " bytes.");
        }
    }

    // ---- what goes out --------------------------------------------------------------------------------------------

    /** An entry as it stands in the store. */
    static Entry stored(StoredMember member) {
        try {
            return (Entry) STORED.read(new ByteArrayInputStream(member.entry())).document();
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory does not fail", e);
        }
    }

    /** An entry as it is given out: with its links, and with the address of the content that is stored here. */
    static Entry given(StoredMember member, String collection, boolean alone, String service) {
        String address = collection + "/" + member.name();
        List<AtomNode> added = new ArrayList<>();
        added.add(DateConstruct.of(DateConstruct.Name.EDITED, member.edited()));
        added.add(Link.of("edit", address));
        if (member.hasContent()) {
            added.add(Link.of("edit-media", address + "/content", member.contentType()));
        }
        if (alone) {
            added.add(Link.of("collection", collection));
            added.add(Link.of("service", service));
        }
        if (member.hasContent()) {
            added.add(Content.at(member.contentType(), address + "/content"));
        }
        return stored(member).with(node -> member.hasContent() && node instanceof Content, added);
    }
}
