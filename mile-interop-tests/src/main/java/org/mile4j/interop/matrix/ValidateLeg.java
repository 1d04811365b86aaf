package org.mile4j.interop.matrix;

import java.util.List;
import java.util.Set;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.xml.IodefXml;

/** Checks the XML in one profile. */
record ValidateLeg(String name, Profile profile, List<RuleGroup> rules) implements Leg {

    @Override
    public String description() {
        return "the XML is checked in the profile " + profile.label() + ", "
                + (rules.containsAll(RuleGroup.DEFAULT)
                        ? "all rules"
                        : "only " + rules.get(0).label());
    }

    @Override
    public LegResult run(Trip trip) {
        IodefXml xml = IodefXml.defaults().profile(profile).rules(Set.copyOf(rules));
        return trip.example()
                .expectation(profile)
                .judge(xml.validate(trip.example().document()).findings());
    }
}
