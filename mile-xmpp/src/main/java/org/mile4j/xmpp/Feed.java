package org.mile4j.xmpp;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mile4j.xmpp.topic.Item;
import org.mile4j.xmpp.topic.TopicEvent;
import org.mile4j.xmpp.topic.TopicListener;

/** What a Consumer has received of one Topic, so that nothing comes twice. Used by one thread at a time. */
final class Feed {

    private static final System.Logger LOG = System.getLogger(Feed.class.getName());

    /** How many items are remembered. */
    private static final int MEMORY = 10_000;

    private final String topic;
    private final TopicListener listener;
    private final Map<String, Integer> delivered = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > MEMORY;
        }
    };

    private Optional<String> last = Optional.empty();
    private Instant caughtUp = Instant.MIN;
    /** The last item before the connection was lost; later ones do not tell what came between. */
    private Optional<String> anchor = Optional.empty();

    private boolean anchored;

    Feed(String topic, TopicListener listener) {
        this.topic = topic;
        this.listener = listener;
    }

    String topic() {
        return topic;
    }

    /** The id of the newest item that is known. */
    Optional<String> last() {
        return last;
    }

    /** Notes where to catch up from, if that is not noted yet. */
    void anchor() {
        if (!anchored) {
            anchored = true;
            anchor = last;
        }
    }

    /** Where to catch up from. */
    Optional<String> anchored() {
        return anchored ? anchor : last;
    }

    /** Nothing was missed, or it was delivered. */
    void release() {
        anchored = false;
    }

    /** Takes an item for known without delivering it. */
    void startAfter(String id) {
        last = Optional.of(id);
    }

    void caughtUp(Instant time) {
        caughtUp = time;
    }

    void on(TopicEvent event) {
        if (event instanceof TopicEvent.Published published) {
            item(published.item());
        } else {
            if (event instanceof TopicEvent.Retracted retracted) {
                delivered.remove(retracted.id());
            } else if (event instanceof TopicEvent.Purged) {
                delivered.clear();
            }
            call(event);
        }
    }

    /** An item that was published or retrieved. */
    void item(Item item) {
        int content = item.payload().hashCode();
        Integer before = delivered.get(item.id());
        boolean same = before != null && before == content;
        boolean older =
                before != null && item.delayed().filter(caughtUp::isAfter).isPresent();
        if (same || older) {
            return;
        }
        remember(item, content);
        call(new TopicEvent.Published(item));
    }

    private void remember(Item item, int content) {
        if (!item.id().isEmpty()) {
            delivered.put(item.id(), content);
            last = Optional.of(item.id());
        }
    }

    private void call(TopicEvent event) {
        try {
            listener.on(event);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "a listener of the Topic " + topic + " failed", e);
        }
    }

    /**
     * Missed items follow.
     *
     * @param whole whether all that were missed are among them
     */
    void resume(boolean whole) {
        if (!whole) {
            call(new TopicEvent.Gap(topic));
        }
    }
}
