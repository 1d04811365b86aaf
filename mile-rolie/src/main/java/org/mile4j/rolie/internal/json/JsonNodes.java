package org.mile4j.rolie.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mile4j.rolie.atom.AtomNode;
import org.mile4j.rolie.atom.Categories;
import org.mile4j.rolie.atom.Category;
import org.mile4j.rolie.atom.Collection;
import org.mile4j.rolie.atom.Content;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Format;
import org.mile4j.rolie.atom.Generator;
import org.mile4j.rolie.atom.JsonMember;
import org.mile4j.rolie.atom.Link;
import org.mile4j.rolie.atom.Person;
import org.mile4j.rolie.atom.Property;
import org.mile4j.rolie.atom.ServiceDocument;
import org.mile4j.rolie.atom.SimpleElement;
import org.mile4j.rolie.atom.TextConstruct;
import org.mile4j.rolie.atom.Workspace;
import org.mile4j.rolie.internal.check.Findings;
import org.mile4j.rolie.internal.rules.JsonForm;
import org.mile4j.rolie.internal.text.Syntax;

/** Makes values of JSON, an object where an array should be included. */
final class JsonNodes {

    private final Findings findings;

    JsonNodes(Findings findings) {
        this.findings = findings;
    }

    Entry entry(JsonValue value, JsonPlaces places) {
        List<AtomNode> nodes = new ArrayList<>(12);
        for (Map.Entry<String, JsonValue> member : object(value).entrySet()) {
            entryMember(member.getKey(), member.getValue(), nodes, places);
        }
        return new Entry(nodes, List.of());
    }

    private void entryMember(String name, JsonValue value, List<AtomNode> nodes, JsonPlaces places) {
        switch (name) {
            case "summary" -> add(text(TextConstruct.Name.SUMMARY, value), value, nodes, places);
            case "published" -> add(date(DateConstruct.Name.PUBLISHED, value), value, nodes, places);
            case "edited" -> add(date(DateConstruct.Name.EDITED, value), value, nodes, places);
            case "content" -> {
                for (JsonValue one : value.each()) {
                    Map<String, JsonValue> m = object(one, Set.of("type", "src"));
                    Content content = new Content(string(m, "type"), string(m, "src"), List.of(), List.of());
                    add(content, one, nodes, places);
                }
            }
            case "format" -> {
                for (JsonValue one : value.each()) {
                    add(format(one), one, nodes, places);
                }
            }
            case "property" -> {
                for (JsonValue one : value.each()) {
                    Map<String, JsonValue> m = object(one, Set.of("name", "value"));
                    Property property = new Property(string(m, "name"), string(m, "value"), List.of(), List.of());
                    add(property, one, nodes, places);
                }
            }
            default -> headMember(name, value, nodes, places);
        }
    }

    /** A member that feeds and entries share. */
    void headMember(String name, JsonValue value, List<AtomNode> nodes, JsonPlaces places) {
        switch (name) {
            case "id" -> add(simple(SimpleElement.Name.ID, value), value, nodes, places);
            case "title" -> add(text(TextConstruct.Name.TITLE, value), value, nodes, places);
            case "subtitle" -> add(text(TextConstruct.Name.SUBTITLE, value), value, nodes, places);
            case "rights" -> add(text(TextConstruct.Name.RIGHTS, value), value, nodes, places);
            case "updated" -> add(date(DateConstruct.Name.UPDATED, value), value, nodes, places);
            case "icon" -> add(simple(SimpleElement.Name.ICON, value), value, nodes, places);
            case "logo" -> add(simple(SimpleElement.Name.LOGO, value), value, nodes, places);
            case "link" -> value.each().forEach(one -> add(link(one), one, nodes, places));
            case "category" -> value.each().forEach(one -> add(category(one), one, nodes, places));
            case "author" -> value.each().forEach(one -> person(Person.Role.AUTHOR, one, nodes, places));
            case "contributor" -> value.each().forEach(one -> person(Person.Role.CONTRIBUTOR, one, nodes, places));
            case "generator" -> {
                Map<String, JsonValue> m = object(value, Set.of("uri", "version", "content"));
                Generator generator = new Generator(
                        string(m, "uri"),
                        string(m, "version"),
                        string(m, "content").orElse(""),
                        List.of());
                add(generator, value, nodes, places);
            }
            default -> unknown(name, value, nodes, places);
        }
    }

    private static void add(AtomNode node, JsonValue value, List<AtomNode> nodes, JsonPlaces places) {
        nodes.add(node);
        places.add(value);
    }

    private void unknown(String name, JsonValue value, List<AtomNode> nodes, JsonPlaces places) {
        findings.add(
                JsonForm.UNKNOWN,
                value.place(),
                "neither practice of ROLIE in JSON has a member \"" + Syntax.shown(name) + "\" here.");
        add(new JsonMember(name, value.toJson()), value, nodes, places);
    }

    private SimpleElement simple(SimpleElement.Name name, JsonValue value) {
        return new SimpleElement(name, string(value));
    }

    private DateConstruct date(DateConstruct.Name name, JsonValue value) {
        return new DateConstruct(name, string(value), List.of());
    }

    /** A text: a string, or an object with the text as content and perhaps a type. */
    private TextConstruct text(TextConstruct.Name name, JsonValue value) {
        if (value.kind != JsonValue.Kind.OBJECT) {
            return TextConstruct.of(name, string(value));
        }
        Map<String, JsonValue> m = object(value, Set.of("content", "type"));
        return new TextConstruct(name, string(m, "type"), string(m, "content").orElse(""), Optional.empty(), List.of());
    }

    private Link link(JsonValue value) {
        Map<String, JsonValue> m = object(value, Set.of("rel", "href", "type", "hreflang", "title", "length"));
        return new Link(
                string(m, "rel"),
                string(m, "href"),
                string(m, "type"),
                string(m, "hreflang"),
                string(m, "title"),
                m.containsKey("length") ? Optional.of(m.get("length").text) : Optional.empty(),
                List.of(),
                List.of());
    }

    private Category category(JsonValue value) {
        Map<String, JsonValue> m = object(value, Set.of("scheme", "term", "label"));
        return new Category(string(m, "scheme"), string(m, "term"), string(m, "label"), List.of(), List.of());
    }

    /** A format; its name stands in schema in use, and in ns where somebody follows the RFC's word. */
    private Format format(JsonValue value) {
        Map<String, JsonValue> m = object(value, Set.of("schema", "ns", "version", "schema-location", "schema-type"));
        return new Format(
                string(m, "schema").or(() -> string(m, "ns")),
                string(m, "version"),
                string(m, "schema-location"),
                string(m, "schema-type"),
                List.of(),
                List.of());
    }

    private void person(Person.Role role, JsonValue value, List<AtomNode> nodes, JsonPlaces places) {
        JsonPlaces inner = places.open(value);
        List<AtomNode> parts = new ArrayList<>();
        for (Map.Entry<String, JsonValue> member : object(value).entrySet()) {
            JsonValue part = member.getValue();
            switch (member.getKey()) {
                case "name" -> add(simple(SimpleElement.Name.NAME, part), part, parts, inner);
                case "uri" -> add(simple(SimpleElement.Name.URI, part), part, parts, inner);
                case "email" -> add(simple(SimpleElement.Name.EMAIL, part), part, parts, inner);
                default -> unknown(member.getKey(), part, parts, inner);
            }
        }
        nodes.add(new Person(role, parts, List.of()));
    }

    ServiceDocument service(JsonValue value, JsonPlaces places) {
        List<AtomNode> nodes = new ArrayList<>();
        for (Map.Entry<String, JsonValue> member : object(value).entrySet()) {
            if (member.getKey().equals("workspace")) {
                member.getValue().each().forEach(one -> nodes.add(workspace(one, places.open(one))));
            } else {
                unknown(member.getKey(), member.getValue(), nodes, places);
            }
        }
        return new ServiceDocument(nodes, List.of());
    }

    private Workspace workspace(JsonValue value, JsonPlaces places) {
        List<AtomNode> nodes = new ArrayList<>();
        for (Map.Entry<String, JsonValue> member : object(value).entrySet()) {
            JsonValue part = member.getValue();
            switch (member.getKey()) {
                case "title" -> add(text(TextConstruct.Name.TITLE, part), part, nodes, places);
                case "collection" -> part.each().forEach(one -> nodes.add(collection(one, places.open(one))));
                default -> unknown(member.getKey(), part, nodes, places);
            }
        }
        return new Workspace(nodes, List.of());
    }

    private Collection collection(JsonValue value, JsonPlaces places) {
        List<AtomNode> nodes = new ArrayList<>();
        Optional<String> href = Optional.empty();
        for (Map.Entry<String, JsonValue> member : object(value).entrySet()) {
            JsonValue part = member.getValue();
            switch (member.getKey()) {
                case "href" -> href = Optional.of(string(part));
                case "title" -> add(text(TextConstruct.Name.TITLE, part), part, nodes, places);
                case "accept" ->
                    part.each().forEach(one -> add(simple(SimpleElement.Name.ACCEPT, one), one, nodes, places));
                case "link" -> part.each().forEach(one -> add(link(one), one, nodes, places));
                case "categories" -> part.each().forEach(one -> nodes.add(categories(one, places.open(one))));
                default -> unknown(member.getKey(), part, nodes, places);
            }
        }
        return new Collection(href, nodes, List.of());
    }

    Categories categories(JsonValue value, JsonPlaces places) {
        List<AtomNode> nodes = new ArrayList<>();
        Map<String, JsonValue> m = object(value);
        for (Map.Entry<String, JsonValue> member : m.entrySet()) {
            switch (member.getKey()) {
                case "category" -> member.getValue().each().forEach(one -> add(category(one), one, nodes, places));
                case "fixed", "scheme", "href" -> {}
                default -> unknown(member.getKey(), member.getValue(), nodes, places);
            }
        }
        Optional<String> fixed = m.containsKey("fixed") ? Optional.of(fixed(m.get("fixed"))) : Optional.empty();
        return new Categories(fixed, string(m, "scheme"), string(m, "href"), nodes, List.of());
    }

    /** Some write true and false. */
    private static String fixed(JsonValue value) {
        return switch (value.text) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> value.text;
        };
    }

    private Map<String, JsonValue> object(JsonValue value) {
        if (value.kind != JsonValue.Kind.OBJECT) {
            findings.add(JsonForm.TYPE, value.place(), "expected an object, met " + value.kind.shown + ".");
        }
        return value.members;
    }

    private Map<String, JsonValue> object(JsonValue value, Set<String> known) {
        Map<String, JsonValue> members = object(value);
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            if (!known.contains(member.getKey())) {
                findings.add(
                        JsonForm.UNKNOWN,
                        member.getValue().place(),
                        "neither practice of ROLIE in JSON has a member \"" + Syntax.shown(member.getKey())
                                + "\" here.");
            }
        }
        return members;
    }

    private Optional<String> string(Map<String, JsonValue> members, String name) {
        JsonValue value = members.get(name);
        return value == null ? Optional.empty() : Optional.of(string(value));
    }

    private String string(JsonValue value) {
        if (value.kind != JsonValue.Kind.STRING) {
            findings.add(JsonForm.TYPE, value.place(), "expected a string, met " + value.kind.shown + ".");
        }
        return value.text;
    }
}
