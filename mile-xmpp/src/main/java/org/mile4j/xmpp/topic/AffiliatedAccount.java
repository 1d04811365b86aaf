package org.mile4j.xmpp.topic;

import java.util.Objects;

/**
 * What an account is to a Topic.
 *
 * @param account its address
 * @param affiliation what it is
 * @since 0.1
 */
public record AffiliatedAccount(String account, Affiliation affiliation) {

    /**
     * Checks that all is present.
     *
     * @param account as the record describes it
     * @param affiliation as the record describes it
     */
    public AffiliatedAccount {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(affiliation, "affiliation");
    }
}
