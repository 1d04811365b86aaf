package org.mile4j.rolie.internal.json;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mile4j.rolie.atom.AtomNode;
import org.mile4j.rolie.atom.Category;
import org.mile4j.rolie.atom.Content;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.Link;
import org.mile4j.rolie.internal.check.Findings;
import org.mile4j.rolie.internal.check.Places;
import org.mile4j.rolie.internal.rules.CsafRules;
import org.mile4j.rolie.internal.text.MediaTypes;
import org.mile4j.rolie.internal.text.Syntax;

/** What the Common Security Advisory Framework asks of its feeds beyond ROLIE, and other than it. */
final class CsafChecks {

    private static final Pattern ID = Pattern.compile("[a-zA-Z0-9+\\-_.]+");

    private final Findings findings;

    CsafChecks(Findings findings) {
        this.findings = findings;
    }

    void feed(Feed feed, Places places) {
        Optional<String> id = feed.id();
        if (id.isPresent() && !ID.matcher(id.get()).matches()) {
            findings.add(
                    CsafRules.FEED_ID,
                    places.attribute("id"),
                    "expected letters, digits, plus, minus, underscore and dot, met \"" + Syntax.shown(id.get())
                            + "\".");
        }
        List<Category> categories = feed.categories();
        Category csaf = Category.of(Category.INFORMATION_TYPE, "csaf");
        if (categories.isEmpty() || !categories.get(0).names(csaf)) {
            findings.add(
                    CsafRules.CATEGORY,
                    places.attribute("category"),
                    "expected the information type csaf first, met another or none.");
        }
        selfFirst(feed.links(), places);
    }

    void entry(Entry entry, Places places) {
        selfFirst(entry.links(), places);
        for (int i = 0; i < entry.children().size(); i++) {
            AtomNode child = entry.children().get(i);
            if (child instanceof Content content
                    && content.type().isPresent()
                    && !MediaTypes.essence(content.type().get()).equals("application/json")) {
                findings.add(
                        CsafRules.CONTENT,
                        places.childAttribute(i, "type"),
                        "expected application/json, met \""
                                + Syntax.shown(content.type().get()) + "\".");
            }
        }
        for (String relation : List.of("hash", "signature")) {
            if (entry.link(relation).isEmpty()) {
                findings.add(
                        CsafRules.INTEGRITY, places.self(), "expected a link with rel=\"" + relation + "\", met none.");
            }
        }
    }

    private void selfFirst(List<Link> links, Places places) {
        if (links.isEmpty() || !links.get(0).isRelation("self")) {
            findings.add(
                    CsafRules.SELF,
                    places.attribute("link"),
                    "expected a link with rel=\"self\" first, met another or none.");
        }
    }
}
