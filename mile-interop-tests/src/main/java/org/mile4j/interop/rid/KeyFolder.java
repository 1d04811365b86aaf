package org.mile4j.interop.rid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.mile4j.interop.keys.KeyFiles;
import org.mile4j.interop.keys.KeyPairs;
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
        PublicKey known = chain.get(0).getPublicKey();
        Path file = folder.resolve(name + ".key");
        PrivateKey key = privateKey(file, known.getAlgorithm());
        if (!KeyPairs.belong(known, key)) {
            throw new GeneralSecurityException(
                    file + " is not the key of the certificate in " + folder.resolve(name + ".pem"));
        }
        return new Credential(key, chain);
    }

    private static PrivateKey privateKey(Path file, String algorithm) throws IOException, GeneralSecurityException {
        try {
            byte[] key = Base64.getMimeDecoder().decode(Files.readString(file).replaceAll("-----[A-Z0-9 ]+-----", ""));
            return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (IllegalArgumentException | InvalidKeySpecException e) {
            throw new GeneralSecurityException(
                    file + " is no key of the algorithm " + algorithm + " in PEM (PKCS#8, not encrypted)", e);
        }
    }

    private static List<X509Certificate> chain(KeyStore keys, String alias) throws GeneralSecurityException {
        return Arrays.stream(keys.getCertificateChain(alias))
                .map(X509Certificate.class::cast)
                .toList();
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
        if (roots.isEmpty()) {
            throw new GeneralSecurityException(stored
                    + " has no certificate that is marked as trusted; \"keytool -importcert\" makes such entries");
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
        List<String> lines = Files.readAllLines(folder.resolve("peers"));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("#.*", "").strip();
            if (!line.isEmpty()) {
                peers.add(peer(line.split("\\s+"), i + 1));
            }
        }
        return new PeerList(peers);
    }

    private Peer peer(String[] words, int number) throws IOException, GeneralSecurityException {
        String place = folder.resolve("peers") + ", line " + number + ": ";
        if (words.length != 3 || !words[2].matches("[0-9]{1,5}")) {
            throw new IOException(place + "expected NAME HOST PORT, such as sp1.example 192.0.2.1 4590");
        }
        List<X509Certificate> listed = listed(words[0]);
        try {
            return new Peer(words[0], words[1], Integer.parseInt(words[2]), listed);
        } catch (IllegalArgumentException e) {
            throw new IOException(place + e.getMessage(), e);
        }
    }
}
