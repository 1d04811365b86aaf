package org.mile4j.rolie.openpgp;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Locale;
import org.bouncycastle.bcpg.KeyIdentifier;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentKey;
import org.bouncycastle.openpgp.api.OpenPGPImplementation;
import org.bouncycastle.openpgp.api.OpenPGPPolicy;
import org.bouncycastle.openpgp.api.OpenPGPSignature.OpenPGPDocumentSignature;
import org.mile4j.rolie.client.SignatureVerdict;

/** The check of one signature, over content that is fed piece by piece. */
final class SignatureCheck {

    /** How far the clock of a signer may be ahead. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final PGPSignature signature;
    private final OpenPGPComponentKey key;
    private final OpenPGPPolicy policy;
    private final SignatureVerdict known;

    private SignatureCheck(
            PGPSignature signature, OpenPGPComponentKey key, OpenPGPPolicy policy, SignatureVerdict known) {
        this.signature = signature;
        this.key = key;
        this.policy = policy;
        this.known = known;
    }

    static SignatureCheck begin(
            PGPSignature signature, TrustedKeys trusted, OpenPGPImplementation implementation, OpenPGPPolicy policy) {
        OpenPGPComponentKey key = trusted.maker(signature.getKeyIdentifiers());
        SignatureVerdict known = null;
        if (key == null) {
            known = SignatureVerdict.noTrustedKey(signer(signature));
        } else if (signature.getSignatureType() != PGPSignature.BINARY_DOCUMENT
                && signature.getSignatureType() != PGPSignature.CANONICAL_TEXT_DOCUMENT) {
            known = SignatureVerdict.broken("it is not one of a document");
        } else {
            try {
                signature.init(implementation.pgpContentVerifierBuilderProvider(), key.getPGPPublicKey());
            } catch (PGPException | RuntimeException e) {
                known = SignatureVerdict.broken("its algorithms are not known: " + e.getMessage());
            }
        }
        return new SignatureCheck(signature, key, policy, known);
    }

    private static String signer(PGPSignature signature) {
        for (KeyIdentifier identifier : signature.getKeyIdentifiers()) {
            if (identifier.getFingerprint() != null) {
                return HexFormat.of().withUpperCase().formatHex(identifier.getFingerprint());
            }
        }
        return signature.getKeyIdentifiers().isEmpty()
                ? "somebody who is not named"
                : String.format(
                        Locale.ROOT,
                        "%016X",
                        signature.getKeyIdentifiers().get(0).getKeyId());
    }

    void update(byte[] bytes, int offset, int length) {
        if (known == null) {
            signature.update(bytes, offset, length);
        }
    }

    SignatureVerdict judge(Instant instant) {
        if (known != null) {
            return known;
        }
        OpenPGPDocumentSignature document = new OpenPGPDocumentSignature(signature, key);
        try {
            if (!document.verify()) {
                return SignatureVerdict.broken("the content is not the one that was signed");
            }
            String reason = reason(Date.from(instant), Date.from(instant.plus(SKEW)));
            if (!reason.isEmpty()) {
                return SignatureVerdict.broken(reason);
            }
            return document.isValid(policy)
                    ? SignatureVerdict.verified(TrustedKeys.fingerprint(key.getCertificate()))
                    : SignatureVerdict.broken("its key could not be used to sign when it was made");
        } catch (PGPException | RuntimeException e) {
            return SignatureVerdict.broken(String.valueOf(e.getMessage()));
        }
    }

    /** What speaks against the signature now; empty if nothing does. */
    private String reason(Date now, Date latest) {
        Date made = signature.getCreationTime();
        OpenPGPComponentKey primary = key.getCertificate().getPrimaryKey();
        if (!policy.isAcceptableDocumentSignatureHashAlgorithm(signature.getHashAlgorithm(), made)) {
            return "its digest is too weak";
        }
        if (!policy.isAcceptablePublicKey(key.getPGPPublicKey())) {
            return "its key is too weak";
        }
        if (made.after(latest)) {
            return "it is dated after now";
        }
        long seconds = signature.getHashedSubPackets() == null
                ? 0
                : signature.getHashedSubPackets().getSignatureExpirationTime();
        if (seconds != 0 && !made.toInstant().plusSeconds(seconds).isAfter(now.toInstant())) {
            return "it has expired";
        }
        if (primary.getRevocation(now) != null || key.getRevocation(now) != null) {
            return "its key is revoked";
        }
        if (isPast(primary.getKeyExpirationDateAt(now), now) || isPast(key.getKeyExpirationDateAt(now), now)) {
            return "its key has expired";
        }
        return primary.isBoundAt(now) && key.isBoundAt(now) && key.isSigningKey(now)
                ? ""
                : "its key is not one that may sign";
    }

    private static boolean isPast(Date date, Date now) {
        return date != null && !date.after(now);
    }
}
