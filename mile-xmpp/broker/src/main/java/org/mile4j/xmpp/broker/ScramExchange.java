package org.mile4j.xmpp.broker;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** The server's side of one SCRAM authentication (RFC 5802, Section 5). */
final class ScramExchange {

    /** RFC 5929, Section 4: the channel binding that Java can give on every version of TLS. */
    static final String END_POINT = "tls-server-end-point";

    private final Scram scram;
    private final boolean plus;
    private final boolean plusOffered;
    private final byte[] channel;
    private String name;
    private Scram.Verifier verifier;
    private String gs2Header;
    private String nonce;
    private String signedSoFar;

    ScramExchange(Scram scram, boolean plus, boolean plusOffered, byte[] channel) {
        this.scram = scram;
        this.plus = plus;
        this.plusOffered = plusOffered;
        this.channel = channel.clone();
    }

    String name() {
        return name;
    }

    /** The answer to client-first-message. An unknown user gets a made-up salt, so that nobody can ask who exists. */
    String challenge(byte[] message, BiFunction<Scram, String, Scram.Verifier> accounts) throws SaslFailure {
        String text = new String(message, StandardCharsets.UTF_8);
        String[] parts = text.split(",", 3);
        if (parts.length < 3 || parts[0].isEmpty()) {
            throw new SaslFailure("malformed-request");
        }
        boolean bound = parts[0].equals("p=" + END_POINT);
        boolean unbound = parts[0].equals("n") || parts[0].equals("y");
        if (plus ? !bound : !unbound || parts[0].equals("y") && plusOffered) {
            // "y" where the server offers channel binding: somebody has taken the offer out (RFC 5802, Section 6).
            throw new SaslFailure("not-authorized");
        }
        if (!parts[1].isEmpty()) {
            throw new SaslFailure("invalid-authzid");
        }
        gs2Header = parts[0] + "," + parts[1] + ",";
        Map<Character, String> attributes = attributes(parts[2]);
        name = attributes.getOrDefault('n', "").replace("=2C", ",").replace("=3D", "=");
        String clientNonce = attributes.getOrDefault('r', "");
        if (name.isEmpty() || clientNonce.isEmpty() || attributes.containsKey('m')) {
            throw new SaslFailure("malformed-request");
        }
        verifier = accounts.apply(scram, name);
        nonce = clientNonce + Scram.nonce();
        String first =
                "r=" + nonce + ",s=" + Base64.getEncoder().encodeToString(verifier.salt()) + ",i=" + Scram.ITERATIONS;
        signedSoFar = parts[2] + "," + first;
        return first;
    }

    /** The answer to client-final-message: the signature that proves this side to know the account. */
    String verify(byte[] message) throws SaslFailure {
        String text = new String(message, StandardCharsets.UTF_8);
        int proofAt = text.lastIndexOf(",p=");
        if (proofAt < 0) {
            throw new SaslFailure("malformed-request");
        }
        Map<Character, String> attributes = attributes(text);
        byte[] header = gs2Header.getBytes(StandardCharsets.UTF_8);
        byte[] expected = plus ? Arrays.copyOf(header, header.length + channel.length) : header;
        if (plus) {
            System.arraycopy(channel, 0, expected, header.length, channel.length);
        }
        byte[] proof;
        try {
            if (!MessageDigest.isEqual(Base64.getDecoder().decode(attributes.getOrDefault('c', "")), expected)
                    || !nonce.equals(attributes.get('r'))) {
                throw new SaslFailure("not-authorized");
            }
            proof = Base64.getDecoder().decode(text.substring(proofAt + 3));
        } catch (IllegalArgumentException e) {
            throw new SaslFailure("incorrect-encoding");
        }
        String signed = signedSoFar + "," + text.substring(0, proofAt);
        byte[] key = scram.hmac(verifier.storedKey(), signed);
        if (proof.length != key.length) {
            throw new SaslFailure("not-authorized");
        }
        for (int i = 0; i < key.length; i++) {
            key[i] ^= proof[i];
        }
        if (!MessageDigest.isEqual(scram.hash(key), verifier.storedKey())) {
            throw new SaslFailure("not-authorized");
        }
        return "v=" + Base64.getEncoder().encodeToString(scram.hmac(verifier.serverKey(), signed));
    }

    private static Map<Character, String> attributes(String text) throws SaslFailure {
        Map<Character, String> result = new HashMap<>();
        for (String attribute : text.split(",")) {
            if (attribute.length() < 2 || attribute.charAt(1) != '=') {
                throw new SaslFailure("malformed-request");
            }
            result.putIfAbsent(attribute.charAt(0), attribute.substring(2));
        }
        return result;
    }
}
