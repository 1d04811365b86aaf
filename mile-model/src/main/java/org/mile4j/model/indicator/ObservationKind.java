package org.mile4j.model.indicator;

/**
 * A kind of thing that can be seen, on a network, in a message or on a host.
 *
 * <p>The methods of {@link ObservationsBuilder} say which kinds a thing seen belongs to.
 *
 * @since 0.1
 */
public enum ObservationKind {
    /** IP addresses of both versions. */
    ADDRESS,
    /** MAC addresses. */
    MAC,
    /** Numbers of autonomous systems. */
    ASN,
    /** ATM addresses. */
    ATM,
    /** Domain names. */
    DOMAIN,
    /** Domain names with an address that they resolved to. */
    RESOLUTION,
    /** IP protocols. */
    PROTOCOL,
    /** Port numbers, with the protocol if it is known. */
    PORT,
    /** Addresses with port and protocol. */
    ENDPOINT,
    /** Names of services in the IANA registry, such as {@code http}. */
    SERVICE_NAME,
    /** Header fields of an application protocol. A set is complete for the names that it has. */
    APPLICATION_HEADER,
    /** User agents in HTTP requests. */
    USER_AGENT,
    /** Request targets in HTTP requests. */
    REQUEST_URI,
    /** URLs. */
    URL,
    /** Email addresses, whatever their part in a message. */
    EMAIL_ADDRESS,
    /** Recipients of messages. */
    EMAIL_TO,
    /** Senders of messages. */
    EMAIL_FROM,
    /** Subjects of messages. */
    EMAIL_SUBJECT,
    /** X-Mailer fields of messages. */
    EMAIL_X_MAILER,
    /** Other header fields of messages. A set is complete for the names that it has. */
    EMAIL_HEADER,
    /** Names of files. */
    FILE_NAME,
    /** Paths of files. */
    FILE_PATH,
    /** Sizes of files. */
    FILE_SIZE,
    /** Media types of files. */
    FILE_TYPE,
    /** Hashes of files, messages or parts of them. A set is complete for the algorithms that it has. */
    HASH,
    /** Keys of the Windows registry. */
    REGISTRY_KEY,
    /** Keys of the Windows registry with a value. */
    REGISTRY_VALUE,
    /** X.509 certificates. */
    CERTIFICATE,
    /** Handles in the registries of the Internet. */
    REGISTRY_HANDLE,
    /** Lines of logs. */
    LOG_LINE,
    /** Entries of vulnerability and weakness lists, such as CVE: RFC 7495. */
    REFERENCE,
    /** Names of mutexes. */
    MUTEX,
    /** Names of users. */
    USER_NAME,
    /** What only the caller and its {@link ObservableMatcher} understand. A set is complete for the names that it has. */
    OTHER
}
