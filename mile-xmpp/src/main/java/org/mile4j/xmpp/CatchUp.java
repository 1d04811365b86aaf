package org.mile4j.xmpp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mile4j.xmpp.internal.stanza.Weight;
import org.mile4j.xmpp.topic.Item;

/**
 * Finds the items that are newer than the last one that was received, and delivers them oldest first.
 *
 * <p>The Broker is asked for the ids of all items, and then for the missed ones, a few at a time, so that little is held
 * however large they are. Where it does not list ids, it is asked for more and more of the newest items until the last one
 * that was received is among them.
 */
final class CatchUp {

    private static final int FIRST = 50;
    private static final int MOST = 1_000_000;

    /** How many items are asked for together; they may be large. */
    private static final int TOGETHER = 20;

    /** How much items that are asked for together are meant to weigh. */
    private static final long MEANT = 1 << 20;

    private final Feed feed;
    private final Retrieval broker;

    CatchUp(Feed feed, Retrieval broker) {
        this.feed = feed;
        this.broker = broker;
    }

    /** Delivers what was missed. */
    void run() {
        List<Item> newest = broker.newest(feed.topic(), 1);
        Optional<String> known = feed.anchored();
        if (newest.isEmpty()) {
            feed.resume(known.isEmpty());
        } else if (!known.equals(Optional.of(newest.get(0).id()))) {
            deliver(newest.get(0).id(), known);
        }
    }

    private void deliver(String newest, Optional<String> known) {
        List<String> ids = chronological(broker.ids(feed.topic()), newest, id -> id);
        if (!ids.contains(newest)) {
            deliverNewest(newest, known);
            return;
        }
        int last = known.map(ids::indexOf).orElse(-1);
        feed.resume(last >= 0 || known.isEmpty());
        int count = 1;
        for (int at = last + 1; at < ids.size(); ) {
            List<String> next = ids.subList(at, Math.min(ids.size(), at + count));
            List<Item> items = broker.items(feed.topic(), next);
            items.forEach(feed::item);
            at += next.size();
            count = (int) Math.max(1, Math.min(Math.min(TOGETHER, 2L * count), MEANT / largest(items)));
        }
    }

    private static long largest(List<Item> items) {
        return items.stream()
                .mapToLong(item -> item.payload().map(Weight::of).orElse(0L))
                .reduce(1, Math::max);
    }

    private void deliverNewest(String newest, Optional<String> known) {
        List<Item> items = List.of();
        int last = -1;
        for (int count = FIRST; last < 0 && count <= MOST; count *= 10) {
            items = chronological(broker.newest(feed.topic(), count), newest, Item::id);
            last = known.isPresent() ? position(items, known.get(), Item::id) : -1;
            if (items.size() < count) {
                break;
            }
        }
        feed.resume(last >= 0 || known.isEmpty());
        items.subList(last + 1, items.size()).forEach(feed::item);
    }

    /** In the order in which they were published; the place of the newest tells in which order the Broker sends them. */
    private static <T> List<T> chronological(List<T> entries, String newest, Function<T, String> id) {
        int at = position(entries, newest, id);
        boolean newestFirst = at >= 0 && at < entries.size() - 1 - at;
        if (!newestFirst) {
            return entries;
        }
        List<T> reversed = new ArrayList<>(entries);
        Collections.reverse(reversed);
        return reversed;
    }

    private static <T> int position(List<T> entries, String wanted, Function<T, String> id) {
        for (int i = 0; i < entries.size(); i++) {
            if (id.apply(entries.get(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }
}
