package org.mile4j.rid.system;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.PeerList;
import org.mile4j.rid.security.Credential;
import org.mile4j.rid.security.MessageSecurity;
import org.mile4j.rid.security.Trust;
import org.mile4j.rid.store.JdbcStore;
import org.mile4j.rid.store.MessageStore;

/** A RID system in a process of its own, for tests that kill it or take its disk away. */
final class Victim {

    private Victim() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        char[] password = "secret".toCharArray();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve("keys.p12"))) {
            keys.load(in, password);
        }
        X509Certificate[] chain = Arrays.copyOf(
                keys.getCertificateChain("own"), keys.getCertificateChain("own").length, X509Certificate[].class);
        X509Certificate sender = (X509Certificate) keys.getCertificate("sender");
        X509CRL crl;
        try (InputStream in = Files.newInputStream(folder.resolve("ca.crl"))) {
            crl = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(in);
        }
        Trust trust = Trust.of(List.of(chain[1]), List.of(crl));
        try (MessageStore store = JdbcStore.file(folder.resolve("victim"));
                RidSystem system = new RidSystem(RidSystemConfig.of(
                                        "victim.example",
                                        new MessageSecurity(
                                                new Credential(
                                                        (PrivateKey) keys.getKey("own", password), List.of(chain)),
                                                trust),
                                        PeerList.of(new Peer("sender.example", "127.0.0.1", 1, List.of(sender))),
                                        store,
                                        RuleFilePolicy.of(List.of()))
                                .withPort(0))
                        .start()) {
            System.out.println(system.port());
            System.in.read();
        }
    }
}
