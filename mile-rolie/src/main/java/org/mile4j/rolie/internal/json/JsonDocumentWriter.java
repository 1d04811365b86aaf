package org.mile4j.rolie.internal.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mile4j.rolie.atom.Categories;
import org.mile4j.rolie.atom.Category;
import org.mile4j.rolie.atom.Collection;
import org.mile4j.rolie.atom.Container;
import org.mile4j.rolie.atom.Content;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.Format;
import org.mile4j.rolie.atom.Generator;
import org.mile4j.rolie.atom.JsonMember;
import org.mile4j.rolie.atom.Link;
import org.mile4j.rolie.atom.Person;
import org.mile4j.rolie.atom.Property;
import org.mile4j.rolie.atom.RolieDocument;
import org.mile4j.rolie.atom.ServiceDocument;
import org.mile4j.rolie.atom.SimpleElement;
import org.mile4j.rolie.atom.TextConstruct;
import org.mile4j.rolie.atom.Workspace;
import org.mile4j.rolie.rules.FeedProfile;

/** Writes documents in JSON, arrays wherever there may be several. */
public final class JsonDocumentWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;
    private final boolean csaf;

    public JsonDocumentWriter(OutputStream out, FeedProfile profile) throws IOException {
        json = FACTORY.createGenerator(out, JsonEncoding.UTF8).setPrettyPrinter(new DefaultPrettyPrinter());
        csaf = profile == FeedProfile.CSAF;
    }

    public void document(RolieDocument document) throws IOException {
        json.writeStartObject();
        if (document instanceof Feed feed) {
            json.writeObjectFieldStart("feed");
            head(feed);
            json.writeArrayFieldStart("entry");
            for (Entry entry : feed.entries()) {
                json.writeStartObject();
                entry(entry);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } else if (document instanceof Entry entry) {
            json.writeObjectFieldStart("entry");
            entry(entry);
            json.writeEndObject();
        } else if (document instanceof ServiceDocument service) {
            json.writeObjectFieldStart("service");
            service(service);
            json.writeEndObject();
        } else if (document instanceof Categories categories) {
            json.writeFieldName("categories");
            categories(categories);
        }
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void head(Container container) throws IOException {
        field("id", container.id());
        text("title", container.text(TextConstruct.Name.TITLE));
        text("subtitle", container.text(TextConstruct.Name.SUBTITLE));
        people("author", Person.Role.AUTHOR, container);
        people("contributor", Person.Role.CONTRIBUTOR, container);
        links(container.links());
        categoryList(container.categories());
        date("published", container, DateConstruct.Name.PUBLISHED);
        date("updated", container, DateConstruct.Name.UPDATED);
        date("edited", container, DateConstruct.Name.EDITED);
        text("rights", container.text(TextConstruct.Name.RIGHTS));
        for (SimpleElement simple : container.all(SimpleElement.class)) {
            if (simple.name() == SimpleElement.Name.ICON) {
                json.writeStringField("icon", simple.value());
            } else if (simple.name() == SimpleElement.Name.LOGO) {
                json.writeStringField("logo", simple.value());
            }
        }
        Optional<Generator> generator = container.first(Generator.class, g -> true);
        if (generator.isPresent()) {
            json.writeObjectFieldStart("generator");
            field("uri", generator.get().uri());
            field("version", generator.get().version());
            json.writeStringField("content", generator.get().text());
            json.writeEndObject();
        }
        others(container);
    }

    private void others(Container container) throws IOException {
        for (JsonMember member : container.all(JsonMember.class)) {
            json.writeFieldName(member.name());
            json.writeRawValue(member.json());
        }
    }

    private void entry(Entry entry) throws IOException {
        head(entry);
        Optional<TextConstruct> summary = entry.text(TextConstruct.Name.SUMMARY);
        if (summary.isPresent()) {
            json.writeObjectFieldStart("summary");
            field("type", summary.get().type().filter(type -> !type.equals("xhtml")));
            json.writeStringField("content", summary.get().plain());
            json.writeEndObject();
        }
        Optional<Content> content = entry.content();
        if (content.isPresent()) {
            json.writeObjectFieldStart("content");
            field("type", content.get().type());
            field("src", content.get().src());
            json.writeEndObject();
        }
        Optional<Format> format = entry.format();
        if (format.isPresent()) {
            json.writeObjectFieldStart("format");
            field("schema", format.get().ns());
            field("version", format.get().version());
            if (!csaf) {
                field("schema-location", format.get().schemaLocation());
                field("schema-type", format.get().schemaType());
            }
            json.writeEndObject();
        }
        List<Property> properties = entry.properties();
        if (!properties.isEmpty()) {
            json.writeArrayFieldStart("property");
            for (Property property : properties) {
                json.writeStartObject();
                field("name", property.name());
                field("value", property.value());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void service(ServiceDocument service) throws IOException {
        json.writeArrayFieldStart("workspace");
        for (Workspace workspace : service.workspaces()) {
            json.writeStartObject();
            text("title", workspace.text(TextConstruct.Name.TITLE));
            json.writeArrayFieldStart("collection");
            for (Collection collection : workspace.collections()) {
                collection(collection);
            }
            json.writeEndArray();
            others(workspace);
            json.writeEndObject();
        }
        json.writeEndArray();
        others(service);
    }

    private void collection(Collection collection) throws IOException {
        json.writeStartObject();
        text("title", collection.text(TextConstruct.Name.TITLE));
        field("href", collection.href());
        List<SimpleElement> accepts = collection.all(SimpleElement.class).stream()
                .filter(simple -> simple.name() == SimpleElement.Name.ACCEPT)
                .toList();
        if (!accepts.isEmpty()) {
            json.writeArrayFieldStart("accept");
            for (SimpleElement accept : accepts) {
                json.writeString(accept.value());
            }
            json.writeEndArray();
        }
        links(collection.links());
        List<Categories> lists = collection.all(Categories.class);
        if (lists.size() == 1) {
            json.writeFieldName("categories");
            categories(lists.get(0));
        } else if (!lists.isEmpty()) {
            json.writeArrayFieldStart("categories");
            for (Categories list : lists) {
                categories(list);
            }
            json.writeEndArray();
        }
        others(collection);
        json.writeEndObject();
    }

    private void categories(Categories categories) throws IOException {
        json.writeStartObject();
        field("fixed", categories.fixed());
        field("scheme", categories.scheme());
        field("href", categories.href());
        if (categories.href().isEmpty()) {
            json.writeArrayFieldStart("category");
            for (Category category : categories.all(Category.class)) {
                category(category);
            }
            json.writeEndArray();
        }
        others(categories);
        json.writeEndObject();
    }

    private void links(List<Link> links) throws IOException {
        if (links.isEmpty()) {
            return;
        }
        List<Link> ordered = new ArrayList<>(links);
        if (csaf) {
            ordered.sort(Comparator.comparing(link -> !link.isRelation("self")));
        }
        json.writeArrayFieldStart("link");
        for (Link link : ordered) {
            json.writeStartObject();
            field("rel", link.rel());
            field("href", link.href());
            field("type", link.type());
            field("hreflang", link.hreflang());
            field("title", link.title());
            field("length", link.length());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void categoryList(List<Category> categories) throws IOException {
        if (categories.isEmpty()) {
            return;
        }
        List<Category> ordered = new ArrayList<>(categories);
        if (csaf) {
            ordered.sort(Comparator.comparing(category -> !category.isInformationType()));
        }
        json.writeArrayFieldStart("category");
        for (Category category : ordered) {
            category(category);
        }
        json.writeEndArray();
    }

    private void category(Category category) throws IOException {
        json.writeStartObject();
        field("scheme", category.scheme());
        field("term", category.term());
        field("label", category.label());
        json.writeEndObject();
    }

    private void people(String name, Person.Role role, Container container) throws IOException {
        List<Person> people = container.all(Person.class).stream()
                .filter(person -> person.role() == role)
                .toList();
        if (people.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(name);
        for (Person person : people) {
            json.writeStartObject();
            for (SimpleElement part : person.all(SimpleElement.class)) {
                json.writeStringField(part.name().name().toLowerCase(java.util.Locale.ROOT), part.value());
            }
            others(person);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void date(String name, Container container, DateConstruct.Name date) throws IOException {
        field(name, container.date(date).map(DateConstruct::text));
    }

    /** A text: a string, or an object where the type is html. */
    private void text(String name, Optional<TextConstruct> text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        if (text.get().type().filter("html"::equals).isPresent()) {
            json.writeObjectFieldStart(name);
            json.writeStringField("type", "html");
            json.writeStringField("content", text.get().text());
            json.writeEndObject();
        } else {
            json.writeStringField(name, text.get().plain());
        }
    }

    private void field(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }
}
