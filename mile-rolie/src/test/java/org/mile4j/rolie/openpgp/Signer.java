package org.mile4j.rolie.openpgp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.KeyIdentifier;
import org.bouncycastle.bcpg.SignatureSubpacketTags;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPrivateKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.PGPSignatureSubpacketGenerator;
import org.bouncycastle.openpgp.api.KeyPairGeneratorCallback;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.bouncycastle.openpgp.api.SignatureParameters;
import org.bouncycastle.openpgp.api.bc.BcOpenPGPApi;
import org.bouncycastle.openpgp.operator.PGPKeyPairGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;

/** Somebody who signs: a key made for a test, with what is asked of it. */
final class Signer {

    static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");

    private final OpenPGPKey key;

    private Signer(OpenPGPKey key) {
        this.key = key;
    }

    /** An Ed25519 key that is good from {@link #MADE} on for so many days; 0 for ever. */
    static Signer validFor(int days) throws PGPException {
        return of(days, PGPKeyPairGenerator::generateLegacyEd25519KeyPair);
    }

    /** An RSA key of so many bits. */
    static Signer rsa(int bits) throws PGPException {
        return of(0, generator -> generator.generateRsaKeyPair(bits));
    }

    private static Signer of(int days, KeyPairGeneratorCallback pair) throws PGPException {
        SignatureParameters.Callback signs = SignatureParameters.Callback.Util.modifyHashedSubpackets(packets -> {
            packets.removePacketsOfType(SignatureSubpacketTags.KEY_FLAGS);
            packets.setKeyFlags(true, KeyFlags.CERTIFY_OTHER | KeyFlags.SIGN_DATA);
            if (days > 0) {
                packets.setKeyExpirationTime(days * 86_400L);
            }
            return packets;
        });
        return new Signer(new BcOpenPGPApi()
                .generateKey(4, Date.from(MADE), false)
                .withPrimaryKey(pair, signs)
                .addUserId("Example CSIRT <csirt@example.org>", signs)
                .build());
    }

    /** A key whose primary key only certifies, with subkeys that sign and that encrypt, as most have. */
    static Signer withSubkeys() throws PGPException {
        return new Signer(new BcOpenPGPApi()
                .generateKey(4, Date.from(MADE), false)
                .classicKey("a <a@example.org>")
                .build());
    }

    Signer revoked() throws PGPException {
        return new Signer(new BcOpenPGPApi().editKey(key).revokeKey().done());
    }

    String fingerprint() {
        return TrustedKeys.fingerprint(key);
    }

    /** The public key in ASCII armor. */
    String publicKey() throws IOException {
        return key.toCertificate().toAsciiArmoredString();
    }

    byte[] publicKeyBinary() throws IOException {
        return key.toCertificate().getEncoded();
    }

    String secretKey() throws IOException {
        return key.toAsciiArmoredString();
    }

    /** How a signature is made. */
    record Style(int type, int digest, Instant made, long lifetime) {
        static final Style USUAL = new Style(PGPSignature.BINARY_DOCUMENT, 10, MADE.plusSeconds(3_600), 0);

        Style withType(int other) {
            return new Style(other, digest, made, lifetime);
        }

        Style withDigest(int other) {
            return new Style(type, other, made, lifetime);
        }

        Style at(Instant other) {
            return new Style(type, digest, other, lifetime);
        }

        Style lasting(long seconds) {
            return new Style(type, digest, made, seconds);
        }
    }

    String sign(String content) throws PGPException, IOException {
        return sign(content, Style.USUAL);
    }

    /** A detached signature in ASCII armor. */
    String sign(String content, Style style) throws PGPException, IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (ArmoredOutputStream armor = ArmoredOutputStream.builder().build(text)) {
            armor.write(signBinary(content, style));
        }
        return text.toString(StandardCharsets.US_ASCII);
    }

    byte[] signBinary(String content, Style style) throws PGPException, IOException {
        KeyIdentifier signing = key.getSigningKeys(Date.from(MADE)).isEmpty()
                ? key.getKeyIdentifier()
                : key.getSigningKeys(Date.from(MADE)).get(0).getKeyIdentifier();
        PGPPrivateKey secret =
                key.getSecretKey(signing).unlock((char[]) null).getKeyPair().getPrivateKey();
        PGPSignatureGenerator generator = new PGPSignatureGenerator(
                new BcPGPContentSignerBuilder(key.getKey(signing).getAlgorithm(), style.digest()),
                key.getKey(signing).getPGPPublicKey());
        generator.init(style.type(), secret);
        PGPSignatureSubpacketGenerator packets = new PGPSignatureSubpacketGenerator();
        packets.setIssuerFingerprint(false, key.getKey(signing).getPGPPublicKey());
        packets.setSignatureCreationTime(true, Date.from(style.made()));
        if (style.lifetime() > 0) {
            packets.setSignatureExpirationTime(true, style.lifetime());
        }
        generator.setHashedSubpackets(packets.generate());
        generator.update(content.getBytes(StandardCharsets.UTF_8));
        return generator.generate().getEncoded();
    }
}
