package org.mile4j.xmpp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.mile4j.xmpp.topic.Item;

/** Finds the items that are newer than the last one that was received. */
final class CatchUp {

    private static final int FIRST = 50;
    private static final int MOST = 1_000_000;

    private CatchUp() {}

    /**
     * Delivers what was missed.
     *
     * @param newest the id of the newest item, which tells in which order the Broker sends items
     * @param retrieve gives the newest items of a number
     */
    static void deliver(Feed feed, String newest, IntFunction<List<Item>> retrieve) {
        List<Item> items = List.of();
        int last = -1;
        for (int count = FIRST; last < 0 && count <= MOST; count *= 10) {
            items = chronological(retrieve.apply(count), newest);
            last = feed.anchored().isPresent() ? position(items, feed.anchored().get()) : -1;
            if (items.size() < count) {
                break;
            }
        }
        feed.catchUp(items.subList(last + 1, items.size()), last >= 0);
    }

    private static List<Item> chronological(List<Item> items, String newest) {
        int at = position(items, newest);
        boolean newestFirst = at >= 0 && at < items.size() - 1 - at;
        if (!newestFirst) {
            return items;
        }
        List<Item> reversed = new ArrayList<>(items);
        Collections.reverse(reversed);
        return reversed;
    }

    private static int position(List<Item> items, String id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
