package org.mile4j.interop.bench.xmpp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jivesoftware.smack.SmackException;
import org.jivesoftware.smack.XMPPException;
import org.mile4j.model.data.XmlElement;
import org.mile4j.xmpp.Provider;
import org.mile4j.xmpp.XmppGrid;
import org.mile4j.xmpp.topic.PayloadType;
import org.mile4j.xmpp.topic.PublishedForm;
import org.mile4j.xmpp.topic.TopicSettings;

/**
 * Publishes items that a Topic keeps and nobody hears, by turns with messages of Smack that hold the same payload, to
 * accounts that are absent, so that the Controller keeps them. A round ends when the broker has worked on all.
 */
public final class PublishRun {

    private static final long WARM_UP = 12_000_000_000L;

    private PublishRun() {}

    /**
     * Says the time of each round: nanoseconds for the items, and for the messages.
     *
     * @param args the folder of the broker, the file of the document, how many of it a round has, how many rounds
     * @throws IOException if the broker cannot be reached
     * @throws GeneralSecurityException if its certificate cannot be used
     * @throws SmackException if Smack fails
     * @throws XMPPException if the broker refuses Smack
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] args)
            throws IOException, GeneralSecurityException, SmackException, XMPPException, InterruptedException {
        Peer.endWithParent();
        TrialAccess access = TrialAccess.read(Path.of(args[0]));
        XmlElement document = XmlElement.parse(Files.readString(Path.of(args[1])));
        int count = Integer.parseInt(args[2]);
        int rounds = Integer.parseInt(args[3]);
        PlainSmack.Payload text =
                new PlainSmack.Payload(PublishedForm.of(document).element().toXml());
        try (XmppGrid grid = XmppGrid.connect(access.grid(TrialAccess.PROVIDER));
                PlainSmack smack = PlainSmack.connect(access, TrialAccess.PROVIDER)) {
            Provider provider = grid.provider(TrialAccess.BROKER);
            // Longer than the JVMs compile; messages would stay with the Controller, items go with their Topic.
            for (long begun = System.nanoTime(); System.nanoTime() - begun < WARM_UP; ) {
                provider.create(
                        "warm-up", TopicSettings.secure(PayloadType.IODEF_2).with("max_items", "10000"));
                publish(provider, "warm-up", document, count);
                provider.delete("warm-up");
            }
            for (int round = 0; round < rounds; round++) {
                String topic = "round" + round;
                provider.create(topic, TopicSettings.secure(PayloadType.IODEF_2).with("max_items", "10000"));
                long begun = System.nanoTime();
                publish(provider, topic, document, count);
                long items = System.nanoTime() - begun;
                provider.delete(topic);
                begun = System.nanoTime();
                smack.messages(TrialAccess.absent(round), text, count);
                long messages = System.nanoTime() - begun;
                System.out.println("round " + items + " " + messages);
            }
        }
        System.exit(0);
    }

    private static void publish(Provider provider, String topic, XmlElement document, int count) {
        List<CompletableFuture<String>> answers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            answers.add(provider.publishAsync(topic, "i" + i, document));
        }
        answers.forEach(CompletableFuture::join);
    }
}
