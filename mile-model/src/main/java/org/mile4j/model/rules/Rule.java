package org.mile4j.model.rules;

import java.util.Objects;
import java.util.Set;
import org.mile4j.model.Finding;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;

/**
 * One rule of the catalog.
 *
 * @param id the permanent id, for instance {@code RFC7970-3.18.1-address-mac}
 * @param catalog the name of the catalog that it is of: {@code iodef2} for RFC 7970, {@code guidance} for RFC 8274,
 *     {@code iodef1} for RFC 5070
 * @param group the group it is switched on with
 * @param level how strongly it is demanded
 * @param severity how grave its findings are; what a namespace does not define is milder in {@code Mode.PRESERVE}
 * @param profiles the readings of the RFC in which it holds
 * @param section where it stands, for instance {@code RFC 7970, Section 3.18.1}
 * @param title what it demands, in one line
 * @param why why it exists
 * @param hint what to do about a finding
 * @since 0.1
 */
public record Rule(
        String id,
        String catalog,
        RuleGroup group,
        Level level,
        Finding.Severity severity,
        Set<Profile> profiles,
        String section,
        String title,
        String why,
        String hint) {

    /**
     * Checks that every component is present and copies the profiles.
     *
     * @param id as the record describes it
     * @param catalog as the record describes it
     * @param group as the record describes it
     * @param level as the record describes it
     * @param severity as the record describes it
     * @param profiles as the record describes it
     * @param section as the record describes it
     * @param title as the record describes it
     * @param why as the record describes it
     * @param hint as the record describes it
     */
    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(catalog, "catalog");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(severity, "severity");
        profiles = Set.copyOf(profiles);
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(hint, "hint");
    }
}
