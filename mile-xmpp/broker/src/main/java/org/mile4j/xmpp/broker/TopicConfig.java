package org.mile4j.xmpp.broker;

import java.util.List;
import java.util.Map;
import org.mile4j.model.data.XmlElement;

/**
 * The configuration of a Topic (XEP-0060, Section 16.4.4).
 *
 * @param title a name for people
 * @param type the namespace of the payloads: RFC 8600, Section 5
 * @param accessModel {@code authorize} or {@code whitelist}: RFC 8600, Section 8.3.4
 * @param publishModel {@code publishers} or {@code subscribers}
 * @param persistItems whether items are kept
 * @param maxItems how many
 * @param deliverPayloads whether events carry the payload
 * @param notifyDelete whether subscribers hear of the end of the Topic
 * @param notifyRetract whether subscribers hear of items that are taken back
 * @param notifyConfig whether subscribers hear of changes of this configuration
 * @param sendLast {@code never} or {@code on_sub}: whether a new subscriber gets the last item
 * @param notificationType {@code normal} or {@code headline}: only the first is kept for the absent
 * @param maxPayload the longest payload
 */
record TopicConfig(
        String title,
        String type,
        String accessModel,
        String publishModel,
        boolean persistItems,
        int maxItems,
        boolean deliverPayloads,
        boolean notifyDelete,
        boolean notifyRetract,
        boolean notifyConfig,
        String sendLast,
        String notificationType,
        int maxPayload) {

    /** What holds for a Topic that is created without a configuration, as in RFC 8600, Section 6. */
    static TopicConfig defaults(BrokerConfig config) {
        return new TopicConfig(
                "",
                "urn:ietf:params:xml:ns:iodef-2.0",
                config.defaultAccessModel(),
                "publishers",
                true,
                Math.min(1_000, config.limits().itemsPerTopic()),
                true,
                true,
                true,
                false,
                "never",
                "normal",
                config.limits().payloadBytes());
    }

    /** This configuration with the values of a form. Fields that are not known are passed over (XEP-0060, 8.2.4). */
    TopicConfig with(Map<String, List<String>> form, BrokerLimits limits) {
        Values values = new Values(form);
        return new TopicConfig(
                values.text("title", title),
                values.text("type", type),
                values.model("access_model", accessModel, "unsupported-access-model", "authorize", "whitelist"),
                values.model("publish_model", publishModel, null, "publishers", "subscribers"),
                values.flag("persist_items", persistItems),
                values.number("max_items", maxItems, limits.itemsPerTopic()),
                values.flag("deliver_payloads", deliverPayloads),
                values.flag("notify_delete", notifyDelete),
                values.flag("notify_retract", notifyRetract),
                values.flag("notify_config", notifyConfig),
                values.model("send_last_published_item", sendLast, null, "never", "on_sub"),
                values.model("notification_type", notificationType, null, "normal", "headline"),
                values.number("max_payload_size", maxPayload, limits.payloadBytes()));
    }

    XmlElement form(String type) {
        return DataForm.begin(type, Ns.NODE_CONFIG)
                .add(
                        text("title", "A name for people", title),
                        text("type", "Payload type", this.type),
                        DataForm.choice("pubsub#access_model", "Access model", accessModel, "authorize", "whitelist"),
                        DataForm.choice(
                                "pubsub#publish_model", "Who may publish", publishModel, "publishers", "subscribers"),
                        flag("persist_items", "Keep items", persistItems),
                        text("max_items", "How many items to keep", String.valueOf(maxItems)),
                        flag("deliver_payloads", "Deliver payloads", deliverPayloads),
                        flag("notify_delete", "Tell subscribers when the Topic is deleted", notifyDelete),
                        flag("notify_retract", "Tell subscribers when items are retracted", notifyRetract),
                        flag("notify_config", "Tell subscribers when the configuration changes", notifyConfig),
                        DataForm.choice(
                                "pubsub#send_last_published_item",
                                "When to send the last item",
                                sendLast,
                                "never",
                                "on_sub"),
                        DataForm.choice(
                                "pubsub#notification_type",
                                "The type of notifications",
                                notificationType,
                                "normal",
                                "headline"),
                        text("max_payload_size", "Longest payload", String.valueOf(maxPayload)))
                .build();
    }

    private static XmlElement text(String name, String label, String value) {
        return DataForm.field("pubsub#" + name, "text-single", label, value);
    }

    private static XmlElement flag(String name, String label, boolean value) {
        return DataForm.field("pubsub#" + name, "boolean", label, value ? "1" : "0");
    }

    private record Values(Map<String, List<String>> form) {

        String text(String name, String otherwise) {
            List<String> values = form.getOrDefault("pubsub#" + name, List.of(otherwise));
            return values.isEmpty() ? "" : values.get(0);
        }

        boolean flag(String name, boolean otherwise) {
            String value = text(name, otherwise ? "1" : "0");
            if (!value.matches("0|1|true|false")) {
                throw new StanzaError("modify", "bad-request", "pubsub#" + name + " is 0 or 1");
            }
            return value.matches("1|true");
        }

        int number(String name, int otherwise, int highest) {
            String value = text(name, String.valueOf(otherwise));
            if (value.equals("max")) {
                return highest;
            }
            if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) > highest) {
                throw new StanzaError("modify", "not-acceptable", "pubsub#" + name + " is a number up to " + highest);
            }
            return Integer.parseInt(value);
        }

        String model(String name, String otherwise, String application, String... allowed) {
            String value = text(name, otherwise);
            if (List.of(allowed).contains(value)) {
                return value;
            }
            String text = "pubsub#" + name + " can be " + String.join(" or ", allowed) + " on this service";
            throw application == null
                    ? new StanzaError("modify", "not-acceptable", text)
                    : StanzaError.pubsub("modify", "not-acceptable", application, text);
        }
    }
}
