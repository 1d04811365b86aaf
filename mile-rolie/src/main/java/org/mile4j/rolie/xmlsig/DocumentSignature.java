package org.mile4j.rolie.xmlsig;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mile4j.rolie.client.DocumentVerifier;
import org.mile4j.rolie.client.SignatureVerdict;
import org.mile4j.rolie.client.SignedPart;
import org.mile4j.rolie.client.SignedParts;
import org.w3c.dom.Element;

/**
 * Verifies the enveloped signatures of feeds and entries (RFC 4287, Section 5.1) with keys that the program gives; what a
 * signature says of its key counts for nothing.
 *
 * <p>A signature holds if it stands once in the root, covers the whole document by one reference to it, with no transforms but
 * the enveloped signature and a canonicalization, inclusive or exclusive, and is made with RSA or ECDSA and SHA-256 or longer.
 * All else does not hold: references to parts, filters, objects inside, codes made with a shared secret, SHA-1, two
 * signatures. So nothing can be put around, or in the place of, what was signed. Comments and the signature itself are not
 * covered.
 *
 * <p>An entry that is signed by itself within a feed is looked at as the document that it is without the feed: what it was
 * signed as, and what it is as a member. Its signature refers to the whole, or to the {@code xml:id} of the entry, and has the
 * exclusive canonicalization, as no other survives in a feed. A base ({@code xml:base}) that the feed gives to the entry is
 * not covered, nor is the address of a document.
 *
 * {@snippet :
 * DocumentSignature signatures = DocumentSignature.trusting(Path.of("csirt.pem"));
 * if (signatures.verify(bytes).filter(SignatureVerdict::isVerified).isPresent()) {
 *     RolieDocument document = RolieXml.defaults().read(bytes).require();
 * }
 * }
 *
 * @since 0.1
 */
public final class DocumentSignature implements DocumentVerifier {

    private static final long LARGEST_FILE = 16 << 20;

    private final List<TrustedKey> trusted;
    private final Clock clock;

    private DocumentSignature(List<TrustedKey> trusted, Clock clock) {
        this.trusted = trusted;
        this.clock = clock;
    }

    /**
     * A verifier that trusts keys.
     *
     * @param keys public keys: RSA with 2,048 bits or more, or elliptic curves with 256 or more
     * @return the verifier
     * @throws IllegalArgumentException if there is none, or one is of another kind or too short
     */
    public static DocumentSignature trusting(Collection<? extends PublicKey> keys) {
        return of(keys.stream().map(key -> TrustedKey.of(key, Optional.empty())).toList());
    }

    /**
     * A verifier that trusts the keys of certificates, as long as these are valid. Neither their issuers nor revocations are
     * looked at: take certificates out that are not to be trusted any more.
     *
     * @param certificates a file with certificates, one or many, in PEM or DER, of at most 16 MB
     * @return the verifier
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if there is no certificate, or one with a key of another kind or too short
     */
    public static DocumentSignature trusting(Path certificates) throws IOException {
        if (Files.size(certificates) > LARGEST_FILE) {
            throw new IllegalArgumentException("expected a file of certificates of at most 16 MB, met a larger one.");
        }
        List<TrustedKey> keys = new ArrayList<>();
        try (InputStream in = Files.newInputStream(certificates)) {
            for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                X509Certificate certificate = (X509Certificate) one;
                keys.add(TrustedKey.of(certificate.getPublicKey(), Optional.of(certificate)));
            }
        } catch (CertificateException e) {
            throw new IllegalArgumentException("expected certificates: " + e.getMessage() + ".", e);
        }
        return of(keys);
    }

    private static DocumentSignature of(List<TrustedKey> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("expected a key to trust at least, met none.");
        }
        return new DocumentSignature(List.copyOf(keys), Clock.systemUTC());
    }

    /**
     * This verifier with another clock.
     *
     * @param time tells when now is
     * @return the verifier
     */
    public DocumentSignature at(Clock time) {
        return new DocumentSignature(trusted, Objects.requireNonNull(time, "time"));
    }

    /**
     * The keys that are trusted.
     *
     * @return the SHA-256 of each as it stands in a certificate, in hexadecimal capitals
     */
    public List<String> keys() {
        return trusted.stream().map(TrustedKey::fingerprint).toList();
    }

    /**
     * Verifies the signature of a document. It is read into memory as a tree.
     *
     * @param document the bytes of a feed or an entry document
     * @return the verdict; empty if there is no signature in the root, which is no reason to refuse the document
     * @throws IllegalArgumentException if it is not well-formed XML, has a document type declaration, or is no feed and no
     *     entry
     */
    public Optional<SignatureVerdict> verify(byte[] document) {
        Element root = SafeTree.parse(new ByteArrayInputStream(document)).getDocumentElement();
        if (!SafeTree.isAtom(root, "feed") && !SafeTree.isAtom(root, "entry")) {
            throw new IllegalArgumentException("expected a feed or an entry, met " + root.getLocalName() + ".");
        }
        return whole(root).map(SignedPart::verdict);
    }

    @Override
    public SignedParts parts(byte[] document) {
        Element root = SafeTree.parse(new ByteArrayInputStream(document)).getDocumentElement();
        if (SafeTree.isAtom(root, "entry")) {
            return new SignedParts(whole(root), List.of());
        }
        if (!SafeTree.isAtom(root, "feed")) {
            return SignedParts.NONE;
        }
        Optional<SignedPart> whole = whole(root);
        if (whole.filter(part -> part.verdict().isVerified()).isPresent()) {
            return new SignedParts(whole, List.of());
        }
        List<Optional<SignedPart>> entries = new ArrayList<>();
        for (Element entry : SafeTree.children(root, child -> SafeTree.isAtom(child, "entry"))) {
            entries.add(
                    SafeTree.signatures(entry).isEmpty()
                            ? Optional.empty()
                            : judge(SafeTree.alone(entry), SignatureForm.EXCLUSIVE));
        }
        return new SignedParts(whole, entries);
    }

    private Optional<SignedPart> whole(Element root) {
        return judge(root, SignatureForm.CANONICAL);
    }

    private Optional<SignedPart> judge(Element root, Set<String> canonical) {
        List<Element> signatures = SafeTree.signatures(root);
        if (signatures.isEmpty()) {
            return Optional.empty();
        }
        if (signatures.size() > 1) {
            return Optional.of(SignedPart.not(
                    SignatureVerdict.broken("expected one signature in the root, met " + signatures.size() + ".")));
        }
        return Optional.of(new SignatureForm(root, signatures.get(0), canonical).judge(trusted, clock.instant()));
    }
}
