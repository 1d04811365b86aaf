package org.mile4j.rolie.openpgp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.bcpg.KeyIdentifier;
import org.bouncycastle.openpgp.PGPObjectFactory;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentKey;
import org.bouncycastle.openpgp.api.OpenPGPImplementation;
import org.bouncycastle.openpgp.api.OpenPGPPolicy;

/** The keys that a user trusts, each with its subkeys. */
final class TrustedKeys {

    private final List<OpenPGPCertificate> keys;

    private TrustedKeys(List<OpenPGPCertificate> keys) {
        this.keys = List.copyOf(keys);
    }

    /** Reads the public keys of a file, one or many, in text or binary. */
    static TrustedKeys read(byte[] file, OpenPGPImplementation implementation, OpenPGPPolicy policy) {
        List<OpenPGPCertificate> keys = new ArrayList<>();
        try {
            for (byte[] block : Armor.blocks(file, "PUBLIC KEY BLOCK")) {
                PGPObjectFactory objects = implementation.pgpObjectFactory(new ByteArrayInputStream(block));
                for (Object next = objects.nextObject(); next != null; next = objects.nextObject()) {
                    if (next instanceof PGPSecretKeyRing) {
                        throw new IllegalArgumentException(
                                "expected public keys, met a secret one; keep it to its owner and export the public one.");
                    }
                    if (next instanceof PGPPublicKeyRing ring) {
                        keys.add(new OpenPGPCertificate(ring, implementation, policy));
                    }
                }
            }
        } catch (IllegalArgumentException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library throws many kinds for packets that are cut short.
            throw new IllegalArgumentException("expected OpenPGP public keys: " + e.getMessage() + ".", e);
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("expected OpenPGP public keys, met none.");
        }
        return new TrustedKeys(keys);
    }

    /** The key or subkey that made a signature, by what the signature says of it; null if it is none of these. */
    OpenPGPComponentKey maker(List<KeyIdentifier> identifiers) {
        for (KeyIdentifier identifier : identifiers) {
            for (OpenPGPCertificate key : keys) {
                OpenPGPComponentKey maker = identifier.isWildcard() ? null : key.getKey(identifier);
                if (maker != null) {
                    return maker;
                }
            }
        }
        return null;
    }

    List<String> fingerprints() {
        return keys.stream().map(TrustedKeys::fingerprint).toList();
    }

    static String fingerprint(OpenPGPCertificate key) {
        return HexFormat.of().withUpperCase().formatHex(key.getFingerprint());
    }
}
