package org.mile4j.rolie.client;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mile4j.model.SecurityFailureException;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Link;

/** The signatures that an entry links to, checked while the content comes in. */
final class LinkedSignatures {

    private static final int LARGEST = 64 << 10;
    private static final int MOST = 8;

    private final Signatures wanted;
    private final Map<URI, SignatureVerifier.Check> checks = new LinkedHashMap<>();

    LinkedSignatures(Signatures wanted) {
        this.wanted = wanted;
    }

    /** Fetches the signatures of an entry, and says what cannot be checked. */
    void begin(Transport transport, URI base, Entry entry, List<String> warnings) {
        List<URI> addresses = entry.all(Link.class).stream()
                .filter(link -> link.isRelation("signature") && link.href().isPresent())
                .limit(MOST)
                .map(link -> Addresses.request(
                        Addresses.base(base, link), link.href().get()))
                .toList();
        for (URI address : addresses) {
            if (wanted.verifier().isEmpty()) {
                // So that nobody takes silence for a check.
                warnings.add("the signature at " + address + " was not verified");
                continue;
            }
            Reply reply = transport.send(Transport.Call.get(address, Map.of()), LARGEST);
            if (reply.status() != 200) {
                warnings.add("the signature cannot be fetched: status " + reply.status());
                continue;
            }
            try {
                checks.put(reply.address(), wanted.verifier().get().begin(reply.body()));
            } catch (IllegalArgumentException e) {
                throw failure(reply.address(), e.getMessage(), e);
            }
        }
        if (wanted.required() && checks.isEmpty()) {
            throw failure(base, "there is none that can be checked.", null);
        }
    }

    void update(byte[] bytes, int offset, int count) {
        for (SignatureVerifier.Check check : checks.values()) {
            check.update(bytes, offset, count);
        }
    }

    /** The keys that signed the content; refuses it if a signature is broken, or if all are of nobody trusted. */
    List<String> verified() {
        List<String> keys = new ArrayList<>();
        SecurityFailureException untrusted = null;
        for (Map.Entry<URI, SignatureVerifier.Check> one : checks.entrySet()) {
            SignatureVerdict verdict = one.getValue().judge();
            switch (verdict.answer()) {
                case VERIFIED -> keys.add(verdict.text());
                case NO_TRUSTED_KEY -> untrusted = failure(one.getKey(), verdict + ".", null);
                case BROKEN -> throw failure(one.getKey(), verdict + ".", null);
            }
        }
        if (keys.isEmpty() && untrusted != null) {
            throw untrusted;
        }
        return keys;
    }

    private static SecurityFailureException failure(URI address, String reason, Exception cause) {
        return new SecurityFailureException(
                address.getRawAuthority(),
                Addresses.at(address) + "expected content with a signature of somebody trusted: " + reason,
                cause);
    }
}
