package org.mile4j.rolie.internal.json;

import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.Location;
import org.mile4j.rolie.internal.check.Places;

/** The places of the values that children were made from. */
final class JsonPlaces implements Places {

    private final JsonValue self;
    private final List<JsonValue> children = new ArrayList<>();
    private final List<JsonPlaces> nested = new ArrayList<>();

    JsonPlaces(JsonValue self) {
        this.self = self;
    }

    /** Notes the value of a child. */
    void add(JsonValue value) {
        children.add(value);
        nested.add(null);
    }

    /** Notes the value of a child that holds others. */
    JsonPlaces open(JsonValue value) {
        JsonPlaces places = new JsonPlaces(value);
        children.add(value);
        nested.add(places);
        return places;
    }

    /** JSON calls the name of a data model its schema. */
    private static Location at(JsonValue value, String attribute) {
        boolean schema = attribute.equals("ns") && !value.members.containsKey("ns");
        return value.place(schema ? "schema" : attribute);
    }

    @Override
    public Location self() {
        return self.place();
    }

    @Override
    public Location attribute(String name) {
        return at(self, name);
    }

    @Override
    public Location child(int index) {
        return children.get(index).place();
    }

    @Override
    public Location childAttribute(int index, String name) {
        return at(children.get(index), name);
    }

    @Override
    public Places nested(int index) {
        return nested.get(index);
    }
}
