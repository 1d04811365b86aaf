package org.mile4j.interop.keys;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;

/**
 * Tells whether two keys are the halves of one.
 *
 * @since 0.1.0
 */
public final class KeyPairs {

    private static final byte[] SAMPLE = {4, 5, 9, 0};

    private KeyPairs() {}

    /**
     * Whether what one signs the other verifies.
     *
     * @param open the public key: RSA, EC, Ed25519 or Ed448
     * @param secret the private key
     * @return whether they belong together
     * @throws GeneralSecurityException if the keys are of another kind
     */
    public static boolean belong(PublicKey open, PrivateKey secret) throws GeneralSecurityException {
        String algorithm = open.getAlgorithm();
        Signature signature = Signature.getInstance(
                algorithm.equals("RSA") || algorithm.equals("EC")
                        ? "SHA256with" + (algorithm.equals("EC") ? "ECDSA" : algorithm)
                        : algorithm);
        signature.initSign(secret);
        signature.update(SAMPLE);
        byte[] made = signature.sign();
        signature.initVerify(open);
        signature.update(SAMPLE);
        return signature.verify(made);
    }
}
