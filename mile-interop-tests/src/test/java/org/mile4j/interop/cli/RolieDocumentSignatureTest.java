package org.mile4j.interop.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.interop.cli.CommandRun.mile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.interop.cli.CommandRun.Outcome;
import org.w3c.dom.Document;

/** {@code mile rolie} with feeds and entries that somebody signed. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class RolieDocumentSignatureTest {

    private static final String FEED =
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>urn:example:feed</id><title>F</title>"
                    + "<updated>2026-05-04T18:13:51Z</updated><author><name>A</name></author>"
                    + "<link rel=\"self\" href=\"/feed\"/><link rel=\"service\" href=\"/service\"/>"
                    + "<category scheme=\"urn:ietf:params:rolie:category:information-type\" term=\"csaf\"/>";
    private static final String ENTRY = "<entry xmlns=\"http://www.w3.org/2005/Atom\"><id>urn:example:1</id>"
            + "<title>Signed</title><updated>2026-05-04T18:13:51Z</updated><author><name>A</name></author>"
            + "<summary>S</summary></entry>";

    @TempDir
    Path folder;

    private KeyPair key;
    private Path certificates;
    private Path others;
    private Server server;
    private String address;
    private volatile String served = "";

    @BeforeEach
    void serve() throws Exception {
        key = key();
        certificates = certificate("keys.der", key);
        others = certificate("others.der", key());
        server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/atom+xml");
                response.write(true, UTF_8.encode(served), callback);
                return true;
            }
        });
        server.start();
        address = "http://localhost:" + server.getURI().getPort() + "/feed";
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    private static KeyPair key() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2_048);
        return generator.generateKeyPair();
    }

    private Path certificate(String name, KeyPair of) throws Exception {
        X500Name subject = new X500Name("CN=CSIRT");
        Instant now = Instant.now();
        return Files.write(
                folder.resolve(name),
                new JcaX509v3CertificateBuilder(
                                subject,
                                BigInteger.ONE,
                                Date.from(now.minus(Duration.ofHours(1))),
                                Date.from(now.plus(Duration.ofHours(1))),
                                subject,
                                of.getPublic())
                        .build(new JcaContentSignerBuilder("SHA256withRSA").build(of.getPrivate()))
                        .getEncoded());
    }

    private String sign(String document) throws Exception {
        Document tree = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(document.getBytes(UTF_8)));
        XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
        List<Transform> steps = List.of(
                factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                factory.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null));
        factory.newXMLSignature(
                        factory.newSignedInfo(
                                factory.newCanonicalizationMethod(
                                        CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                                factory.newSignatureMethod("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", null),
                                List.of(factory.newReference(
                                        "", factory.newDigestMethod(DigestMethod.SHA256, null), steps, null, null))),
                        null)
                .sign(new DOMSignContext(key.getPrivate(), tree.getDocumentElement()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(tree), new StreamResult(bytes));
        String text = bytes.toString(UTF_8);
        return text.substring(text.indexOf("?>") + 2);
    }

    private Outcome verify(String document, Path trusted) throws IOException {
        Path file = Files.writeString(folder.resolve("document.xml"), document);
        return mile("rolie", "verify", "--certificates", trusted.toString(), file.toString());
    }

    @Test
    void verifyGivesOneOfThreeAnswersForAFeedAndForEachEntry() throws Exception {
        String feed = sign(FEED + ENTRY + "</feed>");
        assertThat(verify(feed, certificates).output()).contains("document.xml: verified, signed by ");
        assertThat(verify(feed, certificates).exitCode()).isZero();
        assertThat(verify(feed, others).output()).contains("no trusted key");
        assertThat(verify(feed, others).exitCode()).isEqualTo(1);
        assertThat(verify(feed.replace("<title>F", "<title>G"), certificates).output())
                .contains("broken: ", "not the one that was signed");

        String entries = FEED + sign(ENTRY) + ENTRY.replace("example:1", "example:2") + "</feed>";
        Outcome one = verify(entries, certificates);
        assertThat(one.output()).contains("entry 1 of 2: verified, signed by", "entry 2 of 2: no signature");
        assertThat(one.exitCode()).isEqualTo(1);
        assertThat(verify(FEED + sign(ENTRY) + "</feed>", certificates).exitCode())
                .isZero();
        assertThat(verify(ENTRY, certificates).output()).contains("no signature");
        assertThat(verify(ENTRY, certificates).exitCode()).isEqualTo(1);
        assertThat(verify("<!DOCTYPE feed>" + feed, certificates).exitCode()).isEqualTo(3);
        assertThat(mile("rolie", "verify", "--certificates", "a", "--keys", "b", "c")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void getAndSyncVerifyWhatTheyFetch() throws Exception {
        served = FEED + sign(ENTRY) + "</feed>";
        String trusted = certificates.toString();

        Outcome got = mile("rolie", "get", "--certificates", trusted, "--require-signatures", address);
        assertThat(got.error()).contains("verified the entry urn:example:1, signed by ");
        assertThat(got.exitCode()).isZero();
        Outcome stranger = mile("rolie", "list", "--certificates", others.toString(), address);
        assertThat(stranger.error()).contains("no trusted key");
        assertThat(stranger.exitCode()).isZero();
        assertThat(mile("rolie", "get", address).error()).contains("were not verified");

        String copy = folder.resolve("copy").toString();
        assertThat(mile("rolie", "sync", "--certificates", trusted, "--require-signatures", address, copy)
                        .output())
                .startsWith("1 added");
        served = served.replace("<title>Signed", "<title>Evil");
        Outcome refused = mile("rolie", "sync", "--certificates", trusted, address, copy);
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.error()).contains("not the one that was signed");
    }
}
