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

        /** Looks at the value that the two attributes form, and where more of its kind are registered. */
        void check(
                Optional<? extends OpenEnumeration> value,
                String attribute,
                String registry,
                CheckContext context);
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
        binding.bind(Incident.class, new Pairs<>(0, pair));
        binding.bind(Contact.class, new Pairs<>(1, pair));
        binding.bind(RegistryHandle.class, new Pairs<>(2, pair));
        binding.bind(HistoryItem.class, new Pairs<>(3, pair));
        binding.bind(Expectation.class, new Pairs<>(4, pair));
        binding.bind(Impact.class, new Pairs<>(5, pair));
        binding.bind(TimeImpact.class, new Pairs<>(6, pair));
        binding.bind(IodefSystem.class, new Pairs<>(7, pair));
        binding.bind(Address.class, new Pairs<>(8, pair));
        binding.bind(NodeRole.class, new Pairs<>(9, pair));
        binding.bind(Counter.class, new Pairs<>(10, pair));
        binding.bind(RecordPattern.class, new Pairs<>(11, pair));
        binding.bind(ExtensionType.class, new Pairs<>(12, pair));
    }

    private record Pairs<T>(int number, PairCheck pair) implements Check<T> {

        @Override
        public void check(T value, CheckContext context) {
            switch (number) {
                case 0 -> {
                    Incident v = (Incident) value;
                    pair.check(v.purpose(), "purpose", "", context);
                }
                case 1 -> {
                    Contact v = (Contact) value;
                    pair.check(v.role(), "role", "", context);
                    pair.check(v.type(), "type", "", context);
                }
                case 2 -> {
                    RegistryHandle v = (RegistryHandle) value;
                    pair.check(v.registry(), "registry", "", context);
                }
                case 3 -> {
                    HistoryItem v = (HistoryItem) value;
                    pair.check(v.action(), "action", "", context);
                }
                case 4 -> {
                    Expectation v = (Expectation) value;
                    pair.check(v.action(), "action", "", context);
                }
                case 5 -> {
                    Impact v = (Impact) value;
                    pair.check(v.type(), "type", "", context);
                }
                case 6 -> {
                    TimeImpact v = (TimeImpact) value;
                    pair.check(v.metric(), "metric", "", context);
                    pair.check(v.duration(), "duration", "", context);
                }
                case 7 -> {
                    IodefSystem v = (IodefSystem) value;
                    pair.check(v.category(), "category", "", context);
                }
                case 8 -> {
                    Address v = (Address) value;
                    pair.check(v.category(), "category", "", context);
                }
                case 9 -> {
                    NodeRole v = (NodeRole) value;
                    pair.check(v.category(), "category", "", context);
                }
                case 10 -> {
                    Counter v = (Counter) value;
                    pair.check(v.type(), "type", "", context);
                    pair.check(v.duration(), "duration", "", context);
                }
                case 11 -> {
                    RecordPattern v = (RecordPattern) value;
                    pair.check(v.type(), "type", "", context);
                    pair.check(v.offsetunit(), "offsetunit", "", context);
                }
                case 12 -> {
                    ExtensionType v = (ExtensionType) value;
                    pair.check(v.dtype(), "dtype", "", context);
                }
                default -> throw new IllegalStateException();
            }
        }
    }
}
