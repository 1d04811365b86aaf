package org.mile4j.xmpp.topic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How a Topic is set up: the fields of XEP-0060, Section 16.4.4, by their names without {@code pubsub#}.
 *
 * <p>{@link #secure(String)} is what to begin with: only accounts on the whitelist subscribe and read, only publishers
 * publish, items are kept, events reach those who were not there, and nothing is sent that was not asked for.
 *
 * {@snippet :
 * TopicSettings settings = TopicSettings.secure(PayloadType.IODEF_2)
 *         .with("title", "Incidents")
 *         .accessModel(AccessModel.AUTHORIZE)
 *         .maxItems(500);
 * }
 *
 * @param fields the fields and their values
 * @since 0.1
 */
public record TopicSettings(Map<String, String> fields) {

    /**
     * Copies the fields.
     *
     * @param fields as the record describes it
     */
    public TopicSettings {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * A Topic for security data.
     *
     * @param type the namespace of the payloads, which becomes {@code pubsub#type}
     * @return access model whitelist, publish model publishers, items kept, events of type normal, no last item on
     *     subscription
     */
    public static TopicSettings secure(String type) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("type", Objects.requireNonNull(type, "type"));
        fields.put("access_model", AccessModel.WHITELIST.label());
        fields.put("publish_model", "publishers");
        fields.put("persist_items", "1");
        fields.put("send_last_published_item", "never");
        fields.put("notification_type", "normal");
        fields.put("deliver_payloads", "1");
        fields.put("notify_delete", "1");
        fields.put("notify_retract", "1");
        return new TopicSettings(fields);
    }

    /**
     * Settings without any field, to change a Topic in one point.
     *
     * @return the settings
     */
    public static TopicSettings none() {
        return new TopicSettings(Map.of());
    }

    /**
     * The same with a field.
     *
     * @param field its name without {@code pubsub#}
     * @param value its value
     * @return the settings
     */
    public TopicSettings with(String field, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(field, Objects.requireNonNull(value, "value"));
        return new TopicSettings(more);
    }

    /**
     * The same with another access model.
     *
     * @param model who may subscribe
     * @return the settings
     */
    public TopicSettings accessModel(AccessModel model) {
        return with("access_model", model.label());
    }

    /**
     * The same with another number of items that are kept.
     *
     * @param count how many; at least 1
     * @return the settings
     * @throws IllegalArgumentException if the number is not positive
     */
    public TopicSettings maxItems(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one item is kept; persist_items says whether any is");
        }
        return with("max_items", String.valueOf(count));
    }
}
