package org.mile4j.interop.matrix;

import java.util.List;
import java.util.Set;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;

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
        Example example = trip.example();
        return example.expectation(profile)
                .judge(Dialect.of(example)
                        .validate(example.document(), profile, Set.copyOf(rules))
                        .findings());
    }
}
