package org.mile4j.rolie.openpgp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.openpgp.PGPObjectFactory;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.api.OpenPGPDefaultPolicy;
import org.bouncycastle.openpgp.api.OpenPGPImplementation;
import org.bouncycastle.openpgp.api.OpenPGPPolicy;
import org.bouncycastle.openpgp.api.bc.BcOpenPGPImplementation;
import org.mile4j.rolie.client.SignatureVerdict;
import org.mile4j.rolie.client.SignatureVerifier;

/**
 * Verifies detached OpenPGP signatures (RFC 9580, Section 10.4) with keys that the program gives; it fetches none.
 *
 * <p>A content is verified if one of its signatures is right and its key is a trusted one that may sign, and that was neither
 * expired nor revoked, both when the signature was made and now. Signatures that have expired, that are dated after now, or
 * whose digest or key is weak (MD5, SHA-1, RIPEMD-160; RSA below 2,000 bits; DSA) do not hold. If a key has expired, get the
 * renewed one from its owner: nothing else of it changes.
 *
 * {@snippet :
 * RolieClient client = RolieClient.builder().signatures(OpenPgpVerifier.trusting(Path.of("keys.asc"))).build();
 * }
 *
 * @since 0.1
 */
public final class OpenPgpVerifier implements SignatureVerifier {

    private static final long LARGEST_RING = 16 << 20;
    private static final int MOST_SIGNATURES = 64;

    private final OpenPGPImplementation implementation;
    private final OpenPGPPolicy policy;
    private final TrustedKeys trusted;
    private final Clock clock;

    private OpenPgpVerifier(
            OpenPGPImplementation implementation, OpenPGPPolicy policy, TrustedKeys trusted, Clock clock) {
        this.implementation = implementation;
        this.policy = policy;
        this.trusted = trusted;
        this.clock = clock;
    }

    /**
     * A verifier that trusts keys.
     *
     * @param keys public keys, one or many, in ASCII armor or binary, as {@code gpg --export} gives them
     * @return the verifier
     * @throws IllegalArgumentException if there is no key, or a secret one
     */
    public static OpenPgpVerifier trusting(byte[] keys) {
        OpenPGPImplementation implementation = new BcOpenPGPImplementation();
        OpenPGPPolicy policy = new OpenPGPDefaultPolicy();
        return new OpenPgpVerifier(
                implementation, policy, TrustedKeys.read(keys, implementation, policy), Clock.systemUTC());
    }

    /**
     * A verifier that trusts the keys in a file.
     *
     * @param keys the file, of at most 16 MB
     * @return the verifier
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if there is no key, or a secret one, or the file is too large
     */
    public static OpenPgpVerifier trusting(Path keys) throws IOException {
        if (Files.size(keys) > LARGEST_RING) {
            throw new IllegalArgumentException(
                    "expected a file of OpenPGP public keys of at most 16 MB, met a larger one.");
        }
        return trusting(Files.readAllBytes(keys));
    }

    /**
     * This verifier with another clock.
     *
     * @param time tells when now is
     * @return the verifier
     */
    public OpenPgpVerifier at(Clock time) {
        return new OpenPgpVerifier(implementation, policy, trusted, Objects.requireNonNull(time, "time"));
    }

    /**
     * The keys that are trusted.
     *
     * @return their fingerprints, in hexadecimal capitals
     */
    public List<String> keys() {
        return trusted.fingerprints();
    }

    @Override
    public Check begin(byte[] signature) {
        List<SignatureCheck> checks = new ArrayList<>();
        for (PGPSignature one : signatures(signature)) {
            synchronized (trusted) {
                checks.add(SignatureCheck.begin(one, trusted, implementation, policy));
            }
        }
        return new Check() {
            @Override
            public void update(byte[] bytes, int offset, int length) {
                checks.forEach(check -> check.update(bytes, offset, length));
            }

            @Override
            public SignatureVerdict judge() {
                // What is known of a key is worked out when it is asked for first, and not for several threads.
                synchronized (trusted) {
                    return best(checks.stream()
                            .map(check -> check.judge(clock.instant()))
                            .toList());
                }
            }
        };
    }

    /** One good signature is enough; a broken one by somebody trusted says more than one by somebody else. */
    private static SignatureVerdict best(List<SignatureVerdict> verdicts) {
        for (SignatureVerdict.Answer answer :
                List.of(SignatureVerdict.Answer.VERIFIED, SignatureVerdict.Answer.BROKEN)) {
            for (SignatureVerdict verdict : verdicts) {
                if (verdict.answer() == answer) {
                    return verdict;
                }
            }
        }
        return verdicts.get(0);
    }

    private List<PGPSignature> signatures(byte[] file) {
        List<PGPSignature> signatures = new ArrayList<>();
        try {
            for (byte[] block : Armor.blocks(file, "SIGNATURE")) {
                PGPObjectFactory objects = implementation.pgpObjectFactory(new ByteArrayInputStream(block));
                for (Object next = objects.nextObject(); next != null; next = objects.nextObject()) {
                    if (!(next instanceof PGPSignatureList list)) {
                        throw new IOException("met something beside signatures");
                    }
                    list.forEach(signatures::add);
                }
            }
        } catch (IOException | RuntimeException e) {
            // The library throws many kinds for packets that are cut short.
            throw new IllegalArgumentException("expected a detached OpenPGP signature: " + e.getMessage() + ".", e);
        }
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new IllegalArgumentException(
                    "expected 1 to " + MOST_SIGNATURES + " OpenPGP signatures, met " + signatures.size() + ".");
        }
        return signatures;
    }
}
