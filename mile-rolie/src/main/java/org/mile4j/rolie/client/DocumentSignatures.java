package org.mile4j.rolie.client;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mile4j.model.SecurityFailureException;
import org.mile4j.rolie.atom.AtomNode;
import org.mile4j.rolie.atom.Container;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.Foreign;
import org.mile4j.rolie.atom.Namespaces;
import org.mile4j.rolie.atom.RolieDocument;

/**
 * What is done with signatures in documents: one that does not hold refuses the document; one of nobody trusted is told of,
 * unless signatures are required. What is verified is read from the bytes that were signed, and nothing else.
 */
record DocumentSignatures(Optional<DocumentVerifier> verifier, boolean required) {

    /** A document, what of it is verified, and what is to be told. */
    record Checked(RolieDocument document, List<String> verified, List<String> warnings) {}

    /**
     * Checks a document.
     *
     * @param read the document as it was read
     * @param body its bytes; empty if it is in JSON, which has no signatures
     * @param reader reads what was signed
     */
    Checked check(RolieDocument read, Optional<byte[]> body, Function<byte[], RolieDocument> reader, URI address) {
        if (!(read instanceof Feed) && !(read instanceof Entry)) {
            return new Checked(read, List.of(), List.of());
        }
        if (verifier.isEmpty()) {
            boolean any = hasSignature((Container) read)
                    || read instanceof Feed feed && feed.entries().stream().anyMatch(DocumentSignatures::hasSignature);
            // So that nobody takes silence for a check.
            return new Checked(
                    read, List.of(), any ? List.of("the signatures in " + address + " were not verified") : List.of());
        }
        return new Judging(address, reader).judge(read, body.map(this::parts).orElse(SignedParts.NONE));
    }

    private SignedParts parts(byte[] body) {
        try {
            return verifier.orElseThrow().parts(body);
        } catch (IllegalArgumentException e) {
            throw new SecurityFailureException(
                    "", "the signatures in a document cannot be looked for: " + e.getMessage(), e);
        }
    }

    private static boolean hasSignature(Container container) {
        return container.all(Foreign.class).stream().anyMatch(DocumentSignatures::isSignature);
    }

    private static boolean isSignature(AtomNode node) {
        return node instanceof Foreign foreign && foreign.is(Namespaces.SIGNATURE, "Signature");
    }

    /** The judgement on one document. */
    private final class Judging {
        private final URI address;
        private final Function<byte[], RolieDocument> reader;
        private final List<String> verified = new ArrayList<>();
        private final List<String> warnings = new ArrayList<>();

        Judging(URI address, Function<byte[], RolieDocument> reader) {
            this.address = address;
            this.reader = reader;
        }

        Checked judge(RolieDocument read, SignedParts parts) {
            if (parts.root().isPresent()
                    && isVerified("the document", parts.root().get())) {
                RolieDocument signed = reader.apply(parts.root().get().signed());
                return checked(
                        signed instanceof Feed feed
                                ? new Feed(together(feed, (Feed) read), feed.attributes())
                                : entry(signed, (Entry) read));
            }
            if (read instanceof Feed feed) {
                return checked(feed(feed, parts.entries()));
            }
            if (required) {
                throw failure("the document has none.");
            }
            return checked(read);
        }

        private Checked checked(RolieDocument document) {
            return new Checked(document, verified, warnings);
        }

        private Feed feed(Feed read, List<Optional<SignedPart>> parts) {
            List<AtomNode> children = new ArrayList<>();
            int at = 0;
            for (AtomNode child : read.children()) {
                if (!(child instanceof Entry entry)) {
                    children.add(child);
                    continue;
                }
                Optional<SignedPart> part = at < parts.size() ? parts.get(at) : Optional.empty();
                at++;
                String what = "the entry " + entry.id().orElse("without an id");
                if (part.isPresent() && isVerified(what, part.get())) {
                    children.add(entry(reader.apply(part.get().signed()), entry));
                } else if (required) {
                    throw failure(what + " has none, nor has the feed.");
                } else {
                    children.add(entry);
                }
            }
            return new Feed(children, read.attributes());
        }

        private Entry entry(RolieDocument signed, Entry read) {
            if (!(signed instanceof Entry entry)) {
                throw failure("what was signed is no entry.");
            }
            return new Entry(together(entry, read), entry.attributes());
        }

        /** What was signed, and the signature, which was not. */
        private List<AtomNode> together(Container signed, Container read) {
            return Stream.concat(
                            signed.children().stream(),
                            read.children().stream().filter(DocumentSignatures::isSignature))
                    .toList();
        }

        private boolean isVerified(String what, SignedPart part) {
            SignatureVerdict verdict = part.verdict();
            switch (verdict.answer()) {
                case VERIFIED -> verified.add(what + ", " + verdict);
                case NO_TRUSTED_KEY -> {
                    if (required) {
                        throw failure(what + " is " + verdict + ".");
                    }
                    warnings.add(what + " is " + verdict);
                }
                case BROKEN -> throw failure(what + ": " + verdict + ".");
            }
            return verdict.isVerified();
        }

        private SecurityFailureException failure(String reason) {
            return new SecurityFailureException(
                    String.valueOf(address.getRawAuthority()),
                    Addresses.at(address) + "expected a document with the signatures of somebody trusted: " + reason,
                    null);
        }
    }
}
