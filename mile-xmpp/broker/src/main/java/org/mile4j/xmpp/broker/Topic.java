package org.mile4j.xmpp.broker;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mile4j.model.data.XmlElement;

/** A Topic: a node of XEP-0060. Whoever uses one holds its monitor. */
final class Topic {

    /** What an account is to a Topic: XEP-0060, Section 4.1. */
    enum Affiliation {
        OWNER("owner"),
        PUBLISHER("publisher"),
        MEMBER("member"),
        NONE("none"),
        OUTCAST("outcast");

        final String label;

        Affiliation(String label) {
            this.label = label;
        }

        static Affiliation of(String label) {
            for (Affiliation value : values()) {
                if (value.label.equals(label)) {
                    return value;
                }
            }
            throw new StanzaError(
                    "modify", "bad-request", "an affiliation is owner, publisher, member, none or outcast");
        }
    }

    /**
     * An item.
     *
     * @param id its id
     * @param publisher who published it
     * @param payload what it holds
     * @param time when it came
     */
    record Item(String id, Jid publisher, XmlElement payload, Instant time) {}

    private final String name;
    private final Jid creator;
    private final Instant created = Instant.now();
    private final Map<Jid, Affiliation> affiliations = new LinkedHashMap<>();
    /** By the address that subscribed; true when it is in force, false while it is pending. */
    private final Map<Jid, Boolean> subscriptions = new LinkedHashMap<>();

    private final LinkedHashMap<String, Item> items = new LinkedHashMap<>();
    private TopicConfig config;
    private boolean deleted;

    Topic(String name, Jid creator, TopicConfig config) {
        this.name = name;
        this.creator = creator;
        this.config = config;
        affiliations.put(creator, Affiliation.OWNER);
    }

    String name() {
        return name;
    }

    Jid creator() {
        return creator;
    }

    Instant created() {
        return created;
    }

    TopicConfig config() {
        return config;
    }

    void configure(TopicConfig changed) {
        config = changed;
        trim();
    }

    boolean isDeleted() {
        return deleted;
    }

    void delete() {
        deleted = true;
    }

    Map<Jid, Affiliation> affiliations() {
        return affiliations;
    }

    Map<Jid, Boolean> subscriptions() {
        return subscriptions;
    }

    Affiliation affiliation(Jid jid) {
        return affiliations.getOrDefault(jid.bare(), Affiliation.NONE);
    }

    /** Whether an account has a subscription in force. */
    boolean isSubscribed(Jid account) {
        return subscriptions.entrySet().stream()
                .anyMatch(entry -> entry.getValue() && entry.getKey().bare().equals(account.bare()));
    }

    void affiliate(Jid account, Affiliation affiliation) {
        boolean lastOwner = affiliation != Affiliation.OWNER
                && affiliation(account) == Affiliation.OWNER
                && affiliations.values().stream()
                                .filter(Affiliation.OWNER::equals)
                                .count()
                        == 1;
        if (lastOwner) {
            throw new StanzaError("modify", "not-acceptable", "a Topic keeps at least one owner");
        }
        if (affiliation == Affiliation.NONE) {
            affiliations.remove(account);
        } else {
            affiliations.put(account, affiliation);
        }
    }

    List<Item> items() {
        return new ArrayList<>(items.values());
    }

    Map<String, Item> itemsById() {
        return items;
    }

    void put(Item item) {
        items.remove(item.id());
        items.put(item.id(), item);
        trim();
    }

    private void trim() {
        int most = config.persistItems() ? config.maxItems() : 0;
        while (items.size() > most) {
            items.remove(items.keySet().iterator().next());
        }
    }
}
