package org.mile4j.xmpp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mile4j.xmpp.topic.TopicEvent;

/**
 * Events of Topics that nobody listens to yet: a Controller sends what it kept as soon as this side is there. When there are
 * too many the oldest go, and who listens later is told of the gap. Not safe for use by several threads.
 */
final class Unclaimed {

    private record Entry(TopicEvent event, long weight) {}

    private final int capacity;
    private final long most;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private final Set<String> dropped = new HashSet<>();
    private long weight;

    /**
     * None yet.
     *
     * @param capacity how many are kept at most
     * @param most how much they weigh at most
     */
    Unclaimed(int capacity, long most) {
        this.capacity = capacity;
        this.most = most;
    }

    void add(TopicEvent event, long eventWeight) {
        entries.add(new Entry(event, eventWeight));
        weight += eventWeight;
        while (entries.size() > capacity || weight > most) {
            Entry eldest = entries.remove();
            weight -= eldest.weight();
            if (dropped.size() < capacity) {
                dropped.add(eldest.event().topic());
            }
        }
    }

    /** Takes out the events of a Topic, in their order, behind a gap if there were more. */
    List<TopicEvent> take(String topic) {
        List<TopicEvent> taken = new ArrayList<>();
        if (dropped.remove(topic)) {
            taken.add(new TopicEvent.Gap(topic));
        }
        entries.removeIf(entry -> {
            if (!entry.event().topic().equals(topic)) {
                return false;
            }
            weight -= entry.weight();
            return taken.add(entry.event());
        });
        return taken;
    }
}
