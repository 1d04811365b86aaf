package org.mile4j.xmpp.broker;

import java.util.Locale;

/**
 * An XMPP address (RFC 7622).
 *
 * @param local the part before the at sign; empty for a domain
 * @param domain the domain
 * @param resource the part after the slash; empty for a bare address
 */
record Jid(String local, String domain, String resource) {

    /** RFC 7622, Section 3.1: each part has at most 1023 octets; characters say nearly the same. */
    private static final int LONGEST = 1023;

    static Jid parse(String text) {
        int slash = text.indexOf('/');
        String bare = slash < 0 ? text : text.substring(0, slash);
        String resource = slash < 0 ? "" : text.substring(slash + 1);
        int at = bare.indexOf('@');
        String local = at < 0 ? "" : bare.substring(0, at);
        String domain = bare.substring(at + 1);
        boolean broken = domain.isEmpty()
                || at == 0
                || slash == text.length() - 1
                || local.chars().anyMatch(c -> c <= ' ' || "\"&'/:<>@".indexOf(c) >= 0)
                || domain.chars().anyMatch(c -> c <= ' ' || c == '@')
                || Math.max(local.length(), Math.max(domain.length(), resource.length())) > LONGEST;
        if (broken) {
            throw new StanzaError("modify", "jid-malformed", "an address such as user@example.org is expected");
        }
        return new Jid(local.toLowerCase(Locale.ROOT), domain.toLowerCase(Locale.ROOT), resource);
    }

    Jid bare() {
        return resource.isEmpty() ? this : new Jid(local, domain, "");
    }

    boolean isBare() {
        return resource.isEmpty();
    }

    Jid withResource(String name) {
        return new Jid(local, domain, name);
    }

    @Override
    public String toString() {
        return (local.isEmpty() ? "" : local + "@") + domain + (resource.isEmpty() ? "" : "/" + resource);
    }
}
