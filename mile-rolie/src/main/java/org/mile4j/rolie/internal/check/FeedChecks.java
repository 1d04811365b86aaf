package org.mile4j.rolie.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.Location;
import org.mile4j.rolie.atom.AtomNode;
import org.mile4j.rolie.atom.Category;
import org.mile4j.rolie.atom.Container;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.HistoryMark;
import org.mile4j.rolie.atom.Person;
import org.mile4j.rolie.internal.rules.Rfc4287;
import org.mile4j.rolie.internal.rules.Rfc5005;
import org.mile4j.rolie.internal.rules.Rfc8322;
import org.mile4j.rolie.internal.text.Syntax;
import org.mile4j.rolie.rules.FeedProfile;

/** Checks of a feed, entry by entry, in memory that does not grow with the entries but for a hash of each. */
public final class FeedChecks {

    private static final int PENDING = 1_000;

    private final Findings findings;
    private final FeedProfile profile;
    private final ElementChecks elements;
    private final EntryChecks entries;
    private final DraftChecks drafts;
    private final HashSet64 states = new HashSet64();
    private final List<Location> withoutAuthor = new ArrayList<>();
    private final List<Member> typed = new ArrayList<>();
    private Optional<String> type = Optional.empty();
    private boolean headKnown;

    private record Member(String term, Location location) {}

    public FeedChecks(Findings findings, FeedProfile profile) {
        this.findings = findings;
        this.profile = profile;
        this.elements = new ElementChecks(findings, profile);
        this.entries = new EntryChecks(findings, profile, elements);
        this.drafts = new DraftChecks(findings);
    }

    /** Takes what stands before the first entry; the rest may still come behind the entries. */
    public void head(List<AtomNode> nodes) {
        type = new Feed(nodes, List.of()).informationType();
        headKnown = type.isPresent();
    }

    /** Checks an entry of the feed. */
    public void entry(Entry entry, Places places) {
        if (!entries.check(entry, places) && withoutAuthor.size() < PENDING) {
            withoutAuthor.add(places.self());
        }
        if (profile != FeedProfile.ATOM) {
            drafts.entry(entry, entries.informationType().orElse(type.orElse("")), places);
            if (entries.informationType().isPresent()) {
                members(entry, places);
            }
        }
        sameEntry(places);
    }

    /** The information types of an entry, of which there is one nearly always: that of the feed. */
    private void members(Entry entry, Places places) {
        for (int i = 0; i < entry.children().size(); i++) {
            if (entry.children().get(i) instanceof Category category
                    && category.isInformationType()
                    && category.term().isPresent()
                    && !(headKnown && category.term().equals(type))) {
                Location location = places.childAttribute(i, "term");
                if (headKnown) {
                    member(category.term().get(), location);
                } else if (typed.size() < PENDING) {
                    typed.add(new Member(category.term().get(), location));
                }
            }
        }
    }

    private void sameEntry(Places places) {
        String id = entries.id();
        String updated = entries.updated();
        if (id != null && updated != null && !states.add(HashSet64.hash(id, updated))) {
            findings.add(
                    Rfc4287.SAME_ENTRY,
                    places.self(),
                    "expected another date in updated than in the earlier entry of the same id, met the same.");
        }
    }

    private void member(String term, Location location) {
        if (type.isPresent() && !type.get().equals(term)) {
            findings.add(
                    Rfc8322.MEMBER_TYPE,
                    location,
                    "expected the feed's information type \"" + Syntax.shown(type.get()) + "\", met \""
                            + Syntax.shown(term) + "\".");
        }
    }

    /** Checks the head, once all of it is known. */
    public void end(Feed feed, Places places) {
        Count count = new Count();
        int alternates = 0;
        for (int i = 0; i < feed.children().size(); i++) {
            AtomNode child = feed.children().get(i);
            int number = count.add(child);
            if (number > 1) {
                twice(child, i, places);
            }
            elements.common(child, i, places);
            if (child instanceof org.mile4j.rolie.atom.Link link && link.isRelation("alternate")) {
                alternates++;
            }
        }
        if (count.id == 0) {
            findings.add(Rfc4287.FEED_ID, places.self(), "expected one id, met none.");
        }
        if (count.title == 0) {
            findings.add(Rfc4287.FEED_TITLE, places.self(), "expected one title, met none.");
        }
        if (count.updated == 0) {
            findings.add(Rfc4287.FEED_UPDATED, places.self(), "expected one updated, met none.");
        }
        if (count.author == 0 && profile != FeedProfile.CSAF) {
            authors(places);
        }
        if (alternates > 1) {
            elements.uniqueLinks(feed, "alternate", Rfc4287.ALTERNATE_4_1_1, places);
        }
        if (feed.link("self").isEmpty()) {
            findings.add(Rfc4287.SELF_LINK, places.self(), "expected a link with rel=\"self\", met none.");
        }
        if (feed.isMarked(HistoryMark.Name.ARCHIVE) && feed.link("current").isEmpty()) {
            findings.add(
                    Rfc5005.CURRENT, places.self(), "expected a link with rel=\"current\" in an archive, met none.");
        }
        if (profile != FeedProfile.ATOM) {
            rolie(feed, places);
        }
    }

    private void authors(Places places) {
        if (withoutAuthor.isEmpty() && states.size() > 0) {
            return;
        }
        findings.add(
                Rfc4287.FEED_AUTHOR,
                places.self(),
                withoutAuthor.isEmpty()
                        ? "expected an author, met none."
                        : "expected an author in the feed or in each entry, met "
                                + (withoutAuthor.size() < PENDING ? withoutAuthor.size() : "at least " + PENDING)
                                + " entries without one.");
    }

    private void rolie(Feed feed, Places places) {
        long types =
                feed.categories().stream().filter(Category::isInformationType).count();
        if (types != 1) {
            findings.add(
                    Rfc8322.INFORMATION_TYPE_6_1,
                    places.self(),
                    "expected one category with the scheme of information types, met " + types + ".");
        }
        if (!headKnown) {
            type = feed.informationType();
            typed.forEach(member -> member(member.term(), member.location()));
        }
        if (profile != FeedProfile.CSAF && feed.link("service").isEmpty()) {
            findings.add(Rfc8322.SERVICE_LINK, places.self(), "expected a link with rel=\"service\", met none.");
        }
    }

    private void twice(AtomNode child, int i, Places places) {
        String name = Names.of(child);
        switch (name) {
            case "author" -> {}
            case "id" -> findings.add(Rfc4287.FEED_ID, places.child(i), "expected one id, met another.");
            case "title" -> findings.add(Rfc4287.FEED_TITLE, places.child(i), "expected one title, met another.");
            case "updated" -> findings.add(Rfc4287.FEED_UPDATED, places.child(i), "expected one updated, met another.");
            default ->
                findings.add(Rfc4287.ONCE_4_1_1, places.child(i), "expected one " + name + " at most, met another.");
        }
    }

    /** Checks an entry document. */
    public void standalone(Entry entry, Places places) {
        entries.standalone(entry, entries.check(entry, places), places);
        drafts.entry(entry, entries.informationType().orElse(""), places);
    }

    static boolean hasAuthor(Container container) {
        return container
                .first(Person.class, p -> p.role() == Person.Role.AUTHOR)
                .isPresent();
    }
}
