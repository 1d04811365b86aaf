package org.mile4j.model.internal.rules;

import java.util.function.IntConsumer;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;
import org.mile4j.model.Profile;
import org.mile4j.model.extension.Extensions;

/** Where a check reports; the place is that of the value being checked. */
public final class CheckContext {

    private final Places places;
    private final FindingSink sink;
    private final Profile profile;
    private final DocumentFacts facts;
    private final IntConsumer remembering;
    private final Extensions extensions;
    private final DocumentMemory memory;
    /** The checks of which one runs, and which: an index, as to store a reference for each would take longer. */
    private BoundCheck<?>[] running;

    private int index;

    /**
     * A context whose memory is bounded.
     *
     * @param remembering takes the length of one thing more before a check remembers it, and throws when that is too much
     * @param extensions what is known of extensions and registered values
     * @param memory what the checks remember
     */
    public CheckContext(
            Places places,
            FindingSink sink,
            Profile profile,
            DocumentFacts facts,
            IntConsumer remembering,
            Extensions extensions,
            DocumentMemory memory) {
        this.places = places;
        this.sink = sink;
        this.profile = profile;
        this.facts = facts;
        this.remembering = remembering;
        this.extensions = extensions;
        this.memory = memory;
    }

    /** Runs the checks of a class on one of its values. */
    public <T> void run(BoundCheck<T>[] checks, T value) {
        running = checks;
        for (int i = 0; i < checks.length; i++) {
            index = i;
            checks[i].check().check(value, this);
        }
    }

    /** Runs checks from within one that {@link #run runs}: on the same value or a part of it, which report at the value. */
    public <P> void runInside(BoundCheck<P>[] checks, P part) {
        BoundCheck<?>[] outer = running;
        int outerIndex = index;
        run(checks, part);
        running = outer;
        index = outerIndex;
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
        report(current().severity(), below, message);
    }

    /** Reports at the value, more or less gravely than the rule has it. */
    public void report(Finding.Severity severity, String below, String message) {
        if (sink.takes(severity)) {
            reportAt(severity, below(below), message);
        }
    }

    /** Reports, for the check that runs, something that was remembered together with its place. */
    public void reportAt(Location location, String message) {
        reportAt(current().severity(), location, message);
    }

    /** Reports something that was remembered together with its place, more or less gravely than the rule has it. */
    public void reportAt(Finding.Severity severity, Location location, String message) {
        BoundCheck<?> check = current();
        sink.add(new Finding(check.id(), severity, check.section(), location, message, check.hint()));
    }

    private BoundCheck<?> current() {
        return running[index];
    }

    /** The place of the value being checked, with the path of something in it. */
    public Location below(String below) {
        return below.isEmpty() ? places.here() : places.below(below);
    }

    /** The place of the value being checked. */
    public Location here() {
        return places.here();
    }

    /** What the checks of one document remember between values. */
    public DocumentMemory memory() {
        return memory;
    }

    /** To be called before one thing more, of so many characters, is put into a memory. */
    public void remember(int characters) {
        remembering.accept(characters);
    }

    /** The reading that holds. */
    public Profile profile() {
        return profile;
    }

    /** What is known of extensions and registered values. */
    public Extensions extensions() {
        return extensions;
    }

    /** What is known of the document outside its values. */
    public DocumentFacts facts() {
        return facts;
    }
}
