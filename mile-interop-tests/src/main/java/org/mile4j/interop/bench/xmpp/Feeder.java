package org.mile4j.interop.bench.xmpp;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.mile4j.interop.bench.harness.MeasuringException;
import org.mile4j.model.data.XmlElement;
import org.mile4j.xmpp.Provider;
import org.mile4j.xmpp.XmppGrid;
import org.mile4j.xmpp.topic.Affiliation;
import org.mile4j.xmpp.topic.PayloadType;
import org.mile4j.xmpp.topic.TopicSettings;

/** Publishes what others are measured by receiving. */
final class Feeder implements AutoCloseable {

    private final XmppGrid grid;
    private final Provider provider;

    Feeder(Path broker) throws IOException, GeneralSecurityException {
        grid = XmppGrid.connect(TrialAccess.read(broker).grid(TrialAccess.PROVIDER));
        provider = grid.provider(TrialAccess.BROKER);
    }

    /** A Topic that the consumer may subscribe to. */
    void create(String topic) {
        provider.create(topic, TopicSettings.secure(PayloadType.IODEF_2).with("max_items", "100"));
        grid.administration(TrialAccess.BROKER)
                .affiliate(topic, TrialAccess.CONSUMER + "@" + TrialAccess.DOMAIN, Affiliation.MEMBER);
    }

    /** Topics by the numbers from 0 on. */
    void topics(int count) {
        for (int i = 0; i < count; i++) {
            provider.create("topic-" + i, TopicSettings.secure(PayloadType.IODEF_2));
        }
    }

    /** Publishes a document many times, under the numbers from 0 on. */
    void publish(String topic, XmlElement document, int count) {
        AtomicReference<Throwable> problem = new AtomicReference<>();
        for (int i = 0; i < count - 1 && problem.get() == null; i++) {
            provider.publishAsync(topic, String.valueOf(i), document).whenComplete((id, failure) -> {
                if (failure != null) {
                    problem.compareAndSet(null, failure);
                }
            });
        }
        try {
            // Publications are worked on in their order, so the last answer is behind all others.
            provider.publishAsync(topic, String.valueOf(count - 1), document).join();
        } catch (CompletionException e) {
            problem.compareAndSet(null, e.getCause());
        }
        if (problem.get() != null) {
            throw new MeasuringException("an item cannot be published", problem.get());
        }
    }

    @Override
    public void close() {
        grid.close();
    }
}
