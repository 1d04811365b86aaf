package org.mile4j.rolie.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mile4j.rolie.atom.AtomNode;
import org.mile4j.rolie.atom.Category;
import org.mile4j.rolie.atom.Content;
import org.mile4j.rolie.atom.Control;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Foreign;
import org.mile4j.rolie.atom.Format;
import org.mile4j.rolie.atom.Link;
import org.mile4j.rolie.atom.Namespaces;
import org.mile4j.rolie.atom.Property;
import org.mile4j.rolie.atom.SimpleElement;
import org.mile4j.rolie.atom.Source;
import org.mile4j.rolie.internal.rules.Rfc4287;
import org.mile4j.rolie.internal.rules.Rfc5023;
import org.mile4j.rolie.internal.rules.Rfc8322;
import org.mile4j.rolie.internal.text.Iri;
import org.mile4j.rolie.internal.text.MediaTypes;
import org.mile4j.rolie.internal.text.Rfc3339;
import org.mile4j.rolie.internal.text.Syntax;
import org.mile4j.rolie.rules.FeedProfile;

/** Checks of entries (RFC 8322, Section 6.2; RFC 4287, Section 4.1.2). */
final class EntryChecks {

    private static final Set<String> INLINE_TYPES = Set.of("text", "html", "xhtml");

    private static final Set<String> REGISTERED = Set.of(
            Property.CONTENT_ID,
            Property.CONTENT_AUTHOR_NAME,
            Property.CONTENT_PUBLISHED_DATE,
            Property.CONTENT_UPDATED_DATE,
            Property.REGISTERED + "csirt:id",
            Property.REGISTERED + "swd:swname",
            Property.REGISTERED + "swd:swversion",
            Property.REGISTERED + "swd:swcreator");

    private final Findings findings;
    private final FeedProfile profile;
    private final ElementChecks elements;
    private final boolean rolie;
    /** The last format without a finding: a reader gives the same value again, if it is repeated. */
    private Format goodFormat;
    /** The last name of a property that has no rules for its value, and breaks none; compared by identity. */
    private String goodName;
    /** The last media type without a finding, compared by identity. */
    private String goodType;

    private String id;
    private String updated;
    private Optional<String> informationType = Optional.empty();

    EntryChecks(Findings findings, FeedProfile profile, ElementChecks elements) {
        this.findings = findings;
        this.profile = profile;
        this.elements = elements;
        this.rolie = profile != FeedProfile.ATOM;
    }

    /** Checks an entry; whether it has an author of its own. */
    boolean check(Entry entry, Places places) {
        Count count = new Count();
        boolean sourceAuthor = false;
        boolean alternate = false;
        boolean remote = false;
        int alternates = 0;
        int edits = 0;
        int media = 0;
        id = null;
        updated = null;
        informationType = Optional.empty();
        List<AtomNode> children = entry.children();
        for (int i = 0; i < children.size(); i++) {
            AtomNode child = children.get(i);
            if (child instanceof Link link) {
                String relation = link.relation();
                if (relation.equals("alternate")) {
                    alternates++;
                    alternate = true;
                } else if (relation.equals("edit") && ++edits > 1) {
                    findings.add(Rfc5023.EDIT, places.child(i), "expected one link with rel=\"edit\", met another.");
                } else if (relation.equals("edit-media")) {
                    media++;
                }
                elements.link(link, i, places);
                continue;
            }
            if (child instanceof Property property) {
                property(property, i, places);
                continue;
            }
            if (child instanceof Category category) {
                if (informationType.isEmpty() && category.isInformationType()) {
                    informationType = category.term();
                }
                elements.category(category, i, places);
                continue;
            }
            int number = count.add(child);
            if (number > 1) {
                once(child, i, places);
            }
            if (child instanceof Content content) {
                remote |= content.src().isPresent();
                content(content, i, places);
            } else if (child instanceof Format format) {
                if (format != goodFormat) {
                    int before = findings.count();
                    format(format, i, places);
                    goodFormat = findings.count() == before && !findings.isFull() ? format : null;
                }
            } else if (child instanceof Source source) {
                sourceAuthor |= FeedChecks.hasAuthor(source);
                source(source, places.nested(i));
            } else if (child instanceof Control control) {
                control(control, places.nested(i));
            } else {
                note(child);
                elements.common(child, i, places);
            }
        }
        exactlyOne(count, places);
        if (rolie && count.content == 0) {
            findings.add(Rfc8322.CONTENT, places.self(), "expected one content, met none.");
        } else if (!rolie && count.content == 0 && !alternate) {
            findings.add(
                    Rfc4287.CONTENT_OR_ALTERNATE,
                    places.self(),
                    "expected content or a link with rel=\"alternate\", met neither.");
        }
        if (remote && count.summary == 0 && profile != FeedProfile.CSAF) {
            findings.add(
                    Rfc4287.SUMMARY, places.self(), "expected a summary, since the content is elsewhere; met none.");
        }
        if (alternates > 1) {
            elements.uniqueLinks(entry, "alternate", Rfc4287.ALTERNATE_4_1_2, places);
        }
        if (media > 1) {
            elements.uniqueLinks(entry, "edit-media", Rfc5023.EDIT_MEDIA, places);
        }
        return count.author > 0 || sourceAuthor;
    }

    private void note(AtomNode child) {
        if (id == null && child instanceof SimpleElement simple && simple.name() == SimpleElement.Name.ID) {
            id = simple.value();
        } else if (updated == null
                && child instanceof DateConstruct date
                && date.name() == DateConstruct.Name.UPDATED) {
            updated = date.text();
        }
    }

    /** The first identifier of the entry that was checked last; null if it has none. */
    String id() {
        return id;
    }

    /** The first date of its last change, as it was written; null if it has none. */
    String updated() {
        return updated;
    }

    /** Its first information type. */
    Optional<String> informationType() {
        return informationType;
    }

    private void exactlyOne(Count count, Places places) {
        if (count.id == 0) {
            findings.add(Rfc4287.ENTRY_ID, places.self(), "expected one id, met none.");
        }
        if (count.title == 0) {
            findings.add(Rfc4287.ENTRY_TITLE, places.self(), "expected one title, met none.");
        }
        if (count.updated == 0) {
            findings.add(Rfc4287.ENTRY_UPDATED, places.self(), "expected one updated, met none.");
        }
    }

    /** Reports another one of what there may be one of at most. */
    private void once(AtomNode child, int i, Places places) {
        if (child instanceof Content) {
            findings.add(Rfc8322.CONTENT, places.child(i), "expected one content, met another.");
        } else if (child instanceof Format) {
            findings.add(Rfc8322.FORMAT_ONCE, places.child(i), "expected one rolie:format at most, met another.");
        } else if (child instanceof Control) {
            findings.add(Rfc5023.CONTROL, places.child(i), "expected one app:control at most, met another.");
        } else {
            String name = Names.of(child);
            switch (name) {
                case "author" -> {}
                case "id" -> findings.add(Rfc4287.ENTRY_ID, places.child(i), "expected one id, met another.");
                case "title" -> findings.add(Rfc4287.ENTRY_TITLE, places.child(i), "expected one title, met another.");
                case "updated" ->
                    findings.add(Rfc4287.ENTRY_UPDATED, places.child(i), "expected one updated, met another.");
                case "app:edited" ->
                    findings.add(Rfc5023.EDITED, places.child(i), "expected one app:edited at most, met another.");
                default ->
                    findings.add(
                            Rfc4287.ONCE_4_1_2, places.child(i), "expected one " + name + " at most, met another.");
            }
        }
    }

    private void content(Content content, int i, Places places) {
        if (content.type().isPresent()) {
            if (content.type().get() != goodType) {
                type(content, content.type().get(), i, places);
            }
        } else if (rolie || content.src().isPresent()) {
            findings.add(Rfc8322.CONTENT_TYPE, places.child(i), "expected an attribute type, met none.");
        }
        if (content.src().isPresent()) {
            source(content.src().get(), i, places);
        } else if (rolie) {
            findings.add(Rfc8322.CONTENT_SRC, places.child(i), "expected an attribute src, met none.");
        }
        if (!content.inline().isEmpty() && (rolie || content.src().isPresent())) {
            findings.add(Rfc8322.CONTENT_EMPTY, places.child(i), "expected an empty element, met something in it.");
        }
    }

    private void type(Content content, String type, int i, Places places) {
        String essence = MediaTypes.essence(type);
        boolean mediaType = MediaTypes.isType(type);
        if (!mediaType
                && (rolie || !INLINE_TYPES.contains(type) || content.src().isPresent())) {
            elements.wrong(Rfc8322.CONTENT_TYPE, "a media type", type, i, "type", places);
        } else if (essence.startsWith("multipart/") || essence.startsWith("message/")) {
            elements.wrong(Rfc4287.COMPOSITE, "a media type that is not composite", type, i, "type", places);
        } else if (mediaType) {
            goodType = type;
        }
    }

    private void source(String src, int i, Places places) {
        if (!Iri.isReference(src)) {
            elements.wrong(Rfc8322.CONTENT_ADDRESS, "the URI of the content", src, i, "src", places);
        } else if (rolie && !src.startsWith("https://") && !src.startsWith("http://")) {
            String scheme = Iri.scheme(src);
            if (!scheme.isEmpty() && !scheme.equals("http") && !scheme.equals("https")) {
                elements.wrong(Rfc8322.CONTENT_ADDRESS, "a URI that can be dereferenced", src, i, "src", places);
            }
        }
    }

    private void format(Format format, int i, Places places) {
        if (!format.content().isEmpty() || !ElementChecks.hasOnlyForeign(format.attributes())) {
            findings.add(
                    Rfc8322.FORM_6_2_3,
                    places.child(i),
                    "expected an empty element with ns, version, schema-location and schema-type at most, met more.");
        }
        if (format.ns().orElse("").isBlank()) {
            findings.add(
                    Rfc8322.NS, places.child(i), "expected an attribute ns with the name of the data model, met none.");
        } else if (!Iri.isAbsoluteUri(format.ns().get())) {
            elements.wrong(Rfc8322.NS_ABSOLUTE, "an absolute URI", format.ns().get(), i, "ns", places);
        }
        if (format.schemaLocation().isPresent()
                && !Iri.isUriReference(format.schemaLocation().get())) {
            elements.wrong(
                    Rfc8322.SCHEMA_LOCATION, "a URI", format.schemaLocation().get(), i, "schema-location", places);
        }
        if (format.schemaType().isPresent()) {
            String type = format.schemaType().get();
            if (!MediaTypes.isType(type)) {
                elements.wrong(Rfc8322.SCHEMA_TYPE, "a media type", type, i, "schema-type", places);
            }
            if (format.schemaLocation().isEmpty()) {
                findings.add(
                        Rfc8322.SCHEMA_TYPE_ALONE,
                        places.childAttribute(i, "schema-type"),
                        "expected schema-location with it, met none.");
            }
        }
    }

    private void property(Property property, int i, Places places) {
        if (!property.content().isEmpty() || !ElementChecks.hasOnlyForeign(property.attributes())) {
            findings.add(
                    Rfc8322.FORM_6_2_4, places.child(i), "expected an empty element with name and value, met more.");
        }
        if (property.value().isEmpty()) {
            findings.add(Rfc8322.VALUE, places.child(i), "expected an attribute value, met none.");
        }
        String name = property.name().orElse("");
        if (name == goodName) {
            return;
        }
        if (!Iri.isAbsoluteUri(name)) {
            if (property.name().isEmpty()) {
                findings.add(Rfc8322.NAME_6_2_4, places.child(i), "expected an attribute name with a URI, met none.");
            } else {
                elements.wrong(Rfc8322.NAME_6_2_4, "an absolute URI", name, i, "name", places);
            }
            return;
        }
        boolean date = name.equals(Property.CONTENT_PUBLISHED_DATE) || name.equals(Property.CONTENT_UPDATED_DATE);
        if (date
                && property.value().isPresent()
                && !Rfc3339.isDateTime(property.value().get())) {
            elements.wrong(
                    Rfc8322.DATE,
                    "a date-time such as 2026-05-04T18:13:51Z",
                    property.value().get(),
                    i,
                    "value",
                    places);
        } else if (name.startsWith(Property.REGISTERED)
                && !name.startsWith(Property.LOCAL)
                && !REGISTERED.contains(name)) {
            elements.wrong(Rfc8322.REGISTERED, "a registered name or one for private use", name, i, "name", places);
        } else if (!date) {
            goodName = name;
        }
    }

    private void source(Source source, Places places) {
        for (int i = 0; i < source.children().size(); i++) {
            elements.common(source.children().get(i), i, places);
        }
    }

    private void control(Control control, Places places) {
        int drafts = 0;
        for (int i = 0; i < control.children().size(); i++) {
            if (control.children().get(i) instanceof Foreign foreign && foreign.is(Namespaces.APP, "draft")) {
                String value = ((org.mile4j.model.data.XmlElement) foreign.node()).text();
                if (++drafts > 1 || !value.equals("yes") && !value.equals("no")) {
                    findings.add(
                            Rfc5023.DRAFT,
                            places.child(i),
                            "expected one app:draft with yes or no, met "
                                    + (drafts > 1 ? "another." : "\"" + Syntax.shown(value) + "\"."));
                }
            }
        }
    }

    /** Checks what an entry needs that stands alone (RFC 8322, Section 6.2.5). */
    void standalone(Entry entry, boolean hasAuthor, Places places) {
        if (!hasAuthor && profile != FeedProfile.CSAF) {
            findings.add(
                    Rfc4287.ENTRY_AUTHOR, places.self(), "expected an author in the entry or its source, met none.");
        }
        if (!rolie) {
            return;
        }
        if (entry.link("collection").isEmpty()) {
            findings.add(Rfc8322.COLLECTION_LINK, places.self(), "expected a link with rel=\"collection\", met none.");
        }
        long types =
                entry.categories().stream().filter(Category::isInformationType).count();
        if (types != 1) {
            findings.add(
                    Rfc8322.INFORMATION_TYPE_6_2_5,
                    places.self(),
                    "expected one category with the scheme of information types, met " + types + ".");
        }
    }
}
