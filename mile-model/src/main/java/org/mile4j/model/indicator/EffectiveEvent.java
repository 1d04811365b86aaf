package org.mile4j.model.indicator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.iodef.Assessment;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.Discovery;
import org.mile4j.model.iodef.EventData;
import org.mile4j.model.iodef.Expectation;
import org.mile4j.model.iodef.Flow;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.Method;
import org.mile4j.model.iodef.RecordData;

/**
 * One event of an incident with all that holds for it: what it says itself, what the EventData around it say, and the
 * summary that the Incident gives.
 *
 * <p>RFC 7970, Sections 3.14.1 and 3.14.2. An event is an EventData without EventData inside; those around it group
 * what their events have in common. The rules are:
 *
 * <ul>
 *   <li>a field that can occur once, such as StartTime or Assessment, is that of the event, else that of the closest
 *       EventData around it, else that of the Incident;
 *   <li>a field that can occur several times, such as Contact or Flow, has those of the event and of all EventData
 *       around it, outermost first; those of the Incident hold only when no EventData has any, because EventData
 *       supersedes the Incident.
 * </ul>
 *
 * <p>Flow, Expectation and RecordData have no counterpart in Incident.
 *
 * {@snippet :
 * for (EffectiveEvent event : EffectiveEvent.of(incident)) {
 *     notify(event.contacts(), event.startTime());
 * }
 * }
 *
 * @since 0.1
 */
public final class EffectiveEvent {
    private final Incident incident;
    private final Line line;

    /** An EventData and the line of those around it. */
    private record Line(EventData event, Line around) {}

    private EffectiveEvent(Incident incident, Line line) {
        this.incident = incident;
        this.line = line;
    }

    /**
     * The events of an incident, in document order.
     *
     * @param incident the incident
     * @return one for each EventData that has no EventData inside
     */
    public static List<EffectiveEvent> of(Incident incident) {
        List<EffectiveEvent> events = new ArrayList<>();
        Deque<Line> open = new ArrayDeque<>();
        push(open, incident.eventData(), null);
        while (!open.isEmpty()) {
            Line line = open.pop();
            if (line.event().eventData().isEmpty()) {
                events.add(new EffectiveEvent(incident, line));
            } else {
                push(open, line.event().eventData(), line);
            }
        }
        return Collections.unmodifiableList(events);
    }

    private static void push(Deque<Line> open, List<EventData> events, Line around) {
        for (int i = events.size() - 1; i >= 0; i--) {
            open.push(new Line(events.get(i), around));
        }
    }

    /**
     * The incident that the event belongs to.
     *
     * @return the incident
     */
    public Incident incident() {
        return incident;
    }

    /**
     * The event as it was stated.
     *
     * @return the innermost EventData
     */
    public EventData event() {
        return line.event();
    }

    /**
     * The event and all EventData around it.
     *
     * @return the outermost first, the event last
     */
    public List<EventData> chain() {
        List<EventData> chain = new ArrayList<>();
        for (Line at = line; at != null; at = at.around()) {
            chain.add(at.event());
        }
        Collections.reverse(chain);
        return Collections.unmodifiableList(chain);
    }

    /**
     * When the event was detected.
     *
     * @return the DetectTime in force
     */
    public Optional<DateTime> detectTime() {
        return closest(EventData::detectTime).or(incident::detectTime);
    }

    /**
     * When the event began.
     *
     * @return the StartTime in force
     */
    public Optional<DateTime> startTime() {
        return closest(EventData::startTime).or(incident::startTime);
    }

    /**
     * When the event ended.
     *
     * @return the EndTime in force
     */
    public Optional<DateTime> endTime() {
        return closest(EventData::endTime).or(incident::endTime);
    }

    /**
     * When the site had recovered from the event.
     *
     * @return the RecoveryTime in force
     */
    public Optional<DateTime> recoveryTime() {
        return closest(EventData::recoveryTime).or(incident::recoveryTime);
    }

    /**
     * When the event was reported.
     *
     * @return the ReportTime in force
     */
    public Optional<DateTime> reportTime() {
        return closest(EventData::reportTime).or(incident::reportTime);
    }

    /**
     * What the event did.
     *
     * @return one Assessment of an EventData, or those of the Incident
     */
    public List<Assessment> assessments() {
        return closest(EventData::assessment).map(List::of).orElseGet(incident::assessments);
    }

    /**
     * The event in words.
     *
     * @return the Descriptions in force
     */
    public List<MLString> descriptions() {
        return all(EventData::descriptions, incident.descriptions());
    }

    /**
     * Who is concerned.
     *
     * @return the Contacts in force
     */
    public List<Contact> contacts() {
        return all(EventData::contacts, incident.contacts());
    }

    /**
     * How the event was noticed.
     *
     * @return the Discoveries in force
     */
    public List<Discovery> discoveries() {
        return all(EventData::discoveries, incident.discoveries());
    }

    /**
     * How it was done.
     *
     * @return the Methods in force
     */
    public List<Method> methods() {
        return all(EventData::methods, incident.methods());
    }

    /**
     * The systems and networks involved.
     *
     * @return the Flows in force
     */
    public List<Flow> flows() {
        return all(EventData::flows, List.of());
    }

    /**
     * What the recipient is asked to do.
     *
     * @return the Expectations in force
     */
    public List<Expectation> expectations() {
        return all(EventData::expectations, List.of());
    }

    /**
     * The evidence.
     *
     * @return the RecordData of all Records in force
     */
    public List<RecordData> recordData() {
        return all(event -> event.record().map(found -> found.recordData()).orElse(List.of()), List.of());
    }

    private <T> Optional<T> closest(Function<EventData, Optional<T>> field) {
        for (Line at = line; at != null; at = at.around()) {
            Optional<T> found = field.apply(at.event());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private <T> List<T> all(Function<EventData, List<T>> field, List<T> summary) {
        List<T> all = new ArrayList<>();
        for (EventData event : chain()) {
            all.addAll(field.apply(event));
        }
        return all.isEmpty() ? summary : Collections.unmodifiableList(all);
    }
}
