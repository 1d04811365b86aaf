package org.mile4j.interop.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.rolie.rules.FeedProfile;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Options whose values are the labels of an enumeration. */
abstract class Labels<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

    private final E[] values;
    private final Function<E, String> label;

    Labels(E[] values, Function<E, String> label) {
        this.values = values;
        this.label = label;
    }

    @Override
    public E convert(String text) {
        return Arrays.stream(values)
                .filter(value -> label.apply(value).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "expected one of " + String.join(", ", labels()) + ", but was \"" + text + "\""));
    }

    @Override
    public Iterator<String> iterator() {
        return labels().iterator();
    }

    private List<String> labels() {
        return Arrays.stream(values).map(label).toList();
    }

    /** The labels of profiles. */
    static final class Profiles extends Labels<Profile> {
        Profiles() {
            super(Profile.values(), Profile::label);
        }
    }

    /** The labels of what feeds are held to. */
    static final class Feeds extends Labels<FeedProfile> {
        Feeds() {
            super(FeedProfile.values(), FeedProfile::label);
        }
    }

    /** The labels of modes. */
    static final class Modes extends Labels<Mode> {
        Modes() {
            super(Mode.values(), Mode::label);
        }
    }

    /** The labels of groups of rules. */
    static final class Groups extends Labels<RuleGroup> {
        Groups() {
            super(RuleGroup.values(), RuleGroup::label);
        }
    }
}
