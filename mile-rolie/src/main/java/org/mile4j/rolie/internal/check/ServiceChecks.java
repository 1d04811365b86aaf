package org.mile4j.rolie.internal.check;

import org.mile4j.model.rules.Rule;
import org.mile4j.rolie.atom.AtomNode;
import org.mile4j.rolie.atom.Categories;
import org.mile4j.rolie.atom.Category;
import org.mile4j.rolie.atom.Collection;
import org.mile4j.rolie.atom.Container;
import org.mile4j.rolie.atom.ServiceDocument;
import org.mile4j.rolie.atom.SimpleElement;
import org.mile4j.rolie.atom.Workspace;
import org.mile4j.rolie.internal.rules.Rfc5023;
import org.mile4j.rolie.internal.rules.Rfc8322;
import org.mile4j.rolie.internal.text.Iri;
import org.mile4j.rolie.internal.text.MediaTypes;
import org.mile4j.rolie.internal.text.Syntax;
import org.mile4j.rolie.rules.FeedProfile;

/** Checks of service and category documents (RFC 5023, Sections 7 and 8; RFC 8322, Sections 5.1 and 5.2). */
public final class ServiceChecks {

    private final Findings findings;
    private final FeedProfile profile;
    private final ElementChecks elements;

    public ServiceChecks(Findings findings, FeedProfile profile) {
        this.findings = findings;
        this.profile = profile;
        this.elements = new ElementChecks(findings, profile);
    }

    /** Checks a service document. */
    public void service(ServiceDocument service, Places places) {
        int workspaces = 0;
        for (int i = 0; i < service.children().size(); i++) {
            if (service.children().get(i) instanceof Workspace workspace) {
                workspaces++;
                workspace(workspace, places.nested(i));
            }
        }
        if (workspaces == 0) {
            findings.add(Rfc5023.WORKSPACE, places.self(), "expected at least one workspace, met none.");
        }
    }

    private void workspace(Workspace workspace, Places places) {
        title(workspace, Rfc5023.TITLE_8_3_2_1, places);
        for (int i = 0; i < workspace.children().size(); i++) {
            if (workspace.children().get(i) instanceof Collection collection) {
                collection(collection, places.nested(i));
            }
        }
    }

    private void collection(Collection collection, Places places) {
        title(collection, Rfc5023.TITLE_8_3_3, places);
        if (collection.href().isEmpty()) {
            findings.add(Rfc5023.HREF_8_3_3, places.self(), "expected an attribute href, met none.");
        } else if (!Iri.isReference(collection.href().get())) {
            findings.add(
                    Rfc5023.HREF_8_3_3,
                    places.attribute("href"),
                    "expected an IRI reference, met \""
                            + Syntax.shown(collection.href().get()) + "\".");
        }
        for (int i = 0; i < collection.children().size(); i++) {
            AtomNode child = collection.children().get(i);
            if (child instanceof SimpleElement accept && accept.name() == SimpleElement.Name.ACCEPT) {
                accept(accept, i, places);
            } else if (child instanceof Categories categories) {
                list(categories, places.nested(i));
                if (categories.href().isPresent() && profile != FeedProfile.ATOM) {
                    findings.add(
                            Rfc8322.OUT_OF_LINE,
                            places.child(i),
                            "the categories are elsewhere; only those that stand here make a ROLIE Collection.");
                }
                once(categories, places.nested(i));
            }
        }
    }

    private void once(Categories categories, Places places) {
        if (profile == FeedProfile.ATOM) {
            return;
        }
        int types = 0;
        for (int i = 0; i < categories.children().size(); i++) {
            if (categories.children().get(i) instanceof Category category
                    && category.scheme().or(categories::scheme).orElse("").equals(Category.INFORMATION_TYPE)
                    && ++types == 2) {
                findings.add(
                        Rfc8322.INFORMATION_TYPE_ONCE,
                        places.child(i),
                        "expected one information type at most, met another.");
            }
        }
    }

    private void accept(SimpleElement accept, int i, Places places) {
        for (String range : accept.value().split(",", -1)) {
            String stripped = range.strip();
            boolean empty = stripped.isEmpty() && accept.value().isBlank();
            if (!empty && !MediaTypes.isRange(stripped)) {
                findings.add(
                        Rfc5023.ACCEPT,
                        places.child(i),
                        "expected a media range, met \"" + Syntax.shown(stripped) + "\".");
            }
        }
    }

    private void title(Container container, Rule rule, Places places) {
        int titles = 0;
        for (int i = 0; i < container.children().size(); i++) {
            AtomNode child = container.children().get(i);
            if (Names.of(child).equals("title") && ++titles > 1) {
                findings.add(rule, places.child(i), "expected one title, met another.");
            }
        }
        if (titles == 0) {
            findings.add(rule, places.self(), "expected one title, met none.");
        }
    }

    /** Checks a list of categories. */
    public void list(Categories categories, Places places) {
        if (categories.fixed().isPresent()
                && !categories.fixed().get().equals("yes")
                && !categories.fixed().get().equals("no")) {
            findings.add(
                    Rfc5023.FIXED,
                    places.attribute("fixed"),
                    "expected yes or no, met \""
                            + Syntax.shown(categories.fixed().get()) + "\".");
        }
        if (categories.href().isPresent()) {
            outOfLine(categories, places);
        }
        if (categories.scheme().isPresent()
                && !Iri.isAbsolute(categories.scheme().get())) {
            findings.add(
                    org.mile4j.rolie.internal.rules.Rfc4287.SCHEME,
                    places.attribute("scheme"),
                    "expected an IRI, met \"" + Syntax.shown(categories.scheme().get()) + "\".");
        }
        for (int i = 0; i < categories.children().size(); i++) {
            if (categories.children().get(i) instanceof Category category) {
                category(category, categories, i, places);
            }
        }
    }

    private void category(Category category, Categories list, int i, Places places) {
        elements.category(category, i, places);
        boolean inherits = category.scheme().isEmpty()
                && list.scheme().orElse("").equals(Category.INFORMATION_TYPE)
                && category.term().isPresent()
                && profile != FeedProfile.ATOM;
        if (inherits) {
            elements.informationType(category.term().get(), i, places);
        }
    }

    private void outOfLine(Categories categories, Places places) {
        String href = categories.href().orElse("");
        if (!Iri.isReference(href)) {
            findings.add(
                    Rfc5023.HREF_7_2_1_1,
                    places.attribute("href"),
                    "expected an IRI reference, met \"" + Syntax.shown(href) + "\".");
        } else if (categories.fixed().isPresent()
                || categories.scheme().isPresent()
                || !categories.children().isEmpty()) {
            findings.add(
                    Rfc5023.HREF_7_2_1_1,
                    places.self(),
                    "expected nothing but href, met fixed, scheme or something inside.");
        }
    }
}
