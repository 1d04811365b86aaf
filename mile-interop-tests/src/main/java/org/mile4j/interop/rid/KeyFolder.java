package org.mile4j.interop.rid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.mile4j.interop.keys.KeyFiles;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.PeerList;
import org.mile4j.rid.security.Credential;
import org.mile4j.rid.security.MessageSecurity;
import org.mile4j.rid.security.Trust;

/**
 * A folder with what a RID system needs: {@code ca.pem} and {@code ca.crl} for whom it believes, {@code NAME.key} and
 * {@code NAME.pem} for itself, {@code peers} with a line {@code NAME HOST PORT} for each system. In place of the two files
 * of a system there may be {@code NAME.p12}, in place of {@code ca.pem} there may be {@code ca.p12}, both with the password
 * that is in {@code MILE_PASSWORD}.
 *
 * @param folder the folder
 */
record KeyFolder(Path folder) {

    private void requireFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder + " with keys; \"mile rid keys " + folder
                    + "\" makes one for a test");
        }
    }

    /** The certificate and key of a system. */
    Credential credential(String name) throws IOException, GeneralSecurityException {
        requireFolder();
        Path stored = folder.resolve(name + ".p12");
        if (Files.exists(stored)) {
            KeyStore keys = KeyFiles.keyStore(stored, KeyFiles.password());
            for (String alias : Collections.list(keys.aliases())) {
                if (keys.isKeyEntry(alias)) {
                    return new Credential((PrivateKey) keys.getKey(alias, KeyFiles.password()), chain(keys, alias));
                }
            }
            throw new GeneralSecurityException(stored + " has no key");
        }
        List<X509Certificate> chain = certificates(name);
        byte[] key = pem(Files.readString(folder.resolve(name + ".key")));
        String algorithm = chain.get(0).getPublicKey().getAlgorithm();
        return new Credential(KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(key)), chain);
    }

    private static List<X509Certificate> chain(KeyStore keys, String alias) throws GeneralSecurityException {
        return Arrays.stream(keys.getCertificateChain(alias))
                .map(X509Certificate.class::cast)
                .toList();
    }

    private static byte[] pem(String text) {
        return Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z0-9 ]+-----", ""));
    }

    private List<X509Certificate> certificates(String name) throws IOException, GeneralSecurityException {
        return KeyFiles.certificates(folder.resolve(name + ".pem"));
    }

    /** Whom all systems believe. */
    Trust trust() throws IOException, GeneralSecurityException {
        requireFolder();
        return Trust.of(roots(), List.of(KeyFiles.revocationList(folder.resolve("ca.crl"))));
    }

    private List<X509Certificate> roots() throws IOException, GeneralSecurityException {
        Path stored = folder.resolve("ca.p12");
        if (!Files.exists(stored)) {
            return certificates("ca");
        }
        KeyStore keys = KeyFiles.keyStore(stored, KeyFiles.password());
        List<X509Certificate> roots = new ArrayList<>();
        for (String alias : Collections.list(keys.aliases())) {
            roots.add((X509Certificate) keys.getCertificate(alias));
        }
        return roots;
    }

    /** The certificate of a peer that is listed, if it is. */
    private List<X509Certificate> listed(String name) throws IOException, GeneralSecurityException {
        if (Files.exists(folder.resolve(name + ".pem"))) {
            return List.of(certificates(name).get(0));
        }
        return Files.exists(folder.resolve(name + ".p12"))
                ? List.of(credential(name).certificate())
                : List.of();
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
                peers.add(new Peer(words[0], words[1], Integer.parseInt(words[2]), listed(words[0])));
            } else if (!words[0].isEmpty()) {
                throw new IOException("expected lines with NAME HOST PORT in " + folder.resolve("peers"));
            }
        }
        return new PeerList(peers);
    }
}
