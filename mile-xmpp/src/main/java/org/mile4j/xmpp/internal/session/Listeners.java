package org.mile4j.xmpp.internal.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.mile4j.model.MileException;
import org.mile4j.model.data.XmlElement;

/** Who hears of what happens to a session. */
final class Listeners {

    private final List<Consumer<XmlElement>> messages = new CopyOnWriteArrayList<>();
    private final List<Runnable> losses = new CopyOnWriteArrayList<>();
    private final List<Consumer<Boolean>> recoveries = new CopyOnWriteArrayList<>();
    private final List<Consumer<MileException>> ends = new CopyOnWriteArrayList<>();

    void onMessage(Consumer<XmlElement> listener) {
        messages.add(listener);
    }

    void onLoss(Runnable listener) {
        losses.add(listener);
    }

    void onRecovery(Consumer<Boolean> listener) {
        recoveries.add(listener);
    }

    void onEnd(Consumer<MileException> listener) {
        ends.add(listener);
    }

    void message(XmlElement message) {
        messages.forEach(listener -> listener.accept(message));
    }

    void lost() {
        losses.forEach(Runnable::run);
    }

    void recovered(boolean resumed) {
        recoveries.forEach(listener -> listener.accept(resumed));
    }

    void ended(MileException problem) {
        ends.forEach(listener -> listener.accept(problem));
    }
}
