package org.mile4j.interop.bench.xmpp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.mile4j.interop.bench.harness.Area;
import org.mile4j.interop.bench.harness.Comparison;
import org.mile4j.interop.bench.harness.MeasuringException;
import org.mile4j.interop.bench.harness.Run;
import org.mile4j.interop.bench.xml.Documents;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;

/**
 * XMPP-Grid beside plain Smack, on the reference broker in a process of its own.
 *
 * @since 0.1.0
 */
public final class XmppArea implements Area {

    private static final Duration LONG = Duration.ofMinutes(20);
    private static final Predicate<String> ALL_JARS = jar -> true;

    /** What mile-xmpp runs with: without Smack's publish-subscribe, which is there for the baseline alone. */
    private static final Predicate<String> OWN_JARS =
            jar -> !jar.startsWith("smack-extensions") && !jar.startsWith("smack-im");

    private static final String LISTENING = "listening";
    /** How often a process that receives is measured. The JVM goes on compiling for some 50,000 documents of 12 kB. */
    private static final int ROUNDS = 24;

    private static final int TOPICS = 10_000;
    private static final int NOTIFICATIONS = 1_000_000;

    /** Creates the area. */
    public XmppArea() {
        // It has no state.
    }

    @Override
    public String name() {
        return "xmpp";
    }

    @Override
    public String description() {
        return "XMPP-Grid beside plain Smack, and much of it in little memory";
    }

    @Override
    public void measure(Run run) throws IOException, InterruptedException {
        publish(run, "1 kB", Documents.small(), 5_000);
        publish(run, "12 kB", Documents.middle(), 600);
        Path folder = folder(run, "receive");
        try (Peer broker = broker(folder)) {
            broker.next(LISTENING);
            try (Feeder feeder = new Feeder(folder)) {
                consume(run, folder, feeder, "1 kB", Documents.small(), 10_000);
                consume(run, folder, feeder, "12 kB", Documents.middle(), 2_500);
                topics(run, folder, feeder);
                count(run, folder, feeder);
            }
        } catch (GeneralSecurityException e) {
            throw new MeasuringException("the broker cannot be trusted", e);
        }
    }

    private static Path folder(Run run, String name) throws IOException {
        return Files.createDirectory(run.folder().resolve("xmpp-" + name.replace(' ', '-')));
    }

    private static Peer broker(Path folder) throws IOException {
        return Peer.start(LONG, OWN_JARS, List.of("-Xmx2g"), TrialBroker.class, folder.toString());
    }

    /** By turns; the fastest round of each, as other work on the machine only ever makes a round slower. */
    private void publish(Run run, String size, IodefDocument document, int count) throws IOException {
        run.say("publishing documents of " + size + ", and sending them in messages of Smack");
        int rounds = run.full() ? TrialAccess.ABSENT : TrialAccess.ABSENT / 2;
        Path folder = folder(run, size);
        Path file = folder.resolve("document.xml");
        Files.write(file, IodefXml.defaults().toBytes(document));
        long items = Long.MAX_VALUE;
        long messages = Long.MAX_VALUE;
        try (Peer broker = broker(folder)) {
            broker.next(LISTENING);
            String[] arguments = {folder.toString(), file.toString(), String.valueOf(count), String.valueOf(rounds)};
            try (Peer client = Peer.start(LONG, ALL_JARS, List.of(), PublishRun.class, arguments)) {
                for (int i = 0; i < rounds; i++) {
                    String[] times = client.next("round").split(" ");
                    items = Math.min(items, Long.parseLong(times[0]));
                    messages = Math.min(messages, Long.parseLong(times[1]));
                }
            }
        }
        run.detail(String.format(
                Locale.ROOT, "%.1f us an item, %.1f us a message", items / 1e3 / count, messages / 1e3 / count));
        run.add(Comparison.atLeast(
                size + ": publish, pipelined", "messages of Smack, kept too", (double) messages / items, 0.9));
    }

    private void consume(Run run, Path folder, Feeder feeder, String size, IodefDocument document, int round)
            throws IOException {
        run.say("receiving documents of " + size + ", by turns with Smack");
        String topic = "consume " + size;
        feeder.create(topic);
        XmlElement payload = XmlElement.parse(IodefXml.defaults().toXml(document));
        long ours = Long.MAX_VALUE;
        long theirs = Long.MAX_VALUE;
        for (int i = 0; i < (run.full() ? 5 : 2); i++) {
            theirs = Math.min(theirs, received(folder, feeder, topic, payload, "smack", ALL_JARS, round));
            ours = Math.min(ours, received(folder, feeder, topic, payload, ConsumeRun.MILE, OWN_JARS, round));
        }
        run.detail(String.format(
                Locale.ROOT, "%.1f us of the processor an item, with Smack %.1f us", ours / 1e3, theirs / 1e3));
        run.add(Comparison.atMost(
                size + ": receive, read and check", "Smack's publish-subscribe", (double) ours / theirs, 1.5));
    }

    private static long received(
            Path folder,
            Feeder feeder,
            String topic,
            XmlElement payload,
            String side,
            Predicate<String> jars,
            int round)
            throws IOException {
        try (Peer client = Peer.start(
                LONG,
                jars,
                List.of("-XX:+UseSerialGC"),
                ConsumeRun.class,
                folder.toString(),
                side,
                topic,
                String.valueOf(round),
                String.valueOf(ROUNDS))) {
            client.next("ready");
            feeder.publish(topic, payload, ROUNDS * round);
            String[] said = client.next("each").split(" ");
            if (!said[1].equals("true")) {
                throw new MeasuringException(side + " received items that are not valid");
            }
            return Long.parseLong(said[0]);
        }
    }

    private void count(Run run, Path folder, Feeder feeder) throws IOException {
        run.say("receiving " + NOTIFICATIONS + " notifications with -Xmx128m");
        feeder.create("count");
        try (Peer client = Peer.start(
                LONG,
                OWN_JARS,
                List.of("-Xmx128m"),
                CountRun.class,
                folder.toString(),
                "count",
                String.valueOf(NOTIFICATIONS))) {
            client.next("ready");
            long begun = System.nanoTime();
            feeder.publish("count", XmlElement.parse(IodefXml.defaults().toXml(Documents.small())), NOTIFICATIONS);
            String said = client.next("received");
            run.detail(
                    String.format(Locale.ROOT, "%.0f a second", NOTIFICATIONS / ((System.nanoTime() - begun) / 1e9)));
            run.add(Comparison.fact(
                    String.format(Locale.ROOT, "%,d notifications of 1 kB", NOTIFICATIONS),
                    "-Xmx128m: " + said,
                    said.equals(NOTIFICATIONS + " different, " + NOTIFICATIONS + " valid, 0 twice")));
        }
    }

    private void topics(Run run, Path folder, Feeder feeder) throws IOException {
        run.say("listing " + TOPICS + " Topics with -Xmx16m");
        feeder.topics(TOPICS);
        try (Peer client = Peer.start(
                LONG, OWN_JARS, List.of("-Xmx16m", "-XX:+UseSerialGC"), TopicsRun.class, folder.toString())) {
            String listed = client.next("listed");
            run.add(Comparison.fact(
                    String.format(Locale.ROOT, "%,d Topics by pages of 100", TOPICS),
                    "-Xmx16m: " + listed + " listed",
                    Integer.parseInt(listed) >= TOPICS));
        }
    }
}
