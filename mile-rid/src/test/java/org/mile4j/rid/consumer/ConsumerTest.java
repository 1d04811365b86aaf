package org.mile4j.rid.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.model.Finding;
import org.mile4j.rid.security.Credential;
import org.mile4j.rid.security.TestCa;
import org.mile4j.rid.xml.RidXml;
import org.mile4j.store.Durability;
import org.mile4j.testing.Consumer;

/** The library works in other people's programs: messages with a parser alone, systems with their libraries. */
class ConsumerTest {

    private static final String MESSAGES = """
            package consumer;

            import java.net.InetAddress;
            import org.mile4j.model.iodef1.IncidentID;
            import org.mile4j.rid.compose.RidQuery;
            import org.mile4j.rid.message.RidDocument;
            import org.mile4j.rid.message.Traffic;
            import org.mile4j.rid.xml.RidXml;

            public final class Main {
                private Main() {}

                public static void main(String[] args) throws Exception {
                    RidDocument query = RidQuery.forIncident(IncidentID.builder().name("a.example").id("1").build())
                            .to(InetAddress.getByName("192.0.2.3")).traffic(Traffic.ATTACK).build();
                    String xml = RidXml.defaults().toXml(query);
                    System.out.println(RidXml.defaults().read(xml).require().equals(query));
                }
            }
            """;

    private static final String SYSTEMS = """
            package consumer;

            import java.io.InputStream;
            import java.net.InetAddress;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.security.KeyStore;
            import java.security.PrivateKey;
            import java.security.cert.CertificateFactory;
            import java.security.cert.X509CRL;
            import java.security.cert.X509Certificate;
            import java.util.List;
            import org.mile4j.model.iodef1.IncidentID;
            import org.mile4j.rid.compose.RidQuery;
            import org.mile4j.rid.http.Peer;
            import org.mile4j.rid.http.PeerList;
            import org.mile4j.rid.message.Traffic;
            import org.mile4j.rid.security.Credential;
            import org.mile4j.rid.security.MessageSecurity;
            import org.mile4j.rid.security.Trust;
            import org.mile4j.rid.store.JdbcStore;
            import org.mile4j.rid.system.RidSystem;
            import org.mile4j.rid.system.RidSystemConfig;
            import org.mile4j.rid.system.RuleFilePolicy;

            public final class Main {
                private Main() {}

                public static void main(String[] args) throws Exception {
                    Path folder = Path.of("FOLDER");
                    char[] password = "secret".toCharArray();
                    KeyStore keys = KeyStore.getInstance("PKCS12");
                    try (InputStream in = Files.newInputStream(folder.resolve("keys.p12"))) {
                        keys.load(in, password);
                    }
                    X509Certificate own = (X509Certificate) keys.getCertificateChain("own")[0];
                    X509Certificate root = (X509Certificate) keys.getCertificateChain("own")[1];
                    X509CRL crl;
                    try (InputStream in = Files.newInputStream(folder.resolve("ca.crl"))) {
                        crl = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(in);
                    }
                    MessageSecurity security = new MessageSecurity(
                            new Credential((PrivateKey) keys.getKey("own", password), List.of(own, root)),
                            Trust.of(List.of(root), List.of(crl)));
                    PeerList peers = PeerList.of(new Peer("own.example", "127.0.0.1", 4590, List.of(own)));
                    try (JdbcStore store = JdbcStore.connect("jdbc:h2:mem:consumer", "", "");
                            RidSystem system = new RidSystem(RidSystemConfig.of(
                                    "own.example", security, peers, store,
                                    RuleFilePolicy.of(List.of("Query * approve"))).withPort(0)).start()) {
                        Peer itself = new Peer("own.example", "127.0.0.1", system.port(), List.of(own));
                        System.out.println(system.send(itself, RidQuery.forIncident(
                                        IncidentID.builder().name("a.example").id("1").build())
                                .to(InetAddress.getByName("127.0.0.1")).traffic(Traffic.ATTACK).build())
                                .isPresent());
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    private static List<Path> parsers() {
        List<Path> libraries =
                new ArrayList<>(Consumer.libraries(RidXml.class, "woodstox-core-", "stax2-api-", "aalto-xml-"));
        libraries.addAll(Consumer.libraries(Finding.class));
        return libraries;
    }

    private static List<Path> all() {
        List<Path> libraries = parsers();
        List<String> jars = new ArrayList<>(
                List.of("xmlsec-", "commons-codec-", "jakarta.xml.bind-api-", "jakarta.activation-api-"));
        jars.addAll(Consumer.forSystems());
        List<Path> systems = Consumer.libraries(RidXml.class, jars.toArray(String[]::new));
        libraries.addAll(systems.subList(1, systems.size()));
        libraries.addAll(Consumer.libraries(Durability.class));
        return libraries;
    }

    private String systems() throws IOException, GeneralSecurityException {
        TestCa ca = new TestCa("Test CA");
        Credential own = ca.credential("EC", "own.example");
        char[] password = "secret".toCharArray();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        keys.setKeyEntry("own", own.key(), password, own.chain().toArray(Certificate[]::new));
        try (OutputStream out = Files.newOutputStream(folder.resolve("keys.p12"))) {
            keys.store(out, password);
        }
        Files.write(folder.resolve("ca.crl"), ca.crl().getEncoded());
        return SYSTEMS.replace("FOLDER", folder.toString().replace("\\", "\\\\"));
    }

    @Test
    void messagesNeedParsersAlone() throws IOException, InterruptedException {
        Consumer consumer = Consumer.onClassPath(folder, parsers());

        assertThat(consumer.compile(Map.of("consumer/Main.java", MESSAGES))).isEmpty();
        assertThat(consumer.run("consumer.Main")).isEqualTo(new Consumer.Run(0, "true\n"));
    }

    @Test
    void systemsWorkOnTheClassPath() throws Exception {
        Consumer consumer = Consumer.onClassPath(folder, all());

        assertThat(consumer.compile(Map.of("consumer/Main.java", systems()))).isEmpty();
        Consumer.Run run = consumer.run("consumer.Main");
        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output()).endsWith("true\n");
    }

    @Test
    void systemsWorkOnTheModulePath() throws Exception {
        Consumer consumer = Consumer.onModulePath(folder, all());

        assertThat(consumer.compile(Map.of(
                        "consumer/Main.java",
                        systems(),
                        "module-info.java",
                        "module consumer { requires org.mile4j.rid; }")))
                .isEmpty();
        Consumer.Run run = consumer.run("-m", "consumer/consumer.Main");
        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output()).endsWith("true\n");
    }
}
