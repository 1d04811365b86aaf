package org.mile4j.rolie.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.rules.Rule;
import org.mile4j.rolie.atom.AtomNode;
import org.mile4j.rolie.atom.Category;
import org.mile4j.rolie.atom.Container;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Generator;
import org.mile4j.rolie.atom.HistoryMark;
import org.mile4j.rolie.atom.Link;
import org.mile4j.rolie.atom.Person;
import org.mile4j.rolie.atom.SimpleElement;
import org.mile4j.rolie.internal.rules.Rfc4287;
import org.mile4j.rolie.internal.rules.Rfc4287Constructs;
import org.mile4j.rolie.internal.rules.Rfc5005;
import org.mile4j.rolie.internal.rules.Rfc8322;
import org.mile4j.rolie.internal.text.Iri;
import org.mile4j.rolie.internal.text.MediaTypes;
import org.mile4j.rolie.internal.text.Rfc3339;
import org.mile4j.rolie.internal.text.Syntax;
import org.mile4j.rolie.rules.FeedProfile;

/** Checks of single elements, wherever they stand. */
final class ElementChecks {

    private static final Set<String> KNOWN_TYPES =
            Set.of("csaf", "incident", "indicator", "vulnerability", "software-descriptor", "configuration-checklist");

    private final Findings findings;
    private final FeedProfile profile;
    /** The last category without a finding: a reader gives the same value again, if it is repeated. */
    private Category goodCategory;

    ElementChecks(Findings findings, FeedProfile profile) {
        this.findings = findings;
        this.profile = profile;
    }

    /** Checks a child of a feed, a source or an entry. */
    void common(AtomNode child, int i, Places places) {
        if (child instanceof Link link) {
            link(link, i, places);
        } else if (child instanceof Category category) {
            category(category, i, places);
        } else if (child instanceof DateConstruct date) {
            date(date, i, places);
        } else if (child instanceof SimpleElement simple) {
            simple(simple, i, places);
        } else if (child instanceof Person person) {
            person(person, places.nested(i));
        } else if (child instanceof Generator generator) {
            if (generator.uri().isPresent() && !Iri.isReference(generator.uri().get())) {
                notAnIri(Rfc4287.GENERATOR, generator.uri().get(), i, "uri", places);
            }
        } else if (child instanceof HistoryMark mark && !mark.content().isEmpty()) {
            findings.add(Rfc5005.MARK, places.child(i), "expected an empty element, met content in it.");
        }
    }

    void link(Link link, int i, Places places) {
        if (link.href().isEmpty()) {
            findings.add(Rfc4287.HREF, places.child(i), "expected an attribute href, met none.");
        } else if (!Iri.isReference(link.href().get())) {
            notAnIri(Rfc4287.HREF, link.href().get(), i, "href", places);
        }
        if (link.rel().isPresent()) {
            String rel = link.rel().get();
            if (!Syntax.isRelation(rel) && !Iri.isAbsolute(rel)) {
                wrong(Rfc4287.REL, "the name of a relation or an IRI", rel, i, "rel", places);
            } else if (rel.equals("prev") && profile != FeedProfile.ATOM) {
                wrong(Rfc8322.PREVIOUS, "previous", rel, i, "rel", places);
            }
        }
        if (link.type().isPresent() && !MediaTypes.isType(link.type().get())) {
            wrong(Rfc4287.TYPE_4_2_7_3, "a media type", link.type().get(), i, "type", places);
        }
        if (link.hreflang().isPresent() && !Syntax.isLanguage(link.hreflang().get())) {
            wrong(Rfc4287.HREFLANG, "a language tag", link.hreflang().get(), i, "hreflang", places);
        }
        if (link.length().isPresent() && !Syntax.isLength(link.length().get())) {
            wrong(Rfc4287.LENGTH, "a number of octets", link.length().get(), i, "length", places);
        }
        if (link.length().isEmpty() && link.isRelation("enclosure")) {
            findings.add(Rfc4287.ENCLOSURE_LENGTH, places.child(i), "expected an attribute length, met none.");
        }
    }

    void category(Category category, int i, Places places) {
        if (category == goodCategory) {
            return;
        }
        int before = findings.count();
        categoryAnew(category, i, places);
        goodCategory = findings.count() == before && !findings.isFull() ? category : null;
    }

    private void categoryAnew(Category category, int i, Places places) {
        if (category.term().isEmpty()) {
            findings.add(Rfc4287.TERM, places.child(i), "expected an attribute term, met none.");
        }
        if (category.scheme().isPresent() && !Iri.isAbsolute(category.scheme().get())) {
            wrong(Rfc4287.SCHEME, "an IRI", category.scheme().get(), i, "scheme", places);
        }
        if (category.isInformationType() && category.term().isPresent() && profile != FeedProfile.ATOM) {
            informationType(category.term().get(), i, places);
        }
    }

    void informationType(String term, int i, Places places) {
        if (!Syntax.isTerm(term)) {
            wrong(Rfc8322.NAME_8_4, "words of visible ASCII characters with single spaces", term, i, "term", places);
        } else if (!KNOWN_TYPES.contains(term)) {
            findings.add(
                    Rfc8322.UNKNOWN_TYPE,
                    places.childAttribute(i, "term"),
                    "the information type \"" + Syntax.shown(term) + "\" is neither registered nor published.");
        }
    }

    void date(DateConstruct date, int i, Places places) {
        if (!Rfc3339.isDateTime(date.text())) {
            findings.add(
                    Rfc4287Constructs.DATE,
                    places.child(i),
                    "expected a date-time such as 2026-05-04T18:13:51Z, met \"" + Syntax.shown(date.text()) + "\".");
        }
    }

    private void simple(SimpleElement simple, int i, Places places) {
        switch (simple.name()) {
            case ID -> {
                if (profile != FeedProfile.CSAF && !Iri.isAbsolute(simple.value())) {
                    findings.add(
                            Rfc4287.ID_IRI,
                            places.child(i),
                            "expected an absolute IRI, met \"" + Syntax.shown(simple.value()) + "\".");
                }
            }
            case ICON, LOGO -> {
                if (!Iri.isReference(simple.value())) {
                    findings.add(
                            Rfc4287.ICON,
                            places.child(i),
                            "expected an IRI reference, met \"" + Syntax.shown(simple.value()) + "\".");
                }
            }
            default -> {}
        }
    }

    private void person(Person person, Places places) {
        int names = 0;
        int uris = 0;
        int emails = 0;
        for (int i = 0; i < person.children().size(); i++) {
            if (!(person.children().get(i) instanceof SimpleElement simple)) {
                continue;
            }
            switch (simple.name()) {
                case NAME -> names++;
                case URI -> {
                    if (++uris > 1 || !Iri.isReference(simple.value())) {
                        findings.add(
                                Rfc4287Constructs.URI,
                                places.child(i),
                                "expected one IRI reference, met "
                                        + (uris > 1 ? "another uri." : "\"" + Syntax.shown(simple.value()) + "\"."));
                    }
                }
                case EMAIL -> {
                    if (++emails > 1 || !Syntax.isEmail(simple.value())) {
                        findings.add(
                                Rfc4287Constructs.EMAIL,
                                places.child(i),
                                "expected one mail address, met "
                                        + (emails > 1
                                                ? "another email."
                                                : "\"" + Syntax.shown(simple.value()) + "\"."));
                    }
                }
                default -> {}
            }
        }
        if (names != 1) {
            findings.add(Rfc4287Constructs.NAME, places.self(), "expected one name, met " + names + ".");
        }
    }

    /** Links of a relation that have the same type and language as an earlier one. */
    void uniqueLinks(Container container, String relation, Rule rule, Places places) {
        Set<List<Optional<String>>> met = null;
        for (int i = 0; i < container.children().size(); i++) {
            if (container.children().get(i) instanceof Link link && link.isRelation(relation)) {
                met = met == null ? new HashSet<>() : met;
                if (!met.add(List.of(link.type(), link.hreflang()))) {
                    findings.add(
                            rule,
                            places.child(i),
                            "expected links of different types or languages, met another with rel=\"" + relation
                                    + "\" of the same.");
                }
            }
        }
    }

    void notAnIri(Rule rule, String value, int i, String attribute, Places places) {
        wrong(rule, "an IRI reference", value, i, attribute, places);
    }

    void wrong(Rule rule, String expected, String value, int i, String attribute, Places places) {
        findings.add(
                rule,
                places.childAttribute(i, attribute),
                "expected " + expected + ", met \"" + Syntax.shown(value) + "\".");
    }

    /** Whether all attributes have a namespace; a form that is closed has no others. */
    static boolean hasOnlyForeign(List<XmlAttribute> attributes) {
        for (XmlAttribute attribute : attributes) {
            if (attribute.namespace().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
