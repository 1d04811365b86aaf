// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef1;

import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;
import org.mile4j.model.internal.rules.Check;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.iodef1.Address;
import org.mile4j.model.iodef1.Contact;
import org.mile4j.model.iodef1.Counter;
import org.mile4j.model.iodef1.Expectation;
import org.mile4j.model.iodef1.ExtensionType;
import org.mile4j.model.iodef1.HistoryItem;
import org.mile4j.model.iodef1.Impact;
import org.mile4j.model.iodef1.Incident;
import org.mile4j.model.iodef1.IodefSystem;
import org.mile4j.model.iodef1.NodeRole;
import org.mile4j.model.iodef1.RecordPattern;
import org.mile4j.model.iodef1.RegistryHandle;
import org.mile4j.model.iodef1.TimeImpact;

/** The attributes of IODEF v1 that can be extended by an ext- attribute. */
public final class Iodef1ExtensionPairs {

    /** Looks at one attribute together with its ext- attribute. */
    @FunctionalInterface
    public interface PairCheck {

        /** Looks at the value that the two attributes form. */
        void check(Optional<? extends OpenEnumeration> value, String attribute, CheckContext context);
    }

    /** Takes a check of a class. */
    @FunctionalInterface
    public interface Binding {

        /** Binds a check to a class. */
        <T> void bind(Class<T> type, Check<T> check);
    }

    private Iodef1ExtensionPairs() {}

    /** Binds a check of pairs to every class that has one. */
    public static void bind(Binding binding, PairCheck pair) {
        binding.bind(Incident.class, (value, context) -> {
            pair.check(value.purpose(), "purpose", context);
        });
        binding.bind(Contact.class, (value, context) -> {
            pair.check(value.role(), "role", context);
            pair.check(value.type(), "type", context);
        });
        binding.bind(RegistryHandle.class, (value, context) -> {
            pair.check(value.registry(), "registry", context);
        });
        binding.bind(HistoryItem.class, (value, context) -> {
            pair.check(value.action(), "action", context);
        });
        binding.bind(Expectation.class, (value, context) -> {
            pair.check(value.action(), "action", context);
        });
        binding.bind(Impact.class, (value, context) -> {
            pair.check(value.type(), "type", context);
        });
        binding.bind(TimeImpact.class, (value, context) -> {
            pair.check(value.metric(), "metric", context);
            pair.check(value.duration(), "duration", context);
        });
        binding.bind(IodefSystem.class, (value, context) -> {
            pair.check(value.category(), "category", context);
        });
        binding.bind(Address.class, (value, context) -> {
            pair.check(value.category(), "category", context);
        });
        binding.bind(NodeRole.class, (value, context) -> {
            pair.check(value.category(), "category", context);
        });
        binding.bind(Counter.class, (value, context) -> {
            pair.check(value.type(), "type", context);
            pair.check(value.duration(), "duration", context);
        });
        binding.bind(RecordPattern.class, (value, context) -> {
            pair.check(value.type(), "type", context);
            pair.check(value.offsetunit(), "offsetunit", context);
        });
        binding.bind(ExtensionType.class, (value, context) -> {
            pair.check(value.dtype(), "dtype", context);
        });
    }
}
