package org.mile4j.xmpp.broker;

/** What the broker can be told to do wrong, so that clients can be tested against it. */
public enum Misbehaviour {
    /** Offers no TLS. */
    NO_TLS,
    /** Says nothing any more once TLS is up. */
    SILENT_AFTER_TLS,
    /** Offers only PLAIN and SCRAM-SHA-1 without channel binding. */
    WEAK_MECHANISMS,
    /** Sends a wrong signature at the end of SCRAM, as one does that does not know the account. */
    WRONG_SERVER_SIGNATURE,
    /** Has no publish-subscribe service, though it says so. */
    NO_PUBSUB,
    /** Gives no {@code pubsub#type} in the description of a Topic, against RFC 8600, Section 5. */
    NO_TOPIC_TYPE,
    /** Pays no attention to result set management, as servers in the field do. */
    IGNORES_RESULT_SETS,
    /** Does not answer requests to the publish-subscribe service. */
    SILENT_PUBSUB,
    /** Sends text that is not XML in place of an answer to a request to the publish-subscribe service. */
    MALFORMED_ANSWERS,
    /** Answers with results that lack what they should have. */
    EMPTY_ANSWERS,
    /** Sends each event twice. */
    DUPLICATE_EVENTS,
    /** Sends a forged event, from another address, before each real one. */
    FORGED_EVENTS,
    /** Sends an event without items, and one with an item that has no payload, before each real one. */
    BROKEN_EVENTS,
    /** Loses all it knows of a stream when that is cut, so that none can be resumed. */
    NO_RESUMPTION
}
