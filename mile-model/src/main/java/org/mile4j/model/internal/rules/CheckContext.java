package org.mile4j.model.internal.rules;

import org.mile4j.model.Finding;
import org.mile4j.model.Location;
import org.mile4j.model.Profile;

/** Where a check reports; the place is that of the value being checked. */
public final class CheckContext {

    private final Places places;
    private final FindingSink sink;
    private final Profile profile;
    private final DocumentFacts facts;
    private BoundCheck<?> current;

    public CheckContext(Places places, FindingSink sink, Profile profile, DocumentFacts facts) {
        this.places = places;
        this.sink = sink;
        this.profile = profile;
        this.facts = facts;
    }

    /** Runs the checks of a class on one of its values. */
    public <T> void run(BoundCheck<T>[] checks, T value) {
        for (BoundCheck<T> check : checks) {
            current = check;
            check.check().check(value, this);
        }
    }

    /** Reports that the value breaks the rule. */
    public void report(String message) {
        report("", message);
    }

    /**
     * Reports that something inside the value breaks the rule.
     *
     * @param below the path from the value, for instance {@code /@category} or {@code /Address[2]}
     */
    public void report(String below, String message) {
        Location at = places.here();
        Location location = below.isEmpty() ? at : new Location(at.path() + below, at.line(), at.column(), at.offset());
        sink.add(new Finding(current.id(), current.severity(), current.section(), location, message, current.hint()));
    }

    /** The reading that holds. */
    public Profile profile() {
        return profile;
    }

    /** What is known of the document outside its values. */
    public DocumentFacts facts() {
        return facts;
    }
}
