package org.mile4j.interop.rid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.PeerList;
import org.mile4j.rid.security.Credential;
import org.mile4j.rid.security.MessageSecurity;
import org.mile4j.rid.security.Trust;

/**
 * A folder with what a RID system needs: {@code ca.pem} and {@code ca.crl} for whom it believes, {@code NAME.key} and
 * {@code NAME.pem} for itself, {@code peers} with a line {@code NAME HOST PORT} for each system.
 *
 * @param folder the folder
 */
record KeyFolder(Path folder) {

    /** The certificate and key of a system. */
    Credential credential(String name) throws IOException, GeneralSecurityException {
        List<X509Certificate> chain = certificates(name);
        byte[] key = pem(Files.readString(folder.resolve(name + ".key")));
        String algorithm = chain.get(0).getPublicKey().getAlgorithm();
        return new Credential(KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(key)), chain);
    }

    private static byte[] pem(String text) {
        return Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z0-9 ]+-----", ""));
    }

    private List<X509Certificate> certificates(String name) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(folder.resolve(name + ".pem"))) {
            return Trust.certificates(in);
        }
    }

    /** Whom all systems believe. */
    Trust trust() throws IOException, GeneralSecurityException {
        byte[] list = pem(Files.readString(folder.resolve("ca.crl"), StandardCharsets.US_ASCII));
        X509CRL crl = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(list));
        return Trust.of(certificates("ca"), List.of(crl));
    }

    /** The security of a system. */
    MessageSecurity security(String name) throws IOException, GeneralSecurityException {
        return new MessageSecurity(credential(name), trust());
    }

    /** All systems. */
    PeerList peers() throws IOException, GeneralSecurityException {
        List<Peer> peers = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("peers"))) {
            String[] words = line.replaceFirst("#.*", "").strip().split("\\s+");
            if (words.length == 3) {
                peers.add(new Peer(
                        words[0],
                        words[1],
                        Integer.parseInt(words[2]),
                        List.of(certificates(words[0]).get(0))));
            } else if (!words[0].isEmpty()) {
                throw new IOException("expected lines with NAME HOST PORT in " + folder.resolve("peers"));
            }
        }
        return new PeerList(peers);
    }
}
