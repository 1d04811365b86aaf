// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * What is asked of the recipient (Expectation, action) or was done in handling (HistoryItem, action).
 *
 * <p>RFC 7970, Section 3.15. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface Action extends OpenEnumeration permits KnownAction, OtherAction {

    /** No action is wanted; the information is only for notice. */
    Action NOTHING = KnownAction.NOTHING;

    /** Get in touch with the sites the activity came from. */
    Action CONTACT_SOURCE_SITE = KnownAction.CONTACT_SOURCE_SITE;

    /** Get in touch with the sites the activity was aimed at. */
    Action CONTACT_TARGET_SITE = KnownAction.CONTACT_TARGET_SITE;

    /** Get in touch with whoever sent the document. */
    Action CONTACT_SENDER = KnownAction.CONTACT_SENDER;

    /** Look into the systems that the event names. */
    Action INVESTIGATE = KnownAction.INVESTIGATE;

    /** Drop traffic of the hosts that the event names as sources. */
    Action BLOCK_HOST = KnownAction.BLOCK_HOST;

    /** Drop traffic of the networks that the event names as sources. */
    Action BLOCK_NETWORK = KnownAction.BLOCK_NETWORK;

    /** Drop traffic of the ports that the event names as sources. */
    Action BLOCK_PORT = KnownAction.BLOCK_PORT;

    /** Throttle traffic of the hosts that the event names as sources. */
    Action RATE_LIMIT_HOST = KnownAction.RATE_LIMIT_HOST;

    /** Throttle traffic of the networks that the event names as sources. */
    Action RATE_LIMIT_NETWORK = KnownAction.RATE_LIMIT_NETWORK;

    /** Throttle traffic of the ports that the event names as sources. */
    Action RATE_LIMIT_PORT = KnownAction.RATE_LIMIT_PORT;

    /** Divert traffic from where it was going so that it can be analyzed. */
    Action REDIRECT_TRAFFIC = KnownAction.REDIRECT_TRAFFIC;

    /** Divert traffic of the systems in the event into a honeypot so that it can be analyzed. */
    Action HONEYPOT = KnownAction.HONEYPOT;

    /** Patch or renew software or firmware on an asset of the event. */
    Action UPGRADE_SOFTWARE = KnownAction.UPGRADE_SOFTWARE;

    /** Install the operating system or the applications of an asset of the event anew. */
    Action REBUILD_ASSET = KnownAction.REBUILD_ASSET;

    /** Reconfigure an asset of the event so that it offers less to attack. */
    Action HARDEN_ASSET = KnownAction.HARDEN_ASSET;

    /** Stop the activity by some means other than blocking or throttling. */
    Action REMEDIATE_OTHER = KnownAction.REMEDIATE_OTHER;

    /** Acknowledge receipt and start to triage the incident. */
    Action STATUS_TRIAGE = KnownAction.STATUS_TRIAGE;

    /** Tell the sender when anything new about the incident becomes known. */
    Action STATUS_NEW_INFO = KnownAction.STATUS_NEW_INFO;

    /** Look out for the activity or indicators and tell the sender of each sighting. */
    Action WATCH_AND_REPORT = KnownAction.WATCH_AND_REPORT;

    /**
     * Teach users to recognize or counter the threat; in the prose only, the printed schema lacks it. Only the RFC's
     * text has this value.
     */
    Action TRAINING = KnownAction.TRAINING;

    /** Follow a course of action agreed beforehand, which DefinedCOA must name. */
    Action DEFINED_COA = KnownAction.DEFINED_COA;

    /** Something else, which the Description explains; the default of an Expectation. */
    Action OTHER = KnownAction.OTHER;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code nothing}
     * @return the value
     */
    static Action of(String value) {
        Action known = KnownAction.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherAction(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static Action extension(String extension) {
        return new OtherAction("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static Action of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherAction(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<Action> optional(String value, Optional<String> extension) {
        KnownAction known = extension.isEmpty() ? KnownAction.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherAction(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<Action> known() {
        return List.of(KnownAction.values());
    }
}

/** The known values. */
enum KnownAction implements Action {
    NOTHING("nothing"),
    CONTACT_SOURCE_SITE("contact-source-site"),
    CONTACT_TARGET_SITE("contact-target-site"),
    CONTACT_SENDER("contact-sender"),
    INVESTIGATE("investigate"),
    BLOCK_HOST("block-host"),
    BLOCK_NETWORK("block-network"),
    BLOCK_PORT("block-port"),
    RATE_LIMIT_HOST("rate-limit-host"),
    RATE_LIMIT_NETWORK("rate-limit-network"),
    RATE_LIMIT_PORT("rate-limit-port"),
    REDIRECT_TRAFFIC("redirect-traffic"),
    HONEYPOT("honeypot"),
    UPGRADE_SOFTWARE("upgrade-software"),
    REBUILD_ASSET("rebuild-asset"),
    HARDEN_ASSET("harden-asset"),
    REMEDIATE_OTHER("remediate-other"),
    STATUS_TRIAGE("status-triage"),
    STATUS_NEW_INFO("status-new-info"),
    WATCH_AND_REPORT("watch-and-report"),
    TRAINING("training"),
    DEFINED_COA("defined-coa"),
    OTHER("other");

    private final String value;
    final Optional<Action> present = Optional.of(this);

    KnownAction(String value) {
        this.value = value;
    }

    static KnownAction find(String value) {
        return switch (value.length()) {
            case 5 -> value.equals("other") ? OTHER : null;
            case 7 -> value.equals("nothing") ? NOTHING : null;
            case 8 -> value.equals("honeypot") ? HONEYPOT : value.equals("training") ? TRAINING : null;
            case 10 -> value.equals("block-host") ? BLOCK_HOST : value.equals("block-port") ? BLOCK_PORT : null;
            case 11 -> value.equals("investigate") ? INVESTIGATE : value.equals("defined-coa") ? DEFINED_COA : null;
            case 12 -> value.equals("harden-asset") ? HARDEN_ASSET : null;
            case 13 -> value.equals("block-network") ? BLOCK_NETWORK : value.equals("rebuild-asset") ? REBUILD_ASSET : value.equals("status-triage") ? STATUS_TRIAGE : null;
            case 14 -> value.equals("contact-sender") ? CONTACT_SENDER : null;
            case 15 -> value.equals("rate-limit-host") ? RATE_LIMIT_HOST : value.equals("rate-limit-port") ? RATE_LIMIT_PORT : value.equals("remediate-other") ? REMEDIATE_OTHER : value.equals("status-new-info") ? STATUS_NEW_INFO : null;
            case 16 -> value.equals("redirect-traffic") ? REDIRECT_TRAFFIC : value.equals("upgrade-software") ? UPGRADE_SOFTWARE : value.equals("watch-and-report") ? WATCH_AND_REPORT : null;
            case 18 -> value.equals("rate-limit-network") ? RATE_LIMIT_NETWORK : null;
            case 19 -> value.equals("contact-source-site") ? CONTACT_SOURCE_SITE : value.equals("contact-target-site") ? CONTACT_TARGET_SITE : null;
            default -> null;
        };
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public Optional<String> extension() {
        return Optional.empty();
    }

    @Override
    public boolean isKnown() {
        return true;
    }

    @Override
    public String toString() {
        return value;
    }
}

/** Any other value. */
record OtherAction(String value, Optional<String> extension) implements Action {

    OtherAction {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(extension, "extension");
    }

    @Override
    public boolean isKnown() {
        return false;
    }

    @Override
    public String toString() {
        return extension.orElse(value);
    }
}
