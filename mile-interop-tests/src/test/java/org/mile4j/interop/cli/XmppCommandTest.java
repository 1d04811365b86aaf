package org.mile4j.interop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.xmpp.broker.AuditEvent;
import org.mile4j.xmpp.broker.BrokerConfig;
import org.mile4j.xmpp.broker.ReferenceBroker;
import org.mile4j.xmpp.broker.TrialPki;

/** {@code mile xmpp}: from the creation of a Topic to the item that another account receives. */
@Timeout(120)
class XmppCommandTest {

    private static final String DOMAIN = "security-grid.example";

    @TempDir
    Path folder;

    private final BlockingQueue<String> disconnects = new LinkedBlockingQueue<>();
    private ReferenceBroker broker;

    @BeforeEach
    void start() throws Exception {
        TrialPki pki = TrialPki.create("CLI trial");
        broker = ReferenceBroker.start(
                BrokerConfig.builder(DOMAIN, pki.server(DOMAIN, "broker." + DOMAIN), TrialPki.password())
                        .account("provider", "p")
                        .account("consumer", "c")
                        .audit(this::note)
                        .build());
        pem("ca.pem", "CERTIFICATE", pki.authority().getEncoded());
        pem("crl.pem", "X509 CRL", pki.revocationList().getEncoded());
        Files.writeString(folder.resolve("provider"), "p\n");
        Files.writeString(folder.resolve("consumer"), "c\n");
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    private void pem(String file, String label, byte[] content) throws IOException {
        Files.writeString(
                folder.resolve(file),
                "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder().encodeToString(content) + "\n-----END "
                        + label + "-----\n");
    }

    private void note(AuditEvent event) {
        if (event.action().equals("disconnect") && event.platform().startsWith("consumer@")) {
            disconnects.add(event.outcome());
        }
    }

    private CommandRun.Outcome mile(String account, String command, String... arguments) {
        return CommandRun.mile(arguments(account, command, arguments).toArray(String[]::new));
    }

    private List<String> arguments(String account, String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "xmpp",
                command,
                "--domain",
                DOMAIN,
                "--host",
                "127.0.0.1:" + broker.port(),
                "--ca",
                folder.resolve("ca.pem").toString(),
                "--crl",
                folder.resolve("crl.pem").toString(),
                "--user",
                account,
                "--password-file",
                folder.resolve(account).toString()));
        all.addAll(List.of(arguments));
        return all;
    }

    @Test
    void aDocumentGoesFromOneAccountToAnother() throws IOException {
        Path document = folder.resolve("d.xml");
        Files.writeString(
                document,
                "<IODEF-Document version='2.00' xmlns='urn:ietf:params:xml:ns:iodef-2.0'/>",
                StandardCharsets.UTF_8);
        assertThat(mile("provider", "create", "MILEHost", "--access", "authorize", "--set", "title=Hosts")
                        .output())
                .isEqualTo("created MILEHost\n");
        assertThat(mile("consumer", "topics", "--type", "urn:ietf:params:xml:ns:iodef-2.0")
                        .output())
                .isEqualTo("MILEHost\turn:ietf:params:xml:ns:iodef-2.0\tHosts\n");
        assertThat(mile("consumer", "subscribe", "MILEHost", "--for", "1").error())
                .contains("MILEHost: pending");
        assertThat(mile("provider", "approve", "MILEHost").output()).isEqualTo("consumer@" + DOMAIN + "\n");
        assertThat(mile("provider", "approve", "MILEHost", "consumer@" + DOMAIN).output())
                .contains("approved");
        String published =
                mile("provider", "publish", "MILEHost", document.toString()).output();
        String id = published.split("\t")[0];

        CommandRun.Outcome received =
                mile("consumer", "subscribe", "MILEHost", "--count", "2", "--for", "20", "--format", "json");
        assertThat(received.output())
                .contains("\"event\":\"SubscriptionChanged\"")
                .contains("\"id\":\"" + id + "\"")
                .contains("\"valid\":false");
        assertThat(mile("consumer", "items", "MILEHost").output()).contains(id).contains("INVALID");
        assertThat(mile("consumer", "items", "MILEHost", "--id", id).output())
                .contains("<IODEF-Document xmlns=\"urn:ietf:params:xml:ns:iodef-2.0\" version=\"2.00\"/>");
        assertThat(mile("consumer", "items", "MILEHost", "--id", "none").exitCode())
                .isEqualTo(1);
    }

    @Test
    void aSubscriptionThatIsStoppedEndsItsStreamAndLeavesWholeLines() throws Exception {
        Path document = folder.resolve("d.xml");
        Files.writeString(document, "<IODEF-Document version='2.00' xmlns='urn:ietf:params:xml:ns:iodef-2.0'/>");
        mile("provider", "create", "MILEHost", "--member", "consumer@" + DOMAIN);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(arguments("consumer", "subscribe", "MILEHost", "--format", "json"));
        Process subscriber = new ProcessBuilder(command).start();
        try (BufferedReader said =
                        new BufferedReader(new InputStreamReader(subscriber.getErrorStream(), StandardCharsets.UTF_8));
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(subscriber.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.lines()
                            .filter(line -> line.endsWith("MILEHost: subscribed"))
                            .findFirst())
                    .isPresent();
            mile("provider", "publish", "MILEHost", document.toString());
            assertThat(lines.readLine()).startsWith("{\"event\":\"Published\"").endsWith("}");

            subscriber.toHandle().destroy();

            assertThat(disconnects.poll(30, TimeUnit.SECONDS)).isEqualTo("closed");
            assertThat(lines.readLine()).isNull();
        } finally {
            subscriber.destroyForcibly();
        }
    }

    @Test
    void aPayloadThatIsNoDocumentDoesNotEndTheSubscription() throws IOException {
        String iodef = "urn:ietf:params:xml:ns:iodef-2.0";
        Path incident = folder.resolve("incident.xml");
        Path deep = folder.resolve("deep.xml");
        Path whole = folder.resolve("whole.xml");
        Files.writeString(incident, "<Incident xmlns='" + iodef + "'/>");
        Files.writeString(
                deep,
                "<IODEF-Document xmlns='" + iodef + "'>" + "<AdditionalData>".repeat(150)
                        + "</AdditionalData>".repeat(150) + "</IODEF-Document>");
        Files.writeString(whole, "<IODEF-Document version='2.00' xmlns='" + iodef + "'/>");
        mile("provider", "create", "MILEHost", "--member", "consumer@" + DOMAIN);
        assertThat(mile("consumer", "subscribe", "MILEHost", "--for", "1").error())
                .contains("subscribed");
        mile("provider", "publish", "MILEHost", incident.toString(), deep.toString(), whole.toString());

        CommandRun.Outcome run = mile("consumer", "subscribe", "MILEHost", "--count", "3", "--for", "20");

        assertThat(run.exitCode()).as(run.error()).isZero();
        assertThat(run.output().lines())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).endsWith("\tIncident"),
                        line -> assertThat(line).endsWith("\tIODEF-Document\tINVALID"),
                        line -> assertThat(line).endsWith("\tIODEF-Document\tINVALID"));
    }

    @Test
    void filesThatCannotBePublishedAreNamed() throws IOException {
        Path broken = folder.resolve("broken.xml");
        Files.writeString(broken, "<IODEF-Document>");

        assertThat(mile("provider", "publish", "MILEHost", broken.toString()).error())
                .startsWith("mile: " + broken + ": expected a well-formed XML element");
        assertThat(mile(
                                "provider",
                                "publish",
                                "MILEHost",
                                folder.resolve("none.xml").toString())
                        .error())
                .startsWith("mile: there is no file " + folder.resolve("none.xml"));
    }

    @Test
    void whatTheBrokerRefusesIsSaidOnOneLine() {
        CommandRun.Outcome run = mile("consumer", "items", "nowhere");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.error()).startsWith("mile: broker." + DOMAIN + " refused with item-not-found");
    }
}
